import type { IDataObject } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({
	seed: { projects: 2, inactiveProjects: 0, permittedProjects: 1, vendors: 3 },
});
const projectId = () => [...simulator.it.accounts.dmsa.projects][0] ?? 0;

async function trigger(parameters: IDataObject) {
	const engine = await engineAs(simulator.it);
	return engine.trigger(parameters as never, { node: 'procorePollingTrigger' });
}

const ofProject = (projectTool: string) => ({
	level: 'project',
	projectTool,
	projectScope: 'one',
	projectId: String(projectId()),
});

afterEach(() => expect(simulator.it.violations).toEqual([]));

it('a task of the schedule is polled as such', async () => {
	const one = await trigger(ofProject('scheduleTask'));
	await one.poll();
	const task = [...simulator.it.world.records.values()].find(
		({ tool, project_id }) => tool === 'scheduleTask' && project_id === projectId(),
	);
	simulator.it.change('record', task?.id ?? 0, { name: 'Pour the slab' });
	const items = (await one.poll()).map(({ json }) => json);
	expect(items).toMatchObject([
		{
			eventId: expect.stringMatching(/^scheduleTask:/),
			resourceName: 'Tasks',
			resourceId: String(task?.id),
			record: { name: 'Pour the slab' },
		},
	]);
});

it('one of the Tasks tool is not, since Procore cannot filter it by the time of a change', async () => {
	const one = await trigger(ofProject('task'));
	const error: unknown = await one.poll().catch((thrown: unknown) => thrown);
	expect(error).toMatchObject({ message: expect.stringContaining('"task" cannot be polled') });
});

it.each([
	['company', () => ({ companyTool: 'user' }), /^\/rest\/v1\.3\/companies\/\d+\/users$/],
	['project', () => ofProject('user'), /^\/rest\/v1\.0\/projects\/\d+\/users$/],
])('users of a %s are polled by the same value', async (_, parameters, path) => {
	const one = await trigger(parameters());
	simulator.it.requests.length = 0;
	expect(await one.poll()).toEqual([]);
	expect(simulator.it.requests.map((request) => request.path)).toContainEqual(
		expect.stringMatching(path),
	);
});
