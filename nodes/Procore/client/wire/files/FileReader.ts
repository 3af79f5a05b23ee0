import type { ByteStream } from '../http';

/**
 * Reads parts of a file one after the other in one pass. Only a part that begins elsewhere, such as
 * one that is sent again, opens the file again.
 */
export class FileReader {
	private pieces: AsyncIterator<Uint8Array> | undefined;

	/** Where the next piece begins. */
	private at = 0;

	/** The end of a piece that went beyond the last part. */
	private rest: Uint8Array = new Uint8Array();

	/** Counts the parts, since one that was given up may still be read for a while. */
	private turn = 0;

	constructor(private readonly open: () => Promise<ByteStream>) {}

	/** At most `length` bytes from `start` on; fewer where the file ends. */
	async *read(start: number, length: number): AsyncGenerator<Uint8Array> {
		if (length === 0) return;
		const turn = ++this.turn;
		if (this.pieces === undefined || start < this.at) await this.reopen();
		const end = start + length;
		while (this.at < end) {
			const piece = await this.next();
			if (piece === undefined || turn !== this.turn) return;
			const from = Math.max(0, start - this.at);
			const to = Math.min(piece.length, end - this.at);
			this.rest = piece.subarray(to);
			this.at += to;
			if (from < to) yield piece.subarray(from, to);
			if (turn !== this.turn) return;
		}
	}

	/** Lets go of the file; a part that is read afterwards opens it again. */
	async close(): Promise<void> {
		this.turn++;
		await this.pieces?.return?.();
		this.pieces = undefined;
	}

	private async reopen(): Promise<void> {
		await this.pieces?.return?.();
		this.pieces = (await this.open())[Symbol.asyncIterator]();
		this.at = 0;
		this.rest = new Uint8Array();
	}

	private async next(): Promise<Uint8Array | undefined> {
		const { rest } = this;
		if (rest.length > 0) return rest;
		const { value, done } = (await this.pieces?.next()) ?? { done: true };
		return done === true ? undefined : value;
	}
}
