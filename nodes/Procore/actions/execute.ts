import {
	sleep,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';
import type { AuthType } from '../client/account';
import { inputError, ProcoreError } from '../client/ProcoreError';
import { authTypeOf } from '../fields/authentication';
import { longestWaitOf } from '../fields/callLimit';
import { waitForReview } from '../review/waiting';
import { ANSWER_WITHIN, askTrigger, connect, LONGEST_WAIT, probe } from '../transport/connect';
import { knowsDetails } from '../transport/n8nVersion';
import { errorJson, nodeError } from '../transport/nodeError';
import type { Operation, OperationContext, OutputRow, Patience } from './define';
import { keepFile, readFile as readFileOf } from './files';
import { operationOf } from './index';
import { secondItemsOf } from './inputs';
import { operationRights } from './rights';
import { parsedValues, sameForAll, valuesOf } from './values';

function memo(): OperationContext['remember'] {
	const made = new Map<string, Promise<unknown>>();
	return async <T>(key: string, make: () => Promise<T>): Promise<T> => {
		if (!made.has(key)) {
			const making = make();
			made.set(key, making);
			// After a failure the next item tries again, since the cause may have passed.
			making.catch(() => made.delete(key));
		}
		// The one cast of the package: a key is only ever used with one type.
		return await (made.get(key) as Promise<T>);
	};
}

function longestWaitIn(caller: IExecuteFunctions): number {
	try {
		return longestWaitOf(caller.getNodeParameter('callLimit', 0, {}));
	} catch (error) {
		throw nodeError(caller.getNode(), error);
	}
}

/** n8n names the address only in that of a waiting execution: `https://host/webhook-waiting/1?…`. */
const webhookBaseOf = (caller: IExecuteFunctions) =>
	String(caller.evaluateExpression('{{ $execution.resumeUrl }}', 0)).replace(/\/[^/]+\/[^/]+$/, '');

type SharedContext = Omit<OperationContext, 'readFile'>;

async function contextOf(caller: IExecuteFunctions, authType: AuthType): Promise<SharedContext> {
	const remember = memo();
	const longestWait = { ...LONGEST_WAIT, execution: longestWaitIn(caller) };
	const connectAs = async (as: AuthType, patience: Patience = 'execution') =>
		await remember(
			`connect:${as}:${patience}`,
			async () => await connect(caller, as, longestWait[patience], ANSWER_WITHIN[patience]),
		);
	return {
		procore: await connectAs(authType),
		companyId: '',
		item: {},
		secondItems: [],
		timeZone: caller.getTimezone(),
		connectAs,
		remember,
		pause: async () => await sleep(0),
		cancelSignal: {
			get aborted() {
				return caller.getExecutionCancelSignal()?.aborted === true;
			},
		},
		keepFile: async (file) => await keepFile(caller, file),
		probe: async (url) => await probe(caller, url),
		askTrigger: async (url, scope, body) =>
			await askTrigger(caller, authType, { url, scope, body }),
		webhookBase: () => webhookBaseOf(caller),
		operationRights,
		waitForReview: async (review) => await waitForReview(caller, review),
		hint: (message, type) => caller.addExecutionHints({ message, type, location: 'outputPane' }),
	};
}

/** Older versions of n8n know only by `error` that an item belongs to the error output. */
function routed(node: INode, item: INodeExecutionData, error: unknown): INodeExecutionData {
	const isNeeded = node.onError === 'continueErrorOutput' && !knowsDetails();
	return isNeeded ? { ...item, error: nodeError(node, error) } : item;
}

function itemOf(row: OutputRow, from: number | number[]): INodeExecutionData {
	// With one input item every row comes from it.
	const sources = from === 0 || row.from === undefined ? from : row.from;
	const pairedItem = Array.isArray(sources) ? sources.map((item) => ({ item })) : { item: sources };
	const json = row.error ? errorOfRow(row, row.error) : row.json;
	return row.files ? { json, binary: row.files, pairedItem } : { json, pairedItem };
}

function errorOfRow({ json }: OutputRow, error: ProcoreError): IDataObject {
	const { error: message, details } = errorJson(error);
	return { error: message, details: { ...(typeof details === 'object' ? details : {}), ...json } };
}

/** The input items of an output item: a single output of several items comes from all of them. */
function sourceOf({ input }: Operation, item: number, count: number, rows: number) {
	if (input === 'each' || count === 1) return item;
	return rows === 1 ? Array.from({ length: count }, (_, index) => index) : [];
}

async function rowsOf(
	caller: IExecuteFunctions,
	operation: Operation,
	context: SharedContext,
	item: number,
	items: INodeExecutionData[],
): Promise<OutputRow[]> {
	const given = valuesOf(caller, operation, item);
	if (operation.input === 'all') sameForAll(caller, operation, given, items.length);
	const values = parsedValues(operation, given);
	const companyId =
		operation.company === 'chosen' ? context.procore.company(String(values.companyId)) : '';
	const json = items.map((one) => one.json);
	const readFile = (property: string) => readFileOf(caller, item, property);
	const valuesAt = (at: number) => parsedValues(operation, valuesOf(caller, operation, at));
	const secondItems = secondItemsOf(caller, operation);
	const ofItem = { ...context, companyId, item: json[item] ?? {}, secondItems, readFile };
	return await operation.run(ofItem, values, json, valuesAt);
}

async function runOn(
	caller: IExecuteFunctions,
	operation: Operation,
	context: SharedContext,
	item: number,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	try {
		const out = await rowsOf(caller, operation, context, item, items);
		const from = sourceOf(operation, item, items.length, out.length);
		return out.map((row) => {
			const one = itemOf(row, from);
			return row.error ? routed(caller.getNode(), one, row.error) : one;
		});
	} catch (error) {
		const stopped = error instanceof ProcoreError && error.kind === 'cancelled';
		if (stopped || !caller.continueOnFail()) {
			throw nodeError(caller.getNode(), error, operation.input === 'each' ? item : undefined);
		}
		const failed = itemOf({ json: errorJson(error) }, sourceOf(operation, item, items.length, 1));
		return [routed(caller.getNode(), failed, error)];
	}
}

/** The node's execute: reads the fields, runs the operation, pairs items, reports errors. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const items = this.getInputData();
	const authType = authTypeOf(this.getNodeParameter('authentication', 0));
	const resource = String(this.getNodeParameter('resource', 0));
	const operation = operationOf(resource, String(this.getNodeParameter('operation', 0)));
	if (!operation) {
		const error = inputError(
			`The Procore node has no operation of this name in "${resource}"`,
			'Choose the resource and the operation again. For an endpoint of your own, use the resource "API Request".',
		);
		throw nodeError(this.getNode(), error);
	}
	// A node with two inputs also runs where only the second one has items.
	if (items.length === 0) return [[]];
	const context = await contextOf(this, authType).catch((error: unknown) => {
		throw nodeError(this.getNode(), error);
	});
	const rounds = operation.input === 'all' ? [0] : items.map((_, index) => index);
	const out: INodeExecutionData[] = [];
	for (const round of rounds) {
		const done = await runOn(this, operation, context, round, items);
		for (const item of done) out.push(item);
	}
	return [out];
}
