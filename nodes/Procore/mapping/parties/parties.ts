import type { IDataObject } from 'n8n-workflow';
import { inputError } from '../../client/ProcoreError';
import { mapPaced, type Pace } from '../../matching/text/pace';
import { markFaults, nameFeatures, withoutCopies } from './partyFaults';
import { cut, fieldIn, filled, firstOf, LONGEST_NAME, shown, textOf, valuesOf } from '../texts';
import { PARTY_FIELDS, type Party, type PartyField } from '../types';
import type { FieldNames, PartyFields } from './fieldNames';

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
	const { phone, email, address, city, state, zip, country } = values;
	const name = cut(values.name ?? '', LONGEST_NAME);
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

export interface PartyList {
	parties: Party[];
	/** The fields that the other system has. */
	fields: ReadonlySet<PartyField>;
}

/** Fields that some item has, also an empty one, or that the user has named. */
function fieldsOf(items: IDataObject[], { names, named }: PartyFields): Set<PartyField> {
	const isThere = (field: PartyField) =>
		named.has(field) || items.some((item) => fieldOf(item, names[field]) !== undefined);
	return new Set(PARTY_FIELDS.filter(isThere));
}

const setId = (item: IDataObject) =>
	`Under Record of the Other System, set ID to the field that holds the other system's record id. The items have: ${Object.keys(
		item,
	)
		.slice(0, 20)
		.map(shown)
		.join(', ')}.`;

/**
 * @throws ProcoreError where a field must be named wrongly, since no item or every item has it so
 */
function checkFields(parties: Party[], distinct: Party[], items: IDataObject[], names: FieldNames) {
	const [first] = parties;
	if (!first) return;
	const count = `${parties.length} input items`;
	const advice = setId(items[first.item] ?? {});
	if (parties.every(({ id }) => id === ''))
		throw inputError(`None of the ${count} has an id in the field "${names.id}"`, advice);
	if (distinct.length > 1 && parties.every(({ id }) => id === first.id)) {
		const some = firstOf(distinct.map(({ item }) => item + 1));
		throw inputError(
			`ID is the same in all ${count}: "${shown(first.id)}" in items ${some}`,
			advice,
		);
	}
	if (parties.every(({ name }) => name === '')) {
		throw inputError(
			`None of the ${count} has a name in the field "${names.name}"`,
			`Under Record of the Other System, set Name to the field that holds the record's name.`,
		);
	}
}

/**
 * The parties among the input items; items without any field are none (n8n gives one where a node
 * has no output). A party that cannot be linked carries the reason in `fault`.
 * @param pace keeps n8n free while tens of thousands of items are read
 * @throws ProcoreError when no item has an id, or all have the same: then the field is named wrongly
 */
export async function readParties(
	items: IDataObject[],
	partyFields: PartyFields,
	pace: Pace,
): Promise<PartyList> {
	const { names } = partyFields;
	const given = items
		.map((item, index) => ({ item, index }))
		.filter(({ item }) => Object.keys(item).length > 0);
	const parties = await mapPaced(given, pace, ({ item, index }) => partyOf(item, index, names));
	const distinct = withoutCopies(parties);
	checkFields(parties, distinct, items, names);
	markFaults(distinct);
	nameFeatures(distinct);
	return { parties: distinct, fields: fieldsOf(items, partyFields) };
}
