import type { IDataObject } from 'n8n-workflow';
import { asItems, mappingOn } from '../support/mapping.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

/** What a person sees of a mapping: the columns in the table, and the sentence beside it. */
const simulator = useSimulator({ seed: { vendors: 60, projects: 12, permittedProjects: 10 } });
const { apply, freeVendors, partyOf, plan, twinOf } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

const told = ({ hints }: { hints: Array<{ message: string }> }) =>
	hints.map(({ message }) => message);
const isNested = (value: unknown) => typeof value === 'object' && value !== null;

describe('a plan', () => {
	const FLAT = ['decision', 'partyName', 'reason', 'choices', 'group', 'score', 'confidence'];
	const NESTED = ['candidates', 'evidence', 'changes', 'party', 'contacts'];

	it('shows its plain columns first, then the nested ones', async () => {
		const [vendor] = freeVendors(1);
		twinOf(vendor!);
		const { of } = await plan([partyOf(vendor!, 'P1')]);
		expect(Object.keys(of(vendor)!)).toEqual([
			'vendorName',
			...FLAT,
			'vendorId',
			'partyId',
			'twinId',
			...NESTED,
		]);
		expect(of(vendor)?.choices).toBe(`${vendor!.name} (P1)`);
	});

	it('says each kind of fault in the input once', async () => {
		const lost = { name: 'Birch', id: '5.98134E+14' };
		const { hints } = await plan(
			[{ name: 'Alder' }, lost, { name: 'Cedar' }, { name: 'Fir' }, { name: 'Oak', id: 'P1' }],
			{ decisions: ['a', 'b', { vendorId: '1.2E+12', decision: 'ignore' }] },
		);
		expect(told({ hints }).slice(1)).toEqual([
			'4 input items cannot be linked: 3 × such as: item 1 has no id (items 1, 3, 4). the id of item 2 is "5.98134E+14": a spreadsheet shortened it, and its last digits are lost. Format the column as text there, and fill in the ids again.',
			'3 rows of Earlier Decisions cannot be read: 2 × such as: row 1 is "a", not a record with columns (rows 1, 2). the id in row 3 is 1.2E+12: a spreadsheet shortened it, and its last digits are lost. Format the column as text there, and fill in the ids again.',
		]);
	});

	it('of projects does so too', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode(
			{ resource: 'projectMapping', operation: 'plan' },
			asItems([{ id: 'P1', name: 'Quite Another Zeppelin Yard' }]),
		);
		const columns = Object.entries(items[0]!.json);
		expect(columns.map(([name]) => name).slice(0, 8)).toEqual(['projectName', ...FLAT]);
		const firstNested = columns.findIndex(([, value]) => isNested(value));
		expect(columns.slice(firstNested).map(([name]) => name)).toEqual(NESTED);
	});

	it('says how many rows there are of each kind', async () => {
		const [matched, doubled, ignored] = freeVendors(3);
		twinOf(doubled!);
		const run = await plan([partyOf(matched!, 'P1'), partyOf(doubled!, 'P2')], {
			decisions: [{ vendorId: ignored!.id, decision: 'ignore' }],
		});
		const count = (wanted: IDataObject) =>
			run.rows.filter((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
				.length;
		const review = count({ decision: 'review' });
		const groups = ['probable', 'choose', 'none'].map((group) => count({ group }));
		expect(groups[1]).toBeGreaterThan(0);
		const said = [
			groups[0] ? `${groups[0]} probable` : '',
			`${groups[1]} to choose`,
			`${groups[2]} with nothing like it`,
		];
		const linked = count({ decision: 'linked' });
		expect(told(run)).toEqual([
			`${run.rows.length} vendors: ${linked ? `${linked} linked already, ` : ''}${count({ decision: 'match' })} matched, ${review} to decide (${said.filter(Boolean).join(', ')}), 1 ignored.`,
		]);
	});
});

describe('applying', () => {
	const row = (vendorId: unknown, decision: string, more: IDataObject = {}): IDataObject => ({
		vendorId: String(vendorId),
		decision,
		partyId: 'P1',
		...more,
	});

	it('passes the names of the plan on, with the outcome first', async () => {
		const [vendor] = freeVendors(1);
		const { rows } = await apply([
			row(vendor!.id, 'match', { vendorName: vendor!.name, partyName: 'Harbor' }),
			row(vendor!.id, 'review'),
		]);
		for (const one of rows) {
			expect(Object.keys(one)).toEqual([
				'status',
				'vendorName',
				'partyName',
				'reason',
				'vendorId',
				'partyId',
			]);
		}
		expect(rows).toMatchObject([
			{ vendorName: vendor!.name, partyName: 'Harbor' },
			{ vendorName: '', partyName: '' },
		]);
	});

	it('says what became of the rows, and why some failed', async () => {
		const [linked, open] = freeVendors(2);
		const run = await apply([
			row(linked!.id, 'match'),
			row(open!.id, 'review'),
			row(1, 'match', { partyId: 'P2' }),
			row(2, 'match', { partyId: 'P3' }),
		]);
		expect(told(run)).toEqual([
			'1 linked, 1 not decided yet, 2 failed: 2 × Procore has no such record, or the account cannot see it (ID 1, 2).',
		]);
		expect(run.hints[0]?.type).toBe('warning');
		expect(told(await apply([row(linked!.id, 'match')]))).toEqual(['1 unchanged.']);
	});

	it('says each kind of reason once, whatever it names, with some of the IDs', async () => {
		const held = freeVendors(5);
		held.forEach((vendor, at) => (vendor.origin_id = `crm-${at}`));
		const run = await apply([
			...held.map(({ id }, at) => row(id, 'match', { partyId: `P${at}` })),
			row(7, 'match', { partyId: '' }),
		]);
		const [a, b, c] = held.map(({ id }) => id);
		expect(told(run)).toEqual([
			`6 failed: 5 × such as: Its origin id "crm-0" belongs to another system. Switch on Overwrite Links to replace it (ID ${a}, ${b}, ${c} and 2 more). The item names no party (partyId) (ID 7).`,
		]);
	});

	it('tells rows that are to be created from those that are not decided', async () => {
		const [fresh, open] = freeVendors(2);
		const run = await apply([
			row(fresh!.id, 'create', { partyId: '' }),
			row(open!.id, 'review', { partyId: '' }),
		]);
		expect(run.rows.map(({ status }) => status)).toEqual(['review', 'review']);
		expect(told(run)).toEqual(['1 to create first, 1 not decided yet.']);
	});
});

describe('duplicates', () => {
	const find = async () => {
		const engine = await engineAs(simulator.it);
		return await engine.runNode({ resource: 'vendorMapping', operation: 'findDuplicates' });
	};

	it('have names and reason first, and are counted', async () => {
		const before = (await find()).items.length;
		twinOf(freeVendors(1)[0]!);
		const run = await find();
		expect(run.items).toHaveLength(before + 1);
		expect(Object.keys(run.items[0]!.json)).toEqual([
			'keepName',
			'duplicateName',
			'reason',
			'score',
			'keepId',
			'duplicateId',
			'evidence',
		]);
		expect(told(run)).toEqual([
			expect.stringMatching(
				new RegExp(`^\\d+ vendors compared: ${before + 1} pairs? of duplicates\\.$`),
			),
		]);
	});
});
