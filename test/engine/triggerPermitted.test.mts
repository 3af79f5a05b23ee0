import type { INodeParameters } from 'n8n-workflow';
import { eventually } from '../support/eventually.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { listenedBy, listening, published, type Published } from '../support/events.mts';
import { timePasses } from '../support/time.mts';

/** Calls remain, so that the refusal is about one list. */
const ofThisListAlone = {
	'x-rate-limit-limit': '3600',
	'x-rate-limit-remaining': '3000',
	'x-rate-limit-reset': '9999999999',
};

/** A webhook trigger that listens to every permitted project. */
const simulator = useSimulator({
	seed: { projects: 9, inactiveProjects: 1, permittedProjects: 4, vendors: 5, recordsPerTool: 1 },
	webhooks: { timeScale: 0.001 },
});
const all: INodeParameters = {
	scope: 'project',
	projectScope: 'permitted',
	events: ['RFIs:create', 'RFIs:update'],
};
const OF_COMPANY = ['Projects:create', 'Projects:update'];

const account = () => simulator.it.accounts.dmsa;
const projects = () =>
	[...simulator.it.world.projects.values()]
		.filter(({ company_id, active }) => active && company_id === simulator.it.world.company.id)
		.map(({ id }) => id);
const permitted = () =>
	projects()
		.filter((id) => account().projects.has(id))
		.map(String);
const others = () => projects().filter((id) => !account().projects.has(id));
const hooks = () => [...simulator.it.world.hooks.values()];
const projectsWithHook = () =>
	hooks()
		.filter(({ project_id }) => project_id !== null)
		.map(({ project_id }) => String(project_id))
		.sort();
const ofCompany = () => hooks().filter(({ project_id }) => project_id === null);

const tellOf = (resource_id: number, event_type: 'create' | 'update' = 'create') =>
	simulator.it.emit({ resource_name: 'Projects', event_type, resource_id });
const rfiIn = (project_id: number) =>
	simulator.it.emit({ resource_name: 'RFIs', event_type: 'update', resource_id: 7, project_id });
const settled = async () => await simulator.it.deliveriesSettled(20_000);

let before: Set<number>;
let made: Published | undefined;

async function publishedForAll(): Promise<Published> {
	made = await published(simulator.it, all);
	return made;
}

beforeEach(() => {
	before = new Set(account().projects);
});
afterEach(async () => {
	await made?.close();
	made = undefined;
	account().projects = before;
	simulator.it.world.hooks.clear();
	expect(simulator.it.violations).toEqual([]);
});

