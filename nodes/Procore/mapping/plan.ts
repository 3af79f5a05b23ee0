import { forEachOutcome } from '../matching/matchRecords';
import { mapPaced, Pace, type Pacing } from '../matching/text/pace';
import type { Caution, MatchOptions } from '../matching/types';
import { addNew, type AutoAddOptions } from './create/autoAdd';
import type { Fault } from './faults';
import type { DecisionRows } from './decisions/decisionRows';
import { readDecisions } from './decisions/decisions';
import { keyed } from './distinct';
import { linkOwnersOf, noteOriginIds } from './decisions/linkOwners';
import { refuseRepeats } from './create/repeats';
import { namelessRow, rowOfDecision, settledRows } from './decisions/settled';
import { rowOfOutcome, withChoices, type Compared } from './outcomeRow';
import type { Party, PlanRow, Subject } from './types';

export interface PlanOptions extends AutoAddOptions {
	kind: 'company' | 'project';
	caution: Caution;
	minScore?: number;
	decisions: DecisionRows;
	/** Else inactive records get no row; their links and decisions count all the same. */
	includeInactive?: boolean;
}

export interface Plan {
	/** In the order of the records. */
	rows: PlanRow[];
	/** Ids in the earlier decisions that no record has. */
	unknownDecisions: string[];
	/** What could not be read of the earlier decisions. */
	unreadableDecisions: Fault[];
}

/** What the matcher found about each record, as rows by id, and which of them are new. */
async function rowsFound(
	subjects: Subject[],
	parties: Party[],
	compared: Compared,
	options: MatchOptions,
): Promise<{ found: Map<string, PlanRow>; news: Set<string> }> {
	const found = new Map<string, PlanRow>();
	const news = new Set<string>();
	await forEachOutcome(
		subjects.map(({ features }) => features),
		parties.map(({ features }) => features),
		options,
		(outcome, index) => {
			const subject = subjects[index];
			if (!subject) return;
			found.set(subject.id, rowOfOutcome(subject, outcome, compared));
			if (outcome.decision === 'new') news.add(subject.id);
		},
	);
	return { found, news };
}

/**
 * What becomes of each record. Earlier decisions win, then links that Procore holds, then what the
 * matcher is sure of; all else is for a person. Each party is used at most once. Writes nothing.
 */
export async function plan(
	everyone: Subject[],
	parties: Party[],
	options: PlanOptions,
	pacing: Pacing,
): Promise<Plan> {
	const hasRow = ({ isInactive }: Subject) => options.includeInactive === true || !isInactive;
	const subjects = everyone.filter(hasRow);
	const partyById = keyed(parties, ({ id }) => id);
	const decisions = readDecisions(options.decisions, everyone, partyById);
	const settled = settledRows(everyone, partyById, decisions.earlier);
	const linkOwners = linkOwnersOf(partyById, everyone, settled, hasRow);
	const isOpen = (row?: PlanRow) => row === undefined || row.decision === 'review';
	const open = subjects.filter((subject) => isOpen(settled.get(subject.id)));
	const free = parties.filter((party) => !linkOwners.of.has(party));
	const { caution, minScore, kind } = options;
	const matchOptions: MatchOptions = { caution, minScore, kind, ...pacing };
	const compared: Compared = {
		subjects: keyed(
			open.filter(({ id }) => !settled.has(id)),
			({ id }) => id,
		),
		parties: keyed(free, ({ features }) => features.id),
	};
	const { found, news } = await rowsFound(open, free, compared, matchOptions);
	const fresh = new Set<string>();
	const rows = await mapPaced(subjects, new Pace(pacing), (subject): PlanRow => {
		const done = settled.get(subject.id);
		const row = found.get(subject.id);
		if (done) return row ? withChoices(done, row) : done;
		if (!row) return rowOfDecision(subject, { kind: 'fault', reason: 'It was not compared.' });
		const isNew = news.has(subject.id);
		if (isNew && subject.name === '') return namelessRow(subject);
		if (isNew) fresh.add(subject.id);
		return row;
	});
	const { unknown, unreadable } = decisions;
	const openRows = rows.filter(
		({ subject, decision }) => decision === 'review' && !fresh.has(subject.id),
	).length;
	await refuseRepeats(rows, fresh, linkOwners.of, matchOptions);
	const unsettled = {
		parties,
		free,
		linkOwners: [...linkOwners.of.values()],
		openRows,
		unreadable,
	};
	await addNew(rows, fresh, unsettled, options, matchOptions);
	noteOriginIds(rows, partyById, linkOwners);
	return { rows, unknownDecisions: unknown, unreadableDecisions: unreadable };
}
