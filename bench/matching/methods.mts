import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

import type * as Matcher from '../../nodes/Procore/matching/matchRecords';
import type { Caution } from '../../nodes/Procore/matching/types';
import { published } from '../published.mts';
import { linksOf, offeredBy, type Labelled } from './labelled.mts';

const { matchRecords } = published<typeof Matcher>('matching/matchRecords');

export interface Answer {
	links: Map<string, string>;
	offered: Map<string, readonly string[]>;
	/** Share of the left records that were looked at; times are scaled by it. */
	share: number;
}

/** What a user would do with a general tool: link each vendor to the best name above a threshold (the one with the best F1 on these data). */
export const METHODS: Readonly<
	Record<string, (data: Labelled, sample: number) => Answer | Promise<Answer>>
> = {
	'ours, careful': (data) => ours(data, 'careful'),
	'ours, balanced': (data) => ours(data, 'balanced'),
	'exact name': exactName,
	'fastest-levenshtein': levenshtein,
	'Fuse.js': fuse,
	MiniSearch: miniSearch,
};

async function ours(data: Labelled, caution: Caution): Promise<Answer> {
	const outcomes = await matchRecords(data.left, data.right, { caution });
	return { links: linksOf(outcomes), offered: offeredBy(outcomes), share: 1 };
}

function exactName({ left, right }: Labelled): Answer {
	const byName = new Map(right.map(({ id, name }) => [plain(name), id]));
	return best(left, left.length, ({ name }) => byName.get(plain(name)));
}

function levenshtein({ left, right }: Labelled, sample: number): Answer {
	const names = right.map(({ name }) => plain(name));
	return best(left, sample, (record) => {
		const name = plain(record.name);
		let [found, least] = [-1, 0.15];
		names.forEach((other, index) => {
			const share = distance(name, other) / Math.max(name.length, other.length, 1);
			if (share < least) [found, least] = [index, share];
		});
		return right[found]?.id;
	});
}

function fuse({ left, right }: Labelled, sample: number): Answer {
	const index = new Fuse(right, {
		keys: ['name'],
		includeScore: true,
		threshold: 0.3,
		ignoreLocation: true,
	});
	return best(left, sample, ({ name }) => {
		const [hit] = index.search(plain(name).slice(0, 32), { limit: 1 });
		return hit !== undefined && (hit.score ?? 1) < 0.15 ? hit.item.id : undefined;
	});
}

function miniSearch({ left, right }: Labelled, sample: number): Answer {
	const index = new MiniSearch<{ id: string; name: string }>({ fields: ['name'] });
	index.addAll(right.map(({ id, name }) => ({ id, name: plain(name) })));
	return best(left, sample, ({ name }) => {
		const [hit] = index.search(plain(name), { fuzzy: 0.15 });
		return hit !== undefined && hit.score > 12 ? String(hit.id) : undefined;
	});
}

function best(
	left: Labelled['left'],
	sample: number,
	find: (record: Labelled['left'][number]) => string | undefined,
): Answer {
	const taken = left.slice(0, sample);
	const links = new Map<string, string>();
	for (const record of taken) {
		const id = find(record);
		if (id !== undefined) links.set(record.id, id);
	}
	return { links, offered: new Map(), share: taken.length / Math.max(left.length, 1) };
}

function plain(name: string | undefined): string {
	return (name ?? '')
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
