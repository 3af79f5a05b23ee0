import { isRecord } from '../../client/record';
import { JsonText, parseJson } from '../../client/wire/answers/json';
import { isWrite } from '../../client/wire/http';
import { bodyOf } from '../../fields/writing/bodyOf';
import type { OperationContext } from '../define';
import type { OpenCall } from './call';

type Fields = Record<string, unknown>;

/** What was given to send. */
interface Given {
	operationId: string;
	/** By the names of columns; undefined where the input item is mapped automatically. */
	fields: Fields | undefined;
	body: unknown;
}

/** The body of a call: as it was typed, or made of the fields of an operation. */
export async function bodyFor(
	context: OperationContext,
	{ operationId, fields, body }: Given,
	{ method, template, idsInBody }: OpenCall,
	projectId: string,
): Promise<unknown> {
	if (!isWrite(method)) return undefined;
	const hasFields = fields === undefined || Object.keys(fields).length > 0;
	const read = body instanceof JsonText ? parseJson(body.text) : body;
	if (operationId === '' || (!hasFields && body !== undefined)) return body;
	if (read !== undefined && !isRecord(read)) return body;
	const mode = method === 'POST' ? 'create' : 'update';
	const options = { mode, projectId } as const;
	const made = await bodyOf(context, { fields, body: read }, [method, template], options);
	const whole = { ...idsInBody(projectId), ...made };
	return Object.keys(whole).length > 0 ? whole : undefined;
}
