import type { IDataObject } from 'n8n-workflow';
import type { Insurance } from '../simulator/types.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 40, projects: 6, permittedProjects: 4 } });
const list = { resource: 'insurance', operation: 'getAll', returnAll: true };

beforeEach(() => simulator.it.reset());

const ofCompany = () =>
	[...simulator.it.world.insurances.values()].filter(
		({ company_id, project_id }) =>
			company_id === simulator.it.world.company.id && project_id === null,
	);
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, is_active }) => is_active && company_id === simulator.it.world.company.id,
	);
const insure = (vendor: number, fields: Partial<Insurance>) =>
	simulator.it.create('insurance', {
		company_id: simulator.it.world.company.id,
		vendor_id: vendor,
		...fields,
	});
const listed = async (parameters: IDataObject = {}, items: IDataObject[] = [{}]) => {
	const engine = await engineAs(simulator.it);
	const run = await engine.runNode(
		{ ...list, ...parameters } as Parameters<typeof engine.runNode>[0],
		items.map((json) => ({ json })),
	);
	expect(run.error).toBeUndefined();
	return run.items.map(({ json }) => json);
};
const ids = (rows: { id?: unknown }[]) => rows.map(({ id }) => id).sort();

describe('the list of insurances', () => {
	it('holds those of the company, with the provider under the name that it is read by', async () => {
		const rows = await listed();
		expect(ids(rows)).toEqual(ids(ofCompany()));
		const [first] = ofCompany();
		expect(rows.find(({ id }) => id === first?.id)).toEqual({
			id: first?.id,
			vendor_id: first?.vendor_id,
			insurance_type: first?.insurance_type,
			insurance_provider: first?.insurance_provider,
			policy_number: first?.policy_number,
			status: first?.status,
			effective_date: first?.effective_date,
			expiration_date: first?.expiration_date,
			limit: first?.limit,
			origin_id: first?.origin_id,
		});
	});

	it('holds those of the vendor of each item', async () => {
		const [a, b] = [...new Set(ofCompany().map(({ vendor_id }) => vendor_id))];
		const rows = await listed({ vendorId: '={{ $json.vendor }}' }, [
			{ vendor: a },
			{ vendor: String(b) },
		]);
		const wanted = ofCompany().filter(({ vendor_id }) => vendor_id === a || vendor_id === b);
		expect(ids(rows)).toEqual(ids(wanted));
	});

	it('holds those of all permitted projects, each with its project', async () => {
		const permitted = simulator.it.accounts.dmsa.projects;
		const rows = await listed({ level: 'project', projectScope: 'permitted' });
		const wanted = [...simulator.it.world.insurances.values()].filter(
			({ project_id }) =>
				project_id !== null &&
				permitted.has(project_id) &&
				simulator.it.world.projects.get(project_id)?.company_id === simulator.it.world.company.id &&
				simulator.it.world.projects.get(project_id)?.active,
		);
		expect(ids(rows)).toEqual(ids(wanted));
		for (const row of rows) expect(permitted.has(Number(row.project_id))).toBe(true);
	});

	it('is filtered by what Procore itself cannot filter, before the limit counts', async () => {
		const [one] = vendors();
		const soon = { expiration_date: '2031-02-01', status: 'compliant' as const };
		const id = insure(one?.id ?? 0, { ...soon, insurance_type: 'Marine', policy_number: 'M-1' });
		insure(one?.id ?? 0, { ...soon, insurance_type: 'Cyber', policy_number: 'C-1' });
		const dates = { expires_after: '2031-01-01', expires_before: '2031-03-01' };
		const some = async (filters: IDataObject) =>
			ids(await listed({ filters: { ...dates, ...filters }, returnAll: false, limit: 1 }));
		expect(await some({ insurance_type: 'marine' })).toEqual([id]);
		expect(await some({ policy_number: 'm-1' })).toEqual([id]);
		expect(await some({ status: ['expired'] })).toEqual([]);
		expect(await some({ status: 'compliant, expired', policy_number: 'M-1' })).toEqual([id]);
		expect(simulator.it.violations).toEqual([]);
	});

	it('says which filter cannot be read', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({ ...list, filters: { expires_before: 'soon' } });
		expect(error?.message).toContain('Filters > Expires Before: write a date');
	});
});

describe('the lowest compliance', () => {
	it('is one row for each vendor: the worst status, and what is due next', async () => {
		for (const { id } of ofCompany()) simulator.it.world.insurances.delete(id);
		const [a, b, c] = vendors().map(({ id }) => id);
		insure(a ?? 0, { status: 'compliant', expiration_date: '2020-01-01', policy_number: 'OLD' });
		insure(a ?? 0, { status: 'compliant', expiration_date: '2098-01-01', policy_number: 'LATE' });
		const next = insure(a ?? 0, {
			status: 'compliant',
			expiration_date: '2097-01-01',
			policy_number: 'NEXT',
			insurance_type: 'Umbrella',
		});
		insure(a ?? 0, { status: 'expired', expiration_date: '2021-01-01' });
		insure(b ?? 0, { status: 'expired', expiration_date: '2020-01-01' });
		const last = insure(b ?? 0, { status: 'non_compliant', expiration_date: '2021-01-01' });
		insure(c ?? 0, { status: 'non_compliant', exempt: true, expiration_date: '2097-05-05' });
		insure(c ?? 0, { status: 'undecided', expiration_date: null });
		const rows = await listed({ options: { lowestCompliance: true } });
		expect(rows).toMatchObject([
			{
				vendor_id: a,
				status: 'expired',
				certificates: 4,
				id: next,
				policy_number: 'NEXT',
				insurance_type: 'Umbrella',
				expiration_date: '2097-01-01',
				certificate_status: 'compliant',
			},
			{ vendor_id: b, status: 'non_compliant', id: last, certificate_status: 'non_compliant' },
			{ vendor_id: c, status: 'undecided', expiration_date: null },
		]);
		const limited = { options: { lowestCompliance: true }, returnAll: false, limit: 2 };
		expect(await listed(limited)).toHaveLength(2);
	});
});

describe('an insurance', () => {
	const remove = { resource: 'insurance', operation: 'delete', insuranceId: '={{ $json.id }}' };

	it('is deleted at its level, item by item, and one that fails does not stop the others', async () => {
		const [first, second] = ofCompany();
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const run = await engine.runNode(
			remove,
			[{ json: { id: first?.id } }, { json: { id: 4 } }, { json: { id: String(second?.id) } }],
			{ continueOnFail: true },
		);
		expect(run.items.map(({ json }) => json.deleted ?? 'failed')).toEqual([true, 'failed', true]);
		expect(ids(ofCompany())).not.toContain(first?.id);
		expect(ids(ofCompany())).not.toContain(second?.id);
	});

	it('of a project is deleted there', async () => {
		const [one] = [...simulator.it.world.insurances.values()].filter(
			({ project_id }) =>
				project_id !== null && simulator.it.accounts.dmsa.projects.has(project_id),
		);
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode(
			{ ...remove, level: 'project', projectId: String(one?.project_id) },
			[{ json: { id: one?.id } }],
		);
		expect(error).toBeUndefined();
		expect(simulator.it.world.insurances.has(one?.id ?? 0)).toBe(false);
		expect(callsOf(simulator.it).at(-1)).toContain(`/projects/${one?.project_id}/insurances/`);
	});

	it('of a project needs the ID of the project', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			...remove,
			level: 'project',
			projectId: 'Tower',
			insuranceId: '5',
		});
		expect(error?.message).toContain('Project: "Tower" is not a project ID');
		expect(callsOf(simulator.it)).toEqual([]);
	});
});
