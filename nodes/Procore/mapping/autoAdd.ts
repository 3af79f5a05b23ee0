import { findDuplicatePairs } from '../matching/findDuplicates';
import type { MatchOptions } from '../matching/types';
import type { PlanRow, Subject } from './types';

export interface AutoAddOptions {
	autoAdd: boolean;
	autoAddDespiteOpen: boolean;
}

async function duplicatesAmong(
	subjects: Subject[],
	options: MatchOptions,
): Promise<Map<string, string>> {
	const twins = new Map<string, string>();
	const pairs = await findDuplicatePairs(
		subjects.map(({ features }) => features),
		options,
	);
	for (const { keepId, duplicateId } of pairs) {
		twins.set(keepId, duplicateId);
		twins.set(duplicateId, keepId);
	}
	return twins;
}

/**
 * Makes `create` of the records that are new, where it is safe; else adds the reason why a person
 * has to look.
 * @param fresh ids of the records that nothing on the other side is like
 */
export async function addNew(
	rows: PlanRow[],
	fresh: Set<string>,
	options: AutoAddOptions,
	matchOptions: MatchOptions,
): Promise<void> {
	const isNew = ({ subject }: PlanRow) => fresh.has(subject.id);
	if (!options.autoAdd) {
		for (const row of rows.filter(isNew))
			row.reason += ' Choose whether to create it or to ignore it.';
		return;
	}
	const open = rows.filter((row) => row.decision === 'review' && !isNew(row)).length;
	const twins = await duplicatesAmong(
		rows.filter(isNew).map(({ subject }) => subject),
		matchOptions,
	);
	const names = new Map(rows.map(({ subject }) => [subject.id, subject.name]));
	for (const row of rows.filter(isNew)) {
		const twin = twins.get(row.subject.id);
		if (twin) {
			row.reason = `${row.reason} Not added, since it looks like a duplicate of ${names.get(twin)} (${twin}) in Procore.`;
		} else if (open > 0 && !options.autoAddDespiteOpen) {
			row.reason = `${row.reason} Not added, since ${open} open ${open === 1 ? 'row stands' : 'rows stand'} in the way: decide ${open === 1 ? 'it' : 'them'} first.`;
		} else row.decision = 'create';
	}
}
