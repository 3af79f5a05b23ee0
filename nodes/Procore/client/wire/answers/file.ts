import type { ByteStream } from '../http';

/** A file that an answer consists of, byte for byte. */
export class FileContent {
	constructor(
		/** Can be read once. */
		readonly stream: ByteStream,
		readonly fileName: string,
		/** For example application/pdf, without parameters. */
		readonly mimeType: string,
		/** Asks for the file once more, where that does no harm. */
		readonly again?: () => Promise<FileContent>,
		/** Bytes that it must have, where that is known. */
		readonly size?: number,
	) {}

	/** The same file under another name, of a size that is known from elsewhere. */
	as(fileName: string, size?: number): FileContent {
		return new FileContent(this.stream, fileName, this.mimeType, this.again, size);
	}

	/** The same file, which can be asked for again. */
	rereadBy(again: () => Promise<FileContent>): FileContent {
		return new FileContent(this.stream, this.fileName, this.mimeType, again, this.size);
	}
}

const TEXT_TYPE =
	/^(?:text\/|application\/(?:json|xml|javascript|yaml|x-yaml|x-ndjson|x-www-form-urlencoded)\b|(?!image\/)[^;]*\+(?:json|xml)\b)/i;

/** Whether an answer's content is a file, by its Content-Type; without one it is text. */
export function isFile(headers: Record<string, string>): boolean {
	const type = headers['content-type']?.trim() ?? '';
	return type !== '' && !TEXT_TYPE.test(type);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Header values come as Latin-1, in which many servers send the bytes of UTF-8. */
function readHeader(text: string): string {
	const utf8 = Buffer.from(text, 'latin1').toString('utf8');
	return utf8.includes('\uFFFD') ? text : utf8;
}

const ENCODED_NAME = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i;
const PLAIN_NAME = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;

/** The name in a Content-Disposition header; '' for none (RFC 6266). */
function nameIn(disposition: string): string {
	const [, encoded] = ENCODED_NAME.exec(disposition) ?? [];
	if (encoded) return decoded(encoded);
	const [, quoted, bare = ''] = PLAIN_NAME.exec(disposition) ?? [];
	return readHeader(quoted?.replace(/\\(.)/g, '$1') ?? bare);
}

/** Without folders, so that a name never leads out of the place where it is saved. */
function bareName(name: string): string {
	const last = name.split(/[/\\]/).at(-1) ?? '';
	return last.replace(/\p{Cc}/gu, '').replace(/^\.*$/, '');
}

/** @param path of the call, without the query: its last part names a file that has no name */
export function fileOf(
	stream: ByteStream,
	headers: Record<string, string>,
	path: string,
): FileContent {
	const [type = ''] = (headers['content-type'] ?? '').split(';');
	const name =
		bareName(nameIn(headers['content-disposition'] ?? '')) ||
		bareName(decoded(path.split('/').at(-1) ?? ''));
	return new FileContent(stream, name || 'file', type.trim().toLowerCase());
}
