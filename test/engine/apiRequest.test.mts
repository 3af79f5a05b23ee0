import type { IDataObject } from 'n8n-workflow';
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

	it.each([
		[{ path: '/projects' }, 'Path'],
		[{ path: '/rest/v1.0/../../oauth/token' }, 'Path'],
		[
			{ path: '/rest/v1.0/vendors', query: '{"company_id":' },
			'Query Parameters: this is not valid JSON',
		],
		[{ method: 'POST', path: '/rest/v1.0/vendors', body: '{' }, 'Body: this is not valid JSON'],
	])('by %j is refused before it is sent', async (parameters, message) => {
		const { error } = await send(parameters);
		expect(error?.message).toContain(message);
		expect(simulator.it.requests).toEqual([]);
	});
});
