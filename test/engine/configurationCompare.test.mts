import type { IDataObject } from 'n8n-workflow';
import { callsOf, engineWithBoth, useSimulator } from '../support/procore.mts';

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
	const inCompany = { id: String(company.id), name: company.name, zone: 'us02' };
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
		onlyInA.map((id) => ({ id: String(id), name: projects.get(id)?.name })).sort(byId),
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
	expect(run.error?.description).toMatch(/From Input Items/);
});

test('says which of the two credentials does not work', async () => {
	const run = await (await engineOf('user', { oauthTokenData: {} })).runNode(compare);
	expect(run.error?.message).toMatch(/^Credential B \(User\): .*nobody has signed in/);
	expect(run.error?.description).toMatch(/click Connect/);
});
