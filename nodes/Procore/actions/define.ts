import type { BinaryHelperFunctions, IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import type { AuthType } from '../client/account';
import type { ProcoreClient } from '../client/ProcoreClient';
import type { ProcoreError } from '../client/ProcoreError';
import type { RightsByOperation } from '../client/tools/rights';
import type { Call } from '../client/wire/path';
import { companyId } from '../fields/company';
import type { Fields, ValuesOf } from '../fields/field';

/** How long a call may wait for a limit to reset: as long as it takes, or as long as a person waits. */
export type Patience = 'execution' | 'menu';

/** What an operation may use; it never sees n8n's own context. */
export interface OperationContext {
	procore: ProcoreClient;
	/** The company that the operation is for; '' where it reads the company itself. */
	companyId: string;
	/** The workflow's time zone, for dates without one. */
	timeZone: string;
	/** A client for one of the node's two credentials, for operations that look at both. */
	connectAs: (authType: AuthType, patience?: Patience) => Promise<ProcoreClient>;
	/** Makes a thing once per execution, however many items ask for it. */
	remember: <T>(key: string, make: () => Promise<T>) => Promise<T>;
	/** Lets other work of n8n go on. */
	pause: () => Promise<void>;
	cancelSignal: { readonly aborted: boolean };
	/** A POST without a body and without sign-in; its status, or undefined when nothing answered. */
	probe: (url: string) => Promise<number | undefined>;
	/** What every operation of the node needs, to check an account against. */
	operationRights: () => RightsByOperation;
	/** Shows a notice beside the node's output. */
	hint: (message: string, tone?: 'info' | 'warning' | 'danger') => void;
}

/** A file that goes out with an item. */
export interface OutputFile {
	/** Bytes, or a stream of them. */
	content: Parameters<BinaryHelperFunctions['prepareBinaryData']>[0];
	fileName: string;
	mimeType: string;
}

/** One item out. With `error` it is a row that failed without stopping the others. */
export interface OutputRow {
	json: IDataObject;
	/** The input items it comes from; the current one, or all, when left out. */
	from?: number | number[];
	/** Files by the name of the binary property, `data` unless the user chose another. */
	files?: Record<string, OutputFile>;
	error?: ProcoreError;
}

interface Described<F extends Fields> {
	option: INodePropertyOptions;
	/** The calls it may make, as Procore's reference names them; `any` for an endpoint of the user's. */
	calls: readonly Call[] | 'any';
	/**
	 * `chosen` (the default): the operation has the field "Company", and `run` gets the company that
	 * was chosen, else that of the credential. `own`: the operation deals with it itself.
	 */
	company?: 'chosen' | 'own';
	/** `report`: a call that Procore refuses is a result, so that the operation needs no right. */
	refusals?: 'report';
	/** By their names, in the order of the screen. */
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
	run: (
		context: OperationContext,
		values: ValuesOf<F>,
		items: IDataObject[],
	) => Promise<OutputRow[]>;
}

/** An operation as the registry holds it, the type of its values forgotten. */
export interface Operation extends Described<Fields> {
	input: 'each' | 'all';
	company: 'chosen' | 'own';
	run: (
		context: OperationContext,
		values: Record<string, unknown>,
		items: IDataObject[],
	) => Promise<OutputRow[]>;
}

/** Keeps the link between `fields` and what `run` receives; the loop parses by the former. */
export function defineOperation<F extends Fields>(
	operation: EachOperation<F> | AllOperation<F>,
): Operation {
	const { option, calls, refusals, company = 'chosen' } = operation;
	const values = z.custom<ValuesOf<F>>();
	const run: Operation['run'] = async (context, parsed, items) =>
		operation.input === 'all'
			? await operation.run(context, values.parse(parsed), items)
			: await operation.run(context, values.parse(parsed));
	const fields: Fields = {
		...(company === 'chosen' ? { companyId } : {}),
		...operation.fields,
	};
	return { option, calls, refusals, company, fields, input: operation.input ?? 'each', run };
}

export interface Resource {
	option: INodePropertyOptions;
	/** In the order of the menu. */
	operations: Operation[];
	/** The operation that the menu starts with. */
	first: string;
}

export const rows = (records: IDataObject[]): OutputRow[] => records.map((json) => ({ json }));
