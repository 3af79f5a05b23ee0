import { findAlike } from '../../matching/findAlike';
import type { MatchOptions } from '../../matching/types';
import { distinctById, keyed } from '../distinct';
import { callBy, firstOf } from '../texts';
import type { Party, PlanRow, Subject } from '../types';

export interface AutoAddOptions {
	autoAdd: boolean;
	autoAddDespiteOpen: boolean;
}

/** What is open beside the new records; any of it may hide the very partner of one. */
export interface Unsettled {
	parties: Party[];
	/** Those that no record of Procore holds. */
	free: Party[];
	/** The records that hold the others. */
	linkOwners: Subject[];
	/** Rows that a person has to decide. */
	openRows: number;
	/** Earlier decisions that cannot be assigned to a record. */
	unreadable: readonly unknown[];
}

/**
 * What each new record is like among the other records of Procore. Those that are ignored do not
 * count: ignoring one of two that are the same company is how a person settles it.
 */
async function likenesses(
	rows: PlanRow[],
	linkOwners: Subject[],
	options: MatchOptions,
): Promise<Map<string, Subject>> {
	const others = rows.filter(({ decision }) => decision !== 'ignore');
	const subjects = distinctById([...others.map(({ subject }) => subject), ...linkOwners]);
	const byId = keyed(subjects, ({ id }) => id);
	const features = subjects.map((subject) => subject.features);
	const alike = new Map<string, Subject>();
	for (const [id, otherId] of await findAlike(features, options)) {
		const other = byId.get(otherId);
		if (other) alike.set(id, other);
	}
	return alike;
}

const isReadable = ({ fault, name }: Party) => !fault && name !== '';

const NO_PARTIES =
	'Not added, since the input has no party with an id and a name to compare with. If the other system really is empty, enter one company there by hand first.';

/** Why nothing may be added; '' where it may. */
function refusalOf(unsettled: Unsettled, { autoAddDespiteOpen }: AutoAddOptions): string {
	const { parties, free, openRows, unreadable } = unsettled;
	if (!parties.some(isReadable)) return NO_PARTIES;
	const unread = free.filter((party) => !isReadable(party)).map(({ item }) => item + 1);
	const count = openRows + unread.length + unreadable.length;
	if (autoAddDespiteOpen || count === 0) return '';
	const parts = [
		unread.length > 0 && `input items without an id or a name of their own: ${firstOf(unread)}`,
		unreadable.length > 0 && `unreadable rows of Earlier Decisions: ${unreadable.length}`,
	].filter((text) => text !== false);
	const details = parts.length > 0 ? ` (${parts.join('; ')})` : '';
	return count === 1
		? `Not added, since 1 open row stands in the way${details}: settle it first.`
		: `Not added, since ${count} open rows stand in the way${details}: settle them first.`;
}

/**
 * Makes `create` of the records that are new, where it is safe; else adds the reason why a person
 * has to look.
 * @param fresh ids of the records that nothing on the other side is like
 */
export async function addNew(
	rows: PlanRow[],
	fresh: Set<string>,
	unsettled: Unsettled,
	options: AutoAddOptions,
	matchOptions: MatchOptions,
): Promise<void> {
	const news = rows.filter(({ subject }) => fresh.has(subject.id));
	if (!options.autoAdd) {
		for (const row of news) row.reason += ' Choose whether to create it or to ignore it.';
		return;
	}
	if (news.length === 0) return;
	const refusal = refusalOf(unsettled, options);
	const alike = await likenesses(rows, unsettled.linkOwners, matchOptions);
	for (const row of news) {
		const twin = alike.get(row.subject.id);
		if (twin) {
			row.reason += ` Not added, since it looks like a duplicate of ${callBy(twin)} in Procore. If both are one company, join them in Procore, or ignore one. If they are two, decide to create it.`;
		} else if (refusal) row.reason += ` ${refusal}`;
		else row.decision = 'create';
	}
}
