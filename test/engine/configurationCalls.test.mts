import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { engineOfPerson, projectsIn, validated } from '../support/validation.mts';
import { engineWithBoth } from '../support/procore.mts';

let large: Simulator;
beforeAll(async () => {
	large = await startSimulator({
		seed: {
			projects: 5_020,
			inactiveProjects: 10,
			permittedProjects: 4_720,
			vendors: 10,
			people: 10,
			projectsWithRecords: 1,
		},
	});
});
beforeEach(() => large.clear());
afterAll(async () => await large.stop());

const activeIds = () => projectsIn(large).own.flatMap(({ id, active }) => (active ? id : []));
const requiredTools = ['vendor.getAll@company', 'vendor.getAll@project', 'procoreTrigger@company'];
const fieldsOf = (expectedProjects: string) => ({
	expectedProjects,
	...(expectedProjects === 'list' && { expectedProjectList: activeIds().join('\n') }),
	requiredTools,
});
const inputOf = (expectedProjects: string) =>
	expectedProjects === 'items' ? activeIds().map((id) => ({ id })) : undefined;

/** The most calls of each account: 25 is the budget, and what Procore may add stays free. */
const most = { dmsa: 24, dmsaAdmin: 18 };

describe.each(['dmsa', 'dmsaAdmin'] as const)('5,010 projects expected of %s', (account) => {
	test.each(['list', 'items', 'reference'])('from %s', async (source) => {
		const engine = await engineWithBoth(large, 'user', {}, account);
		const result = await validated(engine, fieldsOf(source), inputOf(source));
		const { permitted, hidden } = projectsIn(large);
		expect(new Set(result.missingProjects.map(({ id }) => id))).toEqual(
			new Set(hidden.map(({ id }) => String(id))),
		);
		expect(hidden.length).toBeGreaterThanOrEqual(290);
		expect(result.missingProjects.every(({ status }) => status === 'missing')).toBe(true);
		expect(result.permittedProjects).toHaveLength(permitted.length);
		expect(
			result.permittedProjects.every(
				({ name, projectNumber }) => name !== '' && projectNumber !== '',
			),
		).toBe(true);
		expect(large.requests.length).toBeLessThanOrEqual(most[account]);
		expect(large.requests.filter(({ status }) => status >= 400)).toEqual([]);
		expect(large.violations).toEqual([]);
		const ofIds = large.requests.filter(({ query }) => query.view?.includes('ids'));
		for (const { query } of ofIds) expect(query).not.toHaveProperty('per_page');
	});
});

test('5,010 projects expected of a person', async () => {
	const engine = await engineOfPerson(large);
	const result = await validated(engine, { authentication: 'user', ...fieldsOf('list') });
	expect(result.missingProjects).toEqual([]);
	expect(large.requests.length).toBeLessThanOrEqual(24);
});

test('expected names of a large company that an admin was not added to cost no call each', async () => {
	const names = projectsIn(large).hidden.map(({ name }) => `"${name} (unlike any)"`);
	const engine = await engineWithBoth(large, 'user', {}, 'dmsaAdmin');
	const result = await validated(engine, {
		expectedProjects: 'list',
		expectedProjectList: names.join('\n'),
	});
	expect(result.missingProjects.length).toBeGreaterThan(100);
	expect(result.missingProjects.every(({ status }) => status === 'unknown')).toBe(true);
	expect(large.requests.length).toBeLessThanOrEqual(18);
});
