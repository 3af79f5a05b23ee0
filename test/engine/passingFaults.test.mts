import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';
import { projectsIn } from '../support/validation.mts';

/** A fault that passes is not remembered, and one of a single record stays with it. */
const simulator = useSimulator({
	seed: { vendors: 20, projects: 6, inactiveProjects: 0, permittedProjects: 3 },
});
const PROJECTS = '/rest/v1.1/projects';
const active = () => projectsIn(simulator.it).active;
const failOnce = () =>
	simulator.it.faults.add({ path: PROJECTS, kind: 'answer', status: 500, text: 'down' });

const vendorsOf = (scope: IDataObject) => ({
	resource: 'vendor',
	operation: 'getAll',
	level: 'project',
	returnAll: true,
	...scope,
});
async function run(parameters: IDataObject, items = [{ json: {} }]) {
	const engine = await engineAs(simulator.it);
	return await engine.runNode(parameters as never, items, { continueOnFail: true });
}
const threeItems = [{ json: {} }, { json: {} }, { json: {} }];

it('a list of projects that cannot be read once fails one item, not those after it', async () => {
	failOnce();
	const { items } = await run(vendorsOf({ projectScope: 'permitted' }), threeItems);
	const failed = items.filter(({ json }) => json.error);
	expect(failed.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }]);
	const read = items.filter(({ json }) => !json.error).map(({ pairedItem }) => pairedItem);
	expect(read).toContainEqual({ item: 1 });
	expect(read).toContainEqual({ item: 2 });
	const lists = simulator.it.requests.filter(({ path }) => path === PROJECTS);
	expect(lists).toHaveLength(2);
});

it('names that cannot be read once are there for the next item', async () => {
	failOnce();
	const [project] = active();
	const scope = { projectScope: 'several', projectIds: [project!.id] };
	const { items } = await run(vendorsOf(scope), threeItems);
	const namesOf = (item: number) => [
		...new Set(
			items
				.filter(({ pairedItem }) => JSON.stringify(pairedItem) === JSON.stringify({ item }))
				.map(({ json }) => json.project_name),
		),
	];
	expect([0, 1, 2].map(namesOf)).toEqual([[''], [project!.name], [project!.name]]);
});

it('names that cannot be read once are there at the next poll', async () => {
	const [project] = active();
	const engine = await engineAs(simulator.it);
	const trigger = engine.trigger(
		{ level: 'project', projectScope: 'one', projectId: project!.id, projectTool: 'rfi' },
		{ node: 'procorePollingTrigger' },
	);
	failOnce();
	await trigger.poll();
	const rfi = [...simulator.it.world.records.values()].find(
		({ tool, project_id }) => tool === 'rfi' && project_id === project!.id,
	);
	simulator.it.change('record', rfi!.id, { subject: 'Changed' });
	const items = await trigger.poll();
	expect(items.map(({ json }) => json.projectName)).toEqual([project!.name]);
});

it.each(['.', '..', ''])('a project whose id is "%s" is a row of its own', async (id) => {
	const [project] = active();
	const body = [
		{ id, name: 'Strange' },
		{ id: project!.id, name: project!.name },
	];
	simulator.it.faults.add({ path: PROJECTS, kind: 'answer', status: 200, body });
	const { items } = await run(vendorsOf({ projectScope: 'permitted' }));
	const failed = items.filter(({ json }) => json.error);
	expect(failed.map(({ json }) => json)).toEqual([
		{
			error: expect.stringMatching(/(?:is not an ID|An ID is missing) in .*\/vendors$/),
			details: expect.objectContaining({ project_name: 'Strange' }),
		},
	]);
	const read = items.filter(({ json }) => !json.error);
	expect(read.length).toBeGreaterThan(0);
	expect(new Set(read.map(({ json }) => json.project_id))).toEqual(new Set([project!.id]));
	expect(simulator.it.violations).toEqual([]);
});
