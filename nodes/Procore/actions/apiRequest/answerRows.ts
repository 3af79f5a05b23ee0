import type { IDataObject } from 'n8n-workflow';
import { recordOf, rowsIn } from '../../client/wire/answers/answer';
import { FileContent } from '../../client/wire/answers/file';
import type { Method } from '../../client/wire/http';
import type { Path } from '../../client/wire/path';
import type { Answer } from '../../client/ProcoreClient';
import { anything, recordSchema } from '../../client/schemas/records';
import { rows, type OperationContext, type OutputRow } from '../define';

type Keep = OperationContext['keepFile'];

/** An item's JSON for any value; a value that is not a record goes into `value`. */
export function asRecord(given: unknown): IDataObject {
	const value = anything.parse(given);
	const record = recordSchema.safeParse(value);
	return record.success && !Array.isArray(value) ? record.data : { value };
}

async function rowOfFile(file: FileContent, status: number, keepFile: Keep): Promise<OutputRow> {
	const data = await keepFile(file);
	const { fileName, mimeType } = file;
	return { json: { fileName, mimeType, fileSize: data.bytes ?? null, status }, files: { data } };
}

/** An answer as items: a file, the records of a list, one record, or a note that it is empty. */
export async function rowsOfAnswer(
	{ body, status }: Answer,
	path: Path,
	method: Method,
	keepFile: Keep,
): Promise<OutputRow[]> {
	if (body instanceof FileContent) return [await rowOfFile(body, status, keepFile)];
	const list = rowsIn(body, path);
	if (list) return rows(list.map(asRecord));
	const record = recordOf(body, path);
	if (record !== undefined && record !== '') return rows([asRecord(record)]);
	return rows([method === 'DELETE' ? { deleted: true } : { success: true, status }]);
}
