import type { IDataObject } from 'n8n-workflow';
import { callsOf, engineAs, engineWithBoth, useSimulator } from '../support/procore.mts';

const simulator = useSimulator();
const compare = { resource: 'configuration', operation: 'compare' };

const engineOf = async (person: 'user' | 'userLimited' = 'user', fields: IDataObject = {}) =>
	await engineWithBoth(simulator.it, person, fields);
const projectsOf = (name: 'dmsa' | 'userLimited') =>
	[...simulator.it.accounts[name].projects].filter(
		(id) => simulator.it.world.projects.get(id)?.company_id === simulator.it.world.company.id,
	);

beforeEach(() => simulator.it.reset());

test('puts a service account and a person side by side', async () => {
	const engine = await engineOf('userLimited');
	const run = await engine.runNode(compare);
	expect(run.error).toBeUndefined();
	const { company, projects } = simulator.it.world;
	const limited = new Set(projectsOf('userLimited'));
	const onlyInA = projectsOf('dmsa').filter((id) => !limited.has(id));
	const inCompany = { id: company.id, name: company.name, zone: 'us02' };
	expect(run.items).toHaveLength(1);
	const [item] = run.items;
	expect(item?.json).toMatchObject({
		same: false,
		a: {
			authType: 'dmsa',
			identity: { login: simulator.it.accounts.dmsa.login },
			company: inCompany,
			projectCount: projectsOf('dmsa').length,
		},
		b: {
			authType: 'user',
			identity: { login: simulator.it.accounts.userLimited.login },
			company: inCompany,
			projectCount: limited.size,
		},
		onlyInB: [],
	});
	const byId = (a: IDataObject, b: IDataObject) => String(a.id).localeCompare(String(b.id));
	expect((item?.json.onlyInA as IDataObject[]).sort(byId)).toEqual(
		onlyInA.map((id) => ({ id, name: projects.get(id)?.name })).sort(byId),
	);
	expect(item?.json.rights).toContainEqual({ tool: 'Webhooks API', a: 'Standard', b: 'None' });
	expect(item?.json.rights).toContainEqual({ tool: 'Directory', a: 'Standard', b: 'Read Only' });
	expect(item?.json.result).toMatch(/^✗ \d+ projects only in A, rights differ on \d+ tools$/);
	expect(callsOf(simulator.it).length).toBeLessThanOrEqual(11);
	expect(simulator.it.violations).toEqual([]);
});

test('says so when both see and may the same', async () => {
	simulator.it.setLevel('userLimited', 'webhooks_api', 'standard');
	const { dmsa, userLimited } = simulator.it.accounts;
	userLimited.defaultLevel = dmsa.defaultLevel;
	userLimited.levels.clear();
	userLimited.projects = new Set(dmsa.projects);
	const run = await (await engineOf('userLimited')).runNode(compare);
	expect(run.items[0]?.json).toMatchObject({ same: true, onlyInA: [], onlyInB: [], rights: [] });
	expect(run.items[0]?.json.result).toMatch(/^✓/);
});

test('takes the person as A where the node says so', async () => {
	const run = await (
		await engineOf()
	).runNode({
		...compare,
		authentication: 'user',
		otherCredential: 'dmsa',
	});
	expect(run.items[0]?.json).toMatchObject({
		a: { authType: 'user' },
		b: { authType: 'dmsa' },
		onlyInB: [],
	});
});

test('refuses to compare a credential with itself, and says how to compare two DMSAs', async () => {
	const run = await (await engineOf()).runNode({ ...compare, otherCredential: 'dmsa' });
	expect(run.error?.message).toBe('Both sides are the same credential');
	expect(run.error?.description).toMatch(/choose Snapshot/);
});

test('says which of the two credentials does not work', async () => {
	const run = await (await engineOf('user', { oauthTokenData: {} })).runNode(compare);
	expect(run.error?.message).toMatch(
		/^Credential B \(User\): .*this credential is not signed in yet/,
	);
	expect(run.error?.description).toMatch(/click Connect/);
});

test('measures a company admin by the projects it was added to', async () => {
	const { dmsaAdmin } = simulator.it.accounts;
	dmsaAdmin.projects = new Set(projectsOf('dmsa').slice(0, 3));
	const engine = await engineWithBoth(simulator.it, 'user', {}, 'dmsaAdmin');
	const [item] = (await engine.runNode(compare)).items;
	expect(item?.json).toMatchObject({ same: false, a: { projectCount: 3 }, rights: [] });
	expect(item?.json.onlyInB).toHaveLength(57);
});

