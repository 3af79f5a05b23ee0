import type { Waiting, WaitRefusal } from './waiting';

/** How long one call waits in all, the short waits of the ten-second limit among them. */
export class CallPatience {
	/** Unix seconds; set by the first wait. */
	private end: number | undefined;

	constructor(
		private readonly waiting: Waiting,
		private readonly now: () => number,
		private readonly longestWait: number,
	) {}

	/** @returns undefined where the call may wait so long */
	refusal(seconds: number): WaitRefusal | undefined {
		this.end ??= this.now() + this.longestWait;
		return this.now() + seconds > this.end ? 'tooLong' : this.waiting.refusal(seconds);
	}
}
