import { fieldIn } from '../../client/record';
import { checkDecisionColumns } from './decisionColumns';
import { KNOWN_WORDS, meaningOf } from './decisionWord';
import { CURE, isShortened } from './shortenedId';
import { firstOf, isPlain, shown, shownValue, textOf } from '../texts';
import type { Fault } from '../faults';
import type { Party, Subject } from '../types';
import type { DecisionRows } from './decisionRows';

/** What was decided about one record, or why the decisions about it do not hold. */
export type Earlier =
	| { kind: 'linked'; party: Party }
	| { kind: 'create' }
	| { kind: 'ignore' }
	| { kind: 'fault'; reason: string };

/** A row of an earlier plan, of a data table or a sheet; columns beside these are ignored. */
interface Row {
	/** Its place in the list, from 1. */
	number: number;
	subjectId: string;
	decision: string;
	partyId: string;
	/** What cannot be read about the party. */
	partyFault?: string;
}

type Read = Row | { unreadable: Fault } | undefined;

/** Rows without anything in them are none: n8n gives one where a table is empty. */
function readRow(row: unknown, index: number): Read {
	if (row === undefined || row === null || row === '') return undefined;
	const number = index + 1;
	const unreadable = (reason: string) => ({ unreadable: { reason, about: number } });
	if (typeof row !== 'object' || Array.isArray(row))
		return unreadable(`row ${number} is "${shownValue(row)}", not a record with columns`);
	const subject = fieldIn(row, 'vendorId') ?? fieldIn(row, 'projectId');
	const party = fieldIn(row, 'partyId');
	const decision = shownValue(fieldIn(row, 'decision'));
	if (!isPlain(subject))
		return unreadable(`the id in row ${number} is ${shownValue(subject)}, not a text or a number`);
	const [subjectId, partyId] = [textOf(subject), textOf(party)];
	if (isShortened(subjectId)) return unreadable(`the id in row ${number} is ${subjectId}: ${CURE}`);
	if (subjectId + decision + partyId === '' && isPlain(party)) return undefined;
	return { number, subjectId, decision, partyId, partyFault: partyFaultOf(party) };
}

function partyFaultOf(party: unknown): string | undefined {
	if (!isPlain(party)) return `the partyId is ${shownValue(party)}, not a text or a number`;
	const partyId = textOf(party);
	return isShortened(partyId) ? `the partyId is ${partyId}: ${CURE}` : undefined;
}

const faulty = (reason: string): Earlier => ({ kind: 'fault', reason });

function earlierOf(row: Row, parties: Map<string, Party>): Earlier | undefined {
	const { number, decision, partyId, partyFault } = row;
	const meaning = meaningOf(decision);
	if (meaning === 'open') return undefined;
	if (meaning === 'ignore') return { kind: 'ignore' };
	if (!meaning)
		return faulty(
			`Earlier Decisions, row ${number}: the decision "${decision}" is not known. ${KNOWN_WORDS}`,
		);
	if (partyFault) return faulty(`Earlier Decisions, row ${number}: ${partyFault}.`);
	if (partyId === '' && meaning === 'create') return { kind: 'create' };
	if (partyId === '')
		return faulty(`Earlier Decisions, row ${number}: it links this one, but names no party.`);
	const linked = `An earlier decision (row ${number}) links it to party "${shown(partyId)}"`;
	const party = parties.get(partyId);
	if (!party) return faulty(`${linked}, which is not among the input items.`);
	return party.fault ? faulty(`${linked}, but ${party.fault}.`) : { kind: 'linked', party };
}

const same = (a: Earlier, b: Earlier) =>
	a.kind === b.kind && (a.kind !== 'linked' || b.kind !== 'linked' || a.party === b.party);

function contradictionsAmong(meanings: Map<string, Earlier>): void {
	const users = new Map<Party, string[]>();
	for (const [subject, earlier] of meanings) {
		if (earlier.kind !== 'linked') continue;
		const others = users.get(earlier.party);
		if (others) others.push(subject);
		else users.set(earlier.party, [subject]);
	}
	for (const [party, subjects] of users) {
		if (subjects.length < 2) continue;
		const reason = `Earlier decisions give party "${shown(party.id)}" to ${subjects.length} records (${firstOf(subjects)}).`;
		for (const subject of subjects) meanings.set(subject, faulty(reason));
	}
}

export interface EarlierDecisions {
	/** By subject id. */
	earlier: Map<string, Earlier>;
	/** Ids that no record has. */
	unknown: string[];
	/** Rows that cannot be assigned to a record. */
	unreadable: Fault[];
}

/**
 * What earlier decisions say about each record. Decisions that contradict each other, name an
 * unknown party or cannot be read become faults of the records they are about.
 * @param parties by their ids
 */
export function readDecisions(
	decisions: DecisionRows,
	subjects: Subject[],
	parties: Map<string, Party>,
): EarlierDecisions {
	if (decisions.length === 0) return { earlier: new Map(), unknown: [], unreadable: [] };
	checkDecisionColumns(decisions);
	const known = new Set(subjects.map((subject) => subject.id));
	const earlier = new Map<string, Earlier>();
	const unknown = new Set<string>();
	const unreadable: Fault[] = [];
	for (const row of decisions.map(readRow)) {
		if (row === undefined) continue;
		if ('unreadable' in row) {
			unreadable.push(row.unreadable);
			continue;
		}
		const found = earlierOf(row, parties);
		if (!known.has(row.subjectId)) unknown.add(row.subjectId);
		else if (found) {
			const before = earlier.get(row.subjectId);
			const clash = before && !same(before, found);
			const fault = faulty('Earlier decisions about it contradict each other.');
			earlier.set(row.subjectId, clash ? fault : found);
		}
	}
	contradictionsAmong(earlier);
	return { earlier, unknown: [...unknown], unreadable };
}
