import type { IDataObject } from 'n8n-workflow';
import { anything } from '../client/schemas/records';
import { booleanOf } from './boolean';
import { field } from './field';

/** @param what for example "vendor fields" */
export const simplify = (what: string) =>
	field(
		{
			displayName: 'Simplify',
			name: 'simplify',
			type: 'boolean',
			default: true,
			description: `Whether to return a simplified version of the response instead of the raw data: the ${what} most often needed`,
		},
		booleanOf(true),
	);

/** The value at a path; in a list of records the values of all, with commas between them. */
function valueAt(value: unknown, [key, ...rest]: string[]): unknown {
	if (key === undefined) return value;
	if (Array.isArray(value)) {
		return value.map((one) => String(valueAt(one, [key, ...rest]) ?? '')).join(', ');
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const found = Object.entries(value).find(([name]) => name === key);
	return valueAt(found?.[1], rest);
}

/**
 * A record with only these fields, one level deep; a missing field is null.
 * @param fields names, with dots to reach into nested records: `assignee.name` becomes `assignee_name`
 */
export function simplified(record: IDataObject, fields: readonly string[]): IDataObject {
	return Object.fromEntries(
		fields.map((name) => [
			name.replaceAll('.', '_'),
			anything.parse(valueAt(record, name.split('.')) ?? null),
		]),
	);
}
