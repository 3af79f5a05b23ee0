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
			`${run.rows.length} vendors: ${linked ? `${linked} linked already, ` : ''}${count({ decision: 'match' })} matched, ${review} to review (${said.filter(Boolean).join(', ')}), 1 ignored.`,
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
		expect(Object.keys(rows[0]!)).toEqual([
			'status',
			'vendorName',
			'partyName',
			'reason',
			'vendorId',
			'partyId',
		]);
		expect(rows[0]).toMatchObject({ vendorName: vendor!.name, partyName: 'Harbor' });
		expect(Object.keys(rows[1]!)).toEqual(['status', 'reason', 'vendorId', 'partyId']);
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
			'1 linked, 1 to review, 2 failed: 2 × Procore has no such record, or the account cannot see it.',
		]);
		expect(run.hints[0]?.type).toBe('warning');
		expect(told(await apply([row(linked!.id, 'match')]))).toEqual(['1 unchanged.']);
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