describe('publishing', () => {
	it('makes a hook in each permitted project, and one that hears of new projects', async () => {
		const { trigger } = await publishedForAll();
		expect(projectsWithHook()).toEqual(permitted().sort());
		for (const hook of hooks()) {
			const isOfCompany = hook.project_id === null;
			expect(listenedBy(hook).sort()).toEqual(isOfCompany ? OF_COMPANY : all.events);
			expect(hook.destination_url).toBe(trigger.webhookUrl);
		}
		expect(ofCompany()).toHaveLength(1);
	});

	it('again takes over what is there and writes nothing', async () => {
		const { trigger } = await publishedForAll();
		const [first, ...more] = hooks();
		simulator.it.requests.length = 0;
		await trigger.publish();
		expect(hooks()).toEqual([first, ...more]);
		const writes = simulator.it.requests.filter(
			({ method, host }) => method !== 'GET' && host === 'api',
		);
		expect(writes).toEqual([]);
	});

	it('looks at each project once, with no more than three calls', async () => {
		await publishedForAll();
		const calls = simulator.it.requests.filter(({ path }) => path.includes('/webhooks/hooks'));
		expect(calls).toHaveLength(3 * (permitted().length + 1));
	});

	it.each([
		['empty', []],
		['null', null],
	])('again keeps every hook, where the list of projects comes %s', async (_, body) => {
		const { trigger } = await publishedForAll();
		const path = '/rest/v1.1/projects';
		simulator.it.faults.add({ path, kind: 'answer', status: 200, body, times: null });
		await trigger.publish();
		simulator.it.faults.clear();
		expect(projectsWithHook()).toEqual(permitted().sort());
		const [hook] = hooks().filter(({ project_id }) => project_id !== null);
		const headers = { authorization: String(hook!.authorization) };
		expect(await trigger.webhook({ headers })).toMatchObject({ status: 400 });
	});

	it('again takes up a project that has become permitted, and lets go of one that has not stayed so', async () => {
		const { trigger } = await publishedForAll();
		const [gone] = permitted();
		const [added = 0] = others();
		account().projects.delete(Number(gone));
		account().projects.add(added);
		await trigger.publish();
		const wanted = [...permitted(), String(gone)].sort();
		// Procore no longer shows the hook of the former, so that it cannot be removed.
		expect(projectsWithHook()).toEqual(wanted);
		const [left] = hooks().filter(({ project_id }) => String(project_id) === gone);
		const headers = { authorization: String(left!.authorization) };
		expect(await trigger.webhook({ headers })).toMatchObject({ status: 200, started: false });
	});

	it('goes on where a project refuses its hook', async () => {
		const [refusing = ''] = permitted();
		simulator.it.setLevel('dmsa', 'webhooks_api', 'none', Number(refusing));
		await publishedForAll();
		simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', Number(refusing));
		expect(projectsWithHook()).toEqual(
			permitted()
				.filter((id) => id !== refusing)
				.sort(),
		);
	});

	it('stops where every project refuses, and names one of them', async () => {
		for (const id of permitted()) simulator.it.setLevel('dmsa', 'webhooks_api', 'none', Number(id));
		made = await listening(simulator.it, all);
		const thrown: unknown = await made.trigger.publish().catch((error: unknown) => error);
		for (const id of permitted())
			simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', Number(id));
		expect(thrown).toMatchObject({
			message: expect.stringMatching(/^Project \d+: .*permission/),
			description: expect.stringContaining('Publishing the workflow again takes them over'),
		});
		made.trigger.graceEnds();
		await eventually(() => expect(hooks()).toEqual([]));
	});

	it("stops where Procore's limit is used up, and goes on from there when it is published again", async () => {
		const [, , third = ''] = permitted();
		const fault = simulator.it.faults.add({
			method: 'POST',
			path: `*/projects/${third}/webhooks/hooks`,
			kind: 'answer',
			status: 429,
			headers: { 'retry-after': '600' },
			times: null,
		});
		made = await listening(simulator.it, all);
		const thrown: unknown = await made.trigger.publish().catch((error: unknown) => error);
		expect(thrown).toMatchObject({ message: expect.stringContaining(`Project ${third}: `) });
		simulator.it.faults.remove(fault);
		timePasses(601);
		const standing = projectsWithHook();
		await made.trigger.publish();
		expect(projectsWithHook()).toEqual(permitted().sort());
		expect(projectsWithHook()).toEqual(expect.arrayContaining(standing));
		made.trigger.graceEnds();
	});

	it('ends with no hook when the workflow is unpublished', async () => {
		const { trigger } = await publishedForAll();
		await trigger.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
	});

	it('for a test listens in projects only', async () => {
		made = await listening(simulator.it, all);
		await made.trigger.hook('create', { mode: 'manual' });
		expect(projectsWithHook()).toEqual(permitted().sort());
		expect(ofCompany()).toEqual([]);
		await made.trigger.hook('delete', { mode: 'manual' });
		expect(hooks()).toEqual([]);
	});
});

