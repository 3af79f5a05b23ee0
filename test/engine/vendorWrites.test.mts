import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 20, projects: 4, permittedProjects: 3 } });

beforeEach(() => simulator.it.reset());

const auto = { mappingMode: 'autoMapInputData', value: null };
const below = (value: IDataObject) => ({ mappingMode: 'defineBelow', value });
const run = async (
	parameters: IDataObject,
	items: IDataObject[],
	options: { continueOnFail?: boolean } = {},
) => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const done = await engine.runNode(
		{ resource: 'vendor', ...parameters } as Parameters<typeof engine.runNode>[0],
		items.map((json): INodeExecutionData => ({ json })),
		options,
	);
	return { ...done, rows: done.items.map(({ json }) => json) };
};
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, synced_to_erp }) =>
			company_id === simulator.it.world.company.id && !synced_to_erp,
	);
const active = () => vendors().filter(({ is_active }) => is_active);
const inactive = () => vendors().filter(({ is_active }) => !is_active);
const writes = () =>
	callsOf(simulator.it).filter((call) => !call.startsWith('GET') && !call.includes('/oauth/'));

describe('a vendor', () => {
	it('is created from each item, by fields that n8n fills in, in the types that Procore wants', async () => {
		const fields = below({
			name: '={{ $json.company }}',
			zip: '={{ $json.zip }}',
			prequalified: '={{ $json.ready }}',
			trade_ids: '={{ $json.trades }}',
		});
		const [trade] = [...simulator.it.world.trades.keys()];
		const { rows, error } = await run({ operation: 'create', fields }, [
			{ company: 'Alder Masonry', zip: 30301, ready: 'yes', trades: String(trade) },
			{ company: 'Birch Roofing', zip: '02134', ready: false, trades: [trade] },
		]);
		expect(error).toBeUndefined();
		expect(rows.map(({ name }) => name)).toEqual(['Alder Masonry', 'Birch Roofing']);
		const made = rows.map(({ id }) => simulator.it.world.vendors.get(Number(id)));
		expect(made.map((vendor) => [vendor?.zip, vendor?.prequalified, vendor?.trade_ids])).toEqual([
			['30301', true, [trade]],
			['02134', false, [trade]],
		]);
		expect(simulator.it.violations).toEqual([]);
	});

	it('that Procore refuses fails alone, by field', async () => {
		const { rows } = await run(
			{ operation: 'create', fields: auto },
			[
				{ name: 'Cedar Steel', email_address: 'nobody' },
				{ name: 'Dogwood Glass', fax: 1 },
			],
			{ continueOnFail: true },
		);
		expect(rows[0]?.error).toContain('email_address: is invalid');
		expect(rows[1]).toMatchObject({ name: 'Dogwood Glass' });
	});

	it('is not sent without its name', async () => {
		const { error } = await run({ operation: 'create', fields: below({ city: 'Lyon' }) }, [{}]);
		expect(error?.message).toContain('Procore requires name');
		expect(writes()).toEqual([]);
	});

	it('is changed item by item, and null empties a field', async () => {
		const [a, b] = active();
		const { rows, error } = await run(
			{ operation: 'update', vendorId: '={{ $json.vendor }}', fields: auto },
			[
				{ vendor: a?.id, city: 'Oslo' },
				{ vendor: String(b?.id), notes: null },
			],
		);
		expect(error).toBeUndefined();
		expect(rows.map(({ id }) => id)).toEqual([a?.id, b?.id]);
		expect(simulator.it.world.vendors.get(a?.id ?? 0)?.city).toBe('Oslo');
		expect(simulator.it.world.vendors.get(b?.id ?? 0)?.notes).toBeNull();
	});

	it('that is inactive becomes active again, also where only its own path knows it', async () => {
		const [gone] = inactive();
		const path = `/rest/v1.0/vendors/${gone?.id}`;
		simulator.it.faults.add({ kind: 'answer', path, method: 'PATCH', status: 404, times: 1 });
		const { rows, error } = await run(
			{
				operation: 'update',
				vendorId: String(gone?.id),
				fields: below({ is_active: true, city: 'Bergen' }),
			},
			[{}],
		);
		expect(error).toBeUndefined();
		expect(rows[0]).toMatchObject({ is_active: true, city: 'Bergen' });
		expect(writes().map((call) => call.split(' ')[1])).toEqual([
			path,
			`/rest/v1.0/companies/${simulator.it.world.company.id}/vendors/inactive/${gone?.id}`,
			path,
		]);
	});
});

