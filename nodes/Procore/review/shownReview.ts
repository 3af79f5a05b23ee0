import type { Party, SideName } from '../mapping/types';
import type { PlanRow } from './planRow';
import type { ShownParty, ShownReview, ShownRow } from './shown';

/** What a review keeps while it waits, beside the rows. */
export interface KeptReview {
	round: string;
	kind: SideName;
	/** Of the other system; those that only the rows name are not among them. */
	parties: ShownParty[];
}

/** The parties of the other system that may be chosen. */
export const choosable = (parties: readonly Party[]): ShownParty[] =>
	parties
		.filter(({ fault }) => fault === undefined)
		.map(({ id, name, values }) => ({ id, name, values }));

/** All parties, each once, and where each stands in the list. */
class PartyTable {
	readonly parties: ShownParty[] = [];

	private readonly places = new Map<string, number>();

	add(party: ShownParty): number {
		const known = this.places.get(party.id);
		if (known !== undefined) return known;
		this.places.set(party.id, this.parties.length);
		// A copy, since the holder is written into it.
		return this.parties.push({ ...party }) - 1;
	}

	place = (partyId: string) => this.places.get(partyId);
}

/** The parties that the other system has, then those that only the rows name. */
export function partiesOf(rows: readonly PlanRow[], kept: readonly ShownParty[]): PartyTable {
	const table = new PartyTable();
	for (const party of kept) table.add(party);
	const ids = new Set(rows.map(({ id }) => id));
	for (const { partyId, partyName, candidates } of rows) {
		if (partyId !== '') table.add({ id: partyId, name: partyName, values: {} });
		for (const candidate of candidates) {
			const { linkedTo, linkedToName } = candidate;
			const at = table.add({ id: candidate.partyId, name: candidate.partyName, values: {} });
			const party = table.parties[at];
			if (party && linkedTo !== '' && !ids.has(linkedTo)) party.holder = linkedToName || linkedTo;
		}
	}
	return table;
}

/** What the page shows. */
export function shownReview(rows: readonly PlanRow[], kept: KeptReview): ShownReview {
	const table = partiesOf(rows, kept.parties);
	const shown = rows.map((row): ShownRow => {
		const { id, name, values, decision, group, reason, confidence, evidence } = row;
		const told = { id, name, values, decision, group, reason, confidence, evidence };
		const candidates = row.candidates.flatMap(({ partyId }) => table.place(partyId) ?? []);
		return { ...told, party: table.place(row.partyId), candidates };
	});
	const { round, kind, parties } = kept;
	return { round, kind, rows: shown, parties: table.parties, hasAllParties: parties.length > 0 };
}
