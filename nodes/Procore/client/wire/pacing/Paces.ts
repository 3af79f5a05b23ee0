import { createHash } from 'crypto';
import { Pace } from './Pace';

/** What is known of the limits of each account, until nothing of it is worth keeping. */
export class Paces {
	private readonly kept = new Map<string, Pace>();

	/** @param now Unix seconds by this machine's clock */
	constructor(private readonly now: () => number) {}

	/** How many are kept. */
	get size(): number {
		return this.kept.size;
	}

	/** @param of what tells one account's limit from another's; only its digest is kept */
	of(...of: string[]): Pace {
		const key = createHash('sha256').update(JSON.stringify(of)).digest('hex');
		const pace = this.kept.get(key);
		if (pace) return pace;
		for (const [other, { isIdle }] of this.kept) if (isIdle) this.kept.delete(other);
		const fresh = new Pace(this.now);
		this.kept.set(key, fresh);
		return fresh;
	}
}
