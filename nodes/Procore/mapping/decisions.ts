import { z } from 'zod';
import { meaningOf } from './decisionWord';
import { textOf } from './texts';
import type { Party, Subject } from './types';

const id = z.union([z.string(), z.number()]).nullish();

/** A row of an earlier plan, of a data table or a sheet; columns beside these are ignored. */
const decisionSchema = z.object({
	vendorId: id,
	projectId: id,
	decision: z.string().nullish(),
	partyId: id,
});

const unwrapped = (row: unknown): unknown =>
	typeof row === 'object' && row !== null && 'json' in row ? row.json : row;

function listIn(given: unknown): unknown {
	if (given === undefined || given === null || given === '') return [];
	if (typeof given !== 'string')
		return Array.isArray(given) ? given.map(unwrapped) : [unwrapped(given)];
	try {
		const parsed: unknown = JSON.parse(given);
		return listIn(parsed);
	} catch {
		return given;
	}
}

/** The parameter `decisions`: a list, its JSON text, or n8n items. */
export const decisionsOf = z.preprocess(
	listIn,
	z.array(decisionSchema, {
		invalid_type_error: 'give a list such as [{ "vendorId": "1", "decision": "ignore" }]',
	}),
);
export type DecisionRows = z.output<typeof decisionsOf>;

/** What was decided about one record, or why the decisions about it do not hold. */
export type Earlier =
	| { kind: 'linked'; party: Party }
	| { kind: 'create' }
	| { kind: 'ignore' }
	| { kind: 'fault'; reason: string };

interface Row {
	subjectId: string;
	decision: string;
	partyId: string;
}

function earlierOf({ decision, partyId }: Row, parties: Map<string, Party>): Earlier | undefined {
	const meaning = meaningOf(decision);
	if (meaning === 'open') return undefined;
	if (meaning === 'ignore') return { kind: 'ignore' };
	if (!meaning)
		return { kind: 'fault', reason: `An earlier decision says "${decision}", which is not known.` };
	if (partyId === '' && meaning === 'create') return { kind: 'create' };
	if (partyId === '')
		return { kind: 'fault', reason: 'An earlier decision links it, but names no party.' };
	const party = parties.get(partyId);
	if (!party) {
		return {
			kind: 'fault',
			reason: `An earlier decision links it to party "${partyId}", which is not among the input items.`,
		};
	}
	if (party.fault)
		return {
			kind: 'fault',
			reason: `An earlier decision links it to party "${partyId}", but ${party.fault}.`,
		};
	return { kind: 'linked', party };
}

const same = (a: Earlier, b: Earlier) =>
	a.kind === b.kind && (a.kind !== 'linked' || b.kind !== 'linked' || a.party === b.party);

/** Rows without anything in them are none: n8n gives one where a table is empty. */
function rowsOf(decisions: DecisionRows): Row[] {
	return decisions
		.map(({ vendorId, projectId, decision, partyId }) => ({
			subjectId: textOf(vendorId ?? projectId),
			decision: textOf(decision),
			partyId: textOf(partyId),
		}))
		.filter(({ subjectId, decision, partyId }) => subjectId + decision + partyId !== '');
}

function contradictionsAmong(meanings: Map<string, Earlier>): void {
	const users = new Map<Party, string[]>();
	for (const [subject, earlier] of meanings) {
		if (earlier.kind !== 'linked') continue;
		users.set(earlier.party, [...(users.get(earlier.party) ?? []), subject]);
	}
	for (const [party, subjects] of users) {
		if (subjects.length < 2) continue;
		const reason = `Earlier decisions give party "${party.id}" to ${subjects.length} records (${subjects.join(', ')}).`;
		for (const subject of subjects) meanings.set(subject, { kind: 'fault', reason });
	}
}

/**
 * What earlier decisions say about each record. Decisions that contradict each other or name an
 * unknown party become faults of the records they are about.
 * @returns by subject id; `unknown`: the ids that no record has
 */
export function readDecisions(
	decisions: DecisionRows,
	subjects: Subject[],
	parties: Party[],
): { earlier: Map<string, Earlier>; unknown: string[] } {
	const known = new Set(subjects.map((subject) => subject.id));
	const partyById = new Map(parties.map((party) => [party.id, party]));
	const earlier = new Map<string, Earlier>();
	const unknown = new Set<string>();
	for (const row of rowsOf(decisions)) {
		const found = earlierOf(row, partyById);
		if (!known.has(row.subjectId)) unknown.add(row.subjectId);
		else if (found) {
			const before = earlier.get(row.subjectId);
			const clash = before && !same(before, found);
			const fault: Earlier = {
				kind: 'fault',
				reason: 'Earlier decisions about it contradict each other.',
			};
			earlier.set(row.subjectId, clash ? fault : found);
		}
	}
	contradictionsAmong(earlier);
	return { earlier, unknown: [...unknown] };
}
