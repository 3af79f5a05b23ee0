import type { SentAnswer } from '../../nodes/Procore/review/shown';

/** What became of an answer. */
export type Sent =
	| { kind: 'taken' }
	/** Not taken; the person can change something and try again, or not. */
	| { kind: 'refused'; reason: string; isOver: boolean };

const OVER =
	'Nothing was written from this page: somebody has confirmed this review already, or it has ended. Your choices are still here to read. If the workflow asks again, open its new link.';
const LOST =
	'The answer of n8n did not come. Your choices are still here: check the connection and confirm again.';
const FAILED = 'n8n could not take the answer. Your choices are still here: confirm again.';

/** A field of an answer that may be anything. */
function fieldOf(answer: unknown, field: string): unknown {
	return typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined;
}

async function jsonOf(response: Response): Promise<unknown> {
	try {
		const json: unknown = await response.json();
		return json;
	} catch {
		return undefined;
	}
}

/**
 * Sends what was decided. Only an answer that names this round counts: n8n itself answers a late
 * one with 200 and a page of its own.
 */
export async function send(answer: SentAnswer): Promise<Sent> {
	try {
		const response = await fetch(location.href, {
			method: 'POST',
			headers: { 'content-type': 'text/plain' },
			body: JSON.stringify(answer),
		});
		const json = await jsonOf(response);
		if (fieldOf(json, 'confirmed') === answer.round) return { kind: 'taken' };
		const reason = fieldOf(json, 'error');
		if (typeof reason === 'string' && response.headers.get('content-type')?.includes('json'))
			return { kind: 'refused', reason, isOver: response.status === 409 };
		const isOver = response.ok || response.status === 409 || response.status === 404;
		return { kind: 'refused', reason: isOver ? OVER : FAILED, isOver };
	} catch {
		return { kind: 'refused', reason: LOST, isOver: false };
	}
}
