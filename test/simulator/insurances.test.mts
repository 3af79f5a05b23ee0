import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 40, projects: 6, permittedProjects: 3, projectsWithRecords: 0 },
	});
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.reset());

const company = () => simulator.world.company.id;
const project = () => [...simulator.accounts.dmsa.projects][0];
const vendor = () => [...(simulator.world.projects.get(project())?.vendorIds ?? [])][0];
const ask = (method: string, path: string, body?: unknown) =>
	caller(simulator, 'dmsa')(method, path, { body });

const bases = () => ({
	company: `/rest/v1.0/companies/${company()}/insurances`,
	companyVendor: `/rest/v1.0/companies/${company()}/vendors/${vendor()}/insurances`,
	project: `/rest/v1.0/projects/${project()}/insurances`,
	projectVendor: `/rest/v1.0/projects/${project()}/vendors/${vendor()}/insurances`,
});

const policy = {
	name: 'GL Insurance Inc.',
	insurance_type: 'General Liability',
	limit: '1000000.00',
	status: 'compliant',
};

it.each(['company', 'companyVendor', 'project', 'projectVendor'] as const)(
	'%s insurances can be written in full',
	async (family) => {
		const base = bases()[family];
		const own = family === 'company' || family === 'project' ? { vendor_id: vendor() } : {};
		const made = await ask('POST', base, { insurance: { ...policy, ...own } });
		expect(made.status).toBe(201);
		expect(made.data).toMatchObject({
			insurance_provider: 'GL Insurance Inc.',
			limit: '1000000.0',
			vendor_id: vendor(),
		});
		expect(made.data.name).toBeUndefined();
		expect(made.data.created_at).toBeUndefined();
		const path = `${base}/${made.data.id}`;
		expect((await ask('PATCH', path, { insurance: { status: 'expired' } })).data.status).toBe(
			'expired',
		);
		expect((await ask('GET', base)).data.map((row: { id: number }) => row.id)).toContain(
			made.data.id,
		);
		const gone = await ask('DELETE', path);
		expect([gone.status, gone.data]).toEqual([200, '']);
		expect((await ask('GET', path)).status).toBe(404);
		const resource = family.startsWith('company') ? 'Company Insurances' : 'Project Insurances';
		expect(
			simulator.world.events.map((event) => `${event.resource_name}:${event.event_type}`),
		).toEqual([`${resource}:create`, `${resource}:update`, `${resource}:delete`]);
		expect(simulator.violations).toEqual([]);
	},
);

it('refuse a status, a date and a vendor that are not right', async () => {
	const insurance = { ...policy, status: 'fine', expiration_date: '3/2/2026' };
	const { status, data } = await ask('POST', bases().company, { insurance });
	expect(status).toBe(422);
	expect(Object.keys(data.errors).sort()).toEqual(['expiration_date', 'status', 'vendor_id']);
	expect((await ask('POST', bases().company, insurance)).status).toBe(400);
});

it('sync by origin_id, twice the same without a second record', async () => {
	const updates = [
		{ ...policy, origin_id: 'P-1' },
		{ ...policy, origin_id: 'P-2', status: 'nonsense' },
	];
	const first = await ask('PATCH', `${bases().companyVendor}/sync`, { updates });
	expect([first.status, first.data.entities.length]).toEqual([200, 1]);
	expect(first.data.errors).toEqual([
		{ ...updates[1], errors: { status: ['is not included in the list'] } },
	]);
	const again = await ask('PATCH', `${bases().companyVendor}/sync`, {
		updates: updates.slice(0, 1),
	});
	expect(again.data.entities[0].id).toBe(first.data.entities[0].id);
	const elsewhere = await ask('PATCH', `${bases().project}/sync`, {
		updates: [{ ...policy, origin_id: 'P-1', vendor_id: vendor() }],
	});
	expect(elsewhere.data.errors[0].errors.origin_id).toEqual(['has already been taken']);
	const other = [{ ...policy, company_id: company(), vendor_id: vendor(), origin_id: 'P-3' }];
	expect(
		(await ask('PATCH', '/rest/v1.0/insurances/sync', { updates: other })).data.entities,
	).toHaveLength(1);
});

it('mail about what has expired goes out, unless the record says not to', async () => {
	const over = { ...policy, vendor_id: vendor(), expiration_date: '2020-01-31' };
	const silent = { ...over, enable_expired_insurance_notifications: false };
	const made = await ask('POST', bases().company, { insurance: over });
	await ask('POST', bases().company, { insurance: silent });
	await ask('PATCH', `${bases().company}/sync`, { updates: [silent, { ...silent, limit: 5 }] });
	const { notices } = simulator.world;
	expect(notices.map(({ insurance_id }) => insurance_id)).toEqual([made.data.id]);
});

it('the provider is written as name: as insurance_provider it is lost, and told', async () => {
	const insurance = { ...policy, name: undefined, vendor_id: vendor(), insurance_provider: 'GL' };
	const { data } = await ask('POST', bases().company, { insurance });
	expect(data.insurance_provider).toBeNull();
	expect(simulator.violations.join()).toContain(
		'insurance_provider of an insurance is not documented',
	);
});

it('flags and days of a wrong kind are refused by field', async () => {
	const insurance = {
		...policy,
		vendor_id: vendor(),
		exempt: 'perhaps',
		effective_date: '2026-02-31',
	};
	const { status, data } = await ask('POST', bases().company, { insurance });
	expect([status, data.errors]).toEqual([
		422,
		{ exempt: ['is invalid'], effective_date: ['is invalid'] },
	]);
});
