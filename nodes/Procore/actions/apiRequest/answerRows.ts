import type { IDataObject } from 'n8n-workflow';
import { recordOf, rowsIn } from '../../client/wire/answers/answer';
import { FileContent } from '../../client/wire/answers/file';
import type { Method } from '../../client/wire/http';
import type { Path } from '../../client/wire/path';
import type { Answer } from '../../client/ProcoreClient';
import { anything, recordSchema } from '../../client/schemas/records';
import { rows, type OutputRow } from '../define';

/** An item's JSON for any value; a value that is not a record goes into `value`. */
export function asRecord(given: unknown): IDataObject {
	const value = anything.parse(given);
	const record = recordSchema.safeParse(value);
	return record.success && !Array.isArray(value) ? record.data : { value };
}

function rowOfFile(file: FileContent, status: number): OutputRow {
	const { fileName, mimeType, content } = file;
	return { json: { fileName, mimeType, fileSize: content.length, status }, files: { data: file } };
}

/** An answer as items: a file, the records of a list, one record, or a note that it is empty. */
export function rowsOfAnswer({ body, status }: Answer, path: Path, method: Method): OutputRow[] {
	if (body instanceof FileContent) return [rowOfFile(body, status)];
	const list = rowsIn(body, path);
	if (list) return rows(list.map(asRecord));
	const record = recordOf(body, path);
	if (record !== undefined && record !== '') return rows([asRecord(record)]);
	return rows([method === 'DELETE' ? { deleted: true } : { success: true, status }]);
}
