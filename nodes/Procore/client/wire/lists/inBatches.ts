import { IDS_IN_A_QUERY } from './sizes';

/** From this number of ids on, reading the whole list takes fewer calls. */
const READ_ALL_FROM = 1_000;

/** Records by their ids, as many in one query as fit; the whole list if there are many ids. */
export async function inBatches<T>(
	ids: string[],
	read: (filter: Record<string, string[]>) => Promise<T[]>,
): Promise<T[]> {
	if (ids.length >= READ_ALL_FROM) return await read({});
	const all: T[] = [];
	for (let start = 0; start < ids.length; start += IDS_IN_A_QUERY) {
		const found = await read({ 'filters[id]': ids.slice(start, start + IDS_IN_A_QUERY) });
		for (const record of found) all.push(record);
	}
	return all;
}
