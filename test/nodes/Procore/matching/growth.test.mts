import { findAlike } from '../../../../nodes/Procore/matching/findAlike';
import { findDuplicatePairs } from '../../../../nodes/Procore/matching/findDuplicates';
import { matchRecords } from '../../../../nodes/Procore/matching/matchRecords';
import { readCode, readTaxId } from '../../../../nodes/Procore/matching/read/readCode';
import * as contacts from '../../../../nodes/Procore/matching/read/readContacts';
import { readPhone, withoutExtension } from '../../../../nodes/Procore/matching/read/readPhone';
import * as folding from '../../../../nodes/Procore/matching/text/foldText';
import type { MatchRecord } from '../../../../nodes/Procore/matching/types';
import { stateCode, stateOfZip } from '../../../../nodes/Procore/matching/words/lists/usStates';
import { expectNLogN, growthOf, N_LOG_N } from '../../../support/growth.mts';

const BLANKS = [' ', '5', 'x'];
const SIGNS = ['.', '/', 'a', '\n', '@'];
const LETTERS = ['a', 'é', 'ß', '&', '&amp;', '#', ';', '&#', ' ', '\n', '.', "'", '0'];
const CONTACTS = [' ', '\t', '0', '55', 'x', 'ext', '.', '#', '@', '/', 'a', 'mailto:', '-', '<'];

/** Readers that other folders hand texts of any length. */
const READERS: ReadonlyArray<readonly [string, (text: string) => unknown, readonly string[]]> = [
	['decodeEntities', folding.decodeEntities, LETTERS],
	['fold', folding.fold, LETTERS],
	['foldGermanic', folding.foldGermanic, LETTERS],
	['splitWords', folding.splitWords, LETTERS],
	['textOf', folding.textOf, LETTERS],
	['textsOf', (text) => folding.textsOf(text.split('a')), LETTERS],
	['readPhone', readPhone, BLANKS],
	['withoutExtension', withoutExtension, BLANKS],
	['readEmail', contacts.readEmail, SIGNS],
	['isPlainEmail', contacts.isPlainEmail, SIGNS],
	['readDomain', contacts.readDomain, SIGNS],
	['readCode', (text) => readCode(text, 4), CONTACTS],
	['readTaxId', readTaxId, CONTACTS],
	['stateCode', stateCode, LETTERS],
	['stateOfZip', stateOfZip, CONTACTS],
];

it.each(READERS)('%s works no more than n log n on a hostile text', async (_, read, pieces) => {
	await expectNLogN(pieces, read, 20);
});

it.each<[string, (text: string) => unknown, (size: number) => string]>([
	['a phone with blanks', readPhone, (size) => `555${' '.repeat(size)}a`],
	['a phone with digits', readPhone, (size) => `x${'5 '.repeat(size)}a`],
	['a host with full stops', contacts.readDomain, (size) => `a${'.'.repeat(size)}a/`],
	['a website with slashes', contacts.readDomain, (size) => `a${'/'.repeat(size)}\n`],
])('%s is read with no more work than n log n', async (_, read, textOf) => {
	expect(await growthOf(textOf, read)).toBeLessThan(N_LOG_N);
});

/** What the readers of names, addresses and places look for. */
const NAMES = ['(', ')', 'dba ', 'c/o ', '\n', ' ', '0', 'llc', 'a', '.', '&', '-', 'the '];
const PLACES = ['p', 'o', 'box', '#', ' ', '.', '0', 'st', 'ste ', '-', "'", 'a', '\n'];

describe('a record with a hostile text', () => {
	const options = { caution: 'careful' } as const;
	const partner = { id: 'R', name: 'Acme (dba Apex) LLC', address: '1 Main St Ste 5' };

	it.each<[string, readonly string[], (text: string) => Partial<MatchRecord>]>([
		['name', NAMES, (name) => ({ name })],
		['other names', NAMES, (text) => ({ otherNames: [text, text, text] })],
		['address', PLACES, (address) => ({ address })],
		[
			'city, state, ZIP code and country',
			PLACES,
			(text) => ({ city: text, state: text, zip: text, country: text }),
		],
		[
			'phones, mail and website',
			CONTACTS,
			(text) => ({ phones: [text], emails: [text], website: text }),
		],
		[
			'codes',
			CONTACTS,
			(text) => ({ taxId: text, licenseNumber: text, number: text, originId: text }),
		],
	])('is compared with no more work than n log n: %s', async (_, pieces, fields) => {
		const compare = async (text: string) =>
			await matchRecords([{ id: 'L', name: 'Acme', ...fields(text) }], [partner], options);
		await expectNLogN(pieces, compare, 8);
	});
});

describe('hostile lists', () => {
	const scattered = (at: number) => (Math.imul(at, 2654435761) >>> 0).toString(36);
	/** Beyond the numbers of records up to which all are compared with all. */
	const LEAST = 8;
	const listOf = (of: (at: number) => Omit<MatchRecord, 'id'>) => (size: number) =>
		Array.from({ length: size * LEAST }, (_, at): MatchRecord => ({ id: String(at), ...of(at) }));

	const LISTS: ReadonlyArray<[string, (at: number) => Omit<MatchRecord, 'id'>]> = [
		['one name', () => ({ name: 'Quality Construction LLC' })],
		['one word in all names', (at) => ({ name: `Alder ${scattered(at)}` })],
		[
			'one phone and address',
			(at) => ({ name: scattered(at), phones: ['208-555-0147'], address: '1 Main St' }),
		],
		['one tax id', (at) => ({ name: scattered(at), taxId: '123456789' })],
		[
			'names that are one letter apart',
			(at) => ({ name: `Quillo${String.fromCharCode(97 + (at % 26))}` }),
		],
	];
	const WORKS: ReadonlyArray<[string, (records: MatchRecord[]) => Promise<unknown>]> = [
		[
			'matchRecords',
			async (records) => await matchRecords(records, records, { caution: 'careful' }),
		],
		[
			'findDuplicatePairs',
			async (records) => await findDuplicatePairs(records, { caution: 'careful' }),
		],
		['findAlike', async (records) => await findAlike(records, { caution: 'careful' })],
	];
	const cases = WORKS.flatMap(([name, work]) =>
		LISTS.map(([list, of]) => [name, list, work, of] as const),
	);

	it.each(cases)('%s works no more than n log n on %s', async (_, __, work, of) => {
		expect(await growthOf(listOf(of), work, 4_000)).toBeLessThan(N_LOG_N);
	});
});
