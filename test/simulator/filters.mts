import { badRequest } from './errors.mts';
import type { Query } from './query.mts';

/** `2016-09-23T16:30:00Z...2016-09-24` with or without quotes; both ends are needed, a date alone is its whole day. */
export function parseRange(text: string): { from: number; to: number } {
	const [start, end, more] = text.replace(/^"|"$/g, '').split('...');
	const from = instant(start, false);
	const to = end === undefined ? Number.NaN : instant(end, true);
	if (more !== undefined || Number.isNaN(from) || Number.isNaN(to)) {
		throw badRequest('must be a range of two dates: start...end');
	}
	return { from, to };
}

function instant(text: string, isEnd: boolean): number {
	const trimmed = text.trim();
	if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) {
		return Date.parse(`${trimmed}T00:00:00Z`) + (isEnd ? 86_399_999 : 0);
	}
	return Date.parse(trimmed);
}

type Test<Row> = (row: Row) => boolean;

export function inRange<Row>(
	query: Query,
	name: string,
	read: (row: Row) => unknown,
): Array<Test<Row>> {
	const text = query.get(name);
	if (!text) return [];
	const { from, to } = parseRange(text);
	return [
		(row) => {
			const time = Date.parse(String(read(row) ?? ''));
			return time >= from && time <= to;
		},
	];
}

/** Equal to one of the values given. */
export function oneOf<Row>(
	query: Query,
	name: string,
	read: (row: Row) => unknown,
): Array<Test<Row>> {
	if (!query.has(name)) return [];
	const wanted = new Set(query.all(name));
	return [
		(row) => {
			const value = read(row);
			return Array.isArray(value)
				? value.some((entry) => wanted.has(String(entry)))
				: value !== null && value !== undefined && wanted.has(String(value));
		},
	];
}

export function contains<Row>(
	query: Query,
	name: string,
	read: (row: Row) => Array<string | null | undefined>,
): Array<Test<Row>> {
	const text = query.get(name)?.trim().toLowerCase();
	if (!text) return [];
	return [(row) => read(row).some((value) => value?.toLowerCase().includes(text))];
}

export function isTrue<Row>(
	query: Query,
	name: string,
	read: (row: Row) => boolean,
): Array<Test<Row>> {
	const wanted = query.boolean(name);
	return wanted === undefined ? [] : [(row) => read(row) === wanted];
}

export function keep<Row>(rows: Row[], tests: Array<Test<Row>>): Row[] {
	return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** `sort=name,-id`; a key that the list cannot sort by is refused. */
export function sorted<Row>(
	query: Query,
	rows: Row[],
	keys: Record<string, (row: Row) => string | number | null>,
): Row[] {
	const wanted = query.get('sort');
	if (!wanted) return rows;
	const orders = wanted.split(',').map((entry) => {
		const name = entry.replace(/^-/, '');
		if (!keys[name]) throw badRequest(`Cannot sort by ${name}`);
		return { read: keys[name], sign: entry.startsWith('-') ? -1 : 1 };
	});
	return [...rows].sort((a, b) => {
		for (const { read, sign } of orders) {
			const order = compare(read(a), read(b));
			if (order !== 0) return order * sign;
		}
		return 0;
	});
}

const collator = new Intl.Collator('en');

export const compareText = (a: string, b: string): number => collator.compare(a, b);

export function compare(a: string | number | null, b: string | number | null): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return compareText(String(a ?? ''), String(b ?? ''));
}
