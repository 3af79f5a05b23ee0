import { changesOf } from '../../../../nodes/Procore/mapping/changes/changes';
import {
	decisionsOf,
	type DecisionRows,
} from '../../../../nodes/Procore/mapping/decisions/decisionRows';
import { readDecisions } from '../../../../nodes/Procore/mapping/decisions/decisions';
import { duplicateItems } from '../../../../nodes/Procore/mapping/duplicates';
import { planOptionFields } from '../../../../nodes/Procore/mapping/fields';
import { partyFieldsOf } from '../../../../nodes/Procore/mapping/parties/partyFields';
import {
	approvedRow,
	clashes,
	verdictOnRow,
} from '../../../../nodes/Procore/mapping/links/approved';
import { nameLinkOwners } from '../../../../nodes/Procore/mapping/links/takenLinks';
import { readParties } from '../../../../nodes/Procore/mapping/parties/parties';
import { plan } from '../../../../nodes/Procore/mapping/plan';
import { planItem } from '../../../../nodes/Procore/mapping/planItem';
import { subjectOfProject } from '../../../../nodes/Procore/mapping/projects';
import { remarksOn } from '../../../../nodes/Procore/mapping/report';
import { vendorSchema } from '../../../../nodes/Procore/client/schemas/records';
import { PARTY_FIELDS, type PartyField } from '../../../../nodes/Procore/mapping/types';
import { subjectOfVendor } from '../../../../nodes/Procore/mapping/vendors';
import { Pace } from '../../../../nodes/Procore/matching/text/pace';
import { expectNLogN, growthOf, N_LOG_N } from '../../../support/growth.mts';

const ALL = new Set(PARTY_FIELDS);
const pacing = { pause: async () => {}, signal: { aborted: false } };
const pace = () => new Pace(pacing);
const partyFields = partyFieldsOf.parse({});

/** What each field is looked through for. */
const PIECES: Record<PartyField, readonly string[]> = {
	address: ['p', 'o', ' ', '.', 'box ', '#', '5', 'st', 'fl ', 'unit ', 'a', '\n'],
	city: [' ', 'st', 'oe', '.', 'a'],
	state: [' ', '.', 'of ', 'a', 'é'],
	zip: [' ', '0', '-', 'a'],
	country: [' ', '.', 'a', '&'],
	name: [' ', '&', '&amp;', '.', 'a', 'é'],
	number: ['0', '-', 'a', ' '],
	email: ['mailto:', ' ', '@', '.', '&'],
	phone: [' ', '5', 'x', '.', '0', '+'],
	website: ['/', 'www.', 'http://', '.', ' ', '\n', 'a'],
	taxId: ['0', '-', 'a', ' '],
};

describe('a hostile text takes no more work than n log n', () => {
	it.each(PARTY_FIELDS)('as the %s of a party that may have changed', async (field) => {
		const compare = (text: string) => [
			changesOf({ [field]: text }, { [field]: `5${text}5`, city: text, state: text }, ALL),
			changesOf({ [field]: `a${text}` }, { [field]: '555 1234' }, ALL),
		];
		await expectNLogN(PIECES[field], compare, 12);
	});

	const pieces = ['[', '{', '"', '\\', ',', ' ', '5', 'e+', '.', 'linked'];
	it.each<[string, (text: string) => unknown]>([
		[
			'a row to apply',
			(text) =>
				verdictOnRow(approvedRow({ vendorId: text, partyId: text, decision: text }, 'vendorId')),
		],
		[
			'a row to apply with a record in it',
			(text) => approvedRow({ vendorId: 5, decision: [text], partyId: { a: text } }, 'vendorId'),
		],
		['earlier decisions', (text) => decisionsOf.safeParse(text)],
		[
			'earlier decisions in a text within a text',
			(text) => decisionsOf.safeParse(JSON.stringify(text)),
		],
		[
			'an earlier decision',
			(text) =>
				readDecisions(
					[{ vendorId: text, decision: text, partyId: text }, text, [text]],
					[],
					new Map(),
				),
		],
		['party fields', (text) => partyFieldsOf.parse({ id: text, name: text })],
		[
			'an option',
			(text) => Object.values(planOptionFields).map((option) => option.safeParse(text)),
		],
		[
			'a vendor',
			(text) =>
				subjectOfVendor(
					vendorSchema.parse({ id: text, name: text, address: text, business_phone: text }),
				),
		],
		['a project', (text) => subjectOfProject({ id: text, name: text, project_number: text })],
	])('as %s', async (_, read) => {
		await expectNLogN(pieces, read, 12);
	});

	it("in Procore's words on a link", async () => {
		const read = async (text: string) =>
			await nameLinkOwners(
				new Map([['1', `${text} taken`]]),
				[{ id: '1', originId: 'P' }],
				async () => new Map(),
			);
		await expectNLogN(['.', 'already ', 'a', ' '], read, 12);
	});

	it('as the fields of an item', async () => {
		const read = async (text: string) =>
			await readParties(
				[{ id: text, name: text, address: text, [text]: text }, { id: 1 }],
				partyFields,
				pace(),
			);
		await expectNLogN(['.', '"', ' ', 'a'], read, 12);
	});
});

