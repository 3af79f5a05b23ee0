import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MatchOutcome, MatchRecord } from '../../../../nodes/Procore/matching/types';

export interface Labelled {
	left: MatchRecord[];
	right: MatchRecord[];
	gold: Array<[leftId: string, rightId: string]>;
	expect: Record<string, { status: string; tag: string; to?: string; mustInclude?: string[] }>;
}

interface StoredRecord extends MatchRecord {
	phone?: string;
	email?: string;
	legal_name?: string;
}

/** Reads a file of test/fixtures/matching; single phones, e-mail addresses and legal names become lists. */
export function readLabelled(name: string): Labelled {
	const path = join(__dirname, '../../../fixtures/matching', `${name}.json`);
	const stored = JSON.parse(readFileSync(path, 'utf8'));
	return { ...stored, left: stored.left.map(toRecord), right: stored.right.map(toRecord) };
}

/** Precision and recall of the links, and the share of true pairs linked or among five candidates. */
export function measure(
	gold: Labelled['gold'],
	outcomes: readonly MatchOutcome[],
): { precision: number; recall: number; reach: number } {
	const truth = new Map(gold);
	const linked = outcomes.filter((outcome) => outcome.decision === 'match');
	const right = linked.filter((outcome) => truth.get(outcome.leftId) === outcome.rightId);
	const reached = outcomes.filter((outcome) =>
		outcome.candidates.slice(0, 5).some(({ rightId }) => rightId === truth.get(outcome.leftId)),
	);
	return {
		precision: right.length / linked.length,
		recall: right.length / gold.length,
		reach: reached.length / gold.length,
	};
}

function toRecord({ phone, email, legal_name: legalName, ...rest }: StoredRecord): MatchRecord {
	return {
		...rest,
		...(phone === undefined ? {} : { phones: [phone] }),
		...(email === undefined ? {} : { emails: [email] }),
		...(legalName === undefined ? {} : { otherNames: [legalName] }),
	};
}