describe('when Procore tells of a project', () => {
	it.each(['create', 'update'] as const)(
		'(%s) that is permitted, it gets its hook',
		async (kind) => {
			const { items } = await publishedForAll();
			const [added = 0] = others();
			account().projects.add(added);
			tellOf(added, kind);
			await settled();
			expect(projectsWithHook()).toEqual(permitted().sort());
			const event = rfiIn(added);
			await settled();
			expect(items()).toEqual([
				expect.objectContaining({ eventId: event.ulid, projectId: String(added) }),
			]);
		},
	);

	it('also those get theirs of which it did not tell', async () => {
		await publishedForAll();
		const [added = 0, more = 0] = others();
		account().projects.add(added).add(more);
		tellOf(added, 'update');
		await settled();
		expect(projectsWithHook()).toEqual(permitted().sort());
	});

	it('twice at once, there is one hook', async () => {
		await publishedForAll();
		const [added = 0] = others();
		account().projects.add(added);
		tellOf(added);
		tellOf(added, 'update');
		await settled();
		expect(projectsWithHook()).toEqual(permitted().sort());
	});

	it('that is not permitted, nothing happens', async () => {
		const { items } = await publishedForAll();
		const standing = projectsWithHook();
		tellOf(others()[0]!);
		await settled();
		expect(projectsWithHook()).toEqual(standing);
		expect(items()).toEqual([]);
		expect(simulator.it.world.deliveries.at(-1)?.status).toBe('delivered');
	});

	it('and cannot be asked, it has to tell again', async () => {
		await publishedForAll();
		const [added = 0] = others();
		account().projects.add(added);
		simulator.it.faults.add({
			path: '/rest/v1.1/projects',
			kind: 'answer',
			status: 429,
			headers: { ...ofThisListAlone, 'retry-after': '600' },
			times: 1,
		});
		tellOf(added);
		await settled();
		expect(projectsWithHook()).toEqual(permitted().sort());
		expect(simulator.it.world.deliveries.at(-1)).toMatchObject({ status: 'delivered' });
		expect(made?.results.map(({ status }) => status)).toEqual([503, 200]);
	});

	it('and the list of projects comes empty, none is told of as no longer permitted', async () => {
		const { items } = await publishedForAll();
		const path = '/rest/v1.1/projects';
		simulator.it.faults.add({ path, kind: 'answer', status: 200, body: [], times: null });
		tellOf(others()[1]!);
		await settled();
		simulator.it.faults.clear();
		expect(items()).toEqual([]);
		expect(simulator.it.world.deliveries.at(-1)?.status).toBe('delivered');
	});

	it('a project that is no longer permitted is told of, once', async () => {
		const { items } = await publishedForAll();
		const [gone = ''] = permitted();
		account().projects.delete(Number(gone));
		for (const kind of ['create', 'update'] as const) {
			tellOf(others()[1]!, kind);
			await settled();
		}
		expect(items()).toEqual([
			expect.objectContaining({
				eventType: 'error',
				resourceName: 'Projects',
				projectId: gone,
				error: expect.stringContaining('no longer permitted'),
			}),
		]);
	});
});

