import { decodeEntities, fold } from '../../matching/text/foldText';
import { isSameNumber, isSamePhone, isSameTaxId, isSameZip } from './codes';
import { countryCode } from './countries';
import { isSameState } from './states';
import { isSameLine } from './streets';
import { PARTY_FIELDS, type Change, type PartyField, type PartyValues } from '../types';

/** A text of each side, and the records that they stand in. */
interface Pair {
	from: string;
	to: string;
	party: PartyValues;
	procore: PartyValues;
}

const squeezed = (text: string) =>
	fold(text)
		.replace(/[&+]/g, 'and')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** `Smith & Sons, L.L.C.` is `Smith and Sons LLC`; a name without letters is compared unchanged. */
const plainName = (text: string) => squeezed(text) || text.trim();

const plainEmail = (text: string) =>
	decodeEntities(text)
		.trim()
		.toLowerCase()
		.replace(/^mailto:/, '');

/** Without scheme, `www.` and slashes at the end. */
function plainWebsite(text: string): string {
	const site = decodeEntities(text)
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '');
	let end = site.length;
	while (site[end - 1] === '/') end--;
	return site.slice(0, end);
}

const by =
	(plain: (text: string) => string) =>
	({ from, to }: Pair): boolean =>
		plain(from) === plain(to);

const countryOf = ({ party, procore }: Pair): string => {
	const code = countryCode(procore.country ?? party.country ?? '');
	return /^[A-Z]{2}$/.test(code) ? code : '';
};

/**
 * A line may repeat the rest of the address, and only one of the two records may have it in fields.
 */
function isSameAddress({ from, to, party, procore }: Pair): boolean {
	const place = [party, procore].flatMap(({ city, state, zip, country }) =>
		[city, state, zip, country].filter((part) => part !== undefined),
	);
	return isSameLine(from, to, place);
}

/** Whether two values of a field mean the same; spelling that means nothing is no change. */
const IS_SAME: Record<PartyField, (pair: Pair) => boolean> = {
	address: isSameAddress,
	city: ({ from, to }) => isSameLine(from, to),
	state: (pair) => isSameState(pair.from, pair.to, countryOf(pair)),
	zip: (pair) => isSameZip(pair.from, pair.to, countryOf(pair)),
	country: by(countryCode),
	name: by(plainName),
	number: ({ from, to }) => isSameNumber(from, to),
	email: by(plainEmail),
	phone: ({ from, to }) => isSamePhone(from, to),
	website: by(plainWebsite),
	taxId: ({ from, to }) => isSameTaxId(from, to),
};

/**
 * What the party would get from Procore, address first. A field that Procore leaves empty is not
 * emptied at the other side, and one that the other system does not have is left out.
 * @param fields those that the other system has
 */
export function changesOf(
	party: PartyValues,
	procore: PartyValues,
	fields: ReadonlySet<PartyField>,
): Change[] {
	const changes: Change[] = [];
	for (const field of PARTY_FIELDS) {
		const to = procore[field];
		const from = party[field] ?? '';
		if (to === undefined || to === from || !fields.has(field)) continue;
		if (from === '' || !IS_SAME[field]({ from, to, party, procore }))
			changes.push({ field, from, to });
	}
	return changes;
}
