import fc from 'fast-check';

import { fold, foldGermanic } from '../../../../../../nodes/Procore/matching/text/foldText';
import { compareLegalForms } from '../../../../../../nodes/Procore/matching/words/legalForms';
import { takeLegalForm } from '../../../../../../nodes/Procore/matching/words/takeLegalForm';
import { isPlaceholderName } from '../../../../../../nodes/Procore/matching/read/name/placeholderName';
import { LISTED_WORDS } from '../../../../../../nodes/Procore/matching/words/wordRoles';
import { TRAIT } from '../../../../../../nodes/Procore/matching/words/nameList';
import { wordsOf } from '../../../../../../nodes/Procore/matching/read/name/nameWords';
import { NameReader } from '../../../../../../nodes/Procore/matching/read/name/readName';
import { usualForm } from '../../../../../../nodes/Procore/matching/words/shortForms';
import { Vocabulary } from '../../../../../../nodes/Procore/matching/words/vocabulary';
import { WordList, Words } from '../../../../../../nodes/Procore/matching/words/words';
import { tries } from '../../../../../support/tries.mts';

/** What is read of a record's name. */
function readNames(name: string) {
	const vocabulary = new Vocabulary(1);
	const { names } = vocabulary;
	new NameReader(vocabulary, true, 1).read(name, []);
	names.close();
	return names.forms.map((form, index) => ({
		words: Array.from(
			names.words.subarray(names.starts[index], names.starts[index + 1]),
			(word) => vocabulary.words[word],
		),
		joined: names.joined.textOf(names.texts[index]),
		form,
		alternate: names.is(index, TRAIT.alternate),
	}));
}

const wordsOfName = (name: string): string[][] => readNames(name).map(({ words }) => words);

function listOf(name: string): WordList {
	const known = new Words(new Vocabulary(1), LISTED_WORDS, 1);
	const words = new WordList(known);
	for (const word of name.split(' ')) words.push(known.of(word));
	return words;
}

/** The words that are left, and the form that was taken out. */
function takeForm(name: string, cut: boolean) {
	const words = listOf(name);
	const form = takeLegalForm(words, cut);
	return { words: Array.from({ length: words.count }, (_, index) => words.text(index)), form };
}

describe('fold', () => {
	it.each([
		['Béton Préfabriqué', 'beton prefabrique'],
		['Pruitt &amp;amp; Lowe', 'pruitt & lowe'],
		['ＫＯＤＡＭＡ\u00a0Ｅｌｅｃｔｒｉｃ', 'kodama electric'],
		['Straße &#233;', 'strasse e'],
		['&notanentity; &#0;', '&notanentity;  '],
	])('folds %s', (raw, folded) => {
		expect(fold(raw)).toBe(folded);
	});

	it('writes umlauts out as the second spelling', () => {
		expect(foldGermanic('Müllerhoff')).toBe('muellerhoff');
		expect(foldGermanic('Miller')).toBeUndefined();
	});
});

describe('wordsOf', () => {
	it.each([
		['a.b.k. sprinkler', ['abk', 'sprinkler']],
		['h & r parts', ['hr', 'parts']],
		["christopher's clean+dry", ['christophers', 'clean', 'and', 'dry']],
		['constructor __proto__ tostring', ['constructor', 'proto', 'tostring']],
	])('takes %s apart', (folded, words) => {
		expect(wordsOf(folded)).toEqual(words);
	});
});

describe('takeLegalForm', () => {
	it.each([
		['kestrel electric llc', 'kestrel electric', 'llc'],
		['halvorsen paving limited liability company', 'halvorsen paving', 'llc'],
		['acme co inc', 'acme', 'corporation'],
		['serenity day spa llc', 'serenity day spa', 'llc'],
		['muellerhoff fassadenbau gmbh', 'muellerhoff fassadenbau', 'de'],
		['llc', 'llc', ''],
	])('takes the form out of %s', (name, words, form) => {
		expect(takeForm(name, false)).toEqual({ words: words.split(' '), form });
	});

	it('takes out a form that was cut off', () => {
		expect(takeForm('mathematica policy research in', true).words).toEqual([
			'mathematica',
			'policy',
			'research',
		]);
	});

	it.each([
		['llc', 'llc', 1],
		['', 'llc', 0],
		['any', 'corporation', 0],
		['corporation', 'limited', 0],
		['corporation', 'llc', -1],
		['de', 'it', -2],
	])('compares %s with %s', (left, right, result) => {
		expect(compareLegalForms(left, right)).toBe(result);
		expect(compareLegalForms(right, left)).toBe(result);
	});
});

describe('usualForm', () => {
	it.each([
		['mfg', 'manufacturing'],
		['svcs', 'service'],
		['technologies', 'technology'],
		['iii', '3'],
		['glass', 'glass'],
		['constructor', 'constructor'],
	])('writes %s as %s', (word, usual) => {
		expect(usualForm(word)).toBe(usual);
	});
});

describe('readNames', () => {
	it('reads a trade name as another name', () => {
		const [legal, trade] = readNames('JRM Holdings LLC d/b/a Blue Anchor Plumbing');
		expect(legal).toMatchObject({ words: ['jrm', 'holding'], form: 'llc', alternate: false });
		expect(trade).toMatchObject({ words: ['blue', 'anchor', 'plumbing'], alternate: true });
	});

	it('drops codes in brackets and reads other brackets both ways', () => {
		expect(wordsOfName('Acme Steel Incorporated (8501)')).toEqual([['acme', 'steel']]);
		expect(wordsOfName('Acme (Reno)')).toEqual([['acme'], ['acme', 'reno']]);
	});

	it('leaves care-of and a trailing The out', () => {
		expect(wordsOfName('Quillfeather Group, The')).toEqual([['quillfeather', 'group']]);
		expect(wordsOfName('Acme Paving c/o Jane Roe')).toEqual([['acme', 'paving']]);
	});

	it('keeps a name without Latin letters whole', () => {
		expect(readNames('青空工務店')[0].joined).toBe('青空工務店');
		expect(readNames('株式会社青空工務店')[0]).toMatchObject({
			joined: '青空工務店',
			form: 'jp',
		});
	});
});

describe('names without anything out of the ordinary', () => {
	const word = fc.constantFrom(
		..."Acme Steel & the of A B LLC Inc. Co, services O'Brien 2nd II St. T-Rex + Sons cash tbd".split(
			' ',
		),
	);

	it('are read as any other name is, which takes longer', () => {
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
				const name = words.join(' ');
				// A semicolon may end an entity, so such a name is read closely.
				expect(readNames(name)).toEqual(readNames(`${name};`));
			}),
			tries(300),
		);
	});
});

describe('isPlaceholderName', () => {
	it.each(['tbd', 'n a', 'misc vendor', 'unknown', 'cash', 'test 1'])(
		'%s stands for nobody',
		(name) => {
			expect(isPlaceholderName(listOf(name))).toBe(true);
		},
	);

	it.each(['test rite electric', 'cash construction', 'miscellaneous metals'])(
		'%s is a company',
		(name) => {
			expect(isPlaceholderName(listOf(name))).toBe(false);
		},
	);
});
