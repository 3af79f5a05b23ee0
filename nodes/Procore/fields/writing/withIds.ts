import { isRecord } from '../../client/record';
import type { Column } from '../../client/tools/facts/columns';
import { columnValue, Unfit, valuesIn } from './columnValue';
import { columnNamed, put, valueAt, type AnyColumn } from './given';
import { idOf, idsOf, type LookUp } from './idsOfNames';

type Known = Pick<Column, 'isList' | 'target' | 'ids'>;

async function withId(given: unknown, column: Known, lookUp: LookUp): Promise<unknown> {
	const { target, ids, isList } = column;
	if (ids) return await withIdsInEach(given, ids, lookUp);
	if (!target) return given;
	return isList ? await idsOf(given, target, lookUp) : await idOf(given, target, lookUp);
}

/** An object of a list with ids in place of names. What is empty in it stays empty. */
async function withIdsIn(
	object: Record<string, unknown>,
	place: number,
	ids: Column[],
	lookUp: LookUp,
): Promise<Record<string, unknown> | Unfit> {
	const copy = { ...object };
	for (const column of ids) {
		const value = valueAt(object, column.place);
		if (value === undefined || value === null || value === '') continue;
		const found = await withId(value, column, lookUp);
		const read = found instanceof Unfit ? found : columnValue(column, found, 'utc');
		if (read instanceof Unfit) return read.within(`${place} > ${column.name}`);
		put(copy, column.place, read);
	}
	return copy;
}

/** Line items and the like: the names in each object of a list. */
async function withIdsInEach(given: unknown, ids: Column[], lookUp: LookUp): Promise<unknown> {
	const objects = valuesIn(given, 'object');
	const known: unknown[] = [];
	for (const [at, object] of objects.entries()) {
		if (!isRecord(object)) return given;
		const copy = await withIdsIn(object, at + 1, ids, lookUp);
		if (copy instanceof Unfit) return copy;
		known.push(copy);
	}
	return known;
}

/**
 * The values with ids in place of names, where a column points to a person, vendor, location or the
 * like. A name that is not there, or that several have, becomes {@link Unfit}.
 */
export async function withIds(
	values: Array<[string, unknown]>,
	columns: AnyColumn[],
	lookUp: LookUp,
): Promise<Array<[string, unknown]>> {
	const known: Array<[string, unknown]> = [];
	for (const [name, value] of values) {
		const column = columnNamed(columns, name);
		known.push([name, column ? await withId(value, column, lookUp) : value]);
	}
	return known;
}
