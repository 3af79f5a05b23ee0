/** A map that counts its changes, so that what is derived from it can be kept until it changes. */
export class Table<Key, Row> extends Map<Key, Row> {
	version = 0;

	override set(key: Key, row: Row): this {
		this.version = (this.version ?? 0) + 1;
		return super.set(key, row);
	}

	override delete(key: Key): boolean {
		this.version += 1;
		return super.delete(key);
	}

	override clear(): void {
		this.version += 1;
		super.clear();
	}
}

interface Kept {
	version: number;
	value: unknown;
}

const kept = new WeakMap<object, Map<string, Kept>>();

/** Works `derive` out again only when the table has changed since; any other map is never kept. */
export function derived<Key, Row, Value>(
	table: Map<Key, Row>,
	name: string,
	derive: (rows: Row[]) => Value,
	isValue: (value: unknown) => value is Value,
): Value {
	if (!(table instanceof Table)) return derive([...table.values()]);
	const values = kept.get(table) ?? new Map<string, Kept>();
	kept.set(table, values);
	const found = values.get(name);
	if (found && found.version === table.version && isValue(found.value)) return found.value;
	const value = derive([...table.values()]);
	values.set(name, { version: table.version, value });
	return value;
}

/** The rows with these ids, as the table has them: a project's directory is small beside the company's. */
export function rowsWith<Row>(table: Map<number, Row>, ids: Iterable<number>): Row[] {
	const sorted = [...ids].sort((a, b) => a - b);
	return sorted.flatMap((id) => table.get(id) ?? []);
}
