/** Seconds; so long a wait belongs to the ten-second limit and does not count. */
const SHORT = 15;
/** Seconds from which people are told of a wait. */
const TOLD = 60;

interface Means {
	wait: (seconds: number) => Promise<void>;
	/** Unix seconds. */
	now: () => number;
	notice: (message: string) => void;
	longestWait: number;
}

const timeOf = (unixSeconds: number) => new Date(unixSeconds * 1000).toISOString().slice(11, 16);

/** What may be waited in one execution; waits at the same time count once. */
export class Waiting {
	private spent = 0;

	private countedUntil = 0;

	constructor(private readonly means: Means) {}

	allows(seconds: number): boolean {
		return seconds <= this.means.longestWait - this.spent;
	}

	async wait(seconds: number): Promise<void> {
		const now = this.means.now();
		const end = now + seconds;
		if (seconds > SHORT) {
			this.spent += Math.max(0, end - Math.max(now, this.countedUntil));
			this.countedUntil = Math.max(end, this.countedUntil);
		}
		if (seconds > TOLD) {
			const minutes = Math.ceil(seconds / 60);
			this.means.notice(
				`Procore asked to wait: this run paused for ${minutes} minutes, until ${timeOf(end)} UTC`,
			);
		}
		await this.means.wait(seconds);
	}
}
