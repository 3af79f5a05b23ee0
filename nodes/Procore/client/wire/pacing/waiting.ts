import type { LongWaits } from './LongWaits';
import type { Paces } from './Paces';

/** Seconds; so long a wait belongs to the ten-second limit and does not count. */
const SHORT = 15;
/** Seconds from which a wait is long: people are told of it, and only a few runs may have one. */
const LONG = 60;

/** What all runs of this process of n8n know of the limits. */
export interface SharedLimits {
	/** Tells one account from another; holds no secret. */
	account: string;
	paces: Paces;
	longWaits: LongWaits;
}

interface Means {
	wait: (seconds: number) => Promise<void>;
	/** Unix seconds. */
	now: () => number;
	notice: (message: string) => void;
	log: (message: string) => void;
	longestWait: number;
	limits: SharedLimits;
}

/** Why a call may not wait: it would take too long, or enough others wait for the same. */
export type WaitRefusal = 'tooLong' | 'tooMany';

const timeOf = (unixSeconds: number) => new Date(unixSeconds * 1000).toISOString().slice(11, 16);

/** What may be waited in one run; waits at the same time count once. */
export class Waiting {
	private spent = 0;

	private countedUntil = 0;

	private toldUntil = 0;

	constructor(private readonly means: Means) {}

	/** @returns undefined where so long a wait is allowed */
	refusal(seconds: number): WaitRefusal | undefined {
		const { longestWait, limits } = this.means;
		if (seconds > longestWait - this.spent) return 'tooLong';
		const isAllowed = seconds <= LONG || limits.longWaits.hasRoom(this, limits.account);
		return isAllowed ? undefined : 'tooMany';
	}

	async wait(seconds: number): Promise<void> {
		const now = this.means.now();
		const end = now + seconds;
		if (seconds > SHORT) {
			this.spent += Math.max(0, end - Math.max(now, this.countedUntil));
			this.countedUntil = Math.max(end, this.countedUntil);
		}
		if (seconds <= LONG) return await this.means.wait(seconds);
		this.tell(seconds, end);
		const { longWaits, account } = this.means.limits;
		longWaits.begin(this, account);
		try {
			await this.means.wait(seconds);
		} finally {
			longWaits.end(this);
		}
	}

	/** Calls that wait side by side are told of once. */
	private tell(seconds: number, end: number): void {
		if (end <= this.toldUntil + LONG) return;
		this.toldUntil = end;
		const until = `${timeOf(end)} UTC`;
		this.means.log(
			`Procore asked to wait (its call limit is used up): this run waits until ${until}`,
		);
		const minutes = Math.ceil(seconds / 60);
		this.means.notice(
			`Procore asked to wait: this run paused for ${minutes} minutes, until ${until}`,
		);
	}
}
