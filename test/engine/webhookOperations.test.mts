import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';
import type { Hook, JsonValue } from '../simulator/types.mts';
import { foreignHook, published, vendorEvents } from '../support/events.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({
	seed: { projects: 8, inactiveProjects: 0, permittedProjects: 4, vendors: 20 },
	webhooks: { timeScale: 0.00001 },
});
const run = async (operation: string, parameters: IDataObject = {}) => {
	const engine = await engineAs(simulator.it);
	const { items, error, hints } = await engine.runNode({
		resource: 'webhook',
		operation,
		...parameters,
	} as never);
	return { rows: items.map(({ json }) => json), error, hints };
};
const vendor = () => [...simulator.it.world.vendors.values()][0]!;
const permitted = () => [...simulator.it.accounts.dmsa.projects];
/** As n8n numbers its webhooks. */
const uuidOf = (name: string) =>
	`${Buffer.from(name.padEnd(4, '-')).toString('hex').slice(0, 8)}-0000-4000-8000-00000000000a`;
const triggerPath = (name: string, endpoint = 'webhook') => `/${endpoint}/${uuidOf(name)}/webhook`;
const hook = (url: string, fields: Partial<Hook> = {}) => foreignHook(simulator.it, url, fields);

afterEach(() => {
	simulator.it.world.hooks.clear();
	simulator.it.world.deliveries.length = 0;
	expect(simulator.it.violations).toEqual([]);
});