describe('vendors, all items at once', () => {
	const upsert = { operation: 'upsert', fields: auto };

	it('are found by id or origin id, else created, and come back in the order of the items', async () => {
		const [a, b] = active();
		if (b) b.origin_id = 'ERP-2';
		const { rows, items, error } = await run(upsert, [
			{ name: 'Elm Electric', origin_id: 'ERP-9' },
			{ id: a?.id, city: 'Porto' },
			{ name: 'Fir Plumbing' },
			{ origin_id: 'ERP-2', city: 'Faro', name: b?.name },
			{ name: 'Gum Paving' },
		]);
		expect(error).toBeUndefined();
		expect(rows.map(({ name }) => name)).toEqual([
			'Elm Electric',
			a?.name,
			'Fir Plumbing',
			b?.name,
			'Gum Paving',
		]);
		expect(rows.map(({ city }) => city).slice(0, 4)).toEqual([null, 'Porto', null, 'Faro']);
		expect(rows[3]?.id).toBe(b?.id);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 1, 2, 3, 4].map((item) => ({ item })),
		);
		expect(writes()).toEqual(['PATCH /rest/v1.0/vendors/sync 200']);
		expect(simulator.it.violations).toEqual([]);
	});

	it('take their fields from each item, and a row that fails does not stop the others', async () => {
		const fields = below({
			id: '={{ $json.vendor }}',
			name: '={{ $json.called }}',
			zip: '={{ $json.zip }}',
		});
		const [a] = active();
		const { rows, error } = await run({ ...upsert, fields }, [
			{ vendor: 4, called: 'Nobody' },
			{ vendor: a?.id, called: 'Renamed', zip: 1 },
			{ vendor: 'abc', called: 'Not an ID' },
			{ called: 'Hazel Drywall' },
			{ called: '' },
		]);
		expect(error).toBeUndefined();
		expect(rows.map(({ error: failed, name }) => failed ?? name)).toEqual([
			'id: Entity with this ID not found',
			'Renamed',
			'Fields > id: "abc" is not a whole number',
			'Hazel Drywall',
			"name: can't be blank",
		]);
		expect(rows[0]?.details).toMatchObject({ kind: 'validation', fix: expect.any(String) });
	});

	it('that are the same record twice are written once', async () => {
		const { rows } = await run(upsert, [
			{ name: 'Ivy Concrete', origin_id: 'ERP-7' },
			{ name: 'Ivy Concrete Inc', origin_id: 'ERP-7' },
		]);
		expect(rows.map(({ error, name }) => error ?? name)).toEqual([
			'Ivy Concrete',
			'Item 1 has the same origin_id ERP-7 as item 0',
		]);
		expect(vendors().filter(({ origin_id }) => origin_id === 'ERP-7')).toHaveLength(1);
	});

	it('that are the same record once by id and once by origin id are written once', async () => {
		const [one] = active();
		if (one) one.origin_id = 'ERP-5';
		const { rows } = await run(upsert, [
			{ id: one?.id, origin_id: 'ERP-5', city: 'Lisbon' },
			{ origin_id: 'ERP-5', city: 'Porto' },
		]);
		expect(rows[1]?.error).toBe('Item 1 has the same origin_id ERP-5 as item 0');
		expect(rows[0]).toMatchObject({ id: one?.id, city: 'Lisbon' });
		expect(vendors().find(({ id }) => id === one?.id)?.city).toBe('Lisbon');
	});

	it('of which one cannot be made active keep what became of the others', async () => {
		const [first, second] = active();
		const [gone] = inactive();
		const entities = [first, gone, second].map((one) => ({ id: one!.id, is_active: one !== gone }));
		const path = '/rest/v1.0/vendors/sync';
		simulator.it.faults.add({
			path,
			kind: 'answer',
			status: 200,
			body: { entities, errors: [] },
		});
		simulator.it.faults.add({
			path: `/rest/v1.0/companies/${simulator.it.world.company.id}/vendors/inactive/${gone?.id}`,
			kind: 'answer',
			status: 403,
			text: '',
		});
		const { rows, error } = await run(upsert, [
			{ id: first?.id, city: 'Lisbon' },
			{ id: gone?.id, is_active: true },
			{ id: second?.id, city: 'Porto' },
		]);
		expect(error).toBeUndefined();
		expect(rows.map(({ id }) => id)).toEqual([first?.id, undefined, second?.id]);
		expect(rows[1]?.error).toEqual(expect.any(String));
	});

	it('are a thousand a call, and a call that fails as a whole fails its own rows alone', async () => {
		const many = Array.from({ length: 2_300 }, (_, at) => ({
			name: `Vendor ${at}`,
			origin_id: `V${at}`,
		}));
		const path = '/rest/v1.0/vendors/sync';
		simulator.it.faults.add({
			kind: 'answer',
			path,
			status: 422,
			body: { errors: ['No'] },
			times: 1,
			skip: 1,
		});
		const { rows, error } = await run(upsert, many);
		expect(error).toBeUndefined();
		expect(rows).toHaveLength(2_300);
		expect(writes()).toHaveLength(3);
		expect(rows.slice(0, 1_000).every(({ origin_id }, at) => origin_id === `V${at}`)).toBe(true);
		expect(rows.slice(1_000, 2_000).every(({ error: failed }) => failed)).toBe(true);
		expect(rows.slice(2_000).every(({ origin_id }, at) => origin_id === `V${at + 2_000}`)).toBe(
			true,
		);
	});

	it('are counted where nothing tells which they are, since each run creates them again', async () => {
		const { hints } = await run(upsert, [
			{ name: 'Juniper Roofing' },
			{ name: 'Kapok Masonry', origin_id: 'KAPOK' },
			{ name: 'Laurel Drywall', origin_id: ' ' },
		]);
		expect(hints.map(({ message }) => message)).toEqual([
			'2 rows have neither id nor origin_id. Procore finds a vendor by these alone, so each run creates another vendor for such a row.',
		]);
		expect((await run(upsert, [{ name: 'Kapok Two', origin_id: 'KAPOK' }])).hints).toEqual([]);
	});

	it('of which Procore tells nothing are not taken for written', async () => {
		const path = '/rest/v1.0/vendors/sync';
		const body = { entities: [], errors: [] };
		simulator.it.faults.add({ kind: 'answer', path, status: 200, body, times: 1 });
		const { rows } = await run(upsert, [{ name: 'Juniper', origin_id: 'J' }, { name: 'Kapok' }]);
		for (const row of rows) expect(row.error).toMatch(/does not tell.+may have been made/);
	});

	it('can be made active again', async () => {
		const [gone] = inactive();
		const { rows } = await run(upsert, [{ id: gone?.id, is_active: true }]);
		expect(rows[0]).toMatchObject({ id: gone?.id, is_active: true });
	});

	it('stop with the cause where no call got through', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin', { readOnly: true });
		const { error } = await engine.runNode({ resource: 'vendor', ...upsert }, [
			{ json: { name: 'Larch' } },
		]);
		expect(error?.message).toContain('read-only');
	});
});

test('the editor offers the fields that Procore takes, and for many at once the ID too', async () => {
	const engine = await engineAs(simulator.it);
	const columns = async (operation: string) => {
		const parameters = { authentication: 'dmsa', resource: 'vendor', operation };
		const { fields } = await engine.resourceMapping(parameters, 'getColumns');
		return new Map(fields.map((field) => [field.id, field]));
	};
	const create = await columns('create');
	expect(create.get('name')?.required).toBe(true);
	expect(create.has('id')).toBe(false);
	const upsert = await columns('upsert');
	expect([upsert.has('id'), upsert.get('name')?.required]).toEqual([true, false]);
	expect([...create.keys()].every((name) => upsert.has(name))).toBe(true);
});