test('asks with the company of the node, as accounts of several regions need it', async () => {
	const none = { companyId: '' };
	const engine = await engineWithBoth(simulator.it, 'user', none, 'dmsaStrict', none);
	const { id, name } = simulator.it.world.company;
	const run = await engine.runNode({
		...compare,
		companyId: { __rl: true, mode: 'id', value: String(id) },
	});
	expect(run.error).toBeUndefined();
	expect(run.items[0]?.json).toMatchObject({ a: { company: { name } }, b: { company: { name } } });
	expect(simulator.it.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

test.each([
	['/rest/v1.0/companies', 403, { name: '', zone: 'us02' }],
	['/rest/v1.0/company_base_url', 500, { name: 'Harbor Ridge Builders', zone: '' }],
])('goes on where %s is refused, which only costs a name', async (path, status, company) => {
	simulator.it.faults.add({ kind: 'answer', path, status, body: {}, times: 1, account: 'dmsa' });
	const run = await (await engineOf()).runNode(compare);
	expect(run.items[0]?.json).toMatchObject({ a: { company }, b: { company: { zone: 'us02' } } });
});

test('says first that the two look at different companies', async () => {
	const [, second] = [...simulator.it.world.companies.values()];
	const run = await (await engineOf('user', { companyId: String(second?.id) })).runNode(compare);
	expect(run.items[0]?.json.result).toMatch(
		/^✗ The two look at different companies: Harbor Ridge Builders \(\d+\) and .+ \(\d+\), \d+ projects only in A/,
	);
});

test('says how to choose the second credential where there is none', async () => {
	const run = await (await engineAs(simulator.it)).runNode(compare);
	expect(run.error?.message).toBe('Credential B (User): No user credential is chosen on this node');
	expect(run.error?.description).toBe('Choose a user credential on this node.');
});

describe('a snapshot', () => {
	const snapshotOf = async (account: 'dmsa' | 'dmsaAdmin', fields: IDataObject = {}) => {
		const engine = await engineAs(simulator.it, account);
		const run = await engine.runNode({
			resource: 'configuration',
			operation: 'validate',
			...fields,
		});
		return run.items.map(({ json }) => json);
	};
	const withSnapshot = { ...compare, otherCredential: 'snapshot' };

	test('of the old keys of a DMSA is compared with the new ones', async () => {
		const [old] = await snapshotOf('dmsa');
		const [gone] = projectsOf('dmsa');
		simulator.it.accounts.dmsa.projects.delete(gone ?? 0);
		simulator.it.setLevel('dmsa', 'directory', 'read_only');
		const engine = await engineAs(simulator.it);
		const run = await engine.runNode(withSnapshot, [{ json: old ?? {} }]);
		expect(run.error).toBeUndefined();
		expect(run.items[0]?.json).toMatchObject({
			same: false,
			onlyInA: [],
			onlyInB: [{ id: gone, name: simulator.it.world.projects.get(gone ?? 0)?.name }],
			rights: [{ tool: 'Directory', a: 'Read Only', b: 'Standard' }],
			b: { authType: 'dmsa', projectCount: projectsOf('dmsa').length + 1 },
			note: expect.stringContaining('on the tools of the company'),
		});
	});

	test('of the same keys is the same', async () => {
		const items = (await snapshotOf('dmsa')).map((json) => ({ json }));
		const run = await (await engineAs(simulator.it)).runNode(withSnapshot, items);
		expect(run.items[0]?.json).toMatchObject({ same: true, onlyInA: [], onlyInB: [], rights: [] });
	});

	test('without rights says that they were not compared', async () => {
		const [{ rights: _, ...old } = {}] = await snapshotOf('dmsa');
		const run = await (await engineAs(simulator.it)).runNode(withSnapshot, [{ json: old }]);
		expect(run.items[0]?.json.result).toContain('rights were not compared');
		expect(run.items[0]?.json.note).toContain('the snapshot has none');
	});

	test.each([
		['something else', [{ json: { name: 'Acme' } }], 'is not the report'],
		['two items', [{ json: {} }, { json: {} }], 'A snapshot is one item, and 2 came in'],
	])('that is %s is refused, in words that help', async (_, items, message) => {
		const { error } = await (await engineAs(simulator.it)).runNode(withSnapshot, items);
		expect(error?.message).toContain(message);
		expect(error?.description).toContain('Output: Report');
	});
});
