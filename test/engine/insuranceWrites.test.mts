import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Insurance } from '../simulator/types.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 20, projects: 4, permittedProjects: 3 } });

beforeEach(() => simulator.it.reset());

const auto = { mappingMode: 'autoMapInputData', value: null };
const run = async (
	parameters: IDataObject,
	items: IDataObject[],
	options: { continueOnFail?: boolean } = {},
) => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const done = await engine.runNode(
		{ resource: 'insurance', fields: auto, ...parameters } as Parameters<typeof engine.runNode>[0],
		items.map((json): INodeExecutionData => ({ json })),
		options,
	);
	return { ...done, rows: done.items.map(({ json }) => json) };
};
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, is_active }) => is_active && company_id === simulator.it.world.company.id,
	);
const insure = (fields: Partial<Insurance>) =>
	simulator.it.create('insurance', { company_id: simulator.it.world.company.id, ...fields });
const insuranceOf = (id: unknown) => simulator.it.world.insurances.get(Number(id));
const writes = () =>
	callsOf(simulator.it).filter((call) => !call.startsWith('GET') && !call.includes('/oauth/'));

describe('an insurance', () => {
	it('is created from each item; the provider is written by the name that it is read by', async () => {
		const [a, b] = vendors();
		const { rows, error } = await run({ operation: 'create' }, [
			{
				vendor_id: a?.id,
				insurance_provider: 'Harbor Mutual',
				insurance_type: 'Umbrella',
				status: 'Compliant',
				expiration_date: '2027-03-01T00:00:00.000Z',
				limit: 1000000,
			},
			{
				vendor_id: String(b?.id),
				insurance_provider: 'Beacon',
				enable_expired_insurance_notifications: true,
			},
		]);
		expect(error).toBeUndefined();
		expect(rows).toMatchObject([
			{
				vendor_id: a?.id,
				insurance_provider: 'Harbor Mutual',
				status: 'compliant',
				expiration_date: '2027-03-01',
				enable_expired_insurance_notifications: false,
			},
			{
				vendor_id: b?.id,
				insurance_provider: 'Beacon',
				enable_expired_insurance_notifications: true,
			},
		]);
		expect(simulator.it.violations).toEqual([]);
	});

	it('of a project is written there', async () => {
		const [projectId] = simulator.it.accounts.dmsa.projects;
		const [vendor] = vendors();
		const place = { level: 'project', projectId: String(projectId) };
		const { rows, error } = await run({ ...place, operation: 'create', sendNotifications: true }, [
			{ vendor_id: vendor?.id, policy_number: 'P-1' },
		]);
		expect(error).toBeUndefined();
		expect(insuranceOf(rows[0]?.id)).toMatchObject({
			project_id: projectId,
			enable_expired_insurance_notifications: true,
		});
		const changed = await run({ ...place, operation: 'update', insuranceId: '={{ $json.key }}' }, [
			{ key: rows[0]?.id, status: 'expired' },
		]);
		expect(changed.rows).toMatchObject([{ id: rows[0]?.id, status: 'expired' }]);
		expect(insuranceOf(rows[0]?.id)?.enable_expired_insurance_notifications).toBe(true);
	});

	it('that fails does so alone, by field', async () => {
		const [vendor] = vendors();
		const id = insure({ vendor_id: vendor?.id });
		const { rows } = await run(
			{ operation: 'update', insuranceId: '={{ $json.key }}' },
			[
				{ key: id, status: 'fine' },
				{ key: id, expiration_date: 'soon' },
				{ key: id, notes: 'Seen' },
			],
			{ continueOnFail: true },
		);
		expect(rows.map(({ error, notes }) => error ?? notes)).toEqual([
			expect.stringContaining('status: is not included in the list'),
			'Fields > expiration_date: "soon" is not a date such as 2026-01-31',
			'Seen',
		]);
	});
});

