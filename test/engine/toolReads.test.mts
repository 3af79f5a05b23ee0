import { engineAs, useSimulator } from '../support/procore.mts';
import { byId, casesWith, neededFor, permittedProject, type ToolCase } from '../support/tools.mts';

const simulator = useSimulator({
	seed: { projects: 4, inactiveProjects: 1, permittedProjects: 3, vendors: 6 },
});
const project = () => permittedProject(simulator.it);

/** The days of dated lists, wide enough for what the simulator holds. */
const dates = { startDate: '2020-01-01', endDate: '2030-01-01' };
const where = ({ resource, choice, kind }: ToolCase) => ({
	resource,
	...choice,
	...neededFor(simulator.it, kind, project()),
});

afterEach(() => expect(simulator.it.violations).toEqual([]));

async function listed(tool: ToolCase, parameters: object = {}) {
	const engine = await engineAs(simulator.it);
	const run = await engine.runNode({
		operation: 'getAll',
		projectId: byId(String(project())),
		...where(tool),
		...(tool.kind.isDated ? dates : {}),
		returnAll: true,
		...parameters,
	});
	expect(run.error).toBeUndefined();
	return run.items.map(({ json }) => json);
}

describe('the list of', () => {
	it.each(casesWith('getAll'))(
		'%s has rows, simplified to the same ten fields',
		async (_, tool) => {
			const rows = await listed(tool);
			expect(rows.length).toBeGreaterThan(0);
			const columns = Object.keys(rows[0] ?? {});
			for (const row of rows) expect(Object.keys(row)).toEqual(columns);
			const own = columns.filter((name) => !name.startsWith('project_'));
			expect(own.length).toBeLessThanOrEqual(10);
			expect(own[0]).toBe('id');
			for (const value of Object.values(rows[0] ?? {}))
				expect(typeof value === 'object' && value !== null).toBe(false);
		},
	);

	it.each(casesWith('getAll'))('%s has the records as they came, too', async (_, tool) => {
		const [row] = await listed(tool, { simplify: false });
		expect(Object.keys(row ?? {}).length).toBeGreaterThan(3);
		if (tool.kind.scope === 'project') expect(row?.project_name).toBeTruthy();
	});
});

describe('one record of', () => {
	it.each(casesWith('get'))('%s is read by its id, for each item', async (_, tool) => {
		const ids =
			tool.resource === 'budget'
				? [...simulator.it.world.records.values()]
						.filter((row) => row.tool === 'budgetLineItem' && row.project_id === project())
						.map(({ id }) => id)
				: (await listed(tool)).map(({ id }) => id);
		const engine = await engineAs(simulator.it);
		const { items, error } = await engine.runNode(
			{
				operation: 'get',
				projectId: byId(String(project())),
				...where(tool),
				recordId: byId('={{ $json.id }}'),
			},
			[
				{ json: { id: ids[0] as number } },
				{ json: { id: '999' } },
				{ json: { id: ids.at(-1) as number } },
			],
			{ continueOnFail: true },
		);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => String(json.id ?? typeof json.error))).toEqual([
			String(ids[0]),
			'string',
			String(ids.at(-1)),
		]);
	});
});

describe('days the wrong way round', () => {
	it.each([
		[
			{ startDate: '2026-05-01', endDate: '2026-04-01' },
			/^Start Date 2026-05-01 is after End Date 2026-04-01$/,
		],
		[{ startDate: '2999-04-01' }, /^Start Date 2999-04-01 is after End Date .*, which is today$/],
	])('(%j) are refused', async (days, message) => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'dailyLog',
			operation: 'getAll',
			logType: 'manpower',
			projectId: byId(String(project())),
			...days,
		});
		expect(error?.message).toMatch(message);
	});
});
