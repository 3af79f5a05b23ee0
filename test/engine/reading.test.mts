import { callsOf, credentialData, engineAs, useSimulator } from '../support/procore.mts';
import { isOlder } from '../support/engine/n8n.mts';
import { createEngine } from '../support/engine.mts';

const simulator = useSimulator();
const permitted = () => [...simulator.it.accounts.dmsa.projects];
const activePermitted = () =>
	permitted().filter((id) => {
		const project = simulator.it.world.projects.get(id);
		return project?.active && project.company_id === simulator.it.world.company.id;
	});
const lists = { returnAll: true, simplify: false };

describe('every call', () => {
	it('carries the company, and nothing that Procore does not know', async () => {
		const engine = await engineAs(simulator.it);
		for (const resource of ['company', 'project', 'vendor']) {
			await engine.runNode({ resource, operation: 'getAll' });
		}
		const company = String(simulator.it.world.company.id);
		const calls = simulator.it.requests.filter(({ host }) => host === 'api');
		expect(calls.map(({ headers }) => headers['procore-company-id'])).toEqual([
			company,
			company,
			company,
		]);
		expect(simulator.it.violations).toEqual([]);
	});

	it.each([
		[
			'the address of a page in the credential',
			{ companyId: 'https://us02.procore.com/ID_HERE/company/home' },
			'',
		],
		['a typed id in the node', { companyId: '' }, { __rl: true, mode: 'id', value: 'ID_HERE' }],
		[
			'an address in the node',
			{ companyId: '' },
			{
				__rl: true,
				mode: 'url',
				value: 'https://us02.procore.com/webclients/host/companies/ID_HERE/x',
			},
		],
		['a plain text, as an AI tool gives it', { companyId: '' }, 'ID_HERE'],
		['the node, before the credential', { companyId: '1' }, 'ID_HERE'],
	])('finds the company by %s', async (_, fields, companyId) => {
		const id = String(simulator.it.world.company.id);
		const put = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('ID_HERE', id));
		const engine = await engineAs(simulator.it, 'dmsa', put(fields));
		const { items, error } = await engine.runNode({
			resource: 'project',
			operation: 'getAll',
			companyId: put(companyId),
		});
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
	});

	it.each([
		['no company at all', '', 'No company is chosen'],
		['a name instead of a number', 'Harbor Ridge', 'is not a company ID: "Harbor Ridge"'],
	])('says what to do about %s', async (_, companyId, message) => {
		const engine = await engineAs(simulator.it, 'dmsa', { companyId });
		const { error } = await engine.runNode({ resource: 'project', operation: 'getAll' });
		expect(error?.message).toContain(message);
		expect(error?.description).toMatch(/company/i);
		expect(callsOf(simulator.it)).toEqual([]);
	});
});

describe('companies', () => {
	it('are listed for a service account that must name one first', async () => {
		const engine = await engineAs(simulator.it, 'dmsaStrict');
		const { items, error } = await engine.runNode({ resource: 'company', operation: 'getAll' });
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
	});

	it('need Company ID where Procore asks for it, and the message says so', async () => {
		const engine = await engineAs(simulator.it, 'dmsaStrict', { companyId: '' });
		const { error } = await engine.runNode({ resource: 'company', operation: 'getAll' });
		expect(error?.message).toContain('which company');
		expect(error?.description).toContain('Company ID');
	});
});

