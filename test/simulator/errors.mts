import type { JsonValue } from './types.mts';

export type Reason =
	| 'token'
	| 'notConnected'
	| 'forbidden'
	| 'notFound'
	| 'badRequest'
	| 'invalid'
	| 'conflict'
	| 'tooLarge';

/** Thrown by a handler; `render` gives it the body that the endpoint's family has for it. */
export class ProcoreFailure extends Error {
	constructor(
		readonly status: number,
		readonly reason: Reason,
		message: string,
		/** Field → messages, for 400 and 422. */
		readonly fields?: Record<string, string[]>,
		/** A body that is like no other. */
		readonly body?: JsonValue,
	) {
		super(message);
	}
}

export const notFound = (what = 'Resource') =>
	new ProcoreFailure(404, 'notFound', `${what} not found`);
export const forbidden = (what = 'You do not have permission to perform this action.') =>
	new ProcoreFailure(403, 'forbidden', what);
export const badRequest = (message: string, field?: string) =>
	new ProcoreFailure(400, 'badRequest', message, field ? { [field]: [message] } : undefined);
export const invalid = (fields: Record<string, string[]>, status = 422) =>
	new ProcoreFailure(status, 'invalid', Object.values(fields).flat().join(', '), fields);

const reasonCodes: Record<Reason, string> = {
	token: 'INVALID_TOKEN',
	notConnected: 'ACCESS_DENIED',
	forbidden: 'FORBIDDEN',
	notFound: 'NOT_FOUND',
	badRequest: 'INVALID_PROPERTY',
	invalid: 'INVALID_PROPERTY',
	conflict: 'CONFLICT',
	tooLarge: 'TOO_LARGE',
};

const titles: Record<number, [string, string]> = {
	400: ['BAD_REQUEST', 'Bad Request'],
	401: ['UNAUTHORIZED', 'Unauthorized'],
	403: ['FORBIDDEN', 'Forbidden'],
	404: ['NOT_FOUND', 'Not Found'],
	409: ['CONFLICT', 'Conflict'],
	413: ['PAYLOAD_TOO_LARGE', 'Payload Too Large'],
	422: ['UNPROCESSABLE_ENTITY', 'Unprocessable Entity'],
};

/**
 * Procore's bodies for errors differ from endpoint to endpoint; each family here has one of the documented
 * shapes, so that a client meets all of them.
 */
export function render(path: string, failure: ProcoreFailure): JsonValue {
	if (failure.body !== undefined) return failure.body;
	if (failure.reason === 'notConnected') return { errors: [failure.message] };
	if (/^\/rest\/v2\./.test(path)) return renderV2(failure);
	if (failure.status === 401) return renderUnauthorized(path, failure.message);
	if (failure.fields && failure.status !== 404) return { errors: failure.fields };
	return renderV1(path, failure);
}

function renderV2(failure: ProcoreFailure): JsonValue {
	const [code, message] = titles[failure.status] ?? ['ERROR', failure.message];
	const details = failure.fields
		? Object.entries(failure.fields).flatMap(([source, messages]) =>
				messages.map((text) => ({
					reason_code: /can't be blank/.test(text) ? 'BLANK' : reasonCodes[failure.reason],
					message: text,
					source,
				})),
			)
		: [{ reason_code: reasonCodes[failure.reason], message: failure.message }];
	return { error: { code, message, details } };
}

function renderUnauthorized(path: string, message: string): JsonValue {
	if (/\/projects/.test(path)) return { errors: message };
	if (/\/vendors/.test(path)) return { code: 401, message, fields: '', reason: 'unauthorized' };
	if (/\/(files|folders|documents)/.test(path)) return { errors: [message] };
	return { error: 'Invalid Token' };
}

function renderV1(path: string, failure: ProcoreFailure): JsonValue {
	const { message } = failure;
	if (failure.reason === 'badRequest') return { error: { code: 'BAD_REQUEST', message } };
	if (/\/vendors/.test(path)) return { message };
	if (/\/projects\/\d+\//.test(path)) return { errors: message };
	if (/\/(companies|settings)/.test(path)) return { errors: [message] };
	const [code] = titles[failure.status] ?? ['ERROR'];
	return { error: { code, message } };
}

export const missingCompanyHeader = `Missing Procore-Company-Id header!

Each call your application makes to the Procore API must contain a request header that includes the Procore-Company-Id field. 
This request header field specifies the id of the company into which you are making the call.
`;

export const tooManyRequests =
	'You have surpassed the max number of requests for an hour. Please wait until your limit resets.';

export const unknownClient =
	'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.';
