import type { INodeParameters } from 'n8n-workflow';
import { callsOf, engineAs, engineWithBoth, useSimulator } from '../support/procore.mts';

/** How the node reads its fields, above all expressions. */
const simulator = useSimulator({ seed: { vendors: 30, projects: 12, permittedProjects: 10 } });
const company = () => String(simulator.it.world.company.id);
const byId = (value: unknown) => ({ __rl: true, mode: 'id', value }) as INodeParameters;
const list = { returnAll: true, simplify: false };

describe('an expression that gives nothing', () => {
	it.each([
		['undefined', '={{ $json.missing }}'],
		['null', '={{ null }}'],
		['an empty text', '={{ "" }}'],
		['blanks', '={{ "  " }}'],
	])('(%s) never means the company of the credential', async (_, value) => {
		const engine = await engineAs(simulator.it);
		for (const parameters of [
			{ resource: 'vendor', operation: 'getAll' },
			{ resource: 'vendorMapping', operation: 'apply' },
			{ resource: 'apiRequest', operation: 'send', path: '/rest/v1.0/vendors' },
			{ resource: 'configuration', operation: 'validate' },
		]) {
			const run = await engine.runNode({ ...parameters, companyId: byId(value) }, [
				{ json: { vendorId: '1', decision: 'match', partyId: 'P' } },
			]);
			expect(run.error?.message).toBe('Company: the expression returned nothing');
		}
		expect(callsOf(simulator.it)).toEqual([]);
	});

	it('never means that nothing was decided before', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode(
			{
				resource: 'vendorMapping',
				operation: 'plan',
				decisions: '={{ $json.decisions }}',
				options: { autoAdd: true },
			},
			[{ json: { id: 'P1', name: 'Harbor Electric' } }],
		);
		expect(error?.message).toBe('Earlier Decisions: the expression returned nothing');
	});

	it('never lists every record where some were meant', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			filters: { id: '={{ $json.vendor }}' },
		});
		expect(error?.message).toBe('Filters > ID: the expression returned nothing');
		expect(callsOf(simulator.it)).toEqual([]);
	});

	it('is one item among others with Continue On Fail', async () => {
		const [one] = simulator.it.world.vendors.values();
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode(
			{ resource: 'vendor', operation: 'get', vendorId: byId('={{ $json.vendor }}') },
			[{ json: { vendor: one?.id } }, { json: {} }],
			{ continueOnFail: true },
		);
		expect(items.map(({ json }) => json.error ?? json.id)).toEqual([
			one?.id,
			'Vendor: the expression returned nothing',
		]);
	});

	it('does not matter in a field that other fields hide', async () => {
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode(
			{
				resource: 'vendor',
				operation: 'getAll',
				level: '={{ $json.level }}',
				projectScope: '={{ $json.scope }}',
				projectId: byId('={{ $json.project }}'),
				...list,
			},
			[{ json: { level: 'project', scope: 'permitted' } }],
		);
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
	});

	it('leaves out an option that an agent did not give', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			filters: { search: '={{ /* $fromAI("search", "", "string") */ "" }}' },
		});
		expect(error).toBeUndefined();
	});

	it('leaves empty what an agent left empty', async () => {
		const [projectId = 0] = simulator.it.accounts.dmsa.projects;
		const left = (value: string) => `={{ /* $fromAI("x", "", "string") */ ${value} }}`;
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode({
			resource: 'rfi',
			operation: 'getAll',
			projectId: byId(String(projectId)),
			updatedSince: left('""'),
			limit: left('undefined'),
			returnAll: left('null'),
		});
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
		const none = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			path: left('""'),
		});
		expect(none.error?.message).toContain('is not a path');
	});

	it.each([
		['undefined', '={{ $vars.missing }}'],
		['null', null],
		['an empty text', ''],
		['"no"', 'no'],
	])('in Read Only (%s) keeps writes back', async (_, readOnly) => {
		const engine = await engineAs(simulator.it, 'dmsa', { readOnly });
		const { error } = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			method: 'POST',
			path: '/rest/v1.0/vendors',
			body: '{"vendor":{"name":"x"}}',
		});
		expect(error?.message).toContain('read-only');
		expect(callsOf(simulator.it)).toEqual([]);
	});
});