describe('projects', () => {
	it('are those that the account is permitted to see', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ resource: 'project', operation: 'getAll', ...lists });
		expect(items.map(({ json }) => json.id).sort()).toEqual(activePermitted().sort());
	});

	it('are read to the last page, and no further than the limit', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const query = { resource: 'project', operation: 'getAll', filters: { by_status: 'All' } };
		const { items } = await engine.runNode({ ...query, ...lists });
		expect(items).toHaveLength(60);
		const few = await engine.runNode({ ...query, limit: 7 });
		expect(few.items).toHaveLength(7);
		expect(simulator.it.requests.at(-1)?.query.per_page).toEqual(['7']);
	});

	it('can be filtered and sorted as Procore does', async () => {
		const engine = await engineAs(simulator.it);
		const [first] = activePermitted();
		const name = simulator.it.world.projects.get(first ?? 0)?.name ?? '';
		const { items } = await engine.runNode({
			resource: 'project',
			operation: 'getAll',
			filters: { name },
			options: { sort: '-name', view: 'compact' },
		});
		expect(items.map(({ json }) => json)).toEqual([{ id: first, name }]);
	});

	it('one by one, paired to the items that asked', async () => {
		const engine = await engineAs(simulator.it);
		const [first, second] = activePermitted();
		const { items } = await engine.runNode(
			{ resource: 'project', operation: 'get', projectId: '={{ $json.project }}' },
			[{ json: { project: first } }, { json: { project: String(second) } }],
		);
		expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
			[first, { item: 0 }],
			[second, { item: 1 }],
		]);
	});

	it('that are not permitted say so in words that help', async () => {
		const engine = await engineAs(simulator.it);
		const hidden = [...simulator.it.world.projects.keys()].find((id) => !permitted().includes(id));
		const { error } = await engine.runNode({
			resource: 'project',
			operation: 'get',
			projectId: hidden,
		});
		expect(error?.message).toContain('found nothing');
		expect(error?.description).toContain('project is permitted');
	});
});

describe('an item that fails', () => {
	const items = () => [{ json: { id: activePermitted()[0] } }, { json: { id: 5 } }];
	const get = { resource: 'project', operation: 'get', projectId: '={{ $json.id }}' };

	it('does not stop the others with continue-on-fail', async () => {
		const engine = await engineAs(simulator.it);
		const run = await engine.runNode(get, items(), { continueOnFail: true });
		expect(run.items).toHaveLength(2);
		expect(run.items[1]).toEqual({
			json: {
				error: expect.stringContaining('found nothing'),
				details: expect.objectContaining({ status: 404, fix: expect.any(String) }),
			},
			pairedItem: { item: 1 },
		});
	});

	it('leaves by the error output where the user asked for one', async () => {
		const engine = await engineAs(simulator.it);
		const run = await engine.runNode(get, items(), { onError: 'continueErrorOutput' });
		expect(run.items).toHaveLength(1);
		const [failed] = run.errorItems;
		expect(failed?.json).toMatchObject({
			error: expect.stringContaining('found nothing'),
			...(isOlder ? {} : { details: { status: 404 } }),
		});
	});

	it('is named when it ends the run', async () => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode(get, items());
		expect(error?.context).toMatchObject({ itemIndex: 1 });
	});

	it.each([
		[
			{ resource: 'project', operation: 'get', projectId: '={{ "" }}' },
			'Project: the expression returned nothing',
		],
		[{ resource: 'project', operation: 'get', projectId: 'Tower' }, '"Tower" is not a project ID'],
		[{ resource: 'vendor', operation: 'get', vendorId: '0' }, '"0" is not a vendor ID'],
		[{ resource: 'vendor', operation: 'getAll', limit: 0 }, 'Limit: enter a whole number'],
		[
			{ resource: 'vendor', operation: 'getAll', level: 'project', projectId: 'Tower' },
			'Project: "Tower" is not a project ID',
		],
	])('by %j names the field', async (parameters, message) => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode(parameters);
		expect(error?.message).toContain(message);
		expect(callsOf(simulator.it)).toEqual([]);
	});
});

