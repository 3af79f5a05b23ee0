import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** n8n's waits are made of slices of a second at most; a longer timer is a deadline. */
const LONGEST_SLICE_MS = 1_000;
/** Shorter ones pass by themselves: those of servers and of tests. */
const SHORTEST_MS = 300;

type Resume = (...given: unknown[]) => void;

interface Wait {
	/** Milliseconds by the clock that passes. */
	end: number;
	resume: () => void;
}

const CHANNEL = 'http.client.request.start';

/**
 * Waits take no time: as soon as no request is under way, the clock that the package, n8n and the
 * simulator read goes on to the end of the next wait. Requests take the time that they take.
 */
export class PassingTime {
	private readonly waits = new Map<NodeJS.Timeout | undefined, Wait>();

	private readonly underWay = new Set<ClientRequest>();

	private readonly realNow = Date.now.bind(Date);

	private readonly realSet = globalThis.setTimeout;

	private readonly realClear = globalThis.clearTimeout;

	private passed = 0;

	private isWatching = false;

	begin(): void {
		subscribe(CHANNEL, this.started);
		const set = (resume: Resume, ms = 0, ...given: unknown[]) => this.set(resume, ms, given);
		const clear = (timer?: NodeJS.Timeout) => {
			this.waits.delete(timer);
			this.realClear(timer);
		};
		Object.assign(globalThis, {
			setTimeout: Object.assign(set, this.realSet),
			clearTimeout: clear,
		});
		Date.now = () => this.now();
	}

	end(): void {
		unsubscribe(CHANNEL, this.started);
		Object.assign(globalThis, { setTimeout: this.realSet, clearTimeout: this.realClear });
		Date.now = this.realNow;
	}

	/** Lets time pass although nothing waits. */
	pass(seconds: number): void {
		this.passed += seconds * 1000;
	}

	private now(): number {
		return this.realNow() + this.passed;
	}

	private readonly started = (message: unknown) => {
		const { request } = message as { request: ClientRequest };
		this.underWay.add(request);
		request.once('close', () => this.underWay.delete(request));
	};

	private set(resume: Resume, ms: number, given: unknown[]): NodeJS.Timeout {
		const timer = this.realSet(() => {
			this.waits.delete(timer);
			resume(...given);
		}, ms);
		if (ms < SHORTEST_MS || ms > LONGEST_SLICE_MS) return timer;
		this.waits.set(timer, { end: this.now() + ms, resume: () => resume(...given) });
		this.watch();
		return timer;
	}

	private watch(): void {
		if (this.isWatching || this.waits.size === 0) return;
		this.isWatching = true;
		this.realSet(() => {
			this.isWatching = false;
			if (this.underWay.size === 0) this.endNext();
			this.watch();
		}, 1);
	}

	private endNext(): void {
		const [next] = [...this.waits].sort(([, a], [, b]) => a.end - b.end);
		if (!next) return;
		const [timer, { end, resume }] = next;
		this.realClear(timer);
		this.waits.delete(timer);
		this.passed += Math.max(0, Math.ceil(end - this.now()));
		resume();
	}
}