describe('an empty list of ids', () => {
	it.each<[string, INodeParameters]>([
		['of vendors', { filters: { id: '={{ [] }}' } }],
		['of projects', { level: 'project', projectScope: 'several', projectIds: '={{ [] }}' }],
	])('%s gives no rows and makes no list', async (_, parameters) => {
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			...parameters,
			...list,
		});
		expect(error).toBeUndefined();
		expect(items).toEqual([]);
		expect(callsOf(simulator.it).filter((call) => call.includes('/vendors'))).toEqual([]);
	});

	it('that a person added to the filters and left empty does not filter', async () => {
		const engine = await engineAs(simulator.it);
		const [projectId = 0] = simulator.it.accounts.dmsa.projects;
		const read = async (filters: INodeParameters) =>
			await engine.runNode({
				resource: 'rfi',
				operation: 'getAll',
				projectId: String(projectId),
				filters,
				...list,
			});
		const all = await read({});
		expect(all.items.length).toBeGreaterThan(0);
		expect((await read({ status: [] })).items).toHaveLength(all.items.length);
		expect((await read({ status: '={{ [] }}' })).items).toEqual([]);
	});

	it('that nobody filled in is a choice that is missing', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'several',
			projectIds: [],
		});
		expect(error?.message).toContain('No project is chosen');
	});
});

describe('a path with an empty part', () => {
	it.each(['/rest/v1.0/vendors/', '/rest/v1.0/projects//rfis', '/rest/v1.0/vendors/?page=1'])(
		'%s is not sent',
		async (path) => {
			const engine = await engineAs(simulator.it);
			const { error } = await engine.runNode({ resource: 'apiRequest', operation: 'send', path });
			expect(error?.message).toMatch(/^Path: .*empty part/);
			expect(callsOf(simulator.it)).toEqual([]);
		},
	);
});

describe('an operation that takes all items at once', () => {
	const items = [
		{ json: { company: '1', vendorId: '1' } },
		{ json: { company: '2', vendorId: '2' } },
	];

	it.each([
		['vendorMapping', 'plan'],
		['vendorMapping', 'apply'],
		['vendorMapping', 'findDuplicates'],
		['projectMapping', 'plan'],
		['projectMapping', 'apply'],
		['configuration', 'validate'],
		['configuration', 'compare'],
	])('(%s: %s) stops where Company differs between them', async (resource, operation) => {
		const engine = await engineWithBoth(simulator.it);
		const { error } = await engine.runNode(
			{ resource, operation, companyId: byId('={{ $json.company }}') },
			items,
		);
		expect(error?.message).toBe(
			'Company differs between the input items: item 0 has "1", item 1 has "2"',
		);
		expect(callsOf(simulator.it)).toEqual([]);
	});

	it('stops where an option differs', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode(
			{
				resource: 'vendorMapping',
				operation: 'plan',
				partyFields: { name: '={{ $json.vendorId }}' },
			},
			items,
		);
		expect(error?.message).toMatch(
			/^Record of the Other System differs between the input items: item 0 has/,
		);
	});

	it('goes on where all items say the same', async () => {
		const engine = await engineAs(simulator.it);
		const same = [
			{ json: { company: company(), id: 'A', name: 'Harbor Electric' } },
			{ json: { company: company(), id: 'B', name: 'Quite Another Zeppelin Yard' } },
		];
		const { error, items: out } = await engine.runNode(
			{
				resource: 'vendorMapping',
				operation: 'plan',
				companyId: byId('={{ $json.company }}'),
			},
			same,
		);
		expect(error).toBeUndefined();
		expect(out.length).toBeGreaterThan(0);
	});

	it.each(['plan', 'findDuplicates'])(
		'(%s) pairs every row with the one item that came in',
		async (operation) => {
			const engine = await engineAs(simulator.it);
			const { items: out, error } = await engine.runNode({ resource: 'vendorMapping', operation });
			expect(error).toBeUndefined();
			for (const { pairedItem } of out) expect(pairedItem).toEqual({ item: 0 });
		},
	);
});

