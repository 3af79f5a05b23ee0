import { decodeEntities, fold } from '../matching/text/foldText';
import { readPhone } from '../matching/read/readPhone';
import { stateCode } from '../matching/words/lists/usStates';
import { countryCode } from './countries';
import { lineInOneSpelling } from './streets';
import { PARTY_FIELDS, type Change, type PartyField, type PartyValues } from './types';

const plain = (text: string) =>
	decodeEntities(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/[\s.,]+/g, ' ')
		.trim();

/** A spreadsheet drops the leading zero; four more digits name a part of the same area. */
function zipOf(text: string): string {
	const code = text.replace(/[^0-9a-z]/gi, '').toLowerCase();
	if (!/^\d+$/.test(code)) return code;
	const whole = code.length === 4 || code.length === 8 ? `0${code}` : code;
	return whole.length === 9 ? whole.slice(0, 5) : whole;
}

/** Procore keeps extensions in a field of their own, so that one is no part of the number. */
const phoneOf = (text: string) => readPhone(text) || text.replace(/\D/g, '');

/** How two values of a field are compared; spelling that means nothing is no change. */
const COMPARED: Partial<Record<PartyField, (text: string) => string>> = {
	address: lineInOneSpelling,
	city: lineInOneSpelling,
	state: (text) => stateCode(fold(text)),
	country: countryCode,
	phone: phoneOf,
	zip: zipOf,
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