describe('inactive vendors', () => {
	const all = { resource: 'vendor', operation: 'getAll', ...lists };
	const vendorsNow = (isActive: boolean) =>
		[...simulator.it.world.vendors.values()].filter(
			({ is_active, company_id }) =>
				is_active === isActive && company_id === simulator.it.world.company.id,
		);

	it('come after the active ones where they are asked for', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ ...all, options: { includeInactive: true } });
		const [active, inactive] = [vendorsNow(true).length, vendorsNow(false).length];
		expect(inactive).toBeGreaterThan(0);
		expect(items).toHaveLength(active + inactive);
		expect(items.slice(active).every(({ json }) => json.is_active === false)).toBe(true);
		expect(simulator.it.violations).toEqual([]);
	});

	it('are those that changed since then, and are not mixed with what Procore cannot filter', async () => {
		const engine = await engineAs(simulator.it);
		const [gone] = vendorsNow(false);
		const before = gone?.updated_at;
		if (gone) gone.updated_at = new Date().toISOString();
		const updatedSince = new Date(Date.now() - 60_000).toISOString();
		const options = { includeInactive: true };
		const run = await engine.runNode({ ...all, options, updatedSince });
		expect(run.items.map(({ json }) => json.id)).toContain(gone?.id);
		expect(run.items.filter(({ json }) => json.is_active === false)).toHaveLength(1);
		const refused = await engine.runNode({ ...all, options, filters: { search: 'a' } });
		expect(refused.error?.message).toContain('filters[search]');
		if (gone && before) gone.updated_at = before;
	});
});