/** A whole plan as it leaves the node, with what is said beside it. */
async function planned(
	vendors: Array<Record<string, string>>,
	items: Array<Record<string, string>>,
	decisions: DecisionRows = [],
): Promise<unknown> {
	const { parties, fields } = await readParties(items, partyFields, pace());
	const made = await plan(
		vendors.map((vendor) => subjectOfVendor(vendorSchema.parse(vendor))),
		parties,
		{ kind: 'company', caution: 'careful', autoAdd: true, autoAddDespiteOpen: false, decisions },
		pacing,
	);
	const out = made.rows.map((row) => planItem(row, 'vendor', { defaults: {}, fields }));
	return [out, remarksOn(parties, made, 'vendors')];
}

const many = <T,>(size: number, of: (at: number) => T): T[] =>
	Array.from({ length: size }, (_, at) => of(at));
const scattered = (at: number) => (Math.imul(at + 1, 2654435761) >>> 0).toString(36);
const vendors = (size: number) => many(size, (at) => ({ id: String(at), name: scattered(at) }));

/** Inputs that made reasons or rows repeat what all the others hold. */
const HOSTILE: Record<string, (size: number) => Promise<unknown>> = {
	'all items but one with one id': async (size) =>
		await planned(vendors(size), [
			...many(size, (at) => ({ id: 'X', name: scattered(at) })),
			{ id: 'Y', name: 'Acme' },
		]),
	'items without an id': async (size) =>
		await planned(vendors(size), [
			...many(size, (at) => ({ name: scattered(at) })),
			{ id: 'Y', name: 'Acme' },
		]),
	'all decisions for one party': async (size) =>
		await planned(
			vendors(size),
			[{ id: 'X', name: 'Acme' }],
			many(size, (at) => ({ vendorId: at, decision: 'linked', partyId: 'X' })),
		),
	'decisions that nobody can read': async (size) =>
		await planned(
			vendors(1),
			[{ id: 'X', name: 'Acme' }],
			many(size, (at) => ({ vendorId: { at }, decision: at })),
		),
	'decisions about vendors that are gone': async (size) =>
		await planned(
			vendors(1),
			[{ id: 'X', name: 'Acme' }],
			many(size, (at) => ({ vendorId: `x${at}`, decision: 'ignore' })),
		),
	'vendors that are all like a party with a long name': async (size) =>
		await planned(
			many(size, (at) => ({ id: String(at), name: 'Acme Rigging LLC' })),
			[{ id: 'X', name: `Acme Rigging LLC${' '.repeat(size * 10)}x` }],
		),
	'vendors that are all like a party with a long id': async (size) =>
		await planned(
			many(size, (at) => ({ id: String(at), name: 'Acme Rigging LLC' })),
			[
				{ id: 'X'.repeat(size * 10), name: 'Acme Rigging LLC' },
				{ id: 'Y', name: 'Acme Rigging LLC' },
			],
		),
	'vendors that are all like a linked one with a long name': async (size) =>
		await planned(
			[
				{ id: '1', name: `Acme Rigging LLC ${'x'.repeat(size)}`, origin_id: 'X' },
				...many(size, (at) => ({ id: String(at + 2), name: 'Acme Rigging LLC' })),
			],
			[{ id: 'X', name: `Acme Rigging LLC ${'x'.repeat(size)}` }],
		),
	'vendors with one name': async (size) =>
		await planned(
			many(size, (at) => ({ id: String(at), name: 'Acme Rigging LLC' })),
			[{ id: 'Y', name: 'Blue Heron Masonry' }],
		),
	'duplicates of one vendor with a long name': async (size) =>
		await duplicateItems(
			[
				{ id: 1, name: `Acme Rigging LLC${' '.repeat(size * 10)}x`, origin_id: 'X', zip: '10001' },
				...many(size, (at) => ({ id: at + 2, name: 'Acme Rigging LLC', zip: '10001' })),
			].map((vendor) => vendorSchema.parse(vendor)),
			{ caution: 'balanced', ...pacing },
		),
	'rows of Apply for one party': async (size) => {
		const rows = many(size, (at) =>
			approvedRow({ vendorId: at, decision: 'link', partyId: 'X' }, 'vendorId'),
		);
		return await Promise.resolve(rows.map(clashes(rows)));
	},
	'items that all have one id': async (size) =>
		await readParties(
			many(size, (at) => ({ id: 'X', name: scattered(at) })),
			partyFields,
			pace(),
		).catch(String),
};

describe.each(Object.entries(HOSTILE))('%s', (_, work) => {
	it('take no more work than n log n', async () => {
		expect(await growthOf((size) => size * 5, work, 3_000)).toBeLessThan(N_LOG_N);
	});

	it('give no more output than n log n', async () => {
		const lengthOf = async (size: number) => JSON.stringify(await work(size)).length;
		const small = await lengthOf(100);
		expect((await lengthOf(800)) / small).toBeLessThan(N_LOG_N / 2);
	});
});
