import type { Earlier } from './decisions';
import { callBy, shown } from '../texts';
import type { Party, PlanRow, Subject } from '../types';

const SETTLED = { score: 1, evidence: [], candidates: [] };

const openRow = (subject: Subject): PlanRow => ({
	subject,
	decision: 'review',
	...SETTLED,
	score: 0,
	reason: '',
});

/** A record without a name: no party can be made of it. */
export const namelessRow = (subject: Subject): PlanRow => ({
	...openRow(subject),
	reason: 'It has no name in Procore, so it cannot be created. Name it there, or ignore it.',
});

/** What an earlier decision makes of a record. */
export function rowOfDecision(subject: Subject, earlier: Earlier): PlanRow {
	switch (earlier.kind) {
		case 'linked':
			return {
				subject,
				decision: 'linked',
				party: earlier.party,
				...SETTLED,
				reason: 'Linked by an earlier decision.',
			};
		case 'ignore':
			return {
				subject,
				decision: 'ignore',
				...SETTLED,
				score: 0,
				reason: 'Ignored by an earlier decision.',
			};
		case 'create':
			if (subject.name === '') return namelessRow(subject);
			return {
				subject,
				decision: 'create',
				...SETTLED,
				score: 0,
				reason: 'To be created, by an earlier decision.',
			};
		case 'fault':
			return { ...openRow(subject), reason: earlier.reason };
	}
}

/**
 * Rows that matching cannot change: decided earlier, or linked by Procore's origin_id.
 * @param parties by their ids
 */
export function settledRows(
	subjects: Subject[],
	parties: Map<string, Party>,
	earlier: Map<string, Earlier>,
): Map<string, PlanRow> {
	const rows = new Map<string, PlanRow>();
	const used = new Map<Party, Subject>();
	for (const subject of subjects) {
		const decided = earlier.get(subject.id);
		if (!decided) continue;
		rows.set(subject.id, rowOfDecision(subject, decided));
		if (decided.kind === 'linked') used.set(decided.party, subject);
	}
	for (const subject of subjects) {
		const party = subject.originId === '' ? undefined : parties.get(subject.originId);
		if (!party || rows.has(subject.id)) continue;
		const other = used.get(party);
		const why = party.fault ?? (other && `it is linked to ${callBy(other)} already`);
		if (why) {
			const reason = `Procore's origin id names party "${shown(party.id)}", but ${why}.`;
			rows.set(subject.id, { ...openRow(subject), reason });
			continue;
		}
		used.set(party, subject);
		const reason = "Linked already: Procore's origin id is this party's id.";
		rows.set(subject.id, { subject, ...SETTLED, decision: 'linked', party, reason });
	}
	return rows;
}