describe('getAll', () => {
	it('lists the hooks of the company and of the permitted projects', async () => {
		const company = hook('https://a.example.com/webhook/1/webhook');
		const project = hook('https://a.example.com/webhook/2/webhook', { project_id: permitted()[1] });
		hook('https://a.example.com/other', { namespace: 'somebody-else' });
		const { rows } = await run('getAll');
		expect(rows.map(({ id, project_id }) => [id, project_id])).toEqual([
			[company.id, null],
			[project.id, permitted()[1]],
		]);
		expect(JSON.stringify(rows)).not.toContain('Bearer');
	});

	it('shows status, level, project and address first, and the events where asked', async () => {
		hook('https://a.example.com/webhook/1/webhook');
		hook('https://a.example.com/webhook/2/webhook', { project_id: permitted()[1] });
		const { rows } = await run('getAll');
		expect(Object.keys(rows[0]!).slice(0, 4)).toEqual([
			'status',
			'level',
			'project_name',
			'destination_url',
		]);
		expect(rows.map(({ level }) => level)).toEqual(['company', 'project']);
		const detailed = await run('getAll', { includeEvents: true });
		expect(detailed.rows.map(({ events }) => events)).toEqual([
			'Company Vendors: update',
			'Company Vendors: update',
		]);
	});

	it('keeps the order of the projects, whichever answers first', async () => {
		const path = '*/webhooks/hooks';
		for (const project of permitted()) {
			hook(`https://a.example.com/webhook/${project}/webhook`, { project_id: project });
		}
		const ids = async () => (await run('getAll', { returnAll: true })).rows.map(({ id }) => id);
		const before = await ids();
		expect(before).toHaveLength(4);
		// The first list is the company's, the second that of the first project.
		simulator.it.faults.add({ path, skip: 1, kind: 'latency', delayMs: 300 });
		expect(await ids()).toEqual(before);
	});

	const secret = 'Bearer the-secret-that-nobody-may-read';
	const row = {
		id: '5',
		status: 'active',
		namespace: 'n8n',
		payload_version: 'v4.0',
		destination_url: 'https://a.example.com/webhook/1/webhook',
		destination_headers: { Authorization: secret, 'X-Key': secret, Short: 'secret', Empty: null },
	};
	const answer = (path: string, data: JsonValue) =>
		simulator.it.faults.add({ path, kind: 'answer', status: 200, body: { data }, times: null });

	it('shows no secret of a hook, also where Procore would', async () => {
		answer('*/webhooks/hooks', [row]);
		const { rows, error } = await run('getAll', { level: 'company' });
		expect(error).toBeUndefined();
		expect(rows[0]?.destination_headers).toEqual({
			Authorization: '*****-read',
			'X-Key': '*****-read',
			Short: '*****',
			Empty: null,
		});
		for (const operation of ['getAll', 'repair', 'recover']) {
			const { rows: all, hints } = await run(operation, { level: 'company' });
			expect(JSON.stringify([all, hints])).not.toMatch(/the-secret|"secret"/);
		}
	});

	it.each(['*****-read', '*****', '***'])('leaves alone what Procore masked: %s', async (shown) => {
		answer('*/webhooks/hooks', [{ ...row, destination_headers: { Authorization: shown } }]);
		const { rows } = await run('getAll', { level: 'company' });
		expect(rows[0]?.destination_headers).toEqual({ Authorization: shown });
	});

	it('shows no secret of a delivery, should Procore name it', async () => {
		const attempt = {
			id: '1',
			success: false,
			request_headers: { authorization: secret, Via: 'a' },
		};
		answer('*/deliveries', [
			{ id: '7', status: 'failed', payload: { reason: 'update' }, delivery_attempts: [attempt] },
		]);
		const { rows } = await run('getDeliveries', { hookId: '5' });
		const told = { authorization: '*****-read', Via: 'a' };
		expect(rows).toEqual([
			{
				id: '7',
				status: 'failed',
				payload: { reason: 'update' },
				delivery_attempts: [{ ...attempt, request_headers: told }],
			},
		]);
	});

	it.each<[string, IDataObject, number]>([
		['the company', { level: 'company' }, 1],
		['one project', { level: 'project', projectScope: 'one' }, 1],
		['another namespace', { level: 'company', namespace: 'somebody-else' }, 0],
	])('lists those of %s alone', async (_, parameters, count) => {
		hook('https://a.example.com/webhook/1/webhook');
		hook('https://a.example.com/webhook/2/webhook', { project_id: permitted()[1] });
		const { rows } = await run('getAll', { projectId: String(permitted()[1]), ...parameters });
		expect(rows).toHaveLength(count);
	});

	it.each([
		[1, 1],
		[2, 4],
	])('asks for no more than %i hooks', async (limit, calls) => {
		hook('https://a.example.com/webhook/1/webhook');
		hook('https://a.example.com/webhook/2/webhook', { project_id: permitted()[1] });
		hook('https://a.example.com/webhook/3/webhook', { project_id: permitted()[1] });
		const { rows } = await run('getAll', { returnAll: false, limit });
		expect(rows).toHaveLength(limit);
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toHaveLength(calls);
	});

	it('says which permission is missing', async () => {
		simulator.it.setLevel('dmsa', 'webhooks_api', 'none');
		const { error } = await run('getAll');
		simulator.it.setLevel('dmsa', 'webhooks_api', 'standard');
		expect(error?.description).toContain('"Webhooks API" permission at Standard');
	});

	it('goes on when one project may not be read', async () => {
		hook('https://a.example.com/webhook/1/webhook');
		simulator.it.setLevel('dmsa', 'webhooks_api', 'none', permitted()[0]);
		const { rows } = await run('getAll');
		simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', permitted()[0]);
		expect(rows).toHaveLength(2);
		expect(rows[1]).toMatchObject({
			error: expect.any(String),
			details: { project_id: permitted()[0] },
		});
	});
});

it('delete removes a hook of the company, and one of a project', async () => {
	const company = hook('https://a.example.com/1');
	const project = hook('https://a.example.com/2', { project_id: permitted()[0] });
	expect((await run('delete', { hookId: company.id })).rows).toEqual([{ deleted: true }]);
	expect(
		(
			await run('delete', {
				hookId: { __rl: true, mode: 'list', value: `${permitted()[0]}/${project.id}` },
			})
		).rows,
	).toEqual([{ deleted: true }]);
	expect(simulator.it.world.hooks.size).toBe(0);
	expect((await run('delete', { hookId: company.id })).error?.message).toContain('found nothing');
	expect((await run('delete', { hookId: 'vendors' })).error?.message).toContain('is not a hook ID');
});

