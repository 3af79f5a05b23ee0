import { isShortened, CURE } from '../decisions/shortenedId';
import { firstOf, shown } from '../texts';
import type { Party } from '../types';

/** Characters of an id that are compared; Procore's origin id holds no longer one. */
export const LONGEST_ID = 240;

const contentOf = ({ values, features }: Party) =>
	JSON.stringify([values, features.otherNames, features.licenseNumber]);

/** The parties that have their id in common with others, by that id. */
function sharersOf(parties: readonly Party[]): Map<string, Party[]> {
	const firsts = new Map<string, Party>();
	const sharers = new Map<string, Party[]>();
	for (const party of parties) {
		const first = firsts.get(party.id);
		const same = sharers.get(party.id);
		if (party.id === '') continue;
		if (same) same.push(party);
		else if (first) sharers.set(party.id, [first, party]);
		else firsts.set(party.id, party);
	}
	return sharers;
}

/** Copies of one record count once, as where a join gave a row twice. */
export function withoutCopies(parties: readonly Party[]): Party[] {
	const copies = new Set<Party>();
	for (const same of sharersOf(parties).values()) {
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

function faultOf({ id, item }: Party, same?: readonly Party[]): string | undefined {
	const place = `item ${item + 1}`;
	if (id === '') return `${place} has no id`;
	if (same) return `the items ${itemsOf(same)} have the same id "${shown(id)}"`;
	if (isShortened(id)) return `the id of ${place} is "${id}": ${CURE}`;
	return id.length > LONGEST_ID
		? `the id of ${place} has ${id.length} characters, more than ${LONGEST_ID}`
		: undefined;
}

/** Notes at each party that cannot be linked why it cannot. */
export function markFaults(parties: readonly Party[]): void {
	const sharers = sharersOf(parties);
	for (const party of parties) {
		const fault = faultOf(party, sharers.get(party.id));
		if (fault) party.fault = fault;
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
