import type {
	BinaryHelperFunctions,
	IDataObject,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { z, ZodTypeAny } from 'zod';
import type { AuthType } from '../client/account';
import type { ProcoreClient } from '../client/ProcoreClient';
import type { ProcoreError } from '../client/ProcoreError';

/** How long a call may wait for a limit to reset: as long as it takes, or as long as a person waits. */
export type Patience = 'execution' | 'menu';

/** What an operation may use; it never sees n8n's own context. */
export interface OperationContext {
	procore: ProcoreClient;
	/** A client for one of the node's two credentials, for operations that look at both. */
	connectAs: (authType: AuthType, patience?: Patience) => Promise<ProcoreClient>;
	/** Makes a thing once per execution, however many items ask for it. */
	remember: <T>(key: string, make: () => Promise<T>) => Promise<T>;
	/** Lets other work of n8n go on. */
	pause: () => Promise<void>;
	cancelSignal: { readonly aborted: boolean };
	/** A POST without a body and without sign-in; its status, or undefined when nothing answered. */
	knock: (url: string) => Promise<number | undefined>;
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

interface Described {
	option: INodePropertyOptions;
	properties: INodeProperties[];
}

/** Runs once for each input item. */
export interface EachOperation<P extends ZodTypeAny> extends Described {
	input?: 'each';
	/** Exactly the names of `properties`. */
	parameters: P;
	run: (context: OperationContext, parameters: z.output<P>) => Promise<OutputRow[]>;
}

/** Runs once with all input items; parameters are those of the first item. */
export interface AllOperation<P extends ZodTypeAny> extends Described {
	input: 'all';
	parameters: P;
	run: (
		context: OperationContext,
		parameters: z.output<P>,
		items: IDataObject[],
	) => Promise<OutputRow[]>;
}

/** An operation as the registry holds it, its parameters' type forgotten. */
export interface Operation extends Described {
	input: 'each' | 'all';
	parameters: ZodTypeAny;
	run: (
		context: OperationContext,
		parameters: unknown,
		items: IDataObject[],
	) => Promise<OutputRow[]>;
}

/** Keeps the link between `parameters` and what `run` receives; the loop parses by the former. */
export function defineOperation<P extends ZodTypeAny>(
	operation: EachOperation<P> | AllOperation<P>,
): Operation {
	const { option, properties, parameters } = operation;
	const run: Operation['run'] = async (context, values, items) =>
		operation.input === 'all'
			? await operation.run(context, parameters.parse(values), items)
			: await operation.run(context, parameters.parse(values));
	return { option, properties, parameters, input: operation.input ?? 'each', run };
}

export interface Resource {
	option: INodePropertyOptions;
	/** In the order of the menu. */
	operations: Operation[];
	/** The operation that the menu starts with. */
	first: string;
}

export const rows = (records: IDataObject[]): OutputRow[] => records.map((json) => ({ json }));
