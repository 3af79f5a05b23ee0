import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MatchOutcome, MatchRecord } from '../../nodes/Procore/matching/types';

export interface Labelled {
	left: MatchRecord[];
	right: MatchRecord[];
	gold: Array<[leftId: string, rightId: string]>;
	/** Only these left ids count; without it all do. */
	scoredLeft?: string[];
}

export interface Quality {
	precision: number;
	recall: number;
	f1: number;
	reach: number;
}

interface StoredRecord extends MatchRecord {
	phone?: string;
	email?: string;
	legal_name?: string;
	abbreviated_name?: string;
}

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/matching');

/** Where the labelled data is: the folder named by MATCHING_DATA, else the tests' fixtures. */
export function dataFolder(): string {
	const given = process.env.MATCHING_DATA;
	return given !== undefined && existsSync(given) ? given : FIXTURES;
}

/** Names of all labelled sets that are present. */
export function dataSets(): string[] {
	return readdirSync(dataFolder())
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -5))
		.sort();
}

export function readLabelled(name: string): Labelled {
	const stored = JSON.parse(readFileSync(join(dataFolder(), `${name}.json`), 'utf8'));
	return { ...stored, left: stored.left.map(toRecord), right: stored.right.map(toRecord) };
}

/** Precision and recall of links given as [left id, right id], and reach: the share of true pairs linked or offered. */
export function measure(
	data: Labelled,
	links: ReadonlyMap<string, string>,
	offered: ReadonlyMap<string, readonly string[]>,
): Quality {
	const scored = data.scoredLeft === undefined ? undefined : new Set(data.scoredLeft);
	const truth = new Map(data.gold);
	const counted = [...links].filter(([left]) => scored === undefined || scored.has(left));
	const right = counted.filter(([left, id]) => truth.get(left) === id).length;
	const reached = data.gold.filter(
		([left, id]) => links.get(left) === id || (offered.get(left) ?? []).includes(id),
	).length;
	const [precision, recall] = [right / counted.length, right / data.gold.length];
	return {
		precision,
		recall,
		f1: (2 * precision * recall) / (precision + recall),
		reach: reached / data.gold.length,
	};
}

export function linksOf(outcomes: readonly MatchOutcome[]): Map<string, string> {
	return new Map(
		outcomes.flatMap(({ decision, leftId, rightId }) =>
			decision === 'match' && rightId !== undefined ? [[leftId, rightId]] : [],
		),
	);
}

export function offeredBy(outcomes: readonly MatchOutcome[]): Map<string, string[]> {
	return new Map(
		outcomes.map(({ leftId, candidates }) => [
			leftId,
			candidates.slice(0, 5).map(({ rightId }) => rightId),
		]),
	);
}

function toRecord({
	phone,
	email,
	legal_name: legalName,
	abbreviated_name: abbreviatedName,
	...rest
}: StoredRecord): MatchRecord {
	const otherNames = [legalName, abbreviatedName].filter((name) => name !== undefined);
	return {
		...rest,
		...(phone === undefined ? {} : { phones: [phone] }),
		...(email === undefined ? {} : { emails: [email] }),
		...(otherNames.length === 0 ? {} : { otherNames }),
	};
}
