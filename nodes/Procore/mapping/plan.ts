import { matchRecords } from '../matching/matchRecords';
import { mapPaced, Pace, type Pacing } from '../matching/pace';
import type { Caution, MatchOptions, MatchOutcome } from '../matching/types';
import { addNew, type AutoAddOptions } from './autoAdd';
import { readDecisions, type DecisionRows } from './decisions';
import { rowOfDecision, settledRows } from './settled';
import type { Party, PlanRow, Subject } from './types';

export interface PlanOptions extends AutoAddOptions {
	kind: 'company' | 'project';
	caution: Caution;
	minScore?: number;
	decisions: DecisionRows;
}

export interface Plan {
	/** In the order of the subjects. */
	rows: PlanRow[];
	/** Ids in the earlier decisions that no record has. */
	unknownDecisions: string[];
}

function rowOfOutcome(subject: Subject, outcome: MatchOutcome, byKey: Map<string, Party>): PlanRow {
	const party = outcome.rightId === undefined ? undefined : byKey.get(outcome.rightId);
	const row: PlanRow = {
		subject,
		decision: outcome.decision === 'match' && party ? 'match' : 'review',
		party: outcome.decision === 'match' ? party : undefined,
		score: outcome.score,
		reason: outcome.reason,
		evidence: outcome.evidence.map(({ field, left, right, effect }) => ({
			field,
			subject: left,
			party: right,
			effect,
		})),
		candidates: outcome.candidates.map(({ rightId, score }) => ({
			partyId: byKey.get(rightId)?.id ?? '',
			partyName: byKey.get(rightId)?.name ?? '',
			score,
		})),
	};
	if (row.party?.fault) {
		const reason = `${outcome.reason} It cannot be linked, because ${row.party.fault}.`;
		return { ...row, decision: 'review', party: undefined, reason };
	}
	const { originId } = subject;
	if (row.decision === 'match' && originId) {
		row.reason += ` Procore's origin id holds "${originId}" of another system, which Apply keeps unless Overwrite Links is on.`;
	}
	return row;
}

/** A row that a person has to settle, with what the matcher offers for it. */
const withChoices = (row: PlanRow, { score, evidence, candidates }: PlanRow): PlanRow => ({
	...row,
	score,
	evidence,
	candidates,
});

/**
 * What becomes of each record. Earlier decisions win, then links that Procore holds, then what the
 * matcher is sure of; all else is for a person. Each party is used at most once. Writes nothing.
 */
export async function plan(
	subjects: Subject[],
	parties: Party[],
	options: PlanOptions,
	pacing: Pacing,
): Promise<Plan> {
	const { earlier, unknown } = readDecisions(options.decisions, subjects, parties);
	const settled = settledRows(subjects, parties, earlier);
	const used = new Set([...settled.values()].map(({ party }) => party));
	const isOpen = (row?: PlanRow) => row === undefined || row.decision === 'review';
	const open = subjects.filter((subject) => isOpen(settled.get(subject.id)));
	const free = parties.filter((party) => !used.has(party));
	const { caution, minScore, kind } = options;
	const matchOptions: MatchOptions = { caution, minScore, kind, ...pacing };
	const outcomes = await matchRecords(
		open.map(({ features }) => features),
		free.map(({ features }) => features),
		matchOptions,
	);
	const byKey = new Map(free.map((party) => [party.features.id, party]));
	const found = new Map(outcomes.map((outcome) => [outcome.leftId, outcome]));
	const fresh = new Set<string>();
	const rows = await mapPaced(subjects, new Pace(pacing), (subject): PlanRow => {
		const done = settled.get(subject.id);
		const outcome = found.get(subject.id);
		if (done) return outcome ? withChoices(done, rowOfOutcome(subject, outcome, byKey)) : done;
		if (!outcome) return rowOfDecision(subject, { kind: 'fault', reason: 'It was not compared.' });
		if (outcome.decision === 'new') fresh.add(subject.id);
		return rowOfOutcome(subject, outcome, byKey);
	});
	await addNew(rows, fresh, options, matchOptions);
	return { rows, unknownDecisions: unknown };
}
