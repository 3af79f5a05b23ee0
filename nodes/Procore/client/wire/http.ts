/** The port between the client and whatever carries its requests. */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Whether a method changes something in Procore. */
export const isWrite = (method: Method) => method !== 'GET';

export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;
export type Query = Record<string, QueryValue>;

/** Bytes in the pieces in which they come. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** How an answer is read: a file is handed on as a stream, so that it is never held in memory. */
export type AnswerForm = 'text' | 'file' | 'textOrFile';

export interface HttpRequest {
	method: Method;
	/** Absolute, without the query. */
	url: string;
	query: Query;
	headers: Record<string, string>;
	/** Sent as JSON, a JsonText as it was typed, SentBytes as bytes; absent for none. */
	body?: unknown;
	/** `text` when left out. With `textOrFile` the Content-Type decides. */
	answerAs?: AnswerForm;
	/** Without the token, for a host that is not Procore's. */
	isUnsigned?: boolean;
	/** A redirect is the answer, not a failure. n8n never follows one. */
	keepsRedirects?: boolean;
	/** Not cut off where the execution is stopped. */
	despiteStop?: boolean;
}

export interface HttpResponse {
	status: number;
	/** Names in lower case. */
	headers: Record<string, string>;
	/** As received; JSON is not parsed, so that no digit is lost. Empty for a file. */
	text: string;
	/** The content of a success that is a file. */
	stream?: ByteStream;
}

/**
 * Why there is no answer: `network` (nothing came back), `incomplete` (a part of an answer did, its
 * status is a success), `signIn` (the login host refused the keys or the grant), `loginLimited` and `loginDown` (it cannot say for now), `notProcore` (it answers
 * as no login host does), `settings` (the credential cannot work with its fields), `moved` (the credential
 * got another environment meanwhile), `cancelled` (the execution was stopped), `notSent` (n8n itself
 * refused, for example because the credential is restricted to other domains).
 */
export interface HttpFailure {
	failure:
		| 'network'
		| 'incomplete'
		| 'signIn'
		| 'loginLimited'
		| 'loginDown'
		| 'notProcore'
		| 'settings'
		| 'moved'
		| 'cancelled'
		| 'notSent';
	/** For example ECONNREFUSED, ENOTFOUND, or the OAuth error. Holds no secret. */
	code: string;
	message: string;
	/** The origin that could not be reached, when it is not the API's. */
	host?: string;
	/** Set where the call itself cannot have reached Procore; of a stopped one too. */
	isUnsent?: boolean;
}

export type Send = (request: HttpRequest) => Promise<HttpResponse | HttpFailure>;

export function isFailure(outcome: HttpResponse | HttpFailure): outcome is HttpFailure {
	return 'failure' in outcome;
}

export const isSuccess = (status: number) => status >= 200 && status < 300;
