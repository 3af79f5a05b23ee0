import http from 'node:http';
import https from 'node:https';
import axios from 'axios';
import { isoSeconds } from './clock.mts';
import { stringify } from './json.mts';
import type {
	Clock,
	Delivery,
	DeliveryAttempt,
	Hook,
	JsonObject,
	WebhookEvent,
	WebhookSettings,
	World,
} from './types.mts';

interface Endpoint {
	queue: Delivery[];
	/** Deliveries under way. */
	running: number;
	/** Next backoff, documented milliseconds. */
	backoff: number;
	/** When the first of the present failures happened, real milliseconds. */
	failingSince: number | null;
	timer: NodeJS.Timeout | null;
}

export interface Posting {
	hook: Hook;
	event: WebhookEvent;
	payload: JsonObject;
}

const firstBackoff = 1_000;
const longestBackoff = 3_600_000;
const discardAfter = 12 * 3_600_000;

/** Posts events to their destinations: a destination that fails is paused as a whole, backed off, and flushed at last. */
export class DeliveryQueue {
	private readonly endpoints = new Map<string, Endpoint>();
	private last = 60_000_000;
	private stopped = false;
	private readonly agents = {
		httpAgent: new http.Agent({ keepAlive: false }),
		httpsAgent: new https.Agent({ keepAlive: false, rejectUnauthorized: false }),
	};

	constructor(
		private readonly world: World,
		private readonly clock: Clock,
		private readonly settings: WebhookSettings,
	) {}

	enqueue(postings: Posting[]): void {
		for (const posting of postings) {
			const delivery = this.toDelivery(posting);
			this.world.deliveries.push(delivery);
			const endpoint = this.endpoint(delivery.destination_url);
			if (this.settings.reorder) endpoint.queue.unshift(delivery);
			else endpoint.queue.push(delivery);
			if (this.isDuplicated()) endpoint.queue.push(delivery);
			setImmediate(() => this.pump(delivery.destination_url));
		}
	}

	private repeats = 0;

	/** Spread evenly, so that a percentage is met exactly and the same each run. */
	private isDuplicated(): boolean {
		this.repeats += this.settings.duplicatePercent;
		if (this.repeats < 100) return false;
		this.repeats -= 100;
		return true;
	}

	private toDelivery({ hook, event, payload }: Posting): Delivery {
		this.last += 7;
		return {
			id: String(this.last),
			hookId: hook.id,
			destination_url: hook.destination_url,
			status: 'enqueued',
			event,
			payload,
			attempts: [],
			created_at: this.clock.iso(),
		};
	}

	private endpoint(url: string): Endpoint {
		const found = this.endpoints.get(url);
		if (found) return found;
		const made = { queue: [], running: 0, backoff: firstBackoff, failingSince: null, timer: null };
		this.endpoints.set(url, made);
		return made;
	}

	private pump(url: string): void {
		const endpoint = this.endpoint(url);
		if (this.stopped || endpoint.timer) return;
		const slots = endpoint.failingSince === null ? this.settings.concurrency : 1;
		while (endpoint.running < slots && endpoint.queue.length > 0) {
			const delivery = endpoint.queue.shift();
			if (delivery) void this.attempt(url, endpoint, delivery);
		}
	}

	private async attempt(url: string, endpoint: Endpoint, delivery: Delivery): Promise<void> {
		const hook = this.world.hooks.get(delivery.hookId);
		if (!hook || hook.status !== 'active') {
			delivery.status = 'discarded';
			return this.pump(url);
		}
		endpoint.running += 1;
		const attempt = await this.post(hook, delivery);
		endpoint.running -= 1;
		if (this.stopped) return;
		delivery.attempts.push(attempt);
		if (attempt.success) {
			delivery.status = 'delivered';
			endpoint.failingSince = null;
			endpoint.backoff = firstBackoff;
			return this.pump(url);
		}
		this.pause(url, endpoint, delivery);
	}

	private async post(hook: Hook, delivery: Delivery): Promise<DeliveryAttempt> {
		const started_at = this.stamp();
		const id = `${delivery.id}${delivery.attempts.length + 1}`;
		const abort = new AbortController();
		const timer = setTimeout(() => abort.abort(), this.settings.timeoutMs);
		try {
			const response = await axios.request<string>({
				method: 'POST',
				url: delivery.destination_url,
				data: stringify(delivery.payload),
				headers: {
					'content-type': 'application/json',
					'user-agent': 'Procore Webhooks',
					...(hook.authorization === null ? {} : { authorization: hook.authorization }),
				},
				responseType: 'text',
				transformResponse: (text: string) => text,
				maxRedirects: 0,
				proxy: false,
				signal: abort.signal,
				validateStatus: () => true,
				...this.agents,
			});
			const success = response.status >= 200 && response.status < 300;
			const response_body = String(response.data ?? '').slice(0, 1000);
			return {
				id,
				success,
				response_status: response.status,
				response_body,
				response_headers: headersOf(response.headers),
				started_at,
				completed_at: this.stamp(),
			};
		} catch {
			return {
				id,
				success: false,
				response_status: null,
				response_body: '',
				response_headers: {},
				started_at,
				completed_at: this.stamp(),
			};
		} finally {
			clearTimeout(timer);
		}
	}

	private stamp(): string {
		return isoSeconds(this.clock.date());
	}

	private pause(url: string, endpoint: Endpoint, delivery: Delivery): void {
		delivery.status = 'retrying';
		endpoint.queue.unshift(delivery);
		endpoint.failingSince ??= Date.now();
		if (Date.now() - endpoint.failingSince >= discardAfter * this.settings.timeScale) {
			return this.flush(endpoint);
		}
		if (endpoint.timer) return;
		const wait = endpoint.backoff * this.settings.timeScale;
		endpoint.backoff = Math.min(endpoint.backoff * 2, longestBackoff);
		endpoint.timer = setTimeout(() => {
			endpoint.timer = null;
			this.pump(url);
		}, wait);
		endpoint.timer.unref();
	}

	private flush(endpoint: Endpoint): void {
		for (const delivery of endpoint.queue) delivery.status = 'discarded';
		endpoint.queue.length = 0;
		endpoint.failingSince = null;
		endpoint.backoff = firstBackoff;
	}

	isIdle(): boolean {
		return [...this.endpoints.values()].every(
			(endpoint) => endpoint.queue.length === 0 && endpoint.running === 0,
		);
	}

	clear(): void {
		for (const endpoint of this.endpoints.values()) {
			if (endpoint.timer) clearTimeout(endpoint.timer);
		}
		this.endpoints.clear();
	}

	stop(): void {
		this.stopped = true;
		this.clear();
	}
}

function headersOf(headers: object): JsonObject {
	const plain: JsonObject = {};
	for (const [name, value] of Object.entries(headers)) plain[name] = String(value);
	return plain;
}
