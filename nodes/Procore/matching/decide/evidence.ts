import type { PairFacts } from '../compare/pairFacts';
import { textOf } from '../text/foldText';
import type { RecordFields } from '../read/recordFields';
import type { Evidence, MatchRecord } from '../types';
import { fillEffects } from '../compare/weighPair';

const MOST_EVIDENCE = 6;
const MOST_TEXTS = 3;

/**
 * Lists what was compared about a pair, and what it did. Holds scratch memory, which is filled
 * again for each pair.
 */
export class EvidenceLister {
	private readonly effects = new Float64Array(FIELDS.length);
	/** Numbers of fields, strongest first. */
	private readonly ranked = new Int32Array(FIELDS.length);

	/** The evidence, strongest first, at most six. */
	list(facts: PairFacts, left: MatchRecord, right: MatchRecord): Evidence[] {
		fillEffects(facts, this.effects);
		const count = Math.min(this.rank(), MOST_EVIDENCE);
		const evidence = new Array<Evidence>(count);
		for (let rank = 0; rank < count; rank++) {
			const { name, read } = FIELDS[this.ranked[rank]];
			const effect = hundredths(this.effects[this.ranked[rank]]) / 100;
			evidence[rank] = { field: name, left: read(left), right: read(right), effect };
		}
		return evidence;
	}

	/** Fills `ranked`, and gives the number of fields that had an effect. */
	private rank(): number {
		const { effects, ranked } = this;
		let count = 0;
		for (let field = 0; field < effects.length; field++) {
			if (effects[field] === 0) continue;
			let rank = count++;
			for (; rank > 0 && isStronger(effects[field], effects[ranked[rank - 1]]); rank--)
				ranked[rank] = ranked[rank - 1];
			ranked[rank] = field;
		}
		return count;
	}
}

/** True for the stronger effect of two, as they are shown. */
function isStronger(one: number, other: number): boolean {
	return Math.abs(hundredths(one)) > Math.abs(hundredths(other));
}

function hundredths(effect: number): number {
	return Math.round(effect * 100);
}

function withBlank(text: string, more: string): string {
	return text === '' || more === '' ? text + more : `${text} ${more}`;
}

/** The first texts of a list as one; a single text counts as a list of one. */
function list(values: unknown): string {
	if (!Array.isArray(values)) return textOf(values);
	let texts = '';
	for (let index = 0, found = 0; index < values.length && found < MOST_TEXTS; index++) {
		const text = textOf(values[index]);
		if (text === '') continue;
		texts = texts === '' ? text : `${texts}, ${text}`;
		found++;
	}
	return texts;
}

const nameText = (record: RecordFields): string => textOf(record.name);
const phoneText = (record: RecordFields): string => list(record.phones);
const mailText = (record: RecordFields): string => {
	const mail = list(record.emails);
	const website = textOf(record.website);
	return mail === '' || website === '' ? mail + website : `${mail}, ${website}`;
};
const addressText = (record: RecordFields): string => textOf(record.address);
const placeText = ({ city, state, zip }: RecordFields): string =>
	withBlank(withBlank(textOf(city), textOf(state)), textOf(zip));
const taxIdText = (record: RecordFields): string => textOf(record.taxId);
const licenseText = (record: RecordFields): string => textOf(record.licenseNumber);
const originText = (record: RecordFields): string => textOf(record.originId) || textOf(record.id);
const numberText = (record: RecordFields): string => textOf(record.number);

/**
 * What is shown of each effect, in the order of `fillEffects`: the name of the field, and how it is
 * read.
 */
const FIELDS: ReadonlyArray<{ name: string; read: (record: RecordFields) => string }> = [
	{ name: 'name', read: nameText },
	{ name: 'legalForm', read: nameText },
	{ name: 'phone', read: phoneText },
	{ name: 'email', read: mailText },
	{ name: 'address', read: addressText },
	{ name: 'place', read: placeText },
	{ name: 'taxId', read: taxIdText },
	{ name: 'licenseNumber', read: licenseText },
	{ name: 'originId', read: originText },
	{ name: 'number', read: numberText },
];
