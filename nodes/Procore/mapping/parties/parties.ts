import type { IDataObject } from 'n8n-workflow';
import { cut } from '../../client/excerpt';
import { columnReader, hasColumn } from '../../client/itemColumns';
import { mapPaced, type Pace } from '../../matching/text/pace';
import { markFaults, nameFeatures, withoutCopies } from './partyFaults';
import { checkColumns } from './checkColumns';
import type { FieldNames, PartyFields } from './partyFields';
import { filled, LONGEST_NAME, textOf, valuesOf } from '../texts';
import { PARTY_FIELDS, type Party, type PartyField } from '../types';

type Reader = (field: keyof FieldNames) => unknown;

/** How the fields of an item are read, each from its column. */
function readerOf(names: FieldNames): (item: IDataObject) => Reader {
	const readers = new Map(
		Object.entries(names).map(([field, column]) => [field, columnReader(column)]),
	);
	return (item) => (field) => readers.get(field)?.(item);
}

function partyOf(read: Reader, index: number): Party {
	const text = (field: keyof FieldNames) => textOf(read(field));
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
			licenseNumber: text('licenseNumber') || undefined,
			number: values.number,
		},
	};
}

export interface PartyList {
	parties: Party[];
	/** The fields that the other system has. */
	fields: ReadonlySet<PartyField>;
}

/** Fields that some item has, also an empty one. */
const fieldsOf = (items: IDataObject[], names: FieldNames) =>
	new Set(PARTY_FIELDS.filter((field) => items.length > 0 && hasColumn(items, names[field])));

/**
 * The parties among the input items; items without any field are none (n8n gives one where a node
 * has no output). A party that cannot be linked carries the reason in `fault`.
 * @param pace keeps n8n free while tens of thousands of items are read
 * @throws ProcoreError where a column is named wrongly
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
	const read = readerOf(names);
	const parties = await mapPaced(given, pace, ({ item, index }) => partyOf(read(item), index));
	const distinct = withoutCopies(parties);
	const withFields = given.map(({ item }) => item);
	checkColumns(withFields, parties, distinct, partyFields);
	markFaults(distinct);
	nameFeatures(distinct);
	return { parties: distinct, fields: fieldsOf(withFields, names) };
}
