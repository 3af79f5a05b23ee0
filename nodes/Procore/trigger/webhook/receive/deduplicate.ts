import { sleep, type IWebhookFunctions } from 'n8n-workflow';
import type { Received } from '../../../client/schemas/webhookEvent';
import { webhookIdOf } from '../webhookId';

/** The part of an HTTP response that shows whether it was answered. */
interface Answer {
	/** Missing in anything but a response of Node.js, which then counts as answered. */
	writableEnded?: boolean;
	statusCode: number;
}

/** A delivery whose events are being taken. */
interface UnderWay {
	keys: string[];
	answer: Answer;
	/** Milliseconds. */
	since: number;
}

const MOST_REMEMBERED = 20_000;

/**
 * After that time n8n will not answer a delivery any more. Procore tries for 12 hours, and a later
 * attempt takes the events.
 */
const GIVEN_UP_AFTER_MS = 15 * 60_000;

/**
 * Events that this process has taken, so that a second delivery does not start a second execution.
 * An event counts as taken only once n8n has answered its delivery with success, which it does
 * after it has stored the execution: had n8n failed, Procore's next delivery must go through.
 */
class TakenEvents {
	/** In the order of arrival, the oldest first. */
	private readonly taken = new Set<string>();

	private readonly deliveries = new Set<UnderWay>();

	private readonly underWay = new Set<string>();

	/**
	 * Looks and notes in one step, so that of two deliveries at once only one gets an event.
	 * @param keys the events of a delivery, each once
	 * @returns those that are the caller's to take; undefined while one is under way elsewhere
	 */
	claim(keys: string[], answer: Answer): Set<string> | undefined {
		this.settle();
		if (keys.some((key) => this.underWay.has(key))) return undefined;
		const free = keys.filter((key) => !this.taken.has(key));
		for (const key of free) this.underWay.add(key);
		this.deliveries.add({ keys: free, answer, since: Date.now() });
		return new Set(free);
	}

	private settle(): void {
		for (const delivery of this.deliveries) {
			const { keys, answer, since } = delivery;
			const isAnswered = answer.writableEnded !== false;
			if (!isAnswered && Date.now() - since < GIVEN_UP_AFTER_MS) continue;
			this.deliveries.delete(delivery);
			for (const key of keys) this.underWay.delete(key);
			if (isAnswered && answer.statusCode < 300) this.remember(keys);
		}
	}

	private remember(keys: string[]): void {
		for (const key of keys) this.taken.add(key);
		for (const oldest of this.taken) {
			if (this.taken.size <= MOST_REMEMBERED) return;
			this.taken.delete(oldest);
		}
	}
}

const taken = new TakenEvents();

const LOOK_AGAIN_MS = 100;

/**
 * The events that this process has not taken before, each once. While another delivery of one of
 * them is under way, this one waits for its outcome for a limited time.
 * @param until milliseconds: how long to wait
 * @returns undefined when the outcome is still open then: Procore has to deliver again
 */
export async function deduplicate(
	caller: IWebhookFunctions,
	events: Received[],
	until: number,
): Promise<Received[] | undefined> {
	const webhookId = webhookIdOf(caller);
	const once = new Map(events.map((each) => [`${webhookId}/${each.event.eventId}`, each]));
	const keys = [...once.keys()];
	const answer = caller.getResponseObject();
	let free = taken.claim(keys, answer);
	while (!free && Date.now() < until) {
		await sleep(LOOK_AGAIN_MS);
		free = taken.claim(keys, answer);
	}
	return free && [...once].filter(([key]) => free.has(key)).map(([, received]) => received);
}
