import type { MatchRecord } from '../../../nodes/Procore/matching/types';
import type { Firm, Site } from './firms.mts';
import type { Random } from './random.mts';
import { SHORT, STATE_NAMES } from './words.mts';

/** How a system writes the record of a firm. */
export type Writer = (firm: Firm, site: Site, id: string, random: Random) => MatchRecord;

const PUNCTUATED: Readonly<Record<string, readonly string[]>> = {
	LLC: ['LLC', 'L.L.C.', ', LLC', ', L.L.C.', ' llc'],
	Inc: ['Inc', 'Inc.', ', Inc.', ', Inc', ' Incorporated'],
	Corp: ['Corp', 'Corp.', ', Corporation'],
	Co: ['Co', 'Co.', ' Company'],
	LP: ['LP', ', L.P.'],
	Ltd: ['Ltd', 'Ltd.', ', Ltd.'],
	PLLC: ['PLLC', ', PLLC'],
};

/** The name with its legal form, in most cases. `share`: how often the form is there. */
export function withForm(firm: Firm, share: number, random: Random): string {
	const forms = PUNCTUATED[firm.form];
	if (forms === undefined || !random.chance(share)) return firm.name;
	const form = random.pick(forms);
	return /^[, ]/.test(form) ? `${firm.name}${form}` : `${firm.name} ${form}`;
}

/** A slip of the pen inside a word of five letters or more. */
export function misspelt(name: string, share: number, random: Random): string {
	if (!random.chance(share)) return name;
	const words = name.split(' ');
	const long = words.findIndex((word) => /^[A-Za-z]{5,}$/.test(word));
	if (long < 0) return name;
	const word = words[long] ?? '';
	const at = random.between(1, word.length - 3);
	const changed = random.pick([
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
		word.slice(0, at) + word[at] + word.slice(at),
	]);
	return words.map((text, index) => (index === long ? changed : text)).join(' ');
}

/** Some words written short. */
export function shortened(name: string, share: number, random: Random): string {
	return name
		.split(' ')
		.map((word) => {
			const short = SHORT.get(word);
			return short !== undefined && random.chance(share) ? random.pick(short) : word;
		})
		.join(' ');
}

/** Street and unit, or the box; where the remittance goes in some systems. */
export function placeOf(site: Site, shares: { box: number; remit: number }, random: Random) {
	if (site.remit !== undefined && random.chance(shares.remit)) {
		const { box, ...place } = site.remit;
		return { ...place, line: `PO Box ${box}`, isRemit: true };
	}
	const { city, state, zip, plus4 } = site;
	const isBox = site.box !== '' && random.chance(shares.box);
	const unit = site.unit !== '' && random.chance(0.85) ? ` ${site.unit}` : '';
	return {
		city,
		state,
		zip,
		plus4,
		line: isBox
			? `${random.pick(['PO Box', 'P.O. Box', 'P O BOX'])} ${site.box}`
			: `${site.street}${unit}`,
		isRemit: false,
	};
}

/** A phone number as people write it, some with an extension; now and then another one of the firm. */
export function phoneOf(site: Site, random: Random): string {
	const other = `${site.phone.slice(0, 3)}${random.between(2, 9)}${random.digits(6)}`;
	const digits = random.chance(0.85) ? site.phone : other;
	const [area, start, end] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
	const written = random.pick([
		`(${area}) ${start}-${end}`,
		`${area}-${start}-${end}`,
		`${area}.${start}.${end}`,
		digits,
		`+1 ${area} ${start} ${end}`,
	]);
	return random.chance(0.08)
		? `${written}${random.pick([' x', ' ext. ', ' ext '])}${random.between(1, 450)}`
		: written;
}

export function emailOf(firm: Firm, random: Random): string {
	if (firm.domain === '' || random.chance(0.6)) return firm.email;
	return `${random.pick(['ar', 'jsmith', 'remit', 'contact', 'projects', 'mgarcia'])}@${firm.domain}`;
}

export function stateNameOf(state: string): string {
	return STATE_NAMES[state] ?? state;
}

/** What is there in this share of the cases, else nothing. */
export function maybe<Value>(share: number, random: Random, value: () => Value): Value | undefined {
	return random.chance(share) ? value() : undefined;
}
