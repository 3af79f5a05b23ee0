import type { MatchRecord } from '../../nodes/Procore/matching/types';
import type { Labelled } from './labelled.mts';

const START =
	'ash bel cor dun el far gra hol ing jun kel lar mor nor ost pem quil ros sul tam ul ver wes yar zel'.split(
		' ',
	);
const MIDDLE = 'a e i o u an en in on ar er or al el il'.split(' ');
const END = 'bury ford ley ton wick worth more field gate dale mont rick stone wood well'.split(
	' ',
);
const TRADES =
	'Construction Electric Plumbing Mechanical Roofing Concrete Masonry Steel Glazing Painting Paving Supply Engineering Services Contracting'.split(
		' ',
	);
const FORMS = ['LLC', 'Inc', 'Inc.', 'Corp', 'Co', 'Ltd', ''];
const STREETS =
	'Main Oak Pine Maple Cedar Elm Lake Hill River Spring Church Mill Park Ridge View'.split(' ');
const STATES = 'CA TX FL NY PA IL OH GA WA CO'.split(' ');
const SPELT: Readonly<Record<string, string>> = {
	LLC: 'L.L.C.',
	Inc: 'Incorporated',
	'Inc.': 'Inc',
	Corp: 'Corporation',
	Co: 'Company',
	Ltd: 'Limited',
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomBy(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Two lists of `count` companies, seven in ten of them on both, written, cut, moved and misspelt as two systems would. Deterministic. */
export function generate(count: number, seed = 1): Labelled {
	const random = randomBy(seed);
	const pick = <Item,>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
	const company = (id: string): MatchRecord => {
		const word = pick(START) + pick(MIDDLE) + pick(MIDDLE) + pick(END);
		const second = random() < 0.4 ? ` & ${pick(START)}${pick(END)}` : '';
		const state = pick(STATES);
		return {
			id,
			name: `${word[0].toUpperCase()}${word.slice(1)}${second} ${pick(TRADES)} ${pick(FORMS)}`.trim(),
			address: `${1 + Math.floor(random() * 9999)} ${pick(STREETS)} St`,
			city: `${pick(START)}${pick(END)}`,
			state,
			zip: String(10000 + Math.floor(random() * 89999)),
			phones: [
				`${200 + Math.floor(random() * 799)}-${200 + Math.floor(random() * 799)}-${1000 + Math.floor(random() * 8999)}`,
			],
		};
	};
	const rewrite = (record: MatchRecord, id: string): MatchRecord => {
		const words = record.name
			.split(' ')
			.map((word) => (random() < 0.5 ? (SPELT[word] ?? word) : word));
		const at = Math.floor(random() * 6) + 1;
		const name =
			random() < 0.1
				? words.join(' ').slice(0, at) + words.join(' ').slice(at + 1)
				: words.join(' ');
		const moved = random() < 0.1 ? company('') : record;
		return {
			...record,
			id,
			name: random() < 0.5 ? name.toUpperCase() : name,
			address: random() < 0.3 ? undefined : moved.address?.replace('St', 'Street'),
			...{ city: moved.city, state: moved.state, zip: moved.zip },
			phones: random() < 0.4 ? [] : record.phones,
		};
	};
	const left = Array.from({ length: count }, (_, index) => company(`L${index}`));
	const shared = Math.round(count * 0.7);
	const right = left.map((record, index) =>
		index < shared ? rewrite(record, `R${index}`) : company(`R${index}`),
	);
	return { left, right, gold: left.slice(0, shared).map(({ id }, index) => [id, `R${index}`]) };
}
