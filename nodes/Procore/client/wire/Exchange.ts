import type { Account } from '../account';
import { errorOf, type FailedCall } from './explain';
import {
	isFailure,
	isSuccess,
	type HttpFailure,
	type HttpResponse,
	type Query,
	type Send,
} from './http';
import { pauseBeforeNext, rateLimitOf, type RateLimit } from './limits';
import type { Path } from './path';
import { delayBeforeRetry, shouldRetry } from './retry';

export interface Surroundings {
	account: Account;
	send: Send;
	/** @param seconds resolves early when the execution is stopped, unless `despiteStop` */
	wait: (seconds: number, despiteStop?: boolean) => Promise<void>;
	/** Unix seconds, with fractions. */
	now: () => number;
	/** 0 to 1. */
	random: () => number;
	isCancelled: () => boolean;
	/** The longest single wait in seconds; a longer one that Procore asks for becomes an error. */
	longestWait: number;
	/** Tells the user what is not an error but worth knowing. */
	notice: (message: string) => void;
	userAgent: string;
}

/** What is sent with a call. */
export interface Content {
	query?: Query;
	body?: unknown;
	/** `login` for the few calls that the login host answers; the API host when left out. */
	host?: 'login' | 'api';
}

/** Carries calls: with their headers, within Procore's limits, and again where that may help. */
export class Exchange {
	private nearestLimit: RateLimit | undefined;

	constructor(private readonly around: Surroundings) {}

	/** The limit as the last answer stated it. */
	get rateLimit(): RateLimit | undefined {
		return this.nearestLimit;
	}

	/**
	 * Sends a call until it succeeds, as often as {@link shouldRetry} allows.
	 * @throws ProcoreError for any answer but a success
	 */
	async send(
		path: Path,
		{ query = {}, body, host = 'api' }: Content,
		call: FailedCall,
	): Promise<HttpResponse> {
		const { account, send, now, random, isCancelled, userAgent } = this.around;
		const headers: Record<string, string> = { Accept: 'application/json', 'User-Agent': userAgent };
		if (call.companyId) headers['Procore-Company-Id'] = call.companyId;
		const url = account.hosts[host] + path.text;
		for (let attempt = 1; ; attempt++) {
			await this.rest(pauseBeforeNext(this.nearestLimit, now()), call);
			const outcome: HttpResponse | HttpFailure = isCancelled()
				? { failure: 'cancelled', code: '', message: '' }
				: await send({ method: call.method, url, query, headers: { ...headers }, body });
			if (!isFailure(outcome)) {
				this.nearestLimit = rateLimitOf(outcome.headers) ?? this.nearestLimit;
				if (isSuccess(outcome.status)) return outcome;
			}
			const again = !isCancelled() && shouldRetry(call.method, outcome, attempt);
			const delay = again ? delayBeforeRetry(outcome, attempt, now(), random()) : 0;
			if (!again || delay > this.around.longestWait) throw errorOf(outcome, call, now());
			await this.around.wait(delay);
			if (!isFailure(outcome)) this.nearestLimit = undefined;
		}
	}

	private async rest(seconds: number, call: FailedCall): Promise<void> {
		if (seconds <= 0) return;
		if (seconds > this.around.longestWait) {
			const headers = { 'retry-after': String(Math.ceil(seconds)) };
			throw errorOf({ status: 429, headers, text: '' }, call, this.around.now());
		}
		await this.around.wait(seconds + this.around.random());
		this.nearestLimit = undefined;
	}
}
