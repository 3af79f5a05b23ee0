import type { IDataObject } from 'n8n-workflow';
import { inputError } from '../client/ProcoreError';
import { mapPaced, type Pace } from '../matching/text/pace';
import { fieldIn, filled, textOf, valuesOf } from './texts';
import type { Party, PartyField } from './types';

/** Which field of an input item holds what. */
export type FieldNames = Record<PartyField | 'id' | 'legalName' | 'tradeName' | 'licence', string>;

export const DEFAULT_FIELD_NAMES: FieldNames = {
	id: 'id',
	name: 'name',
	legalName: 'legalName',
	tradeName: 'tradeName',
	number: 'number',
	email: 'email',
	phone: 'phone',
	address: 'address',
	city: 'city',
	state: 'state',
	zip: 'zip',
	country: 'country',
	taxId: 'taxId',
	licence: 'licence',
	website: 'website',
};

/** A field by its name, or by a path with dots into nested fields. */
function fieldOf(item: IDataObject, name: string): unknown {
	if (Object.hasOwn(item, name)) return item[name];
	if (!name.includes('.')) return undefined;
	let value: unknown = item;
	for (const part of name.split('.')) value = fieldIn(value, part);
	return value;
}

function partyOf(item: IDataObject, index: number, names: FieldNames): Party {
	const text = (field: keyof FieldNames) => textOf(fieldOf(item, names[field]));
	const values = valuesOf(text);
	const { name = '', phone, email, address, city, state, zip, country } = values;
	const id = text('id');
	return {
		id,
		name,
		item: index,
		values,
		features: {
			id,
			name,
			otherNames: filled(text('legalName'), text('tradeName')),
			address,
			city,
			state,
			zip,
			country,
			phones: phone ? [phone] : [],
			emails: email ? [email] : [],
			website: values.website,
			taxId: values.taxId,
			licence: text('licence') || undefined,
			number: values.number,
		},
	};
}

const contentOf = ({ values, features }: Party) =>
	JSON.stringify([values, features.otherNames, features.licence]);

/** Copies of one record count once, as where a join gave a row twice. */
function withoutCopies(parties: Party[]): Party[] {
	const known = new Map<string, Party[]>();
	return parties.filter((party) => {
		if (party.id === '') return true;
		const same = known.get(party.id);
		if (!same) known.set(party.id, [party]);
		else if (same.some((other) => contentOf(other) === contentOf(party))) return false;
		else same.push(party);
		return true;
	});
}

function markFaults(parties: Party[]): void {
	const byId = new Map<string, Party[]>();
	for (const party of parties) {
		const same = byId.get(party.id);
		if (same) same.push(party);
		else byId.set(party.id, [party]);
	}
	for (const [id, same] of byId) {
		if (id === '') for (const party of same) party.fault = `item ${party.item + 1} has no id`;
		else if (same.length > 1) {
			const items = same.map(({ item }) => item + 1).join(', ');
			for (const party of same) party.fault = `the items ${items} have the same id "${id}"`;
		}
	}
}

/** Keys that do not depend on the order of the items, so that a plan does not either. */
function nameFeatures(parties: Party[]): void {
	const seen = new Map<string, number>();
	for (const party of parties) {
		const key = party.fault ? `fault ${party.id} ${contentOf(party)}` : party.id;
		const copies = seen.get(key) ?? 0;
		seen.set(key, copies + 1);
		party.features.id = copies === 0 ? key : `${key} #${copies}`;
	}
}

/**
 * The parties among the input items; items without any field are none (n8n gives one where a node
 * has no output). A party that cannot be linked carries the reason in `fault`.
 * @param pace keeps n8n free while tens of thousands of items are read
 * @throws ProcoreError when no item has an id, since then the field is named wrongly
 */
export async function readParties(
	items: IDataObject[],
	names: FieldNames,
	pace: Pace,
): Promise<Party[]> {
	const given = items
		.map((item, index) => ({ item, index }))
		.filter(({ item }) => Object.keys(item).length > 0);
	const parties = await mapPaced(given, pace, ({ item, index }) => partyOf(item, index, names));
	if (parties.length > 0 && parties.every(({ id }) => id === '')) {
		throw inputError(
			`None of the ${parties.length} input items has an id in the field "${names.id}"`,
			`Under Party Fields, set ID to the field that holds the other system's record id. The items have: ${Object.keys(
				items.find((item) => Object.keys(item).length > 0) ?? {},
			)
				.slice(0, 20)
				.join(', ')}.`,
		);
	}
	if (parties.length > 0 && parties.every(({ name }) => name === '')) {
		throw inputError(
			`None of the ${parties.length} input items has a name in the field "${names.name}"`,
			`Under Party Fields, set Name to the field that holds the record's name.`,
		);
	}
	const distinct = withoutCopies(parties);
	markFaults(distinct);
	nameFeatures(distinct);
	return distinct;
}
