import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** A record of either side, as far as a general tool is given it. */
export interface Named {
	id: string;
	name?: string;
}

/** Finds the partner of one record. */
export type Find = (record: Named) => string | undefined;

/**
 * What a user would do with a general tool: link each record to the best name above a threshold, the
 * one with the best F1 on these data. Given the other side, each makes its index.
 */
export const METHODS = {
	'exact name': exactName,
	'fastest-levenshtein': levenshtein,
	'Fuse.js': fuse,
	MiniSearch: miniSearch,
} satisfies Record<string, (right: readonly Named[]) => Find>;

export type Method = keyof typeof METHODS;

/** The links of the first records, for as many as are looked at. */
export function linksBy(find: Find, left: readonly Named[], sample: number): Map<string, string> {
	const links = new Map<string, string>();
	for (const record of left.slice(0, sample)) {
		const id = find(record);
		if (id !== undefined) links.set(record.id, id);
	}
	return links;
}

function exactName(right: readonly Named[]): Find {
	const byName = new Map(right.map(({ id, name }) => [plain(name), id]));
	return ({ name }) => byName.get(plain(name));
}

function levenshtein(right: readonly Named[]): Find {
	const names = right.map(({ name }) => plain(name));
	return (record) => {
		const name = plain(record.name);
		let [found, least] = [-1, 0.15];
		names.forEach((other, index) => {
			const share = distance(name, other) / Math.max(name.length, other.length, 1);
			if (share < least) [found, least] = [index, share];
		});
		return right[found]?.id;
	};
}

function fuse(right: readonly Named[]): Find {
	const index = new Fuse(right, {
		keys: ['name'],
		includeScore: true,
		threshold: 0.3,
		ignoreLocation: true,
	});
	return ({ name }) => {
		const [hit] = index.search(plain(name).slice(0, 32), { limit: 1 });
		return hit !== undefined && (hit.score ?? 1) < 0.15 ? hit.item.id : undefined;
	};
}

function miniSearch(right: readonly Named[]): Find {
	const index = new MiniSearch<{ id: string; name: string }>({ fields: ['name'] });
	index.addAll(right.map(({ id, name }) => ({ id, name: plain(name) })));
	return ({ name }) => {
		const [hit] = index.search(plain(name), { fuzzy: 0.15 });
		return hit !== undefined && hit.score > 12 ? String(hit.id) : undefined;
	};
}

function plain(name: string | undefined): string {
	return (name ?? '')
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
