import { inTime, unlessSilent } from './stop';

/**
 * Times the patience for silence, for a whole answer. The HTTP client of older n8n never ends a call
 * whose answer cannot be unpacked.
 */
const LONGEST_ANSWER = 2;

/**
 * How long one call may take. Only a call that is aborted lets go of its connection: n8n's HTTP
 * client wraps an answer that is a stream, and a wrapper waits for its next piece to be destroyed.
 */
export class Patience {
	private sent = new AbortController();

	private isOver = false;

	/** @param seconds for which nothing may come */
	constructor(readonly seconds: number) {}

	/** Ends a call that is given up. One for each time that it is sent. @param stop n8n's own signal */
	signalWith(stop: unknown): AbortSignal {
		if (!this.isOver) this.sent = new AbortController();
		const { signal } = this.sent;
		return stop instanceof AbortSignal ? AbortSignal.any([stop, signal]) : signal;
	}

	/**
	 * What a piece of work gives, or undefined when nothing was heard of it for too long.
	 * @param heardAt when something was heard last, in milliseconds
	 */
	async unlessSilent<T>(work: Promise<T>, heardAt: () => number): Promise<T | undefined> {
		return this.given(await unlessSilent(work, this.seconds, heardAt));
	}

	/** What a piece of work gives, or undefined when this number of seconds is up first. */
	async inTime<T>(work: Promise<T>, seconds: number): Promise<T | undefined> {
		return this.given(await inTime(work, seconds));
	}

	/** What the whole call gives, or undefined when its time is up first; it is not sent again then. */
	async inWholeTime<T>(work: Promise<T>): Promise<T | undefined> {
		const result = await inTime(work, this.seconds * LONGEST_ANSWER);
		this.isOver = result === undefined;
		return this.given(result);
	}

	private given<T>(result: T | undefined): T | undefined {
		if (result === undefined) this.sent.abort();
		return result;
	}
}
