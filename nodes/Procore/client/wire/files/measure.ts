import { createHash } from 'crypto';
import { FileReader } from './FileReader';
import type { ByteStream } from '../http';

/** A part of a file, by its length and the hash of its bytes. */
export interface Segment {
	size: number;
	sha256: string;
}

/** 32 MB: small enough to be sent again, and far within Procore's limits for a segment. */
export const SEGMENT_SIZE = 32 * 1024 * 1024;

/** Reads a file once for the hashes of its segments. */
export async function segmentsOf(open: () => Promise<ByteStream>): Promise<Segment[]> {
	const reader = new FileReader(open);
	const segments: Segment[] = [];
	for (let start = 0; ; start += SEGMENT_SIZE) {
		const hash = createHash('sha256');
		let size = 0;
		for await (const piece of reader.read(start, SEGMENT_SIZE)) {
			hash.update(piece);
			size += piece.length;
		}
		if (size > 0) segments.push({ size, sha256: hash.digest('hex') });
		if (size < SEGMENT_SIZE) break;
	}
	await reader.close();
	return segments;
}