describe('vendors', () => {
	it('are read over all pages, each once', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ resource: 'vendor', operation: 'getAll', ...lists });
		const active = [...simulator.it.world.vendors.values()].filter(
			({ is_active, company_id }) => is_active && company_id === simulator.it.world.company.id,
		);
		expect(new Set(items.map(({ json }) => json.id)).size).toBe(active.length);
	});

	it('are simplified to at most ten fields, or as Procore gives them', async () => {
		const engine = await engineAs(simulator.it);
		const simple = await engine.runNode({ resource: 'vendor', operation: 'getAll', limit: 1 });
		const raw = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			limit: 1,
			simplify: false,
		});
		expect(Object.keys(simple.items[0]?.json ?? {})).toHaveLength(10);
		expect(raw.items[0]?.json).toHaveProperty('primary_contact');
	});

	it('of all permitted projects carry their project; one that fails does not stop the others', async () => {
		const [broken, ...rest] = activePermitted();
		simulator.it.faults.project(broken ?? 0, 403);
		const engine = await engineAs(simulator.it);
		const parameters = {
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'permitted',
			...lists,
		};
		const { items, error } = await engine.runNode(parameters);
		expect(error).toBeUndefined();
		const failed = items.filter(({ json }) => json.error);
		expect(failed).toHaveLength(1);
		expect(failed[0]?.json.details).toMatchObject({ project_id: broken, status: 403 });
		const projects = new Set(
			items.filter(({ json }) => !json.error).map(({ json }) => json.project_id),
		);
		expect([...projects].every((id) => rest.map(String).includes(String(id)))).toBe(true);
		expect(items.find(({ json }) => !json.error)?.json.project_name).toBeTruthy();
		const routed = await engine.runNode(parameters, undefined, { onError: 'continueErrorOutput' });
		expect(routed.errorItems).toHaveLength(1);
	});

	it('of the other projects arrive although the connection to one breaks', async () => {
		const [one, two, three] = activePermitted();
		const broken = { path: `/rest/v1.1/projects/${two}/vendors`, times: null };
		simulator.it.faults.add({ ...broken, kind: 'drop' });
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'several',
			projectIds: [one, two, three],
			...lists,
		});
		expect(error).toBeUndefined();
		const failed = items.filter(({ json }) => json.error);
		expect(failed.map(({ json }) => json.details)).toEqual([
			expect.objectContaining({ project_id: two }),
		]);
		const read = items.filter(({ json }) => !json.error).map(({ json }) => json.project_id);
		expect(new Set(read)).toEqual(new Set([one, three]));
	});

	it('of many projects are not asked for one by one where Procore is gone altogether', async () => {
		const [first, ...others] = activePermitted();
		for (const id of others) {
			simulator.it.faults.add({
				kind: 'answer',
				path: `/rest/v1.1/projects/${id}/vendors`,
				times: null,
				status: 403,
				body: { errors: ['App is not connected to this company.'] },
			});
		}
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'several',
			projectIds: [first, ...others],
			...lists,
		});
		expect(error).toBeUndefined();
		const failed = items.filter(({ json }) => json.error);
		expect(failed).toHaveLength(others.length);
		expect(String(failed.at(-1)?.json.error)).toMatch(/^Not read, since 3 projects before it/);
		expect(items.find(({ json }) => !json.error)?.json.project_id).toBe(first);
		const refused = simulator.it.requests.filter(({ status }) => status === 403);
		// The first three decide; six were under way at once.
		expect(refused).toHaveLength(6);
	});

	it('are limited over all projects together', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'permitted',
			limit: 5,
		});
		expect(items).toHaveLength(5);
	});

	it('of a project are read although the list of projects is refused', async () => {
		const [one] = activePermitted();
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.1/projects',
			status: 403,
			body: { message: 'no Portfolio' },
		});
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectId: String(one),
			limit: 1,
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ project_id: one, project_name: '' });
	});

	it('of an inactive project carry its name', async () => {
		const inactive = permitted().find((id) => !activePermitted().includes(id));
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectId: String(inactive),
			limit: 1,
		});
		const name = simulator.it.world.projects.get(inactive ?? 0)?.name;
		expect(items[0]?.json.project_name).toBe(name);
	});

	it("are filtered by each of Procore's filters", async () => {
		const engine = await engineAs(simulator.it);
		const filters = { id: '7, 8', trade_id: 5, parent_id: '6', search: 'x', origin_id: 'A-1' };
		await engine.runNode({ resource: 'vendor', operation: 'getAll', filters });
		const asked = simulator.it.requests.at(-1)?.query;
		expect(asked).toMatchObject({
			'filters[id][]': ['7', '8'],
			'filters[search]': ['x'],
			'filters[origin_id]': ['A-1'],
			'filters[trade_id][]': ['5'],
			'filters[parent_id][]': ['6'],
		});
		expect(simulator.it.violations).toEqual([]);
	});

	it('of a project are not filtered by what only the company has', async () => {
		const [one] = activePermitted();
		const engine = await engineAs(simulator.it);
		await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectId: String(one),
			filters: { origin_id: 'A-1', search: 'a' },
		});
		expect(simulator.it.requests.at(-1)?.query).toMatchObject({ 'filters[search]': ['a'] });
		expect(simulator.it.violations).toEqual([]);
	});

	it('fail as a whole only when every project failed', async () => {
		const [one, two] = activePermitted();
		for (const id of [one, two]) simulator.it.faults.project(id ?? 0, 403);
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'several',
			projectIds: [one, two],
		});
		expect(error?.description).toContain('Directory');
	});
});