describe('the list of hooks to choose from', () => {
	const names = async (filter?: string) => {
		const engine = await engineAs(simulator.it);
		const { results } = await engine.listSearch(
			{ resource: 'webhook', operation: 'delete' },
			'searchHooks',
			filter,
		);
		return results.map(({ name, value }) => [name, value]);
	};
	const nameOf = (project: number) => simulator.it.world.projects.get(project)!.name;

	it('names the place, status, events and address of each, also of hooks of projects', async () => {
		const company = hook('https://a.example.com/1');
		const [project] = permitted();
		const made = hook('https://a.example.com/2', {
			project_id: project,
			status: 'disabled',
			triggers: new Map(),
		});
		expect(await names()).toEqual(
			[
				['Company · active · Company Vendors: update · https://a.example.com/1', company.id],
				[
					`${nameOf(project!)} · disabled · no events · https://a.example.com/2`,
					`${project}/${made.id}`,
				],
			].sort(([a], [b]) => String(a).localeCompare(String(b))),
		);
		expect(await names('disabled a.example')).toHaveLength(1);
		expect(await names('COMPANY vendors')).toHaveLength(1);
	});

	it('leaves out projects whose hooks the account may not see', async () => {
		const [closed, open] = permitted();
		for (const project_id of [closed, open]) hook('https://a.example.com/2', { project_id });
		simulator.it.setLevel('dmsa', 'webhooks_api', 'none', closed);
		const found = await names();
		simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', closed);
		expect(found.map(([name]) => name)).toEqual([expect.stringContaining(nameOf(open!))]);
	});
});

