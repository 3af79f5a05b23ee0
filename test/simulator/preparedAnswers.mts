import type { FastifyRequest } from 'fastify';
import { stringify } from './json.mts';
import type { Answer } from './route.mts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function inBytes({ body, ...answer }: Answer): Answer {
	const bytes = Buffer.from(stringify(body));
	return { ...answer, bytes, headers: { ...JSON_TYPE, ...answer.headers } };
}

/**
 * Answers to reads, written once and given again until something is written. For measurements: the
 * real Procore does its work on another machine.
 */
export class PreparedAnswers {
	private readonly answers = new Map<string, Answer>();

	async of({ method, url, headers }: FastifyRequest, make: () => Promise<Answer>): Promise<Answer> {
		if (method !== 'GET') {
			this.answers.clear();
			return await make();
		}
		const key = [headers.authorization, headers['procore-company-id'], url].join(' ');
		const known = this.answers.get(key);
		if (known) return known;
		const made = await make();
		if ((made.status ?? 200) !== 200 || made.body === undefined) return made;
		const prepared = inBytes(made);
		this.answers.set(key, prepared);
		return prepared;
	}
}
