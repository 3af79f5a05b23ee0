import type { ByteStream } from '../http';

/**
 * A body of bytes that are read while they are sent, again from the start for each attempt. It has
 * the form of a Blob: n8n's HTTP client streams such a body and states its length.
 */
export class SentBytes {
	readonly [Symbol.toStringTag] = 'Blob';

	/** @param type the Content-Type */
	constructor(
		readonly size: number,
		readonly type: string,
		readonly stream: () => ByteStream,
	) {}
}

/** A whole file, opened for each attempt. */
export const wholeFile = (open: () => Promise<ByteStream>, size: number, type: string): SentBytes =>
	new SentBytes(size, type, async function* () {
		yield* await open();
	});
