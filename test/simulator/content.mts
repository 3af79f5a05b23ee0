import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Random } from './random.mts';

/** Bytes of a file: kept, made on the fly, or known by their hash alone. */
export interface Content {
	size: number;
	/** Of the whole; null where it came in parts that were not kept. */
	sha256: string | null;
	/** Hashes of the parts it came in. */
	parts?: Array<{ size: number; sha256: string }>;
	/** Absent where nothing was kept. */
	read?(): Readable;
}

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

export function contentOf(bytes: Buffer): Content {
	return { size: bytes.length, sha256: sha256Of(bytes), read: () => Readable.from([bytes]) };
}

const blockSize = 1024 * 1024;

/** Blocks of a large file: each is the same bytes with its own number in front. */
function* blocks(size: number, seed: number): Generator<Buffer> {
	const random = new Random(seed);
	const pattern = Buffer.alloc(blockSize);
	for (let at = 0; at < blockSize; at += 4) pattern.writeUInt32LE(random.int(0xffffffff), at);
	for (let number = 0; number * blockSize < size; number++) {
		const length = Math.min(blockSize, size - number * blockSize);
		const block = Buffer.from(pattern.subarray(0, length));
		if (length >= 8) block.writeBigUInt64LE(BigInt(number), 0);
		yield block;
	}
}

function hashOfBlocks(size: number, seed: number): string {
	const hash = createHash('sha256');
	for (const block of blocks(size, seed)) hash.update(block);
	return hash.digest('hex');
}

/** As many bytes as are wanted, made while they are sent; the same seed gives the same. */
export function generatedContent(size: number, seed: number): Content {
	let hash: string | undefined;
	return {
		size,
		get sha256() {
			hash ??= hashOfBlocks(size, seed);
			return hash;
		},
		read: () => Readable.from(blocks(size, seed), { objectMode: false }),
	};
}

/** How much of an upload is kept; of a larger one only its hashes are. */
export const keptAtMost = 8 * 1024 * 1024;

/** What arrived in one request, hashed as it came. */
export interface Received {
	size: number;
	sha256: string;
	md5: string;
	/** null: more than may be kept. */
	bytes: Buffer | null;
}

export async function receive(stream: AsyncIterable<Buffer>, keep: boolean): Promise<Received> {
	const sha256 = createHash('sha256');
	const md5 = createHash('md5');
	let chunks: Buffer[] | null = keep ? [] : null;
	let size = 0;
	for await (const chunk of stream) {
		sha256.update(chunk);
		md5.update(chunk);
		size += chunk.length;
		if (size > keptAtMost) chunks = null;
		chunks?.push(chunk);
	}
	return {
		size,
		sha256: sha256.digest('hex'),
		md5: md5.digest('hex'),
		bytes: chunks && Buffer.concat(chunks),
	};
}

/** One content of what came in one or more requests. */
export function contentOfParts(received: Received[]): Content {
	const kept = received.flatMap(({ bytes }) => bytes ?? []);
	if (kept.length === received.length) return contentOf(Buffer.concat(kept));
	return {
		size: received.reduce((sum, { size }) => sum + size, 0),
		sha256: received.length === 1 ? received[0].sha256 : null,
		parts: received.map(({ size, sha256 }) => ({ size, sha256 })),
	};
}
