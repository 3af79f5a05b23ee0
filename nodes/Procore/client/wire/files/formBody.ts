import { randomUUID } from 'crypto';
import type { ByteStream } from '../http';
import { SentBytes } from './SentBytes';

/** A file's part of a form. */
export interface FormFile {
	/** The name of the field. */
	field: string;
	fileName: string;
	bytes: SentBytes;
}

/** As browsers write names in a form. */
const quoted = (name: string) =>
	`"${name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}"`;

/** A form (multipart/form-data) with a file as its last field, where storage hosts want it. */
export function formWithFile(
	fields: ReadonlyArray<readonly [name: string, value: string]>,
	{ field, fileName, bytes }: FormFile,
): SentBytes {
	const boundary = `n8n-${randomUUID()}`;
	const open = (disposition: string) =>
		`--${boundary}\r\nContent-Disposition: form-data; name=${disposition}\r\n`;
	const texts = fields.map(([name, value]) => `${open(quoted(name))}\r\n${value}\r\n`);
	const ofFile = `${open(`${quoted(field)}; filename=${quoted(fileName)}`)}Content-Type: ${bytes.type}\r\n\r\n`;
	const head = Buffer.from(texts.join('') + ofFile);
	const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
	async function* content(): ByteStream & AsyncGenerator<Uint8Array> {
		yield head;
		yield* bytes.stream();
		yield tail;
	}
	const size = head.length + bytes.size + tail.length;
	return new SentBytes(size, `multipart/form-data; boundary=${boundary}`, content);
}
