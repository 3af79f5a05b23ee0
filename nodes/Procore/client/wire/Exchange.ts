import type { Account } from '../account';
import type { Redact } from './answers/errorBody';
import { errorOf, type CallInfo } from './explain';
import {
	isFailure,
	isSuccess,
	type HttpFailure,
	type HttpRequest,
	type HttpResponse,
	type Query,
	type Send,
} from './http';
import type { RateLimit } from './limits';
import { Pace } from './pace';
import type { Path } from './path';
import { isRedirect } from './redirect';
import { Refusals, type Addressee } from './refusals';
import { delayBeforeRetry, shouldRetry } from './retry';
import { Waiting } from './waiting';

export interface ClientDependencies {
	account: Account;
	send: Send;
	/** @param seconds resolves early when the execution is stopped, unless `despiteStop` */
	wait: (seconds: number, despiteStop?: boolean) => Promise<void>;
	/** Unix seconds, with fractions. */
	now: () => number;
	/** 0 to 1. */
	random: () => number;
	isCancelled: () => boolean;
	/**
	 * Seconds that may be waited for limits, all waits together but for those of the ten-second limit;
	 * what would take longer becomes an error.
	 */
	longestWait: number;
	/** Removes the credential's secrets from a text that goes to people. */
	redact: Redact;
	/** Lets {@link redact} know a token that was renewed meanwhile. */
	learnSecrets: () => Promise<void>;
	/** Tells the user what is not an error but worth knowing. */
	notice: (message: string) => void;
	userAgent: string;
}

/** What is sent with a call, and how its answer is read. */
export interface Content extends Pick<HttpRequest, 'answerAs' | 'keepsRedirects'> {
	query?: Query;
	body?: unknown;
	/** `login` for the few calls that the login host answers; the API host when left out. */
	host?: 'login' | 'api';
	/** Another host of Procore's, for a link that Procore gave. */
	origin?: string;
}

const STOPPED: HttpFailure = { failure: 'cancelled', code: '', message: '' };

const isAnswer = ({ status }: HttpResponse, { keepsRedirects }: Content) =>
	isSuccess(status) || (keepsRedirects === true && isRedirect(status));

/** Carries calls: with their headers, within Procore's limits, and again where that may help. */
export class Exchange {
	private readonly pace: Pace;

	private readonly waiting: Waiting;

	private readonly refusals = new Refusals();

	constructor(private readonly around: ClientDependencies) {
		this.pace = new Pace(around.now);
		this.waiting = new Waiting(around);
	}

	/** The limit as the last answer stated it. */
	get rateLimit(): RateLimit | undefined {
		return this.pace.rateLimit;
	}

	/**
	 * Sends a call until it succeeds, as often as {@link shouldRetry} allows.
	 * @throws ProcoreError for any answer but a success
	 */
	async send(
		path: Path,
		{ query = {}, host = 'api', origin, ...content }: Content,
		call: CallInfo,
	): Promise<HttpResponse> {
		const { account, now, random, isCancelled, userAgent } = this.around;
		const headers: Record<string, string> = { Accept: 'application/json', 'User-Agent': userAgent };
		if (call.companyId) headers['Procore-Company-Id'] = call.companyId;
		const url = (origin ?? account.hosts[host]) + path.text;
		const request = { ...content, method: call.method, url, query };
		const to: Addressee = { host, companyId: call.companyId, path: call.path };
		for (let attempt = 1; ; attempt++) {
			await this.begin(call, to);
			const outcome = await this.ask({ ...request, headers: { ...headers } });
			if (!isFailure(outcome) && isAnswer(outcome, content)) return outcome;
			const again = !isCancelled() && shouldRetry(call.method, outcome, attempt);
			const delay = again ? delayBeforeRetry(outcome, attempt, now(), random()) : 0;
			if (!again || !this.waiting.allows(delay)) {
				this.refusals.note(outcome, to, now());
				throw await this.failure(outcome, call);
			}
			await this.waiting.wait(delay);
			if (!isFailure(outcome)) this.pace.forget();
		}
	}

	/** Sends a call that was begun. */
	private async ask(request: HttpRequest): Promise<HttpResponse | HttpFailure> {
		const { send, isCancelled } = this.around;
		let answer: HttpResponse | undefined;
		try {
			if (isCancelled()) return STOPPED;
			const outcome = await send(request);
			if (!isFailure(outcome)) answer = outcome;
			return outcome;
		} finally {
			this.pace.end(answer);
		}
	}

	/** Waits until a call may be sent; it then counts as sent. */
	private async begin(call: CallInfo, to: Addressee): Promise<void> {
		const { isCancelled, random } = this.around;
		for (;;) {
			const seconds = await this.pace.begin();
			const refusal = this.refusals.find(to);
			if (refusal) {
				if (seconds === 0) this.pace.end();
				throw await this.failure(isCancelled() ? STOPPED : refusal, call);
			}
			if (seconds === 0) return;
			if (!this.waiting.allows(seconds)) {
				const headers = { 'retry-after': String(Math.ceil(seconds)) };
				throw await this.failure({ status: 429, headers, text: '' }, call);
			}
			await this.waiting.wait(seconds + random());
			this.pace.forget();
		}
	}

	private async failure(outcome: HttpResponse | HttpFailure, call: CallInfo) {
		const { now, redact, learnSecrets } = this.around;
		await learnSecrets();
		return errorOf(outcome, call, now(), redact);
	}
}