describe('insurances, all items at once', () => {
	const upsert = { operation: 'upsert' };

	it('are found by id, by origin id, by vendor, type and policy number, and else created', async () => {
		const [a, b] = vendors();
		const byId = insure({ vendor_id: a?.id, policy_number: 'A-1' });
		const byOrigin = insure({ vendor_id: a?.id, origin_id: 'C-2' });
		const byPolicy = insure({
			vendor_id: b?.id,
			insurance_type: 'General Liability',
			policy_number: 'GL-3',
		});
		simulator.it.clear();
		const { rows, items, error } = await run(upsert, [
			{ vendor_id: b?.id, insurance_type: 'Marine', policy_number: 'M-4', status: 'undecided' },
			{
				vendor_id: String(b?.id),
				insurance_type: 'general liability ',
				policy_number: 'gl-3',
				origin_id: 'C-3',
				status: 'expired',
			},
			{ id: byId, status: 'non_compliant' },
			{ origin_id: 'C-2', status: 'unregistered', insurance_provider: 'Beacon' },
		]);
		expect(error).toBeUndefined();
		expect(rows.map(({ status }) => status)).toEqual([
			'undecided',
			'expired',
			'non_compliant',
			'unregistered',
		]);
		expect(rows.slice(1).map(({ id }) => id)).toEqual([byPolicy, byId, byOrigin]);
		expect(rows[3]).toMatchObject({ insurance_provider: 'Beacon' });
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 1, 2, 3].map((item) => ({ item })),
		);
		expect(writes()).toHaveLength(1);
		const again = await run(upsert, [
			{ vendor_id: b?.id, insurance_type: 'Marine', policy_number: 'M-4', status: 'compliant' },
		]);
		expect(again.rows.map(({ id }) => id)).toEqual([rows[0]?.id]);
		expect(simulator.it.violations).toEqual([]);
	});

	it('send no mails unless that is switched on, or a row says so', async () => {
		const [a] = vendors();
		const rowsOf = (extra: IDataObject) => [
			{ vendor_id: a?.id, policy_number: 'N-1', ...extra },
			{ vendor_id: a?.id, policy_number: 'N-2' },
		];
		const name = 'enable_expired_insurance_notifications';
		const sent = async (parameters: IDataObject, extra: IDataObject = {}) =>
			(await run({ ...upsert, ...parameters }, rowsOf(extra))).rows.map((row) => row[name]);
		expect(await sent({})).toEqual([false, false]);
		expect(await sent({ sendNotifications: true })).toEqual([true, true]);
		expect(await sent({}, { [name]: true })).toEqual([true, false]);
	});

	it('that Procore refuses, that are ambiguous or given twice fail alone', async () => {
		const [a, b] = vendors();
		const twin = { vendor_id: a?.id, insurance_type: 'Cyber', policy_number: 'CY-1' };
		const twins = [insure(twin), insure(twin)];
		const fresh = { vendor_id: b?.id, insurance_type: 'Auto', policy_number: 'AU-1' };
		const { rows, error } = await run(upsert, [
			twin,
			{ insurance_type: 'No vendor' },
			fresh,
			fresh,
			{ id: 5, status: 'expired' },
			{ vendor_id: b?.id, policy_number: 'OK-1' },
		]);
		expect(error).toBeUndefined();
		expect(rows.map(({ error: failed, policy_number }) => failed ?? policy_number)).toEqual([
			`2 certificates have this vendor, type and policy number: ${twins.join(', ')}`,
			"vendor_id: can't be blank",
			'AU-1',
			'Item 3 has the same vendor, type and policy number as item 2',
			'id: Entity with this ID not found',
			'OK-1',
		]);
	});

	it('of one new policy are written once, also where only one of the rows has an origin ID', async () => {
		const [a] = vendors();
		const policy = { vendor_id: a?.id, insurance_type: 'Cargo', policy_number: 'C-1' };
		const { rows } = await run(upsert, [
			{ ...policy, origin_id: 'C-ONE' },
			policy,
			{ ...policy, origin_id: 'C-TWO' },
		]);
		expect(rows.map(({ error, origin_id: origin }) => error ?? origin)).toEqual([
			'C-ONE',
			'Item 1 has the same vendor, type and policy number as item 0',
			'C-TWO',
		]);
	});

	it('without a type are found again too; those that no run would find are counted', async () => {
		const [a] = vendors();
		const policy = { vendor_id: a?.id, policy_number: 'NO-TYPE' };
		const first = await run(upsert, [policy]);
		expect(first.hints).toEqual([]);
		const again = await run(upsert, [{ ...policy, status: 'expired' }, { vendor_id: a?.id }]);
		expect(again.rows[0]).toMatchObject({ id: first.rows[0]?.id, status: 'expired' });
		expect(again.hints.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^1 row has no id, no origin_id, .+each run creates another one/),
		]);
	});

	it('leave a certificate alone that another system has linked', async () => {
		const [a] = vendors();
		const policy = { vendor_id: a?.id, insurance_type: 'Marine', policy_number: 'M-9' };
		const owned = insure({ ...policy, origin_id: 'OTHER-1' });
		const { rows } = await run(upsert, [{ ...policy, origin_id: 'MINE-1', status: 'expired' }]);
		expect(rows[0]?.id).not.toBe(owned);
		expect(insuranceOf(owned)).toMatchObject({ origin_id: 'OTHER-1' });
	});

	it('of a project are found and written there', async () => {
		const [projectId] = simulator.it.accounts.dmsa.projects;
		const [a] = vendors();
		const policy = { vendor_id: a?.id, insurance_type: 'Marine', policy_number: 'M-5' };
		insure(policy);
		const place = { level: 'project', projectId: String(projectId) };
		const { rows } = await run({ ...upsert, ...place }, [policy]);
		expect(insuranceOf(rows[0]?.id)?.project_id).toBe(projectId);
	});
});

test('the editor offers status from a list, and the provider under one name', async () => {
	const engine = await engineAs(simulator.it);
	for (const operation of ['create', 'update', 'upsert']) {
		for (const level of ['company', 'project']) {
			const parameters = { authentication: 'dmsa', resource: 'insurance', operation, level };
			const { fields } = await engine.resourceMapping(parameters, 'getColumns');
			const byId = new Map(fields.map((field) => [field.id, field]));
			expect(byId.get('status')?.options).toHaveLength(7);
			expect([byId.has('insurance_provider'), byId.has('name')]).toEqual([true, false]);
		}
	}
});
