import type {
	ICredentialDataDecryptedObject,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import type { Account } from '../client/account';
import { hostsOf } from '../client/environments';
import type { ClientDependencies } from '../client/wire/Exchange';
import {
	isFailure,
	type HttpFailure,
	type HttpRequest,
	type HttpResponse,
} from '../client/wire/http';
import { jsonOf, JsonText } from '../client/wire/answers/json';
import { SentBytes } from '../client/wire/files/SentBytes';
import type { Caller } from './caller';
import { outcomeOfError } from './answers/outcome';
import { Patience } from './Patience';
import { Secrets } from './secrets';
import { ensureToken, signerDespiteStop, signerOf } from './signIn';
import { unlessStopped } from './stop';
import { streamedResponse, TIMED_OUT } from './answers/streams';

function contentOf({ body, headers }: HttpRequest): Pick<IHttpRequestOptions, 'headers' | 'body'> {
	if (body === undefined) return { headers };
	if (body instanceof SentBytes) {
		return { headers: { ...headers, 'Content-Type': body.type }, body };
	}
	const text = body instanceof JsonText ? body.text : jsonOf(body);
	return { headers: { ...headers, 'Content-Type': 'application/json' }, body: text };
}

function optionsOf(request: HttpRequest): IHttpRequestOptions {
	const { method, url, query } = request;
	return {
		method,
		url,
		...contentOf(request),
		qs: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)),
		arrayFormat: 'brackets',
		encoding: 'stream',
		returnFullResponse: true,
		// A 401 must be thrown, or n8n would not renew the token.
		ignoreHttpStatusErrors: request.isUnsigned ? true : { ignore: true, except: [401] },
		// The client follows redirects itself: the token and what is written go to Procore's hosts only.
		disableFollowRedirect: true,
	};
}

const STOPPED: HttpFailure = { failure: 'cancelled', code: '', message: '' };

async function outcomeOfAnswer(
	{ statusCode, headers, body }: IN8nHttpFullResponse,
	{ answerAs = 'text' }: HttpRequest,
	patience: Patience,
): Promise<HttpResponse | HttpFailure> {
	return await streamedResponse(statusCode, headers, body, answerAs, patience);
}

/** A call to a host that is not Procore's: n8n does not sign it. */
async function sendUnsigned(
	caller: Caller,
	request: HttpRequest,
	account: Account,
	seconds: number,
) {
	const { origin: host } = new URL(request.url);
	const ofHost = (outcome: HttpResponse | HttpFailure) =>
		isFailure(outcome) ? { ...outcome, host } : outcome;
	const patience = new Patience(seconds);
	const stop = 'getExecutionCancelSignal' in caller ? caller.getExecutionCancelSignal() : undefined;
	try {
		const answer: IN8nHttpFullResponse = await caller.helpers.httpRequest({
			...optionsOf(request),
			abortSignal: patience.signalWith(stop),
			timeout: seconds * 1000,
		});
		const read = outcomeOfAnswer(answer, request, patience);
		return ofHost((await patience.inWholeTime(read)) ?? TIMED_OUT);
	} catch (error) {
		return ofHost(outcomeOfError(error, account));
	}
}

const MOVED: HttpFailure = { failure: 'moved', code: '', message: '' };

/** Whether n8n would now sign with the token of one environment what goes to another. */
function isElsewhere(fields: ICredentialDataDecryptedObject, { hosts }: Account): boolean {
	const { login, api } = hostsOf(fields);
	return login !== hosts.login || api !== hosts.api;
}

/** Who calls, with what. */
export interface Carrier {
	caller: Caller;
	credentialType: string;
	/** As they were when the client was made. */
	fields: ICredentialDataDecryptedObject;
	account: Account;
	/** Seconds to wait for an answer. */
	timeout: number;
}

/** Sends calls, and knows what must not be told about them. */
export type Carried = Pick<ClientDependencies, 'send' | 'redact' | 'learnSecrets'>;

/**
 * Carries the client's requests through n8n, which signs them and renews the token. Answers of any
 * status are values; so are the ways in which no answer comes.
 */
export function carry({ caller, credentialType, fields, account, timeout }: Carrier): Carried {
	const secrets = new Secrets();
	secrets.learn(fields);
	const guarded = (sending = () => {}) => {
		let hasMoved = false;
		let thrown: unknown;
		const failed = (error: unknown) => {
			thrown = error;
		};
		const seen = (read: ICredentialDataDecryptedObject) => {
			secrets.learn(read);
			hasMoved = isElsewhere(read, account);
			if (hasMoved) throw new Error('The environment was changed');
		};
		const patience = new Patience(timeout);
		const signer = signerOf(caller, credentialType, seen, { sending, failed, patience });
		return { signer, patience, hasMoved: () => hasMoved, thrown: () => thrown };
	};
	let checked: Promise<HttpFailure | undefined> | undefined;
	const outcomeOf = async (request: HttpRequest, sending: () => void) => {
		if (request.isUnsigned) return await sendUnsigned(caller, request, account, timeout);
		checked ??= ensureToken(guarded().signer, credentialType, fields, account, timeout);
		const refused = await checked;
		if (refused) {
			checked = undefined;
			return refused;
		}
		const { signer, patience, hasMoved, thrown } = guarded(sending);
		try {
			const by = request.despiteStop ? signerDespiteStop(signer) : signer;
			const options = { ...optionsOf(request), timeout: timeout * 1000 };
			const work: Promise<IN8nHttpFullResponse> = by.helpers.httpRequestWithAuthentication.call(
				by,
				credentialType,
				options,
			);
			const read = async () => await outcomeOfAnswer(await work, request, patience);
			return (await patience.inWholeTime(read())) ?? TIMED_OUT;
		} catch (error) {
			return hasMoved() ? MOVED : outcomeOfError(error, account, thrown());
		}
	};
	return {
		async send(request) {
			let isUnsent = true;
			const outcome = outcomeOf(request, () => {
				isUnsent = false;
			});
			if (request.despiteStop) return await outcome;
			const ended = (await unlessStopped(caller, outcome)) ?? STOPPED;
			const isStopped = isFailure(ended) && ended.failure === 'cancelled';
			return isStopped ? { ...ended, isUnsent } : ended;
		},
		redact: (text) => secrets.redact(text),
		// n8n renews a token without a word; reading the credential shows it.
		async learnSecrets() {
			await guarded()
				.signer.getCredentials(credentialType)
				.catch(() => undefined);
		},
	};
}