describe('"Webhook: Repair"', () => {
	const repaired = async ({ trigger, engine }: Published, dryRun = false) => {
		const { items, error, hints } = await engine.runNode({
			resource: 'webhook',
			operation: 'repair',
			dryRun,
			webhookBaseUrl: new URL(trigger.webhookUrl).origin,
		});
		expect(error?.message).toBeUndefined();
		const rows = items.map(({ json }) => json).filter(({ hookId }) => hookId === null);
		return { rows, hints, all: items.map(({ json }) => json) };
	};
	const newlyPermitted = () => {
		const [added = 0, more = 0] = others();
		account().projects.add(added).add(more);
		return [added, more].map(String);
	};

	it('takes up the projects that have become permitted, whose events then arrive', async () => {
		const own = await publishedForAll();
		const added = newlyPermitted();
		const { rows } = await repaired(own);
		expect(rows.map(({ projectId }) => String(projectId)).sort()).toEqual(added.sort());
		for (const row of rows) {
			expect(row).toMatchObject({ problems: ['missing'], action: 'create', done: true });
			expect(row.projectName).toEqual(expect.any(String));
		}
		expect(projectsWithHook()).toEqual(permitted().sort());
		const event = rfiIn(Number(added[0]));
		await settled();
		expect(own.items()).toEqual([expect.objectContaining({ eventId: event.ulid })]);
		expect((await repaired(own)).rows).toEqual([]);
	});

	it('makes a hook again that somebody deleted', async () => {
		const own = await publishedForAll();
		const [hook] = hooks().filter(({ project_id }) => project_id !== null);
		simulator.it.world.hooks.delete(hook!.id);
		await repaired(own);
		expect(projectsWithHook()).toEqual(permitted().sort());
	});

	it('only reports them in a dry run', async () => {
		const own = await publishedForAll();
		const before = projectsWithHook();
		newlyPermitted();
		const { rows } = await repaired(own, true);
		expect(rows.map(({ action, done }) => [action, done])).toEqual([
			['create', false],
			['create', false],
		]);
		expect(projectsWithHook()).toEqual(before);
		expect(own.items()).toEqual([]);
	});

	describe('of a project that is no longer permitted', () => {
		const withdrawn = async () => {
			const own = await publishedForAll();
			const [gone = ''] = permitted();
			account().projects.delete(Number(gone));
			return { own, gone };
		};
		const row = (gone: string, rest: object) => ({
			projectId: Number(gone),
			problems: ['notPermitted'],
			action: 'letGo',
			...rest,
		});
		const startedBy = async ({ items }: Published, project: string) => {
			const event = rfiIn(Number(project));
			await settled();
			return items().some(({ eventId }) => eventId === event.ulid);
		};

		it('only reports it in a dry run', async () => {
			const { own, gone } = await withdrawn();
			const { rows } = await repaired(own, true);
			expect(rows).toEqual([expect.objectContaining(row(gone, { done: false }))]);
			expect(await startedBy(own, gone)).toBe(true);
		});

		it('forgets it where Procore hides its hook: its events start nothing, and those of others do', async () => {
			const { own, gone } = await withdrawn();
			const standing = projectsWithHook();
			const { rows, all } = await repaired(own);
			const advice = expect.stringContaining('events that still come from it start nothing');
			expect(rows).toEqual([expect.objectContaining(row(gone, { done: true, advice }))]);
			expect(all.filter(({ action }) => action !== 'none')).toHaveLength(1);
			expect(projectsWithHook()).toEqual(standing);
			expect(await startedBy(own, gone)).toBe(false);
			expect(await startedBy(own, permitted()[0]!)).toBe(true);
			expect((await repaired(own)).rows).toEqual([]);
			tellOf(others()[1]!);
			await settled();
			expect(own.items().filter(({ eventType }) => eventType === 'error')).toEqual([]);
		});

		it('deletes its hook where Procore still shows it', async () => {
			const own = await publishedForAll();
			const [gone = ''] = permitted();
			const project = simulator.it.world.projects.get(Number(gone))!;
			project.active = false;
			const { rows } = await repaired(own);
			const left = projectsWithHook();
			project.active = true;
			const advice = expect.stringContaining('Its hook was deleted');
			expect(rows).toEqual([expect.objectContaining(row(gone, { done: true, advice }))]);
			expect(left).toEqual(
				permitted()
					.filter((id) => id !== gone)
					.sort(),
			);
			// It is active again, and like any other project that has become permitted.
			tellOf(Number(gone));
			await settled();
			expect(projectsWithHook()).toEqual(permitted().sort());
			expect(await startedBy(own, gone)).toBe(true);
		});

		it.each([
			['empty', []],
			['null', null],
		])('is not every project, where the list of projects comes %s', async (_, body) => {
			const own = await publishedForAll();
			const path = '/rest/v1.1/projects';
			simulator.it.faults.add({ path, kind: 'answer', status: 200, body, times: null });
			const { rows } = await repaired(own);
			const { rows: found } = await repaired(own, true);
			simulator.it.faults.clear();
			expect([rows, found]).toEqual([[], []]);
			expect(projectsWithHook()).toEqual(permitted().sort());
			expect(await startedBy(own, permitted()[0]!)).toBe(true);
		});

		it('keeps it while Procore cannot answer, and says so', async () => {
			const { own, gone } = await withdrawn();
			const path = `*/projects/${gone}/webhooks/hooks`;
			simulator.it.faults.add({ path, kind: 'answer', status: 500, times: null });
			const { rows } = await repaired(own);
			const error = expect.any(String);
			expect(rows).toEqual([expect.objectContaining(row(gone, { done: false, error }))]);
			simulator.it.faults.clear();
			expect((await repaired(own)).rows).toEqual([
				expect.objectContaining(row(gone, { done: true })),
			]);
		});

		it.each(['"Webhook: Repair"', 'an event'])(
			'takes it up by %s when it is permitted again, whose events then start',
			async (way) => {
				const { own, gone } = await withdrawn();
				await repaired(own);
				account().projects.add(Number(gone));
				expect((await repaired(own, true)).rows).toEqual([
					expect.objectContaining({ projectId: Number(gone), action: 'create', done: false }),
				]);
				if (way === 'an event') {
					tellOf(Number(gone), 'update');
					await settled();
				} else {
					const { rows } = await repaired(own);
					expect(rows).toEqual([
						expect.objectContaining({
							projectId: Number(gone),
							projectName: expect.any(String),
							action: 'create',
							done: true,
							advice: expect.stringContaining('listens to it again'),
						}),
					]);
				}
				expect(projectsWithHook()).toEqual(permitted().sort());
				expect(await startedBy(own, gone)).toBe(true);
				expect((await repaired(own)).rows).toEqual([]);
			},
		);

		it('that was taken up after the publication does the same', async () => {
			const own = await publishedForAll();
			const [added = 0] = others();
			account().projects.add(added);
			tellOf(added);
			await settled();
			account().projects.delete(added);
			const { rows } = await repaired(own);
			expect(rows).toEqual([expect.objectContaining(row(String(added), { done: true }))]);
			expect(await startedBy(own, String(added))).toBe(false);
		});

		it('that a publication has let go is taken up when it is permitted again', async () => {
			const { own, gone } = await withdrawn();
			await own.trigger.publish();
			expect(await startedBy(own, gone)).toBe(false);
			account().projects.add(Number(gone));
			tellOf(Number(gone), 'update');
			await settled();
			expect(await startedBy(own, gone)).toBe(true);
		});
	});

	it('gives a row with the reason for a project that refuses its hook', async () => {
		const own = await publishedForAll();
		const [added = ''] = newlyPermitted();
		const path = `*/projects/${added}/webhooks/hooks`;
		simulator.it.faults.add({ method: 'POST', path, kind: 'answer', status: 403, times: null });
		const { rows } = await repaired(own);
		simulator.it.faults.clear();
		const refused = rows.find(({ projectId }) => String(projectId) === added);
		expect(refused).toMatchObject({ done: false, error: expect.any(String) });
		expect(rows.filter(({ done }) => done)).toHaveLength(1);
	});

	it('with another credential asks nothing of the trigger, and says so', async () => {
		const { trigger } = await publishedForAll();
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { rows, hints } = await repaired({ ...made!, engine, trigger });
		expect(rows).toEqual([]);
		expect(hints.map(({ message }) => message).join()).toContain('uses another credential');
	});

	it('never asks a trigger of the company', async () => {
		const events = ['Projects:create', 'Projects:update'];
		made = await published(simulator.it, { scope: 'company', events });
		const { rows, hints } = await repaired(made);
		const warnings = hints.filter(({ type }) => type === 'warning');
		expect([rows, warnings, made.items()]).toEqual([[], [], []]);
	});
});

it('the menu offers the events of permitted projects', async () => {
	const engine = await engineAs(simulator.it);
	const parameters = { authentication: 'dmsa', ...all, events: [] };
	const options = await engine.loadOptions(parameters, 'getEvents', { node: 'procoreTrigger' });
	const values = options.map(({ value }) => value);
	expect(values).toContain('RFIs:create');
	expect(values).not.toContain('Company Vendors:create');
});
