import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { JsonObject, Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 50_000, projects: 5000, permittedProjects: 2500, usersPerProject: 2000 },
	});
});
afterAll(() => simulator.stop());

const company = () => simulator.world.company.id;
const project = (index = 0) => [...simulator.accounts.dmsa.projects][index];
const ask = (path: string, query: JsonObject = {}) =>
	caller(simulator, 'dmsaAdmin')('GET', path, { query: Object(query) });

/** Every page of a list, by the Link header. */
async function all(path: string, query: JsonObject): Promise<number[]> {
	const ids: number[] = [];
	for (let page = 1; ; page++) {
		const { data, headers } = await ask(path, { ...query, page });
		ids.push(...data.map((row: { id: number }) => row.id));
		if (!String(headers.link).includes('rel="next"')) return ids;
	}
}

it('a company of 50,000 vendors is listed page by page, each vendor once', async () => {
	const query = { company_id: company(), view: 'compact', per_page: 2000 };
	const ids = await all('/rest/v1.0/vendors', query);
	const inactive = await all(`/rest/v1.0/companies/${company()}/vendors/inactive`, query);
	expect(new Set([...ids, ...inactive]).size).toBe(50_000);
	expect(ids.length + inactive.length).toBe(50_000);
});

it('5,000 projects are listed, each once', async () => {
	const query = { company_id: company(), per_page: 300, 'filters[by_status]': 'All' };
	const ids = await all('/rest/v1.1/projects', query);
	expect([ids.length, new Set(ids).size]).toEqual([5000, 5000]);
});

it('a directory of 2,000 users is the same in each project until one changes', async () => {
	const path = (index: number) => `/rest/v1.0/projects/${project(index)}/users`;
	const [first, second] = [await all(path(0), { per_page: 500 }), await all(path(1), {})];
	expect([first.length, new Set(first).size]).toEqual([2000, 2000]);
	simulator.world.projects.get(project(0))?.userIds.delete(first[0]);
	expect(await all(path(0), { per_page: 2000 })).toEqual(first.slice(1));
	expect(await all(path(1), { per_page: 2000 })).toEqual(second);
});

it('records are made only in the projects that are looked at', async () => {
	const { data } = await ask(`/rest/v1.0/projects/${project(59)}/rfis`);
	expect(data).toHaveLength(3);
	expect((await ask(`/rest/v1.0/projects/${project(60)}/rfis`)).data).toHaveLength(0);
});
