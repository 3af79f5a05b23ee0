import type { IBinaryData, IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import type { AuthType } from '../client/account';
import type { SourceFile } from '../client/endpoints/documents/uploads';
import type { ProcoreClient } from '../client/ProcoreClient';
import type { ProcoreError } from '../client/ProcoreError';
import type { HookScope } from '../client/schemas/hookScope';
import type { RightsByOperation } from '../client/tools/rights';
import type { FileContent } from '../client/wire/answers/file';
import type { Call } from '../client/wire/path';
import { companyId } from '../fields/company';
import type { Fields, ValuesOf } from '../fields/field';
import type { AskedReview } from '../review/waiting';
import type { TriggerAnswer } from '../transport/connect';
import { inTheWordsOf } from './refusals';

/**
 * How long a call may wait for a limit to reset: up to the node's limit, or briefly for a person.
 */
export type Patience = 'execution' | 'menu';

/** What an operation may use; it never sees n8n's own context. */
export interface OperationContext {
	procore: ProcoreClient;
	/** The company that the operation is for; '' if it reads the company itself. */
	companyId: string;
	/** The fields of the input item; of the first one if all are taken at once. */
	item: IDataObject;
	/** The items of the second input, where the operation has one and something is connected. */
	secondItems: IDataObject[];
	/** The workflow's time zone, for dates without one. */
	timeZone: string;
	/** A client for one of the node's two credentials, for operations that use both. */
	connectAs: (authType: AuthType, patience?: Patience) => Promise<ProcoreClient>;
	/** Calls `make` once for each key in an execution, whatever the number of items. */
	remember: <T>(key: string, make: () => Promise<T>) => Promise<T>;
	/** Gives other work of n8n a turn. */
	pause: () => Promise<void>;
	cancelSignal: { readonly aborted: boolean };
	/** The file in a binary property of the input item; of the first where all are taken at once. */
	readFile: (property: string) => SourceFile;
	/** Stores a file in n8n while it arrives, for `files` of a row. */
	keepFile: (file: FileContent) => Promise<IBinaryData>;
	/**
	 * Sends a POST without a body and without sign-in. Returns its status; undefined if none came.
	 */
	probe: (url: string) => Promise<number | undefined>;
	/** Asks a trigger of this n8n, with the secret of its hook; undefined without an answer. */
	askTrigger: (url: string, scope: HookScope, body: object) => Promise<TriggerAnswer | undefined>;
	/** The address at which this n8n receives webhooks, as n8n gives it to an execution. */
	webhookBase: () => string;
	/** The rights that each operation of the node needs. */
	operationRights: () => RightsByOperation;
	/** Puts the execution to wait until a person has decided the input items. */
	waitForReview: (review: AskedReview) => Promise<void>;
	/** Shows a notice beside the node's output. */
	hint: (message: string, tone?: 'info' | 'warning' | 'danger') => void;
}

/** One output item. With `error` it is a row that failed without stopping the others. */
export interface OutputRow {
	json: IDataObject;
	/** The input items it comes from; by default the current one, or all. */
	from?: number | number[];
	/** Files by the name of the binary property, `data` unless the user chose another. */
	files?: Record<string, IBinaryData>;
	error?: ProcoreError;
}

interface Described<F extends Fields> {
	option: INodePropertyOptions;
	/** The calls it may make, as Procore's reference names them; `any` for a typed endpoint. */
	calls: readonly Call[] | 'any';
	/**
	 * `chosen` (the default): the operation has the field "Company", and `run` gets the chosen
	 * company or else the credential's. `own`: the operation reads the company itself.
	 */
	company?: 'chosen' | 'own';
	/**
	 * The call that writes a mapper's fields, or its function of the node's parameters. Before it,
	 * `LOOK_UPS` may be made, to find the ids of names; without their rights, ids are given.
	 */
	writes?: Call | ((parameters: Record<string, unknown>) => Call | undefined);
	/** `report`: a call that Procore refuses is a result, so that the operation needs no right. */
	refusals?: 'report';
	/** By name, in the order of the screen. */
	fields: F;
}

/** Runs once for each input item. */
export interface EachOperation<F extends Fields> extends Described<F> {
	input?: 'each';
	run: (context: OperationContext, values: ValuesOf<F>) => Promise<OutputRow[]>;
}

/** Runs once with all input items; a field whose value differs between items stops it. */
export interface AllOperation<F extends Fields> extends Described<F> {
	input: 'all';
	/** Fields that each item may give for itself; see `valuesAt`. */
	perItem?: ReadonlyArray<keyof F & string>;
	/** What the node's inputs are for, where there are two; the second one may be left open. */
	inputs?: readonly [first: string, second: string];
	/** @param valuesAt what an item gives for the fields; throws where they cannot be read */
	run: (
		context: OperationContext,
		values: ValuesOf<F>,
		items: IDataObject[],
		valuesAt: (item: number) => ValuesOf<F>,
	) => Promise<OutputRow[]>;
}

/** An operation as the registry keeps it, without the type of its values. */
export interface Operation extends Described<Fields> {
	input: 'each' | 'all';
	perItem: readonly string[];
	inputs?: readonly [first: string, second: string];
	company: 'chosen' | 'own';
	run: (
		context: OperationContext,
		values: Record<string, unknown>,
		items: IDataObject[],
		valuesAt: (item: number) => Record<string, unknown>,
	) => Promise<OutputRow[]>;
}

/** Ties the type of the values that `run` gets to the parsers in `fields`. */
export function defineOperation<F extends Fields>(
	operation: EachOperation<F> | AllOperation<F>,
): Operation {
	const { option, calls, writes, refusals, company = 'chosen' } = operation;
	const values = z.custom<ValuesOf<F>>();
	const done: Operation['run'] = async (context, parsed, items, valuesAt) =>
		operation.input === 'all'
			? await operation.run(context, values.parse(parsed), items, (item) =>
					values.parse(valuesAt(item)),
				)
			: await operation.run(context, values.parse(parsed));
	const run: Operation['run'] = async (context, parsed, ...rest) => {
		const call = typeof writes === 'function' ? writes(parsed) : writes;
		if (!call) return await done(context, parsed, ...rest);
		const companyId = context.companyId || String(parsed.companyId ?? '');
		const words = { ...context, companyId };
		return await inTheWordsOf(call, words, async () => await done(context, parsed, ...rest));
	};
	const fields: Fields = {
		...(company === 'chosen' ? { companyId } : {}),
		...operation.fields,
	};
	return {
		option,
		calls,
		writes,
		refusals,
		company,
		fields,
		input: operation.input ?? 'each',
		perItem: operation.input === 'all' ? (operation.perItem ?? []) : [],
		inputs: operation.input === 'all' ? operation.inputs : undefined,
		run,
	};
}

export interface Resource {
	option: INodePropertyOptions;
	/** In the order of the menu. */
	operations: Operation[];
	/** The operation that the menu starts with. */
	first: string;
}

export const rows = (records: IDataObject[]): OutputRow[] => records.map((json) => ({ json }));
