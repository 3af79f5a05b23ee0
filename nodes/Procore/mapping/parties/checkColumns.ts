import type { IDataObject } from 'n8n-workflow';
import { hasColumn, noColumn, sayColumns } from '../../client/itemColumns';
import { inputError, type ProcoreError } from '../../client/ProcoreError';
import { firstOf, shown } from '../texts';
import type { Party } from '../types';
import { COLLECTION, LABELS, type FieldNames, type PartyFields } from './partyFields';

const wrongColumn = (
	message: string,
	field: keyof FieldNames,
	items: IDataObject[],
): ProcoreError =>
	inputError(
		message,
		`Under ${COLLECTION}, set ${LABELS[field]} to the field that holds it: drag the column there from the input panel, or type its name. ${sayColumns(items)}`,
	);

/**
 * Checks the columns that hold the records of the other system.
 * @param items those that have fields
 * @throws ProcoreError where a column must be named wrongly: no item has it, all items have the same
 *   ID, or none has a name
 */
export function checkColumns(
	items: IDataObject[],
	parties: Party[],
	distinct: Party[],
	{ names, named }: PartyFields,
): void {
	const [first] = parties;
	if (!first) return;
	for (const field of named) {
		if (hasColumn(items, names[field])) continue;
		throw wrongColumn(noColumn(items.length, names[field]), field, items);
	}
	const count = `${items.length} input items`;
	if (parties.every(({ id }) => id === ''))
		throw wrongColumn(`None of the ${count} has an ID in the column "${names.id}"`, 'id', items);
	if (distinct.length > 1 && parties.every(({ id }) => id === first.id)) {
		const some = firstOf(distinct.map(({ item }) => item + 1));
		const same = `ID is the same in all ${count}: "${shown(first.id)}" in items ${some}`;
		throw wrongColumn(same, 'id', items);
	}
	if (parties.every(({ name }) => name === ''))
		throw wrongColumn(
			`None of the ${count} has a name in the column "${names.name}"`,
			'name',
			items,
		);
}
