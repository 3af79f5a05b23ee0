import { isShortened, CURE } from '../decisions/shortenedId';
import { firstOf, shown } from '../texts';
import type { Party } from '../types';

/** Characters of an id that are compared; Procore's origin id holds no longer one. */
export const LONGEST_ID = 240;

const contentOf = ({ values, features }: Party) =>
	JSON.stringify([values, features.otherNames, features.licence]);

/** The parties by their id, those without one left out. */
export function byId(parties: readonly Party[]): Map<string, Party[]> {
	const groups = new Map<string, Party[]>();
	for (const party of parties) {
		if (party.id === '') continue;
		const same = groups.get(party.id);
		if (same) same.push(party);
		else groups.set(party.id, [party]);
	}
	return groups;
}

/** Copies of one record count once, as where a join gave a row twice. */
export function withoutCopies(parties: readonly Party[]): Party[] {
	const copies = new Set<Party>();
	for (const same of byId(parties).values()) {
		if (same.length === 1) continue;
		const known = new Set<string>();
		for (const party of same) {
			const content = contentOf(party);
			if (known.has(content)) copies.add(party);
			known.add(content);
		}
	}
	return parties.filter((party) => !copies.has(party));
}

const itemsOf = (same: readonly Party[]): string => {
	const all = same.length > 10 ? ` (${same.length} items)` : '';
	return `${firstOf(same.map(({ item }) => item + 1))}${all}`;
};

function faultOf(id: string, same: readonly Party[]): string | undefined {
	if (same.length > 1) return `the items ${itemsOf(same)} have the same id "${shown(id)}"`;
	const [item = ''] = same.map((party) => `item ${party.item + 1}`);
	if (isShortened(id)) return `the id of ${item} is "${id}": ${CURE}`;
	return id.length > LONGEST_ID
		? `the id of ${item} has ${id.length} characters, more than ${LONGEST_ID}`
		: undefined;
}

/** Notes at each party that cannot be linked why it cannot. */
export function markFaults(parties: readonly Party[]): void {
	for (const party of parties)
		if (party.id === '') party.fault = `item ${party.item + 1} has no id`;
	for (const [id, same] of byId(parties)) {
		const fault = faultOf(id, same);
		if (fault) for (const party of same) party.fault = fault;
	}
}

/**
 * Gives every party an id of its own for the matcher. It does not depend on the order of the items,
 * so that a plan does not either, and is never longer than the matcher reads.
 */
export function nameFeatures(parties: readonly Party[]): void {
	const faulty = parties
		.filter(({ fault }) => fault)
		.map((party) => ({ party, key: `${party.id} ${contentOf(party)}` }))
		.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
	faulty.forEach(({ party }, rank) => {
		party.features.id = `\u0001fault ${rank}`;
	});
}
