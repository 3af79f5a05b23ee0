import { matchRecords } from '../../matching/matchRecords';
import type { MatchOptions } from '../../matching/types';
import { keyed } from '../distinct';
import { callBy, shown } from '../texts';
import { offerTaken } from '../outcomeRow';
import type { Party, PlanRow, Subject } from '../types';

/**
 * Takes out of the new records those that are like a party which another record of Procore holds,
 * also where that is in doubt: creating one would put the company twice into the other system.
 * @param fresh ids of the new records
 */
export async function refuseRepeats(
	rows: PlanRow[],
	fresh: Set<string>,
	linkOwners: Map<Party, Subject>,
	options: MatchOptions,
): Promise<void> {
	if (fresh.size === 0 || linkOwners.size === 0) return;
	const news = rows.filter(({ subject }) => fresh.has(subject.id));
	const held = [...linkOwners.keys()];
	const byKey = keyed(held, ({ features }) => features.id);
	const outcomes = await matchRecords(
		news.map(({ subject }) => subject.features),
		held.map(({ features }) => features),
		options,
	);
	outcomes.forEach(({ decision, candidates: [best], evidence }, index) => {
		const row = news[index];
		const party = best && byKey.get(best.rightId);
		const owner = party && linkOwners.get(party);
		if (!row || decision === 'new' || !owner) return;
		fresh.delete(row.subject.id);
		row.evidence = evidence;
		offerTaken(row, party, best.score, owner);
		row.reason = `It is like ${shown(party.name)} (${shown(party.id)}), but ${callBy(owner)} in Procore has that one. If both are one company, join them in Procore, or ignore one. If they are two, decide to create it.`;
	});
}
