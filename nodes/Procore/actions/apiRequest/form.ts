import type { SourceFile } from '../../client/endpoints/documents/uploads';
import { formWithFile } from '../../client/wire/files/formBody';
import { segmentsOf } from '../../client/wire/files/measure';
import { wholeFile, type SentBytes } from '../../client/wire/files/SentBytes';
import { JsonText, parseJsonAsTyped } from '../../client/wire/answers/json';

type Named = readonly [name: string, value: string];

/** A body as the fields of a form: `{ rfi: { ids: [1] } }` becomes `rfi[ids][]`. */
function namedIn(value: unknown, name: string): Named[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((one) => namedIn(one, `${name}[]`));
	if (typeof value !== 'object') return [[name, String(value)]];
	return Object.entries(value).flatMap(([key, inner]) =>
		namedIn(inner, name === '' ? key : `${name}[${key}]`),
	);
}

/** A form with the fields of a body and a file, which is read while it is sent. */
export async function formOf(body: unknown, file: SourceFile, field: string): Promise<SentBytes> {
	const segments = await segmentsOf(file.open);
	const size = segments.reduce((sum, segment) => sum + segment.size, 0);
	const bytes = wholeFile(file.open, size, file.mimeType);
	const fields = namedIn(body instanceof JsonText ? parseJsonAsTyped(body.text) : body, '');
	return formWithFile(fields, { field, fileName: file.fileName, bytes });
}
