import { engineAs, useSimulator } from '../support/procore.mts';
import { checkOf, engineOfPerson, notOk, projectsIn, validated } from '../support/validation.mts';

const simulator = useSimulator();
const active = () => projectsIn(simulator.it).active;
const checked = async (requiredTools: unknown) =>
	await validated(await engineAs(simulator.it), {
		requiredTools: requiredTools as string[],
	});
const answersTools = (...tools: object[]) =>
	void simulator.it.faults.add({
		kind: 'answer',
		path: '/rest/v1.0/settings/permissions',
		status: 200,
		body: JSON.parse(JSON.stringify({ tools })),
		times: null,
	});

beforeEach(() => simulator.it.reset());

describe('Required Tool Names or IDs', () => {
	test.each([
		'vendor.getAll',
		'vendor.getAll@company',
		'Vendor > Get Many (project)',
		'Directory',
		'directory:standard',
		'DIRECTORY@Company: Standard',
		'RFIs',
		'rfi@project:read only',
		'Webhooks API',
		'webhooks',
		'procorePollingTrigger.rfi@project',
		'project.getAll',
	])('takes %s', async (entry) => {
		for (const given of [[entry], entry]) {
			expect((await checked(given)).result).toBe('✓ All 10 checks passed');
		}
	});

	test('takes several in one text', async () => {
		const result = await checked('Directory: Admin, RFIs\nWebhooks API');
		expect(notOk(result)).toEqual({ failed: ['permissions'] });
		expect(checkOf(result, 'permissions').message).toMatch(
			/"Admin" on the company level Directory tool.*"Admin" on the project level Directory tool/,
		);
	});

	test.each(['vendors.getAll', 'Directory: Boss', 'Kitchen', 'apiRequest.send'])(
		'fails for %s, and says what is possible',
		async (entry) => {
			const result = await checked([entry]);
			expect(notOk(result)).toEqual({ failed: ['permissions'] });
			expect(checkOf(result, 'permissions').message).toContain(`"${entry}"`);
			expect(checkOf(result, 'permissions').fix).toMatch(
				/vendor\.getAll.*Tools: .*Directory.*RFIs/,
			);
		},
	);

	test('of the polling trigger compares the tool that it reads', async () => {
		simulator.it.setLevel('dmsa', 'rfi', 'none');
		const result = await checked(['procorePollingTrigger.rfi@project']);
		expect(checkOf(result, 'permissions').message).toMatch(/"Read Only" on the project level RFIs/);
	});
});

test('a project that is read needs no level on Portfolio', async () => {
	simulator.it.setLevel('dmsa', 'portfolio', 'none');
	const result = await checked(['project.getAll', 'project.get', 'projectMapping.plan']);
	expect(checkOf(result, 'permissions').status).not.toBe('failed');
});

test('tools that are off at both levels name both places', async () => {
	for (const { id } of active()) simulator.it.setTool(id, 'rfi', false);
	answersTools({ name: 'portfolio', friendly_name: 'Portfolio', available_for_user: true });
	const result = await checked(['Directory@company:Read Only', 'RFIs@project:Read Only']);
	expect(checkOf(result, 'permissions').fix).toMatch(
		/Switch on the missing tools: Company Admin > Tool Settings; project ".+" > Admin > Active Tools/,
	);
});

test('a right on webhooks in projects is looked up in a project', async () => {
	for (const { id } of active()) simulator.it.setLevel('dmsa', 'webhooks_api', 'none', id);
	expect((await checked(['procoreTrigger@company'])).valid).toBe(true);
	for (const entry of ['procoreTrigger@project', 'webhook.repair@project', 'Webhooks API']) {
		const result = await checked([entry]);
		expect(notOk(result)).toEqual({ failed: ['webhooks'] });
		expect(checkOf(result, 'webhooks').message).toMatch(/is "None" in project "/);
	}
});

test('a project that stands for all is the same in every run', async () => {
	const result = await checked(['RFIs']);
	const first = active().reduce((one, other) => (other.id < one.id ? other : one));
	expect(checkOf(result, 'permissions').message).toContain(`"${first.name}"`);
});

test('without an active project a right on project tools is not there', async () => {
	simulator.it.unpermit(
		'dmsa',
		projectsIn(simulator.it).permitted.map(({ id }) => id),
	);
	const result = await checked(['RFIs']);
	expect(notOk(result)).toEqual({ warning: ['projects'], failed: ['permissions'] });
});

describe('a list of tools that is empty', () => {
	test('is told, not taken for open tools', async () => {
		answersTools();
		const result = await checked([]);
		expect(notOk(result)).toEqual({ warning: ['permissions'] });
		expect(checkOf(result, 'permissions').message).toMatch(/^Procore listed no tool/);
	});

	test('fails what is asked for, without calling each tool off', async () => {
		answersTools();
		const result = await checked(['vendor.getAll@company']);
		expect(notOk(result)).toEqual({ failed: ['permissions'] });
		expect(checkOf(result, 'permissions').message).toMatch(/^Procore listed no tool/);
	});
});

describe('what Procore spells in another way', () => {
	const directory = { name: 'directory', friendly_name: 'Directory', available_for_user: true };
	test.each<[string, object]>([
		['a level as a text', { ...directory, user_access_level: 'Standard' }],
		['a level as a number', { ...directory, user_access_level: { id: 3 } }],
		['a level in small letters', { ...directory, user_access_level: { name: 'standard' } }],
		[
			'a tool without a name',
			{ ...directory, name: null, user_access_level: { id: 3, name: 'Standard' } },
		],
		[
			'the name of its screen',
			{
				...directory,
				name: 'company_directory',
				friendly_name: 'Company Directory',
				user_access_level: { id: 3, name: 'Standard' },
			},
		],
	])('%s is read', async (_, tool) => {
		answersTools(tool, { name: 5 });
		expect(checkOf(await checked(['Directory@company:Standard']), 'permissions').status).toBe('ok');
		expect(checkOf(await checked(['Directory@company:Admin']), 'permissions').status).toBe(
			'failed',
		);
	});

	test.each([
		'{"id":7,"name":"X","active":"true"}',
		'{"id":7,"name":123,"active":1}',
		'{"id":"7"}',
		'{"id":8,"name":"Idle","active":"false"},{"id":7,"name":"X"}',
		'null,{"name":"no id"},{"id":7,"name":"X"}',
	])('a project as %s fails nothing', async (row) => {
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.1/projects',
			status: 200,
			text: `[{"id":5,"name":"Good","active":true},${row}]`,
			headers: { 'content-type': 'application/json' },
			times: null,
		});
		const result = await validated(await engineAs(simulator.it), {
			expectedProjects: 'list',
			expectedProjectList: '5\n7',
		});
		expect(result.result).toBe('✓ All 10 checks passed');
	});

	test('a company that is active in words fails nothing', async () => {
		const { id } = simulator.it.world.company;
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.0/companies',
			status: 200,
			body: [{ id, name: 'A', is_active: 'yes' }],
			times: null,
		});
		expect((await checked([])).result).toBe('✓ All 10 checks passed');
	});
});

test('a person is told where a permission template is', async () => {
	const engine = await engineOfPerson(simulator.it, 'userLimited');
	const result = await validated(engine, {
		authentication: 'user',
		requiredTools: ['Budget', 'procoreTrigger@company'],
	});
	expect(notOk(result)).toEqual({ failed: ['permissions', 'webhooks'] });
	expect(checkOf(result, 'permissions').fix).toMatch(/Company Directory > the person > Edit/);
});
