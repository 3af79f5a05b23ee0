import { textOf } from '../text/foldText';
import type { MatchRecord } from '../types';

/**
 * The indices of the records in the order of their ids, so that the order of the input cannot
 * matter; of equal ids the first comes first.
 */
export function sortById(records: readonly MatchRecord[]): Int32Array {
	const ids = records.map(({ id }) => textOf(id));
	const indices = new Int32Array(records.length);
	for (let index = 0; index < indices.length; index++) indices[index] = index;
	return indices.sort((one, other) => {
		if (ids[one] === ids[other]) return one - other;
		return ids[one] < ids[other] ? -1 : 1;
	});
}

/** The records in a given order of their indices. */
export function pick<Item>(records: readonly Item[], order: Int32Array): Item[] {
	const picked: Item[] = [];
	for (let index = 0; index < order.length; index++) picked.push(records[order[index]]);
	return picked;
}
