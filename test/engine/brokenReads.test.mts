import type { IDataObject } from 'n8n-workflow';
import { breaking, WAYS } from '../support/broken.mts';
import { listenedBy, published, vendorEvents, type Published } from '../support/events.mts';
import type { Engine, TriggerUnderTest } from '../support/engine.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { projectsIn, validated, checkOf } from '../support/validation.mts';

/** An answer to a read that does not arrive whole is asked for again, and is never taken for less. */
const simulator = useSimulator({
	seed: { vendors: 250, people: 20, projects: 8, inactiveProjects: 0, permittedProjects: 4 },
	maxPerPage: 100,
});
const vendors = () =>
	[...simulator.it.world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === simulator.it.world.company.id && is_active,
	);
const lists = { returnAll: true, simplify: false };

const run = async (engine: Engine, parameters: IDataObject, items: IDataObject[] = [{}]) =>
	await engine.runNode(
		parameters as never,
		items.map((json) => ({ json })),
	);

interface Read {
	/** The answer that breaks. */
	on: { path: string; host?: 'login' | 'storage'; skip?: number };
	parameters: () => IDataObject;
	items?: IDataObject[];
	/** How many items come of it when all is well. */
	count: () => number;
}

const fileOnStorage = '/rest/v1.0/projects/1/rfis/12/plan.pdf';

const READS: Record<string, Read> = {
	'of one record': {
		on: { path: '/rest/v1.0/vendors/' },
		parameters: () => ({ resource: 'vendor', operation: 'get', vendorId: vendors()[0]!.id }),
		count: () => 1,
	},
	'of the second page of a list': {
		on: { path: '/rest/v1.0/vendors', skip: 1 },
		parameters: () => ({ resource: 'vendor', operation: 'getAll', ...lists }),
		count: () => vendors().length,
	},
	'of the last page for a plan': {
		on: { path: '/rest/v1.0/vendors', skip: 2 },
		parameters: () => ({ resource: 'vendorMapping', operation: 'plan' }),
		items: [{ id: 'P1', name: 'Nothing Like It Whatsoever' }],
		count: () => vendors().length,
	},
	'of a page of an API request': {
		on: { path: '/rest/v1.0/vendors', skip: 3 },
		parameters: () => ({
			resource: 'apiRequest',
			operation: 'send',
			path: '/rest/v1.0/vendors',
			query: { company_id: simulator.it.world.company.id, per_page: 50 },
			returnAll: true,
		}),
		count: () => vendors().length,
	},
	'of the token': {
		on: { path: '/oauth/token', host: 'login' },
		parameters: () => ({ resource: 'vendor', operation: 'get', vendorId: vendors()[0]!.id }),
		count: () => 1,
	},
	'of a file on the storage host': {
		on: { path: '/', host: 'storage' },
		parameters: () => {
			const times = null;
			simulator.it.faults.add({
				path: fileOnStorage,
				kind: 'redirectToStorage',
				signed: true,
				times,
			});
			return { resource: 'apiRequest', operation: 'send', path: fileOnStorage };
		},
		count: () => 1,
	},
};

const permitted = () => projectsIn(simulator.it).active.map(({ id }) => String(id));
const allExpected = () => ({
	expectedProjects: 'list',
	expectedProjectList: permitted().join('\n'),
});

const HOOK_LISTS: Array<[string, string]> = [
	['of hooks', '*/webhooks/hooks'],
	['of triggers', '*/webhooks/hooks/*/triggers'],
];
const hooks = () => [...simulator.it.world.hooks.values()];
const open: Published[] = [];

async function watched(): Promise<Published> {
	const made = await published(simulator.it);
	open.push(made);
	return made;
}

afterEach(async () => {
	for (const { close } of open.splice(0)) await close();
	simulator.it.world.hooks.clear();
});

async function publishedOnce(trigger: TriggerUnderTest): Promise<void> {
	await trigger.publish();
	expect(hooks()).toHaveLength(1);
	expect(listenedBy(hooks()[0]!).sort()).toEqual([...vendorEvents].sort());
}

