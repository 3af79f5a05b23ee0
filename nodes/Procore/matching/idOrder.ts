import { textOf } from './foldText';
import type { MatchRecord } from './types';

/** The indices of the records in the order of their ids, so that the order of the input cannot matter. */
export function sortById(records: readonly MatchRecord[]): number[] {
	const width = String(records.length).length;
	const keys = records.map(
		(record, index) => `${textOf(record.id)}\u0000${String(index).padStart(width, '0')}`,
	);
	return keys.sort().map((key) => Number(key.slice(key.lastIndexOf('\u0000') + 1)));
}

/** The records in a given order of their indices. */
export function pick<Item>(records: readonly Item[], order: readonly number[]): Item[] {
	return order.map((index) => records[index]);
}
