import { isEncrypted } from '../../loopback';
import { ProcoreError } from '../../ProcoreError';
import { wordsOfErrorBody } from '../answers/errorBody';
import type { ClientDependencies } from '../Exchange';
import { errorOfFailure } from '../explain';
import {
	isFailure,
	isSuccess,
	type HttpFailure,
	type HttpRequest,
	type HttpResponse,
} from '../http';
import { isRedirect } from '../redirect';
import { delayBeforeRetry, shouldRetry } from '../retry';

/** A call to an address that Procore gave, which holds its own signature. */
export type StorageRequest = Pick<
	HttpRequest,
	'method' | 'url' | 'headers' | 'body' | 'answerAs' | 'keepsRedirects'
>;

const LONGEST_PAUSE_SECONDS = 30;
const EXPIRED =
	'Run again: each transfer gets a new address, which is valid for a limited time. If it stays so, report it with this message.';

const isAnswer = ({ status }: HttpResponse, { keepsRedirects }: StorageRequest) =>
	isSuccess(status) || (keepsRedirects === true && isRedirect(status));

/** The words of an answer in XML, as storage hosts give them. */
const wordsIn = (text: string) => /<Message>([^<]*)<\/Message>/i.exec(text)?.[1] ?? text;

/** The credential does not name this host, so that nothing in it can be wrong. */
const unreachable = (host: string) =>
	`n8n could not reach ${host}, where the file is kept. Check that this machine may connect to that address, then run again.`;

const nameOf = (url: string) =>
	URL.canParse(url) ? `The storage host ${new URL(url).origin}` : 'The address of the file';

const unencrypted = (url: string) =>
	new ProcoreError({
		kind: 'unexpected',
		message: `${nameOf(url)} is not encrypted, so nothing was sent to it`,
		advice:
			'Files go only to addresses that begin with https. Report it with this message, or correct the addresses of files on your test server.',
	});

/** Speaks with the hosts that keep files. They are not Procore's, so they never get the token. */
export class StorageHost {
	constructor(private readonly around: ClientDependencies) {}

	/**
	 * Sends a call until it succeeds, at most three times. A repeated one does no harm: nothing is
	 * made in Procore until the upload is used.
	 * @throws ProcoreError for any answer but a success, and for an address without encryption
	 */
	async send(request: StorageRequest): Promise<HttpResponse> {
		if (!isEncrypted(request.url)) throw unencrypted(request.url);
		const { isCancelled, wait, now, random } = this.around;
		for (let attempt = 1; ; attempt++) {
			const outcome = await this.ask(request);
			if (!isFailure(outcome) && isAnswer(outcome, request)) return outcome;
			const delay = delayBeforeRetry(outcome, attempt, now(), random());
			const isWorthIt = attempt < 3 && shouldRetry('GET', outcome, attempt);
			if (isCancelled() || !isWorthIt || delay > LONGEST_PAUSE_SECONDS) {
				throw this.errorOf(outcome, new URL(request.url).origin);
			}
			await wait(delay);
		}
	}

	private async ask(request: StorageRequest): Promise<HttpResponse | HttpFailure> {
		const { send, isCancelled, userAgent } = this.around;
		if (isCancelled()) return { failure: 'cancelled', code: '', message: '' };
		const headers = { 'User-Agent': userAgent, ...request.headers };
		return await send({ ...request, headers, query: {}, isUnsigned: true });
	}

	private errorOf(outcome: HttpResponse | HttpFailure, host: string): ProcoreError {
		const { account, redact } = this.around;
		if (isFailure(outcome)) {
			// As of a read, since nothing was changed in Procore.
			const call = { method: 'GET', path: '', companyId: '', account } as const;
			const error = errorOfFailure({ ...outcome, host }, call, redact, 'The storage host');
			if (outcome.failure !== 'network') return error;
			const { kind, message } = error;
			return new ProcoreError({ kind, message, advice: unreachable(host) });
		}
		const words = wordsOfErrorBody(wordsIn(outcome.text), redact);
		return new ProcoreError({
			kind: outcome.status >= 500 ? 'unavailable' : 'unexpected',
			message: `The storage host ${host} answered HTTP ${outcome.status}${words && `: ${words}`}`,
			advice: EXPIRED,
			status: outcome.status,
		});
	}
}
