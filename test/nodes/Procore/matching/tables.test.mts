import fc from 'fast-check';

import { Letters } from '../../../../nodes/Procore/matching/text/letters';
import { NumberLists } from '../../../../nodes/Procore/matching/text/numberLists';
import { Pace } from '../../../../nodes/Procore/matching/text/pace';
import { PairTable } from '../../../../nodes/Procore/matching/text/pairTable';
import { Spellings } from '../../../../nodes/Procore/matching/find/spellings';
import { TextTable } from '../../../../nodes/Procore/matching/text/textTable';
import { Vocabulary } from '../../../../nodes/Procore/matching/words/vocabulary';
import { tries } from '../../../support/tries.mts';

const word = fc.string({
	unit: fc.constantFrom('a', 'b', 'c', 'é', '株', '1'),
	minLength: 1,
	maxLength: 9,
});

describe('TextTable', () => {
	it('gives every text one number, and the text back', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 60 }), (texts) => {
				const table = new TextTable(2);
				const numbers = texts.map((text) => table.add(text));
				expect(numbers.map((number) => table.textOf(number))).toEqual(texts);
				expect(table.size).toBe(new Set(texts).size);
				expect(new Set(numbers).size).toBe(table.size);
			}),
			tries(100),
		);
	});

	it('finds texts within texts as a string does', () => {
		fc.assert(
			fc.property(word, word, fc.nat(9), (long, short, index) => {
				const table = new TextTable(2);
				const [one, other] = [table.add(long), table.add(short)];
				expect(table.contains(one, other)).toBe(long.includes(short));
				expect(table.standsAt(other, one, index)).toBe(long.startsWith(short, index));
			}),
			tries(200),
		);
	});

	it('looks up a part of the letters without adding it', () => {
		const table = new TextTable();
		const letters = new Letters();
		letters.pushText('ap@acme.com');
		expect(table.findLetters(letters, 3)).toBe(0);
		expect(table.size).toBe(0);
		const number = table.add('acme.com');
		expect(table.findLetters(letters, 3)).toBe(number);
		expect(table.addLetters(letters, 3)).toBe(number);
	});
});

describe('PairTable', () => {
	it('numbers pairs in the order of their coming', () => {
		const pair = fc.tuple(fc.integer(), fc.integer({ min: -3, max: 3 }));
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 2000 }), (pairs) => {
				const table = new PairTable(1);
				const known = new Map<string, number>();
				for (const [first, second] of pairs) {
					const key = `${first} ${second}`;
					expect(table.find(first, second)).toBe(known.get(key) ?? -1);
					const number = known.get(key) ?? known.size;
					known.set(key, number);
					expect(table.add(first, second)).toBe(number);
				}
			}),
			tries(20),
		);
	});
});

describe('NumberLists', () => {
	it('compares the numbers of two records', () => {
		const lists = new NumberLists(4);
		const given = [[7, 8], [8], [9], []];
		for (const numbers of given) {
			for (const number of numbers) expect(lists.add(number)).toBe(true);
			lists.close();
		}
		expect(lists.compare(0, lists, 1)).toBe(1);
		expect(lists.compare(1, lists, 2)).toBe(-1);
		expect(lists.compare(2, lists, 3)).toBe(0);
		lists.keep((number) => number !== 8);
		expect(lists.compare(0, lists, 1)).toBe(0);
		expect(lists.compare(0, lists, 2)).toBe(-1);
	});

	it('takes each number once, and nothing for none', () => {
		const lists = new NumberLists(1);
		expect([lists.add(5), lists.add(5), lists.add(0)]).toEqual([true, false, false]);
	});
});

describe('Spellings', () => {
	/** Pairs of words that have a spelling in common. */
	async function pairsOf(words: string[]): Promise<string[]> {
		const spellings = new Spellings(words);
		await spellings.find(new Pace({}));
		const keysOf = (index: number): Set<number> =>
			new Set(spellings.keys.subarray(spellings.starts[index], spellings.starts[index + 1]));
		return words.flatMap((one, i) =>
			words
				.slice(i + 1)
				.filter((_, j) => [...keysOf(i)].some((key) => keysOf(i + 1 + j).has(key)))
				.map((other) => `${one} ${other}`),
		);
	}

	it('finds words that are one letter apart, and no others', async () => {
		const words = ['fence', 'ffence', 'fench', 'fnece', 'paving', 'pavng', 'steel', 'water'];
		expect(await pairsOf(words)).toEqual([
			'fence ffence',
			'fence fench',
			'fence fnece',
			'paving pavng',
		]);
	});

	it('leaves short words and numbers alone', async () => {
		expect(await pairsOf(['abc', 'abd', '1234', '1235'])).toEqual([]);
	});
});

describe('Vocabulary', () => {
	it('finds the word that two words make together', async () => {
		const vocabulary = new Vocabulary(2);
		const [north, peak, northpeak] = ['north', 'peak', 'northpeak'].map((text) =>
			vocabulary.add(text),
		);
		await vocabulary.weigh(new Pace({}));
		expect(vocabulary.joined(north, peak)).toBe(northpeak);
		expect(vocabulary.joined(peak, north)).toBe(-1);
	});
});