describe('a destination that fails', () => {
	/** Procore gives up at once with these settings: what cannot be delivered is discarded. */
	async function lose(count: number, url = 'http://127.0.0.1:9/webhook/x/webhook') {
		const made = hook(url);
		const events = [];
		for (let index = 0; index < count; index++) {
			events.push(
				simulator.it.emit({
					resource_name: 'Company Vendors',
					event_type: 'update',
					resource_id: vendor().id,
				}),
			);
		}
		await simulator.it.deliveriesSettled(20_000);
		return { made, events };
	}

	it('getDeliveries tells what was sent and answered', async () => {
		const { made, events } = await lose(3);
		const { rows } = await run('getDeliveries', {
			hookId: made.id,
			filters: { status: 'discarded' },
		});
		expect(rows).toHaveLength(3);
		expect(rows[0]).toMatchObject({
			status: 'discarded',
			payload: { reason: 'update' },
			delivery_attempts: expect.any(Array),
		});
		expect(rows.map(({ payload }) => (payload as IDataObject).id).sort()).toEqual(
			events.map(({ ulid }) => ulid).sort(),
		);
		expect(
			(await run('getDeliveries', { hookId: made.id, filters: { status: 'delivered' } })).rows,
		).toEqual([]);
		expect((await run('getDeliveries', { hookId: made.id, limit: 2 })).rows).toHaveLength(2);
	});

	it('recover returns each event once, the oldest first, as the trigger would', async () => {
		const { events } = await lose(5);
		hook('http://127.0.0.1:9/webhook/y/webhook');
		const more = await lose(2, 'http://127.0.0.1:9/webhook/z/webhook');
		const { rows, error } = await run('recover');
		expect(error).toBeUndefined();
		const ids = [...events, ...more.events].map(({ ulid }) => ulid);
		expect(rows.map(({ eventId }) => eventId)).toEqual(ids);
		expect(Object.keys(rows[0] ?? {})).toEqual([
			'eventId',
			'eventType',
			'resourceName',
			'resourceId',
			'companyId',
			'projectId',
			'userId',
			'timestamp',
			'payloadVersion',
			'event',
		]);
		expect(rows[0]).toMatchObject({
			resourceName: 'Company Vendors',
			resourceId: String(vendor().id),
			projectId: null,
		});
	});

	it('recover leaves out what was delivered later, what is being tried, and what is older', async () => {
		const { events } = await lose(5);
		const [delivered, retrying, old] = simulator.it.world.deliveries;
		simulator.it.world.deliveries.push({ ...delivered!, id: '1', status: 'delivered' });
		simulator.it.world.deliveries.push({ ...retrying!, id: '2', status: 'retrying' });
		old!.payload = { ...old!.payload, timestamp: '2020-01-01T00:00:00Z' };
		const { rows } = await run('recover');
		expect(rows.map(({ eventId }) => eventId)).toEqual(events.slice(3).map(({ ulid }) => ulid));
	});

	it('recover leaves out what a twin with the same address delivered', async () => {
		const { made, events } = await lose(2);
		const twin = hook(made.destination_url);
		const [first] = simulator.it.world.deliveries;
		simulator.it.world.deliveries.push({
			...first!,
			id: '1',
			hookId: twin.id,
			status: 'delivered',
		});
		const lost = [events[1]!.ulid];
		expect((await run('recover')).rows.map(({ eventId }) => eventId)).toEqual(lost);
		const { rows } = await run('recover', { hookId: made.id });
		expect(rows.map(({ eventId }) => eventId)).toEqual(lost);
	});

	it('recover tells of an event that it cannot read', async () => {
		await lose(2);
		simulator.it.world.deliveries[0]!.payload = { hello: 'world' };
		const { rows, hints } = await run('recover');
		expect(rows).toHaveLength(1);
		expect(hints.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^1 event could not be read.*Get Deliveries/),
			expect.stringMatching(/^1 event recovered \(1 hook, missed since /),
		]);
	});

	it('recover goes on when one hook may not be read, and says which', async () => {
		const { made } = await lose(1);
		const other = hook('https://a.example.com/1');
		simulator.it.faults.add({
			path: `*/hooks/${other.id}/deliveries`,
			kind: 'answer',
			status: 403,
			times: null,
		});
		const { rows } = await run('recover');
		expect(rows).toEqual([
			expect.objectContaining({ eventType: 'update' }),
			expect.objectContaining({ details: expect.objectContaining({ hookId: other.id }) }),
		]);
		expect(made.status).toBe('active');
	});

	it('recover of one hook leaves the others', async () => {
		const { made } = await lose(2);
		const other = hook('http://127.0.0.1:9/webhook/y/webhook');
		expect((await run('recover', { hookId: made.id })).rows).toHaveLength(2);
		expect((await run('recover', { hookId: other.id })).rows).toEqual([]);
		expect((await run('recover', { hookId: '1' })).error?.message).toContain('no hook 1');
		expect(
			(await run('recover', { since: new Date(Date.now() + 60_000).toISOString() })).rows,
		).toEqual([]);
	});

	describe('recover with Delivered Since', () => {
		const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
		const idsOf = async (parameters: IDataObject) =>
			(await run('recover', parameters)).rows.map(({ eventId }) => String(eventId)).sort();

		/** Lost events, of which the first ones are delivered as if so many minutes ago. */
		async function deliver(minutesAgo: number[], count = minutesAgo.length) {
			const { made, events } = await lose(count);
			for (const [index, minutes] of minutesAgo.entries()) {
				const delivery = simulator.it.world.deliveries[index]!;
				delivery.status = 'delivered';
				const [failed] = delivery.attempts;
				const at = { started_at: ago(minutes), completed_at: ago(minutes) };
				delivery.attempts.push({ ...failed!, ...at, id: '9', success: true, response_status: 200 });
			}
			return { made, ids: events.map(({ ulid }) => ulid) };
		}

		it('returns what was delivered since then too, for a killed worker', async () => {
			const { ids } = await deliver([30, 3, 1], 4);
			expect(await idsOf({})).toEqual(ids.slice(3));
			expect(await idsOf({ deliveredSince: ago(5) })).toEqual(ids.slice(1).sort());
		});

		it('goes by the time of the delivery, not of the event', async () => {
			const { ids } = await deliver([1]);
			const { payload } = simulator.it.world.deliveries[0]!;
			simulator.it.world.deliveries[0]!.payload = { ...payload, timestamp: '2020-01-01T00:00:00Z' };
			expect(await idsOf({ deliveredSince: ago(5) })).toEqual(ids);
		});

		it('goes by the time of the event where Procore does not tell the attempts', async () => {
			const { ids } = await deliver([600]);
			simulator.it.world.deliveries[0]!.attempts = [];
			expect(await idsOf({ deliveredSince: ago(5) })).toEqual(ids);
		});

		it('returns an event once that two hooks delivered', async () => {
			const { made, ids } = await deliver([1]);
			const twin = hook(made.destination_url);
			const [first] = simulator.it.world.deliveries;
			simulator.it.world.deliveries.push({ ...first!, id: '1', hookId: twin.id });
			expect(await idsOf({ deliveredSince: ago(5) })).toEqual(ids);
		});

		it.each([
			['since', 'Since'],
			['deliveredSince', 'Delivered Since'],
		])('refuses in %s what is not a date', async (name, label) => {
			const { error } = await run('recover', { [name]: 'yesterday' });
			expect(error?.message).toBe(`${label}: "yesterday" is not a date`);
			expect(simulator.it.requests.filter(({ host }) => host === 'api')).toEqual([]);
		});
	});

	it('recover asks little where nothing is lost, and says that nothing was missed', async () => {
		const told = async () => (await run('recover', { level: 'company' })).hints[0]?.message;
		expect(await told()).toMatch(/^No hook was checked/);
		simulator.it.clear();
		hook('https://a.example.com/1');
		expect(await told()).toMatch(/^Nothing was missed \(1 hook, missed since 20\d\d-/);
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toHaveLength(3);
	});
});

