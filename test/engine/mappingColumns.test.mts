import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startType } from '../support/engine/nodeTypes.mts';
import { asItems, mappingOn } from '../support/mapping.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

/** Which columns of the input a plan reads, and where its earlier decisions come from. */
const simulator = useSimulator({ seed: { vendors: 60, projects: 12, permittedProjects: 10 } });
const { freeVendors, partyOf, plan } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

const planOf = async (resource: string, parties: IDataObject[], parameters: IDataObject) => {
	const engine = await engineAs(simulator.it);
	return await engine.runNode({ resource, operation: 'plan', ...parameters }, asItems(parties));
};

describe('a column that the user set', () => {
	const parties = [
		{ id: 'P1', name: 'Harbor Electric', 'Tax No': '12-3456789', home: { town: 'Reno' } },
		{ id: 'P2', name: 'Blue Heron Steel', 'Tax No': '98-7654321', home: { town: 'Elko' } },
	];

	it.each([
		['vendorMapping', 'taxId', 'Tax ID'],
		['vendorMapping', 'city', 'City'],
		['vendorMapping', 'licenseNumber', 'License Number'],
		['vendorMapping', 'id', 'ID'],
		['projectMapping', 'number', 'Project Number'],
		['projectMapping', 'zip', 'ZIP or Postal Code'],
	])('and no item has stops %s with the list of columns (%s)', async (resource, field, label) => {
		const { error } = await planOf(resource, parties, { partyFields: { [field]: 'TaxNo' } });
		expect(error?.message).toBe('None of the 2 input items has a column "TaxNo"');
		expect(error?.description).toContain(
			`Under Record of the Other System, set ${label} to the field that holds it`,
		);
		expect(error?.description).toContain('The items have: id, name, Tax No, home.town.');
		expect(callsOf(simulator.it).filter((call) => !call.includes('/oauth/'))).toEqual([]);
	});

	it('and some item has, also an empty one, is read', async () => {
		const [first, second] = freeVendors(2);
		const { error, of } = await plan(
			[partyOf(first!, 'P1'), { ...partyOf(second!, 'P2'), 'Tax No': null }],
			{ partyFields: { taxId: 'Tax No' } },
		);
		expect(error).toBeUndefined();
		expect(of(second)).toMatchObject({ decision: 'match', partyId: 'P2' });
	});

	it.each([
		['contact.phone', { contact: { phone: '' } }],
		["contact['Main Phone']", { contact: { 'Main Phone': '' } }],
		['contact["Main Phone"]', { contact: { 'Main Phone': '' } }],
		['phones[0].number', { phones: [{ number: '' }] }],
		['Main Phone', { 'Main Phone': '' }],
		['Phone (main)', { 'Phone (main)': '' }],
		['phone.main', { 'phone.main': '' }],
	])('may be a path as n8n writes it for a dragged one: %s', async (column, nested) => {
		const [vendor] = freeVendors(1);
		const { name, city, state_code: state, zip, business_phone } = vendor!;
		const item = JSON.parse(JSON.stringify(nested).replace('""', JSON.stringify(business_phone)));
		const { of } = await plan([{ id: 'P1', name, city, state, zip, ...item }], {
			partyFields: { phone: column },
		});
		const evidence = of(vendor)?.evidence as IDataObject[];
		expect(evidence).toContainEqual(expect.objectContaining({ field: 'phone' }));
	});
});

describe('earlier decisions', () => {
	/** Parties in the first input, decisions in the second. */
	async function planWith(
		parties: IDataObject[],
		second: IDataObject[],
		parameters: INodeParameters = {},
	) {
		const engine = await engineAs(simulator.it);
		const type = 'n8n-nodes-procore.procore';
		const into = (index: number) => ({ main: [[{ node: 'Plan', type: 'main' as const, index }]] });
		const run = await engine.runWorkflow({
			nodes: [
				{ name: 'Start', type: startType },
				{ name: 'Parties', type: startType },
				{ name: 'Decisions', type: startType },
				{
					name: 'Plan',
					type,
					parameters: { resource: 'vendorMapping', operation: 'plan', ...parameters },
				},
			],
			connections: {
				Start: {
					main: [
						[
							{ node: 'Parties', type: 'main', index: 0 },
							{ node: 'Decisions', type: 'main', index: 0 },
						],
					],
				},
				Parties: into(0),
				Decisions: into(1),
			},
			pinData: { Start: [{ json: {} }], Parties: asItems(parties), Decisions: asItems(second) },
		});
		return run.outputOf('Plan');
	}

	const rowsOf = ({ items }: Awaited<ReturnType<typeof planWith>>) =>
		new Map(items.map(({ json }) => [json.vendorId, json]));

	it('come from the items of the second input', async () => {
		const [ignored, linked] = freeVendors(2);
		const run = await planWith(
			[partyOf(ignored!, 'P1'), partyOf(linked!, 'P2')],
			[
				{ id: 1, vendorId: ignored!.id, decision: 'ignore', partyId: null },
				{ id: 2, vendorId: linked!.id, decision: 'linked', partyId: 'P2' },
			],
		);
		const rows = rowsOf(run);
		expect(rows.get(String(ignored!.id))?.decision).toBe('ignore');
		expect(rows.get(String(linked!.id))).toMatchObject({ decision: 'linked', partyId: 'P2' });
	});

	it('come from the field and the second input together', async () => {
		const [a, b] = freeVendors(2);
		const run = await planWith(
			[partyOf(a!, 'P1'), partyOf(b!, 'P2')],
			[{ vendorId: a!.id, decision: 'ignore' }],
			{ decisions: JSON.stringify([{ vendorId: b!.id, decision: 'ignore' }]) },
		);
		for (const { id } of [a!, b!]) expect(rowsOf(run).get(String(id))?.decision).toBe('ignore');
	});

	it.each([
		['none', []],
		['one empty item, as of an empty table', [{}]],
	])('may be %s', async (_, second) => {
		const [vendor] = freeVendors(1);
		const run = await planWith([partyOf(vendor!, 'P1')], second);
		expect(rowsOf(run).get(String(vendor!.id))?.decision).toBe('match');
	});

	it('without parties do not make a plan', async () => {
		const [vendor] = freeVendors(1);
		const run = await planWith([], [{ vendorId: vendor!.id, decision: 'ignore' }]);
		expect(run.items).toEqual([]);
		expect(callsOf(simulator.it)).toEqual([]);
	});

	it.each([
		['an id', { vendor: '1', decision: 'ignore', party: '' }, '"vendorId" or "projectId"'],
		['a decision', { vendorId: '1', action: 'ignore', party: '' }, '"decision"'],
	])('without the column of %s stop the plan and list the columns', async (_, row, column) => {
		const [vendor] = freeVendors(1);
		const parties = [partyOf(vendor!, 'P1')];
		for (const { error } of [
			await plan(parties, { decisions: [row, row] }),
			await planWith(parties, [row, row]),
		]) {
			expect(error?.message).toBe(`None of the 2 rows of Earlier Decisions has a column ${column}`);
			expect(error?.description).toContain(`The items have: ${Object.keys(row).join(', ')}.`);
		}
	});
});
