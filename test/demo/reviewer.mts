import type { SentDecision } from '../../nodes/Procore/review/shown';
import { shownAt } from '../support/realN8n/reviews.mts';

export interface Decided {
	rows: number;
	approved: number;
}

/** The person at the page of a review: approves the first candidate of each probable row. */
export async function approveProbable(page: string): Promise<Decided> {
	const { round, rows, parties } = await shownAt(page);
	const used = new Set(rows.flatMap(({ party }) => (party === undefined ? [] : [party])));
	const decisions: SentDecision[] = [];
	for (const [at, { group, candidates }] of rows.entries()) {
		const [first] = candidates;
		if (group !== 'probable' || first === undefined || used.has(first)) continue;
		used.add(first);
		decisions.push([at, 'match', parties[first]!.id]);
	}
	const body = JSON.stringify({ round, by: 'The demo', decisions });
	const answer = await fetch(page, { method: 'POST', body });
	if (!answer.ok) throw new Error(`The page answered ${answer.status}: ${await answer.text()}`);
	return { rows: rows.length, approved: decisions.length };
}
