import { excerpt } from './excerpt';
import { fieldIn, isRecord } from './record';

type Values = Record<string, unknown>;

/** A name, or what n8n puts in brackets where a column is dragged: `address['Post Code']`, `[0]`. */
const PART = /\[(?:"([^"]*)"|'([^']*)'|(\d+))\]|[^.[\]]+/g;

const partsOf = (column: string): string[] =>
	[...column.matchAll(PART)].map(([whole, double, single, index]) => {
		return double ?? single ?? index ?? whole;
	});

/** Reads a column of an item, by its name or by its path into nested fields. */
export function columnReader(column: string): (item: Values) => unknown {
	const parts = partsOf(column);
	return (item) => {
		if (Object.hasOwn(item, column)) return item[column];
		return parts.length > 1 || parts[0] !== column ? parts.reduce(fieldIn, item) : undefined;
	};
}

const ITEMS_LOOKED_AT = 100;
const MOST_NAMED = 40;

/** The names of an item's columns; those of a nested record with a dot. */
const namesIn = (item: Values): string[] =>
	Object.entries(item).flatMap(([name, value]) =>
		isRecord(value) && Object.keys(value).length > 0
			? Object.keys(value).map((inner) => `${name}.${inner}`)
			: [name],
	);

/** The columns that items have, as a sentence for a person who looks for one. */
export function sayColumns(items: Values[]): string {
	const names = [...new Set(items.slice(0, ITEMS_LOOKED_AT).flatMap(namesIn))];
	if (names.length === 0) return 'The items have no columns at all.';
	const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : '';
	return `The items have: ${names.slice(0, MOST_NAMED).map(excerpt).join(', ')}${more}.`;
}

/** Whether some item has the column, also an empty one. Without items it cannot be missed. */
export function hasColumn(items: Values[], column: string): boolean {
	const read = columnReader(column);
	return items.length === 0 || items.some((item) => read(item) !== undefined);
}

/** What happened where no item has a column. */
export const noColumn = (count: number, column: string): string =>
	count === 1
		? `The input item has no column "${excerpt(column)}"`
		: `None of the ${count} input items has a column "${excerpt(column)}"`;
