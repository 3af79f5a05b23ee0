import type { IDataObject } from 'n8n-workflow';
import { send as operation } from '../../nodes/Procore/actions/apiRequest/send.operation';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 250, projects: 6, permittedProjects: 4 } });

async function send(parameters: IDataObject) {
	const engine = await engineAs(simulator.it);
	const run = await engine.runNode({ resource: 'apiRequest', operation: 'send', ...parameters });
	return { ...run, rows: run.items.map(({ json }) => json) };
}

const companyId = () => simulator.it.world.company.id;

describe('an API request', () => {
	it('reads one record', async () => {
		const [vendor] = simulator.it.world.vendors.values();
		const { rows } = await send({
			path: `/rest/v1.0/vendors/${vendor?.id}?company_id=${companyId()}`,
		});
		expect(rows).toEqual([expect.objectContaining({ id: vendor?.id, name: vendor?.name })]);
	});

	it('is not made for several projects where it is of none', async () => {
		const { error } = await send({ path: '/rest/v1.0/me', projectScope: 'permitted' });
		expect(error?.message).toBe(
			'Projects: the call is made once, since its path and parameters have no {project_id}',
		);
		expect(simulator.it.requests).toEqual([]);
	});

	it('reads every page of a list', async () => {
		const { rows } = await send({
			path: '/rest/v1.0/vendors',
			query: { company_id: companyId(), view: 'compact' },
			returnAll: true,
		});
		expect(rows.length).toBeGreaterThan(200);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		expect(simulator.it.violations).toEqual([]);
	});

	it('takes no more of a list than the limit', async () => {
		const { rows } = await send({
			path: '/rest/v1.0/vendors',
			query: { company_id: companyId() },
			limit: 3,
		});
		expect(rows).toHaveLength(3);
	});

	it('goes on to further pages while the limit is not reached', async () => {
		const { rows } = await send({
			path: '/rest/v1.0/vendors',
			query: { company_id: companyId() },
			limit: 150,
		});
		expect(rows).toHaveLength(150);
	});

	it('takes the envelope off an answer of REST v2', async () => {
		const { rows } = await send({
			path: `/rest/v2.0/companies/${companyId()}/webhooks/hooks`,
			query: '{"namespace":"n8n"}',
		});
		expect(rows).toEqual([]);
	});

	it('sends lists in brackets and a body as JSON', async () => {
		const [a, b] = [...simulator.it.world.vendors.values()]
			.filter(({ is_active, company_id }) => is_active && company_id === companyId())
			.map(({ id }) => id);
		const { rows } = await send({
			path: '/rest/v1.0/vendors',
			query: { company_id: companyId(), 'filters[id]': [a, b] },
		});
		expect(rows.map(({ id }) => id).sort()).toEqual([a, b].sort());
		const created = await send({
			method: 'POST',
			path: '/rest/v1.0/vendors',
			body: `{"company_id":${companyId()},"vendor":{"name":"Harbor Electric"}}`,
		});
		expect(created.rows).toEqual([expect.objectContaining({ name: 'Harbor Electric' })]);
	});

	it('says that something was deleted where Procore says nothing', async () => {
		const [vendor] = simulator.it.world.vendors.values();
		const [project] = simulator.it.accounts.dmsa.projects;
		await send({
			method: 'POST',
			path: `/rest/v1.1/projects/${project}/vendors/${vendor?.id}/actions/add`,
		});
		const { rows, error } = await send({
			method: 'DELETE',
			path: `/rest/v1.1/projects/${project}/vendors/${vendor?.id}/actions/remove`,
		});
		expect(error).toBeUndefined();
		expect(rows).toEqual([{ deleted: true }]);
	});

	it("gives Procore's words for what it refuses", async () => {
		const { error } = await send({
			method: 'POST',
			path: '/rest/v1.0/vendors',
			body: { company_id: companyId(), vendor: {} },
		});
		expect(error?.message).toMatch(/name/);
	});

	it('sends the example of its own field as Procore wants it', async () => {
		const query = String(operation.fields.query?.property.placeholder).replace(/^e\.g\. /, '');
		await send({ path: '/rest/v1.0/projects/1/rfis', query });
		expect(simulator.it.requests.at(-1)?.query).toEqual({
			'filters[status][]': ['open', 'draft'],
		});
	});

	it('sends each query parameter as it was typed', async () => {
		await send({
			path: '/rest/v1.0/vendors?view=compact',
			query:
				'{ "company_id": 5982324300946918154, "filters[id]": [9007199254740993, 2], "sort[]": "x y&z", "amount": 1.10, "a": true, "b": null, "c": "", "d": [], "e": [null, 3] }',
		});
		expect(simulator.it.requests.at(-1)?.query).toEqual({
			view: ['compact'],
			company_id: ['5982324300946918154'],
			'filters[id][]': ['9007199254740993', '2'],
			'sort[]': ['x y&z'],
			amount: ['1.10'],
			a: ['true'],
			'e[]': ['3'],
		});
	});

	it('sends a body that was typed letter by letter', async () => {
		const body = '{\n\t"id": 5982324300946918154,\n\t"n": [9007199254740993, 1.10]\n}';
		await send({ method: 'POST', path: '/rest/v1.0/vendors', body });
		expect(simulator.it.requests.at(-1)).toMatchObject({
			text: body,
			headers: { 'content-type': 'application/json' },
		});
	});

	it('sends a body that an expression gives as JSON', async () => {
		const body = '={{ { vendor: { name: "A", list: [1] } } }}';
		await send({ method: 'PATCH', path: '/rest/v1.0/vendors/1', body });
		expect(simulator.it.requests.at(-1)?.text).toBe('{"vendor":{"name":"A","list":[1]}}');
	});

	it('keeps a record whole that has a field of the name data', async () => {
		const record = { id: 7, name: 'A', data: { z: 1 } };
		const path = '/rest/v1.0/projects/1/rfis/7';
		simulator.it.faults.add({ path, kind: 'answer', status: 200, body: record });
		expect((await send({ path })).rows).toEqual([record]);
	});

	it('cuts no answer to a write', async () => {
		const body = Array.from({ length: 60 }, (_, id) => ({ id }));
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
			simulator.it.faults.add({ path: '/bulk', kind: 'answer', status: 200, body });
			expect((await send({ method, path: '/rest/v1.0/bulk' })).rows).toHaveLength(60);
		}
	});

	it('says what to do about a method that the path does not have', async () => {
		simulator.it.faults.add({ path: '/vendors', kind: 'answer', status: 405, text: '' });
		const { error } = await send({ method: 'PUT', path: '/rest/v1.0/vendors' });
		expect(error?.message).toBe('Procore answered HTTP 405');
		expect(error?.description).toMatch(/no PUT for it.* API reference/);
	});

	it.each([
		[{ path: '/projects' }, 'Path: "/projects" is not a path'],
		[{ path: '/rest/v1.0/../../oauth/token' }, 'Path'],
		[{ path: '/rest/v1.0/%2e%2e/%2e%2e/oauth/token/info' }, 'Path'],
		[{ path: '/rest/v1.0/rfis/{id}/replies' }, 'Path: replace {id} with the ID itself'],
		[
			{ path: '/rest/v1.0/vendors', query: '{"company_id":' },
			'Query Parameters: this is not valid JSON',
		],
		[{ path: '/rest/v1.0/vendors', query: 'a=1&b=2' }, 'Query Parameters: this is not valid JSON'],
		[
			{ path: '/rest/v1.0/vendors', query: '["a"]' },
			'Query Parameters: this must be names with values, for example { "view": "extended" }',
		],
		[
			{ path: '/rest/v1.0/vendors', query: { filters: { status: ['open'] } } },
			'Query Parameters > filters: an object cannot be sent here; give each of its parts its own name, such as "filters[status]", and a text, a number, true, false, or a list of these',
		],
		[
			{ path: '/rest/v1.0/vendors', query: { a: [['b']] } },
			'Query Parameters > a: this must be a text, a number, true, false, or a list of these',
		],
		[
			{ path: '/rest/v1.0/vendors', query: { page: 'two' } },
			'Query Parameters > page: "two" is not a whole number of 1 or more',
		],
		[{ path: '/rest/v1.0/vendors', limit: 'abc' }, 'Limit: enter a whole number'],
		[{ method: 'POST', path: '/rest/v1.0/vendors', body: '{' }, 'Body: this is not valid JSON'],
	])('by %j is refused before it is sent', async (parameters, message) => {
		const { error } = await send(parameters);
		expect(error?.message).toContain(message);
		expect(simulator.it.requests).toEqual([]);
	});
});
