import type { AnyColumn } from './given';

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const namesOf = (column: AnyColumn) =>
	'label' in column ? [column.label, column.name] : [column.name];

/** The names that columns take, by their letters and digits; a custom field has two. */
function namesByLetters(columns: AnyColumn[]) {
	const names = columns.flatMap((column) => namesOf(column).map((name) => ({ name, column })));
	return new Map(names.map((one) => [bare(one.name), one]));
}

/**
 * What to say about fields of an item that no column takes, although they are called almost like
 * one: "Due Date" for `due_date`. Nothing else tells that their values are not written.
 */
export function sayAlmostNamed(
	item: Readonly<Record<string, unknown>>,
	columns: AnyColumn[],
): string | undefined {
	const exact = new Set(columns.flatMap(namesOf));
	const known = namesByLetters(columns);
	known.delete('');
	const found = Object.keys(item).flatMap((name) => {
		const almost = exact.has(name) ? undefined : known.get(bare(name));
		if (!almost || namesOf(almost.column).some((one) => one in item)) return [];
		return [`"${name}" (write it as ${almost.name})`];
	});
	if (found.length === 0) return undefined;
	return `Not written, since Procore's name for it is another one: ${found.join(', ')}. Rename such fields before this node, for example with Edit Fields.`;
}
