import { builtInResources } from '../../nodes/Procore/client/tools/events.ts';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator();
const permitted = () => [...simulator.it.accounts.dmsa.projects].map(String);
const options = { node: 'procoreTrigger' };

async function offered(parameters: Record<string, unknown>) {
	const engine = await engineAs(simulator.it);
	const list = await engine.loadOptions(
		{ authentication: 'dmsa', ...parameters } as never,
		'getEvents',
		options,
	);
	return list.map(({ value }) => String(value));
}

afterEach(() => expect(simulator.it.violations).toEqual([]));

it('the menu offers the events of the company, and none that a resource does not have', async () => {
	const values = await offered({ scope: 'company' });
	expect(values).toEqual(
		expect.arrayContaining(['Company Vendors:create', 'Company Vendors:update', 'Bids:update']),
	);
	expect(values).not.toContain('Company Vendors:delete');
	expect(values).not.toContain('RFIs:create');
	const [call] = simulator.it.requests.filter(({ host }) => host === 'api');
	expect(call).toMatchObject({
		path: `/rest/v2.0/companies/${simulator.it.world.company.id}/webhooks/resources`,
		query: { payload_version: ['v4.0'] },
	});
});

it('the menu offers the events of the chosen projects, without those that Procore has ended', async () => {
	const projectIds = permitted().slice(0, 2);
	const values = await offered({
		scope: 'project',
		projectIds,
		options: { payloadVersion: 'v2.0' },
	});
	expect(values).toEqual(
		expect.arrayContaining(['RFIs:create', 'Project Vendors:create', 'Project Users:delete']),
	);
	expect(values).not.toContain('Project Vendors:update');
	expect(values).not.toContain('Project Users:update');
	expect(new Set(values).size).toBe(values.length);
	const paths = simulator.it.requests
		.filter(({ path }) => path.endsWith('/webhooks/resources'))
		.map(({ path, query }) => [path.split('/')[6], query.payload_version?.[0]]);
	expect(paths).toEqual(projectIds.map((id) => [id, 'v2.0']));
});

it.each([
	['company', {}],
	['project', { projectIds: [] }],
	['project', { projectIds: ['1'] }],
])('the menu for a %s is there, too, when Procore cannot be asked', async (scope, more) => {
	simulator.it.faults.add({
		path: '*/webhooks/resources',
		kind: 'answer',
		status: 403,
		times: null,
	});
	const values = await offered({ scope, ...more });
	const builtIn = builtInResources({ projectId: scope === 'project' ? '1' : '' });
	expect(values).toHaveLength(builtIn.flatMap(({ actions }) => actions).length);
});

it('the menu reads like a sentence', async () => {
	const engine = await engineAs(simulator.it);
	const list = await engine.loadOptions(
		{ authentication: 'dmsa', scope: 'company' },
		'getEvents',
		options,
	);
	expect(list.find(({ value }) => value === 'Company Vendors:create')?.name).toBe(
		'Company Vendors: Created',
	);
	expect(list.map(({ name }) => name)).toEqual(
		list.map(({ name }) => name).sort((a, b) => a.localeCompare(b)),
	);
});