describe('repair', () => {
	let base = '';
	let answers: Record<string, number> = {};
	const knocked: string[] = [];
	const n8n = createServer((request, response) => {
		knocked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
		response.statusCode = answers[request.url ?? ''] ?? 404;
		response.end();
	});

	beforeAll(async () => {
		await new Promise<void>((resolve) => n8n.listen(0, '127.0.0.1', resolve));
		base = `http://127.0.0.1:${(n8n.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		n8n.closeAllConnections();
		n8n.close();
	});
	beforeEach(() => {
		answers = {};
		knocked.length = 0;
	});

	function world() {
		answers = {
			[triggerPath('live')]: 401,
			[triggerPath('off')]: 401,
			[triggerPath('empty')]: 401,
		};
		return {
			live: hook(`${base}${triggerPath('live')}`),
			twin: hook(`${base}${triggerPath('live')}`, { status: 'disabled' }),
			off: hook(`${base}${triggerPath('off')}`, { status: 'disabled' }),
			empty: hook(`${base}${triggerPath('empty')}`, { triggers: new Map() }),
			gone: hook(`${base}${triggerPath('gone')}`, { project_id: permitted()[0] }),
			tested: hook(`${base}${triggerPath('gone', 'webhook-test')}`),
			elsewhere: hook(`https://other.example.com${triggerPath('live')}`, { status: 'disabled' }),
			mine: hook(`${base}/webhook/a-webhook-node-of-my-own`),
			secondWorkflow: hook(`${base}.evil.example.com${triggerPath('live')}`),
		};
	}

	it('only says what is wrong, unless asked to do it', async () => {
		const hooks = world();
		const { rows, error } = await run('repair', { webhookBaseUrl: base });
		expect(error).toBeUndefined();
		const found = Object.fromEntries(
			rows.map(({ hookId, problems, action, done }) => [
				String(hookId).split('/').at(-1),
				{ problems, action, done },
			]),
		);
		const done = false;
		expect(found).toEqual({
			[hooks.live.id]: { problems: [], action: 'none', done },
			[hooks.twin.id]: { problems: ['disabled', 'doubled'], action: 'delete', done },
			[hooks.off.id]: { problems: ['disabled'], action: 'enable', done },
			[hooks.empty.id]: { problems: ['noTriggers'], action: 'publish', done },
			[hooks.gone.id]: { problems: ['orphaned'], action: 'delete', done },
			[hooks.tested.id]: { problems: ['orphaned'], action: 'delete', done },
			[hooks.elsewhere.id]: { problems: ['disabled'], action: 'check', done },
			[hooks.mine.id]: { problems: [], action: 'none', done },
			[hooks.secondWorkflow.id]: { problems: [], action: 'none', done },
		});
		expect(
			simulator.it.requests.filter(({ method, host }) => method !== 'GET' && host === 'api'),
		).toEqual([]);
		expect(simulator.it.world.hooks.size).toBe(9);
	});

	it('knocks only at triggers of this n8n, once each, and without the token', async () => {
		world();
		await run('repair', { webhookBaseUrl: base });
		const expected = [
			`POST ${triggerPath('gone', 'webhook-test')} -`,
			`POST ${triggerPath('empty')} -`,
			`POST ${triggerPath('gone')} -`,
			`POST ${triggerPath('live')} -`,
			`POST ${triggerPath('off')} -`,
		];
		expect(knocked.sort()).toEqual(expected.sort());
	});

	it.each<[string, string]>([
		['of a webhook with a name', '/webhook/nightly-sync/webhook'],
		['of a webhook with a number', '/webhook/17/webhook'],
		['with more behind its id', `/webhook/${uuidOf('a')}0/webhook`],
		['with two ids', `/webhook/${uuidOf('a')}/${uuidOf('b')}/webhook`],
		['of another kind of trigger', `/webhook/${uuidOf('a')}/github`],
		['of a webhook node with a path of n8n', `/webhook/${uuidOf('a')}`],
		['with a query', `${triggerPath('a')}?start=1`],
		['that leads elsewhere', `${triggerPath('a')}/../../nightly-sync/webhook`],
		['of a form', `/form/${uuidOf('a')}/webhook`],
		['of an execution that waits', `/webhook-waiting/${uuidOf('a')}/webhook`],
		["of n8n's own interface", `/rest/${uuidOf('a')}/webhook`],
	])('never knocks at a path %s, which could start any workflow', async (_, path) => {
		hook(`${base}${path}`, { status: 'disabled' });
		const { rows } = await run('repair', { webhookBaseUrl: base, dryRun: false });
		expect(knocked).toEqual([]);
		expect(rows).toEqual([expect.objectContaining({ action: 'check', done: false })]);
	});

	it('enables what is disabled and removes what nobody listens to', async () => {
		const hooks = world();
		const { rows } = await run('repair', { webhookBaseUrl: base, dryRun: false });
		expect(
			rows
				.filter(({ done }) => done)
				.map(({ action }) => action)
				.sort(),
		).toEqual(['delete', 'delete', 'delete', 'enable']);
		const left = simulator.it.world.hooks;
		expect([...left.keys()].sort()).toEqual(
			[hooks.live, hooks.off, hooks.empty, hooks.elsewhere, hooks.mine, hooks.secondWorkflow]
				.map(({ id }) => id)
				.sort(),
		);
		expect(left.get(hooks.off.id)).toMatchObject({ status: 'active', authorization: 'Bearer x' });
		expect(left.get(hooks.elsewhere.id)?.status).toBe('disabled');
		const again = await run('repair', { webhookBaseUrl: base, dryRun: false });
		expect(again.rows.filter(({ done }) => done)).toEqual([]);
	});

	it('says what was done in the past tense, and first what a person reads first', async () => {
		const hooks = world();
		const before = await run('repair', { webhookBaseUrl: base });
		expect(Object.keys(before.rows[0]!)).toEqual([
			'action',
			'done',
			'advice',
			'status',
			'level',
			'projectName',
			'events',
			'url',
			'hookId',
			'projectId',
			'problems',
		]);
		const { rows, hints } = await run('repair', { webhookBaseUrl: base, dryRun: false });
		const adviceOf = (id: string) =>
			rows.find(({ hookId }) => String(hookId).endsWith(id))?.advice as string;
		expect(adviceOf(hooks.gone.id)).toMatch(/no published workflow listened there. It was deleted/);
		expect(adviceOf(hooks.twin.id)).toMatch(/arrived twice. This one was deleted/);
		expect(adviceOf(hooks.off.id)).toMatch(/It was enabled again: run "Webhook: Recover"/);
		for (const { done, advice } of rows) if (!done) expect(advice).not.toMatch(/\bwas\b/);
		expect(hints.map(({ message }) => message)).toEqual([
			`9 hooks checked against ${base}: 3 need nothing, 4 repaired, 2 to look at.`,
		]);
	});

	it('touches nothing when this n8n does not answer', async () => {
		const off = hook(`http://127.0.0.1:9${triggerPath('off')}`, { status: 'disabled' });
		const { rows } = await run('repair', { webhookBaseUrl: 'http://127.0.0.1:9', dryRun: false });
		expect(rows).toEqual([
			expect.objectContaining({
				hookId: off.id,
				action: 'check',
				done: false,
				advice: expect.stringContaining('did not answer'),
			}),
		]);
	});

	const refuse = (method: string, path: string, status: number) =>
		simulator.it.faults.add({ method, path, kind: 'answer', status, times: null });

	it('gives a row for each hook, also when Procore refuses one', async () => {
		const first = hook(`${base}${triggerPath('go-1')}`);
		const second = hook(`${base}${triggerPath('go-2')}`);
		answers[triggerPath('off')] = 401;
		const third = hook(`${base}${triggerPath('off')}`, { status: 'disabled' });
		refuse('DELETE', `*/hooks/${second.id}`, 403);
		const { rows, error } = await run('repair', { webhookBaseUrl: base, dryRun: false });
		expect(error).toBeUndefined();
		expect(rows).toEqual([
			expect.objectContaining({ hookId: first.id, action: 'delete', done: true }),
			expect.objectContaining({
				hookId: second.id,
				action: 'delete',
				done: false,
				error: expect.stringContaining('no permission'),
				advice: expect.stringContaining('"Webhooks API" permission at Standard'),
			}),
			expect.objectContaining({ hookId: third.id, action: 'enable', done: true }),
		]);
		expect(rows[0]).not.toHaveProperty('error');
		expect([...simulator.it.world.hooks.keys()]).toEqual([second.id, third.id]);
	});

	it('gives rows to a read-only credential, too', async () => {
		const gone = hook(`${base}${triggerPath('gone')}`);
		const engine = await engineAs(simulator.it, 'dmsa', { readOnly: true });
		const { items, error } = await engine.runNode({
			resource: 'webhook',
			operation: 'repair',
			webhookBaseUrl: base,
			dryRun: false,
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual([
			expect.objectContaining({
				hookId: gone.id,
				done: false,
				error: expect.stringMatching(/read-only/i),
			}),
		]);
	});

	it.each<[string, 'discarded' | 'failed' | 'retrying']>([
		['was given up', 'discarded'],
		['failed', 'failed'],
		['is still being tried', 'retrying'],
	])('switches off, but does not delete, a hook with an event that %s', async (_, status) => {
		const gone = hook(`${base}${triggerPath('gone')}`);
		const resource_id = vendor().id;
		const event = { resource_name: 'Company Vendors', event_type: 'update', resource_id };
		simulator.it.emit(event);
		await simulator.it.deliveriesSettled(20_000);
		simulator.it.world.deliveries[0]!.status = status;
		const row = { hookId: gone.id, problems: ['orphaned'], action: 'recover' };
		const settings = { webhookBaseUrl: base };
		expect((await run('repair', settings)).rows).toEqual([
			expect.objectContaining({ ...row, done: false, advice: expect.stringContaining('Recover') }),
		]);
		expect(gone.status).toBe('active');
		expect((await run('repair', { ...settings, dryRun: false })).rows).toEqual([
			expect.objectContaining({ ...row, done: true }),
		]);
		expect(gone.status).toBe('disabled');
		expect(simulator.it.world.hooks.has(gone.id)).toBe(true);

		const { payload } = simulator.it.world.deliveries[0]!;
		simulator.it.world.deliveries[0]!.payload = { ...payload, timestamp: '2020-01-01T00:00:00Z' };
		expect((await run('repair', { ...settings, dryRun: false })).rows).toEqual([
			expect.objectContaining({ action: 'delete', done: true }),
		]);
		expect(simulator.it.world.hooks.size).toBe(0);
	});

	it('deletes a double whose twin delivered its events', async () => {
		const { live, twin } = world();
		simulator.it.world.hooks.delete([...simulator.it.world.hooks.keys()].at(-1)!);
		const resource_id = vendor().id;
		simulator.it.emit({ resource_name: 'Company Vendors', event_type: 'update', resource_id });
		await simulator.it.deliveriesSettled(20_000);
		const [delivery] = simulator.it.world.deliveries.filter(({ hookId }) => hookId === live.id);
		delivery!.status = 'delivered';
		simulator.it.world.deliveries.push({
			...delivery!,
			id: '1',
			hookId: twin.id,
			status: 'discarded',
		});
		const { rows } = await run('repair', { webhookBaseUrl: base, level: 'company' });
		expect(rows.find(({ hookId }) => hookId === twin.id)).toMatchObject({ action: 'delete' });
	});

	it('does not take a trigger for well that does not answer as one', async () => {
		answers[triggerPath('ill')] = 503;
		hook(`${base}${triggerPath('ill')}`);
		const { rows } = await run('repair', { webhookBaseUrl: base, dryRun: false });
		expect(rows).toEqual([
			expect.objectContaining({
				problems: ['noAnswer'],
				action: 'check',
				done: false,
				advice: expect.stringContaining('did not answer'),
			}),
		]);
	});

	it.each<[string, (url: string) => string]>([
		['without its scheme', (url) => url.replace('http://', '')],
		['with its scheme in capitals', (url) => url.replace('http', 'HTTP')],
		['with slashes at the end', (url) => `${url}//`],
		['with the endpoint', (url) => `${url}/webhook`],
		['with the endpoint and a slash', (url) => `${url}/webhook/`],
	])('knows its base URL also when it is written %s', async (_, written) => {
		hook(`${base}${triggerPath('gone')}`);
		const { rows } = await run('repair', { webhookBaseUrl: written(base) });
		expect(rows).toEqual([expect.objectContaining({ problems: ['orphaned'], action: 'delete' })]);
	});

	it('knows triggers below another endpoint when the base URL names it, and else says so', async () => {
		hook(`${base}${triggerPath('gone', 'hooks')}`);
		const { rows } = await run('repair', { webhookBaseUrl: `${base}/hooks` });
		expect(rows).toEqual([expect.objectContaining({ action: 'delete' })]);
		const other = await run('repair', { webhookBaseUrl: base });
		expect(other.rows).toEqual([
			expect.objectContaining({
				action: 'check',
				advice: expect.stringContaining('N8N_ENDPOINT_WEBHOOK'),
			}),
		]);
	});

	it('refuses a base URL that is none', async () => {
		const { error } = await run('repair', { webhookBaseUrl: 'ftp://n8n' });
		expect(error?.message).toContain('this is not an address');
	});

	it('knows the address of this n8n by itself', async () => {
		hook(`http://127.0.0.1:5678${triggerPath('gone')}`, { status: 'disabled' });
		for (const given of [{}, { webhookBaseUrl: '' }]) {
			const { rows, hints } = await run('repair', given);
			expect(rows[0]).toMatchObject({
				action: 'check',
				advice: expect.stringContaining('did not answer'),
			});
			expect(hints.map(({ message }) => message)).toEqual([
				'1 hook checked against http://127.0.0.1:5678: 0 need nothing, 0 repaired, 1 to look at.',
			]);
		}
	});
});

it('a published trigger survives its repair, and events that it missed come back', async () => {
	const one = await published(simulator.it, { events: vendorEvents });
	const [made] = [...simulator.it.world.hooks.values()];
	simulator.it.disableHook(made!.id);
	await run('repair', {
		webhookBaseUrl: one.trigger.webhookUrl.split('/webhook/')[0],
		dryRun: false,
	});
	simulator.it.change('vendor', vendor().id, { city: 'Elsewhere' });
	await simulator.it.deliveriesSettled();
	expect(one.items()).toHaveLength(1);
	await one.unpublish();
});