describe.each(WAYS)('an answer %s', (way) => {
	it.each(Object.entries(READS))(
		'%s is read again',
		async (_, { on, parameters, items, count }) => {
			breaking(simulator.it, way, on);
			const { error, items: out } = await run(await engineAs(simulator.it), parameters(), items);
			expect(error).toBeUndefined();
			expect(out.length).toBe(count());
		},
	);

	it('of a file comes out byte for byte when it is read again', async () => {
		const { on, parameters } = READS['of a file on the storage host']!;
		breaking(simulator.it, way, on);
		const [file] = [...simulator.it.world.files.values()];
		const engine = await engineAs(simulator.it);
		const { items, binaryOf } = await run(engine, parameters());
		const chunks = (await file?.versions[0]?.content.read?.().toArray()) ?? [];
		expect(chunks.length).toBeGreaterThan(0);
		expect(await binaryOf(items[0]!)).toEqual(Buffer.concat(chunks));
	});

	it('makes no project missing', async () => {
		breaking(simulator.it, way, { path: '/rest/v1.1/projects' });
		const result = await validated(await engineAs(simulator.it), allExpected());
		expect(result.missingProjects).toEqual([]);
		expect(checkOf(result, 'projects').status).toBe('ok');
	});

	it('moves no cursor past a change', async () => {
		const engine = await engineAs(simulator.it);
		const trigger = engine.trigger({}, { node: 'procorePollingTrigger' });
		const poll = async () => (await trigger.poll()).map(({ json }) => json.resourceId);
		await poll();
		const [first] = vendors();
		simulator.it.change('vendor', first!.id, { city: `Salem ${way}` });
		breaking(simulator.it, way, { path: '/rest/v1.0/vendors' });
		expect(await poll()).toEqual([String(first!.id)]);
	});

	it.each(HOOK_LISTS)('makes no second hook and no second trigger: %s', async (_, path) => {
		const { trigger } = await watched();
		breaking(simulator.it, way, { path, method: 'GET' });
		await publishedOnce(trigger);
	});
});

describe('an answer that breaks every time', () => {
	const always = (on: Read['on'] & { method?: string }) =>
		breaking(simulator.it, 'cut within its length', { ...on, times: null });

	it.each(Object.entries(READS))(
		'%s is told as what it is',
		async (_, { on, parameters, items }) => {
			always(on);
			const { error, items: out } = await run(await engineAs(simulator.it), parameters(), items);
			expect(error?.message).toMatch(/did not arrive whole/);
			expect(error?.description).toMatch(/Run again/);
			expect(out).toEqual([]);
		},
	);

	it('of one project is a row of its own among the others', async () => {
		const [one, two, three] = permitted();
		always({ path: `/rest/v1.1/projects/${two}/vendors` });
		const { error, items } = await run(await engineAs(simulator.it), {
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
			expect.objectContaining({ project_id: Number(two) }),
		]);
		const read = items.filter(({ json }) => !json.error).map(({ json }) => json.project_id);
		expect(new Set(read)).toEqual(new Set([Number(one), Number(three)]));
	});

	it('makes no project missing, and is to be checked again', async () => {
		always({ path: '/rest/v1.1/projects' });
		const result = await validated(await engineAs(simulator.it), allExpected());
		expect(result.missingProjects).toEqual([]);
		expect(checkOf(result, 'projects')).toMatchObject({
			status: 'failed',
			message: expect.stringMatching(/could not be listed/),
		});
		expect(result.checkAgain).toBe(true);
	});

	it('moves no cursor past a change', async () => {
		const engine = await engineAs(simulator.it);
		const trigger = engine.trigger({}, { node: 'procorePollingTrigger' });
		await trigger.poll();
		const [, second] = vendors();
		simulator.it.change('vendor', second!.id, { city: 'Salem' });
		const mend = always({ path: '/rest/v1.0/vendors' });
		await expect(trigger.poll()).rejects.toThrow(/did not arrive whole/);
		mend();
		const items = await trigger.poll();
		expect(items.map(({ json }) => json.resourceId)).toEqual([String(second!.id)]);
	});

	it('in one of many polled projects is told, and the others are read', async () => {
		const engine = await engineAs(simulator.it);
		const settings = { level: 'project', projectScope: 'permitted', projectTool: 'rfi' };
		const trigger = engine.trigger(settings, { node: 'procorePollingTrigger' });
		await trigger.poll();
		const [broken, ...others] = permitted();
		always({ path: `/projects/${broken}/rfis` });
		for (const record of simulator.it.world.records.values()) {
			if (record.tool === 'rfi') simulator.it.change('record', record.id, { subject: 'Changed' });
		}
		const items = (await trigger.poll()).map(({ json }) => json);
		const failed = items.filter(({ eventType }) => eventType === 'error');
		expect(failed).toMatchObject([{ projectId: broken }]);
		const read = items.filter(({ eventType }) => eventType !== 'error');
		expect(new Set(read.map(({ projectId }) => projectId))).toEqual(new Set(others));
	});

	it.each(HOOK_LISTS)('makes no second hook and no second trigger: %s', async (_, path) => {
		const { trigger } = await watched();
		const mend = always({ path, method: 'GET' });
		await expect(trigger.publish()).rejects.toThrow(/did not arrive whole/);
		expect(hooks().length).toBeLessThanOrEqual(1);
		mend();
		await publishedOnce(trigger);
	});
});
