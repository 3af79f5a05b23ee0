import { PARTY_FIELDS, type Change, type PartyField, type PartyValues } from './types';

const digits = (text: string) => text.replace(/\D/g, '');
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s.,]+/g, ' ')
		.trim();

/** How two values of a field are compared; spelling that means nothing is no change. */
const COMPARED: Partial<Record<PartyField, (text: string) => string>> = {
	phone: (text) => digits(text).slice(-10),
	zip: (text) => plain(text).replace(/^(\d{5})[ -]?\d{4}$/, '$1'),
	taxId: (text) => plain(text).replace(/[^a-z0-9]/g, ''),
	website: (text) =>
		plain(text)
			.replace(/^https?:\/\//, '')
			.replace(/^www /, '')
			.replace(/\/+$/, ''),
};

function isChange(field: PartyField, from: string, to: string): boolean {
	const compared = COMPARED[field] ?? plain;
	return compared(to) !== compared(from);
}

/**
 * What the party would get from Procore, address first. A field that Procore leaves empty is not
 * emptied at the other side.
 */
export function changesOf(party: PartyValues, procore: PartyValues): Change[] {
	const changes: Change[] = [];
	for (const field of PARTY_FIELDS) {
		const to = procore[field];
		const from = party[field] ?? '';
		if (to !== undefined && to !== from && isChange(field, from, to))
			changes.push({ field, from, to });
	}
	return changes;
}
