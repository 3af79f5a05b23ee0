import type { AnyColumn } from './given';

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const namesOf = (column: AnyColumn) => ['label' in column ? column.label : '', column.name];

/**
 * What to say about fields of an item that no column takes, although they are called almost like
 * one: "Due Date" for `due_date`. Nothing else tells that their values are not written.
 */
export function sayAlmostNamed(
	item: Readonly<Record<string, unknown>>,
	columns: AnyColumn[],
): string | undefined {
	const exact = new Set(columns.flatMap(namesOf));
	const known = new Map(columns.flatMap((one) => namesOf(one).map((name) => [bare(name), one])));
	const found = Object.keys(item).flatMap((name) => {
		const column = exact.has(name) ? undefined : known.get(bare(name));
		return column && !(column.name in item) ? [`"${name}" (write it as ${column.name})`] : [];
	});
	if (found.length === 0) return undefined;
	return `Not written, since Procore's name for it is another one: ${found.join(', ')}. Rename such fields before this node, for example with Edit Fields.`;
}
