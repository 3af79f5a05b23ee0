import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type JsonObject,
} from 'n8n-workflow';
import { ProcoreError, wordsOf } from '../client/ProcoreError';

/**
 * n8n's error for whatever was thrown: message = what happened, description = what to do.
 * @param itemIndex undefined when the error is not about one item
 */
export function nodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	if (!(error instanceof ProcoreError)) {
		const thrown = error instanceof Error ? error : new Error(String(error));
		return new NodeOperationError(node, thrown, { itemIndex });
	}
	const { message, advice: description, status } = error;
	if (status === 0) return new NodeOperationError(node, message, { description, itemIndex });
	const source: JsonObject = { message, description };
	const httpCode = String(status);
	return new NodeApiError(node, source, { message, description, httpCode, itemIndex });
}

/** What continue-on-fail puts into an item: `{ error, details }`. */
export function errorJson(error: unknown): { error: string; details: IDataObject } {
	if (!(error instanceof ProcoreError)) {
		const message = wordsOf(error);
		const description = error instanceof NodeOperationError ? error.description : undefined;
		return { error: message, details: description ? { fix: description } : {} };
	}
	const { message, advice, status, kind, method, path, retryAt } = error;
	const details: IDataObject = { ...error.details, status: status || null, fix: advice, kind };
	if (method && path) details.call = `${method} ${path}`;
	if (retryAt) details.retryAt = new Date(retryAt * 1000).toISOString();
	return { error: message, details };
}
