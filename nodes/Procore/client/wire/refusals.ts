import { isFailure, type HttpFailure, type HttpResponse } from './http';
import { askedPause, rateLimitOf } from './pacing/limits';
import { templateOf } from './path';

type Outcome = HttpResponse | HttpFailure;

/** Which calls an answer is about. */
export interface Addressee {
	host: 'login' | 'api';
	companyId: string;
	/** Without the query. */
	path: string;
}

/** The login host or the credential would give the same answer to any call. */
const OF_ALL = new Set<HttpFailure['failure']>([
	'signIn',
	'loginLimited',
	'notProcore',
	'settings',
	'moved',
]);

/** Some endpoints refuse a token that others take, so it is one endpoint of one company. */
const endpointOf = ({ host, companyId, path }: Addressee) =>
	[host, companyId, templateOf(path)].join(' ');

/** A limit holds for the whole host, unless calls remain: some endpoints have one of their own. */
function keyOf(outcome: Outcome, to: Addressee): string | undefined {
	if (isFailure(outcome)) return OF_ALL.has(outcome.failure) ? 'all' : undefined;
	if (outcome.status === 429) {
		return (rateLimitOf(outcome.headers)?.remaining ?? 0) > 0 ? endpointOf(to) : to.host;
	}
	return outcome.status === 401 ? endpointOf(to) : undefined;
}

/** With the end of the wait that it asks for as a date, which stays true. */
function dated(response: HttpResponse, now: number): HttpResponse {
	const pause = askedPause(response.headers, now);
	if (pause === undefined) return response;
	const end = new Date(Math.ceil(now + pause) * 1000).toUTCString();
	return { ...response, headers: { 'retry-after': end } };
}

/**
 * Refusals that every further call of the execution would meet too. To ask again for each of many
 * items would only burn calls and time.
 */
export class Refusals {
	private readonly kept = new Map<string, Outcome>();

	/** @param now Unix seconds */
	note(outcome: Outcome, to: Addressee, now: number): void {
		const key = keyOf(outcome, to);
		if (key !== undefined) this.kept.set(key, isFailure(outcome) ? outcome : dated(outcome, now));
	}

	/** The answer that a call would get; undefined where it is worth asking. */
	find(to: Addressee): Outcome | undefined {
		const keys = ['all', to.host, endpointOf(to)];
		return keys.map((key) => this.kept.get(key)).find((outcome) => outcome !== undefined);
	}
}