describe('a date', () => {
	it('alone means since then', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			filters: { updated_at: '2026-01-31' },
		});
		const [range = ''] = simulator.it.requests.at(-1)?.query['filters[updated_at]'] ?? [];
		expect(range).toMatch(/^2026-01-31T00:00:00.000Z\.\.\.\d{4}-\d{2}-\d{2}T/);
		expect(Date.parse(range.split('...')[1] ?? '')).toBeGreaterThan(Date.now());
	});

	it('in Updated Since is meant in the zone of the workflow', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			updatedSince: '2026-01-31T08:00:00',
		});
		const [range = ''] = simulator.it.requests.at(-1)?.query['filters[updated_at]'] ?? [];
		expect(Date.parse(range.split('...')[0] ?? '')).toBe(Date.parse('2026-01-31T08:00:00-05:00'));
	});

	it.each([
		['garbage', 'Filters > Updated At: "garbage" is not a date'],
		['2026-01-01...', 'Filters > Updated At: "2026-01-01..." is not a date'],
		['2026-13-41', 'Filters > Updated At: "2026-13-41" is not a date'],
	])('that is none (%s) is told by the name of its field', async (updated_at, message) => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			filters: { updated_at },
		});
		expect(error?.message).toContain(message);
		expect(callsOf(simulator.it)).toEqual([]);
	});

	it.each([
		'2026-01-31T08:00:00Z...2026-01-31',
		'2026-01-31T08:00...2026-01-31T07:00Z',
		'2026-01-31...2026-01-31',
		'2026-02-01T00:30:00+05:00...2026-01-31T23:00:00Z',
	])('may be a range whose end may be the later one (%s)', async (updated_at) => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			filters: { updated_at },
		});
		expect(error?.message).toBeUndefined();
		expect(simulator.it.requests.at(-1)?.query['filters[updated_at]']).toEqual([updated_at]);
	});

	it('is not set twice', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'project',
			operation: 'getAll',
			updatedSince: '2026-01-31',
			filters: { updated_at: '2026-01-31' },
		});
		expect(error?.message).toContain('both set');
	});
});

test('two lists of this node join by their ids', async () => {
	const engine = await engineAs(simulator.it);
	const projects = await engine.runNode({ resource: 'project', operation: 'getAll', ...list });
	const vendors = await engine.runNode({
		resource: 'vendor',
		operation: 'getAll',
		level: 'project',
		projectScope: 'permitted',
		...list,
	});
	const checked = await engine.runNode({ resource: 'configuration', operation: 'validate' });
	const ids = new Set(projects.items.map(({ json }) => json.id));
	expect(vendors.items.length).toBeGreaterThan(ids.size);
	for (const { json } of vendors.items) expect([...ids]).toContain(json.project_id);
	const seen = (checked.items[0]?.json.permittedProjects ?? []) as Array<{
		id: unknown;
		active: boolean;
	}>;
	const active = seen.filter((project) => project.active).map(({ id }) => id);
	expect(new Set(active)).toEqual(ids);
});

describe('a value that does not fit', () => {
	it.each<[string, INodeParameters, string]>([
		[
			'a choice',
			{ projectScope: 'all' },
			'Projects: "all" is not one of its choices: one, several, permitted',
		],
		['a switch', { returnAll: '={{ 0 }}' }, 'Return All: this must be true or false'],
		['an option', { options: { sort: 5 } }, 'Options > Sort: this must be a text'],
		[
			'an ID of a filter',
			{ filters: { id: 'Harbor, 12' } },
			'Filters > ID: "Harbor" is not a whole number, such as an ID',
		],
		[
			'the only ID of a filter',
			{ filters: { rfi_manager_id: 'Harbor' } },
			'Filters > Rfi Manager ID: "Harbor" is not a whole number, such as an ID',
		],
		[
			'a range',
			{ filters: { created_at: '2026-01-05...2026-01-01' } },
			'Filters > Created At: "2026-01-05...2026-01-01" ends before it starts',
		],
		[
			'a range of moments',
			{ filters: { created_at: '2026-01-05T08:00:00Z...2026-01-05T08:00:00+02:00' } },
			'Filters > Created At: "2026-01-05T08:00:00Z...2026-01-05T08:00:00+02:00" ends before it starts',
		],
		[
			'a page of text',
			{ filters: { rfi_manager_id: 'Harbor '.repeat(500) } },
			`Filters > Rfi Manager ID: "${'Harbor '.repeat(9).slice(0, 60)}…" is not a whole number, such as an ID`,
		],
		['a time without a date', { updatedSince: '12' }, 'Updated Since: "12" is not a date'],
	])('%s is refused in words for people', async (_, parameters, message) => {
		const [projectId = 0] = simulator.it.accounts.dmsa.projects;
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'rfi',
			operation: 'getAll',
			projectId: byId(String(projectId)),
			...parameters,
		});
		expect(error?.message).toBe(message);
		expect(callsOf(simulator.it)).toEqual([]);
	});
});

test('one project may come as a number', async () => {
	const [projectId = 0] = simulator.it.accounts.dmsa.projects;
	const engine = await engineAs(simulator.it);
	const { items, error } = await engine.runNode(
		{
			resource: 'rfi',
			operation: 'getAll',
			projectScope: 'several',
			projectIds: '={{ $json.project }}',
		},
		[{ json: { project: projectId } }],
	);
	expect(error).toBeUndefined();
	expect(new Set(items.map(({ json }) => json.project_id))).toEqual(new Set([projectId]));
});
