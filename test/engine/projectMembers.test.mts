import type { IDataObject } from 'n8n-workflow';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 20, projects: 6, permittedProjects: 4 } });

beforeEach(() => simulator.it.reset());

const projects = () =>
	[...simulator.it.world.projects.values()].filter(
		({ id, active, company_id }) =>
			active &&
			company_id === simulator.it.world.company.id &&
			simulator.it.accounts.dmsa.projects.has(id),
	);
const run = async (parameters: IDataObject, items: IDataObject[], continueOnFail = false) => {
	const engine = await engineAs(simulator.it);
	return await engine.runNode(
		parameters as Parameters<typeof engine.runNode>[0],
		items.map((json) => ({ json })),
		{ continueOnFail },
	);
};

/** The same four words for vendors and users. */
const kinds = [
	{
		name: 'a vendor',
		add: { resource: 'vendor', operation: 'addToProject', vendorId: '={{ $json.id }}' },
		remove: { resource: 'vendor', operation: 'removeFromProject', vendorId: '={{ $json.id }}' },
		members: () => projects().map(({ vendorIds }) => vendorIds),
		all: () =>
			[...simulator.it.world.vendors.values()].filter(
				({ is_active, company_id }) => is_active && company_id === simulator.it.world.company.id,
			),
		idName: 'vendor_id',
		isToldAgain: false,
	},
	{
		name: 'a user',
		add: { resource: 'project', operation: 'addUser', userId: '={{ $json.id }}' },
		remove: { resource: 'project', operation: 'removeUser', userId: '={{ $json.id }}' },
		members: () => projects().map(({ userIds }) => userIds),
		all: () =>
			[...simulator.it.world.users.values()].filter(
				({ is_active, company_id }) => is_active && company_id === simulator.it.world.company.id,
			),
		idName: 'user_id',
		// Procore takes a user once more without a word.
		isToldAgain: true,
	},
];

describe.each(kinds)('$name', ({ add, remove, members, all, idName, isToldAgain }) => {
	const projectId = '={{ $json.project }}';

	it('is added to the project of each item, and one that was there stays', async () => {
		const [first, second] = projects();
		const [a, b] = members();
		if (!first || !second || !a || !b) throw new Error('There are no two projects');
		const outside = all().filter(({ id }) => !a.has(id));
		const [present] = all().filter(({ id }) => b.has(id));
		const { items, error } = await run({ ...add, projectId }, [
			{ id: outside[0]?.id, project: first.id },
			{ id: present?.id, project: String(second.id) },
		]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => [json.id, json.project_id, json.added])).toEqual([
			[outside[0]?.id, first.id, true],
			[present?.id, second.id, isToldAgain],
		]);
		expect(a.has(outside[0]?.id ?? 0)).toBe(true);
		expect(simulator.it.violations).toEqual([]);
	});

	it('is removed, and one that is not there is no fault', async () => {
		const [first] = projects();
		const [a] = members();
		if (!first || !a) throw new Error('There is no project');
		const [inside] = all().filter(({ id }) => a.has(id));
		const [outside] = all().filter(({ id }) => !a.has(id));
		const { items, error } = await run({ ...remove, projectId }, [
			{ id: inside?.id, project: first.id },
			{ id: outside?.id, project: first.id },
		]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual([
			{ [idName]: inside?.id, project_id: first.id, removed: true },
			{ [idName]: outside?.id, project_id: first.id, removed: false },
		]);
		expect(a.has(inside?.id ?? 0)).toBe(false);
		expect(simulator.it.violations).toEqual([]);
	});

	it('that does not exist fails alone, in words that help', async () => {
		const [first] = projects();
		const [a] = members();
		const [outside] = all().filter(({ id }) => !a?.has(id));
		const { items } = await run(
			{ ...add, projectId },
			[
				{ id: 987654321, project: first?.id },
				{ id: outside?.id, project: first?.id },
			],
			true,
		);
		expect(items.map(({ json }) => [Boolean(json.error), json.added])).toEqual([
			[true, undefined],
			[false, true],
		]);
		expect(items[0]?.json.details).toMatchObject({ status: 404, fix: expect.any(String) });
	});

	it('is not touched by a credential that is read-only', async () => {
		const engine = await engineAs(simulator.it, 'dmsa', { readOnly: true });
		const [first] = projects();
		const parameters = { ...add, projectId: String(first?.id) };
		const { error } = await engine.runNode(parameters, [{ json: { id: all()[0]?.id } }]);
		expect(error?.message).toContain('read-only');
		expect(callsOf(simulator.it).filter((call) => !call.startsWith('GET'))).toEqual(
			callsOf(simulator.it).filter((call) => call.includes('/oauth/')),
		);
	});
});

test('a user gets the permission template that is chosen', async () => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const templates = await engine.loadOptions({ authentication: 'dmsa' }, 'getPermissionTemplates');
	expect(templates.length).toBeGreaterThan(0);
	const users = await engine.listSearch({ authentication: 'dmsa' }, 'searchUsers');
	expect(users.results[0]?.name).toMatch(/\(.+@.+\)$/);
	const [project] = projects();
	const [user] = [...simulator.it.world.users.values()].filter(
		({ id, is_active, company_id }) =>
			is_active && company_id === simulator.it.world.company.id && !project?.userIds.has(id),
	);
	const { items, error } = await engine.runNode({
		resource: 'project',
		operation: 'addUser',
		projectId: String(project?.id),
		userId: String(user?.id),
		permissionTemplateId: String(templates[0]?.value),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ id: user?.id, added: true });
	expect(simulator.it.requests.at(-1)?.body).toMatchObject({
		user: { permission_template_id: Number(templates[0]?.value) },
	});
	expect(simulator.it.violations).toEqual([]);
});
