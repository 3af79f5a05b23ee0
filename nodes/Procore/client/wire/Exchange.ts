import type { Account } from '../account';
import type { ProcoreError } from '../ProcoreError';
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
import { SIDE_BY_SIDE } from './lists/sizes';
import { CallPatience } from './pacing/CallPatience';
import { Lanes } from './pacing/Lanes';
import { rateLimitOf, type RateLimit } from './pacing/limits';
import { MOST_OF_ACCOUNT } from './pacing/LongWaits';
import type { Begun, Pace } from './pacing/Pace';
import { Waiting, type SharedLimits, type WaitRefusal } from './pacing/waiting';
import type { Path } from './path';
import { isRedirect } from './redirect';
import { Refusals, type Addressee } from './refusals';
import { delayBeforeRetry, shouldRetry } from './retry';

export interface ClientDependencies {
	account: Account;
	send: Send;
	/** @param seconds resolves early when the execution is stopped, unless `despiteStop` */
	wait: (seconds: number, despiteStop?: boolean) => Promise<void>;
	/** Resolves when the work is done, after a second at the latest, or when the execution is stopped. */
	waitFor: (work: Promise<void>, despiteStop?: boolean) => Promise<void>;
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
	/** Writes to n8n's log what must be known although the run is not over, or never says it. */
	log: (message: string) => void;
	limits: SharedLimits;
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

const STOPPED: HttpFailure = { failure: 'cancelled', code: '', message: '', isUnsent: true };

const isAnswer = ({ status }: HttpResponse, { keepsRedirects }: Content) =>
	isSuccess(status) || (keepsRedirects === true && isRedirect(status));

const OTHERS_WAIT = `Enough other runs of this n8n process already wait for a call limit (at most ${MOST_OF_ACCOUNT} of one account), so this one did not wait: workers of n8n stay free for other workflows.`;

/** A call while it is tried. */
interface Trial {
	call: CallInfo;
	to: Addressee;
	patience: CallPatience;
}

/** Carries calls: with their headers, within Procore's limits, and again where that may help. */
export class Exchange {
	private readonly lanes = new Lanes(SIDE_BY_SIDE);

	private readonly waiting: Waiting;

	private readonly refusals = new Refusals();

	private stated: RateLimit | undefined;

	constructor(private readonly around: ClientDependencies) {
		this.waiting = new Waiting(around);
	}

	/** The limit as the last answer stated it. */
	get rateLimit(): RateLimit | undefined {
		return this.stated;
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
		const { account, now, isCancelled, longestWait, userAgent } = this.around;
		const headers: Record<string, string> = { Accept: 'application/json', 'User-Agent': userAgent };
		if (call.companyId) headers['Procore-Company-Id'] = call.companyId;
		const url = (origin ?? account.hosts[host]) + path.text;
		const request = { ...content, method: call.method, url, query };
		const to: Addressee = { host, companyId: call.companyId, path: call.path };
		const trial = { call, to, patience: new CallPatience(this.waiting, now, longestWait) };
		for (let attempt = 1; ; attempt++) {
			const outcome = await this.inTurn(trial, { ...request, headers: { ...headers } });
			if (!isFailure(outcome) && isAnswer(outcome, content)) return outcome;
			const again = !isCancelled() && shouldRetry(call.method, outcome, attempt);
			const delay = again ? this.delay(outcome, to, attempt) : 0;
			const refusal = again ? trial.patience.refusal(delay) : undefined;
			if (!again || refusal) {
				this.refusals.note(outcome, to, now());
				throw await this.failure(outcome, call, refusal);
			}
			await this.waiting.wait(delay);
		}
	}

	/** Sends a call as soon as it may be sent. */
	private async inTurn(trial: Trial, request: HttpRequest): Promise<HttpResponse | HttpFailure> {
		await this.lanes.enter();
		try {
			const { pace, begun } = await this.begin(trial);
			let answer: HttpResponse | undefined;
			try {
				const outcome = await this.around.send(request);
				if (!isFailure(outcome)) answer = outcome;
				return outcome;
			} finally {
				pace.end(begun, answer);
				this.stated = rateLimitOf(answer?.headers ?? {}) ?? this.stated;
			}
		} finally {
			this.lanes.leave();
		}
	}

	/** Waits until a call may be sent; it then counts as sent. */
	private async begin({ call, to, patience }: Trial): Promise<{ pace: Pace; begun: Begun }> {
		const { isCancelled, random, waitFor } = this.around;
		for (let hadTurn = false; ;) {
			const found = isCancelled() ? STOPPED : this.refusals.find(to);
			if (found) throw await this.failure(found, call);
			const pace = this.paceOf(to);
			const pause = pace.pause(random(), hadTurn);
			if (!pause) return { pace, begun: pace.begin() };
			if (pause === 'answer') {
				await waitFor(pace.answer());
				continue;
			}
			const { seconds, isForOthers } = pause;
			const refusal = patience.refusal(seconds);
			if (refusal && !isForOthers) {
				const headers = { 'retry-after': String(Math.ceil(seconds)) };
				throw await this.failure({ status: 429, headers, text: '' }, call, refusal);
			}
			hadTurn ||= isForOthers;
			if (!refusal) await this.waiting.wait(seconds);
		}
	}

	/** Seconds before the next attempt. */
	private delay(outcome: HttpResponse | HttpFailure, to: Addressee, attempt: number): number {
		const { now, random } = this.around;
		const isLimited = !isFailure(outcome) && outcome.status === 429;
		const chance = random();
		const jitter = isLimited ? this.paceOf(to).slotAfter(outcome, chance, attempt) : chance;
		return delayBeforeRetry(outcome, attempt, now(), chance, jitter);
	}

	private paceOf({ host, companyId }: Addressee): Pace {
		const { paces, account } = this.around.limits;
		return paces.of(account, host, companyId);
	}

	private async failure(
		outcome: HttpResponse | HttpFailure,
		call: CallInfo,
		refusal?: WaitRefusal,
	): Promise<ProcoreError> {
		const { now, redact, learnSecrets, log } = this.around;
		await learnSecrets();
		const error = errorOf(outcome, call, now(), redact);
		// n8n shows no error of a run that was stopped.
		if (error.kind === 'cancelled' && error.mayBeMade)
			log(`${call.method} ${call.path}: ${error.message}`);
		return refusal === 'tooMany' ? error.advising(OTHERS_WAIT) : error;
	}
}