describe('when Procore', () => {
	it('is short of calls, the node waits as long as it is told', async () => {
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.0/vendors',
			status: 429,
			text: 'You have surpassed the max number of requests for an hour.',
			headers: { 'retry-after': '1' },
			times: 1,
		});
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			limit: 1,
		});
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		const [refused, answered] = simulator.it.requests.filter(
			({ path }) => path === '/rest/v1.0/vendors',
		);
		expect((answered?.time ?? 0) - (refused?.time ?? 0)).toBeGreaterThanOrEqual(1000);
	});

	it.each([502, 503])('answers %i once, a read is repeated', async (status) => {
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.0/vendors',
			status,
			text: '<html><title>Bad Gateway</title></html>',
			headers: { 'retry-after': '0' },
		});
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ resource: 'vendor', operation: 'getAll', limit: 1 });
		expect(items).toHaveLength(1);
	});

	it('loses the answer to a write, it is not written twice', async () => {
		simulator.it.faults.add({ kind: 'loseAnswer', method: 'POST', path: '/rest/v1.0/vendors' });
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			method: 'POST',
			path: '/rest/v1.0/vendors',
			body: { company_id: simulator.it.world.company.id, vendor: { name: 'Once Only Glazing' } },
		});
		expect(error?.message).toContain('could not be reached');
		const made = [...simulator.it.world.vendors.values()].filter(
			({ name }) => name === 'Once Only Glazing',
		);
		expect(made).toHaveLength(1);
	});

	it('is down, the message says so and where to look', async () => {
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.0/vendors',
			status: 500,
			body: { error: { code: 'Internal Server Error', message: 'Internal Server Error' } },
		});
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({ resource: 'vendor', operation: 'getAll' });
		expect(error?.message).toContain('unavailable');
		expect(error?.description).toContain('status.procore.com');
	});

	it('redirects to another host, the token does not follow', async () => {
		simulator.it.faults.add({
			kind: 'redirectToStorage',
			path: '/rest/v1.0/vendors',
			signed: true,
		});
		const engine = await engineAs(simulator.it);
		await engine.runNode({ resource: 'apiRequest', operation: 'send', path: '/rest/v1.0/vendors' });
		const followed = simulator.it.requests.filter(({ host }) => host === 'storage');
		expect(followed).toHaveLength(1);
		expect(followed[0]?.headers.authorization).toBeUndefined();
		expect(simulator.it.violations.filter((text) => /authorization/i.test(text))).toEqual([]);
	});
});

describe('menus', () => {
	it('list companies, projects and vendors, and search them', async () => {
		const engine = await createEngine({
			credentials: {
				dmsa: { type: 'procoreDmsaOAuth2Api', data: credentialData(simulator.it, 'dmsa') },
			},
		});
		const companies = await engine.listSearch({ authentication: 'dmsa' }, 'searchCompanies');
		expect(companies.results.map(({ name }) => name)).toContain('Harbor Ridge Builders');
		expect(
			(await engine.listSearch({ authentication: 'dmsa' }, 'searchCompanies', 'cascade')).results,
		).toHaveLength(1);
		const projects = await engine.listSearch({ authentication: 'dmsa' }, 'searchProjects');
		expect(projects.results).toHaveLength(activePermitted().length);
		const vendors = await engine.listSearch({ authentication: 'dmsa' }, 'searchVendors');
		expect(vendors.results.length).toBeGreaterThan(500);
		const [vendor] = [...simulator.it.world.vendors.values()];
		const found = await engine.listSearch(
			{ authentication: 'dmsa' },
			'searchVendors',
			vendor?.name,
		);
		expect(found.results.map(({ value }) => value)).toContain(String(vendor?.id));
		expect(await engine.loadOptions({ authentication: 'dmsa' }, 'getProjects')).toHaveLength(
			activePermitted().length,
		);
	});

	it('list the companies of a strict service account by the company that is typed in', async () => {
		const engine = await engineAs(simulator.it, 'dmsaStrict', { companyId: '' });
		const typed = { mode: 'id', value: String(simulator.it.world.company.id) };
		const { results } = await engine.listSearch(
			{ authentication: 'dmsa', companyId: typed },
			'searchCompanies',
		);
		expect(results.length).toBeGreaterThan(0);
	});

	it('find a project by its number, and a vendor by its id', async () => {
		const engine = await engineAs(simulator.it);
		const [id] = activePermitted();
		const project = simulator.it.world.projects.get(id ?? 0);
		const projects = await engine.listSearch(
			{ authentication: 'dmsa' },
			'searchProjects',
			project?.project_number ?? '',
		);
		expect(projects.results.map(({ value }) => value)).toEqual([String(id)]);
		const [vendor] = [...simulator.it.world.vendors.values()];
		const vendors = await engine.listSearch(
			{ authentication: 'dmsa' },
			'searchVendors',
			String(vendor?.id),
		);
		expect(vendors.results.map(({ value }) => value)).toContain(String(vendor?.id));
	});
});
