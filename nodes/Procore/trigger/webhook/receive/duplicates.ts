/** As much of an HTTP response as tells whether it was answered. */
interface Answer {
	writableEnded?: boolean;
	statusCode: number;
}

const MOST_REMEMBERED = 20_000;

/**
 * Events that this process has taken, so that a second delivery does not start a second execution.
 * An event counts as taken only once n8n has answered its delivery with success, which it does
 * after it has stored the execution: had n8n failed, Procore's next delivery must go through.
 */
export class TakenEvents {
	/** In the order of arrival, the oldest first. */
	private readonly taken = new Set<string>();

	private readonly underWay = new Map<string, Answer>();

	stateOf(key: string): 'new' | 'underWay' | 'taken' {
		this.settle(key);
		if (this.taken.has(key)) return 'taken';
		return this.underWay.has(key) ? 'underWay' : 'new';
	}

	/** The events of one delivery. */
	add(keys: string[], answer: Answer): void {
		for (const earlier of [...this.underWay.keys()]) this.settle(earlier);
		for (const key of keys) {
			this.underWay.set(key, answer);
			this.settle(key);
		}
	}

	private settle(key: string): void {
		const answer = this.underWay.get(key);
		// Something other than a Node.js response cannot tell when it is answered.
		if (!answer || answer.writableEnded === false) return;
		this.underWay.delete(key);
		if (answer.writableEnded === true && answer.statusCode >= 300) return;
		this.taken.add(key);
		if (this.taken.size <= MOST_REMEMBERED) return;
		const [oldest] = this.taken;
		if (oldest !== undefined) this.taken.delete(oldest);
	}
}
