import type { Hook } from '../simulator/types.mts';
import { eventually } from '../support/eventually.mts';
import { useSimulator, callsOf } from '../support/procore.mts';
import type { INodeParameters } from 'n8n-workflow';
import type { TriggerUnderTest } from '../support/engine.mts';
import {
	hooksAt,
	listenedBy,
	listening,
	published,
	vendorEvents,
	type Published,
} from '../support/events.mts';
import { timePasses } from '../support/time.mts';

const simulator = useSimulator();
const permitted = () => [...simulator.it.accounts.dmsa.projects].map(String);
const hooks = () => [...simulator.it.world.hooks.values()];
const writes = () =>
	simulator.it.requests.filter(({ method, host }) => method !== 'GET' && host === 'api');

const rfis = { scope: 'project', events: ['RFIs:create'] };
const projectsWithHook = () => hooks().map(({ project_id }) => String(project_id));

/** The same node with other settings, as n8n keeps it: same webhook, same static data. */
function republished(
	{ engine, trigger }: Published,
	parameters: INodeParameters,
	base = trigger.webhookUrl.split('/webhook/')[0],
): TriggerUnderTest {
	const staticData = JSON.parse(JSON.stringify(trigger.staticData));
	const again = engine.trigger({ events: vendorEvents, ...parameters }, { staticData });
	return Object.assign(again, { base });
}

const byId = (value: string) => ({ __rl: true, mode: 'id', value });
const projectIdsBy = (projectIds: string) => ({ ...rfis, projectIds });
const rfisOf = (projectId: string) => ({ ...rfis, projectIds: [projectId] });

async function failureOf(made: TriggerUnderTest) {
	const thrown: unknown = await made.publish().catch((error: unknown) => error);
	if (!(thrown instanceof Error)) throw new Error('It was published');
	const { description } = thrown as Error & { description?: string };
	return { message: thrown.message, description: String(description) };
}

/** Procore refuses what matches until the returned function is called. */
function refusing(method: string, path: string, status: number, retryAfter = '0') {
	const headers = { 'retry-after': retryAfter };
	const id = simulator.it.faults.add({
		method,
		path,
		kind: 'answer',
		status,
		headers,
		times: null,
	});
	return () => simulator.it.faults.remove(id);
}

afterEach(() => {
	simulator.it.world.hooks.clear();
	expect(simulator.it.violations).toEqual([]);
});

describe('publishing', () => {
	it('makes one hook with the chosen events and a secret', async () => {
		const { trigger, unpublish } = await published(simulator.it);
		const [hook, ...more] = hooks();
		expect(more).toEqual([]);
		expect(hook).toMatchObject({
			destination_url: trigger.webhookUrl,
			payload_version: 'v4.0',
			namespace: 'n8n',
			status: 'active',
			project_id: null,
		});
		expect(listenedBy(hook!)).toEqual(vendorEvents);
		expect(hook?.authorization).toMatch(/^Bearer \d+\.\.[\w-]{43}$/);
		await unpublish();
		expect(hooks()).toEqual([]);
	});

	it('again changes nothing', async () => {
		const { trigger, close } = await published(simulator.it);
		const before = JSON.stringify(hooks());
		expect(await trigger.hook('checkExists')).toBe(true);
		simulator.it.requests.length = 0;
		expect(await trigger.hook('create')).toBe(true);
		expect(writes()).toEqual([]);
		expect(JSON.stringify(hooks())).toBe(before);
		await close();
	});

	it('makes a hook in each of several projects, each with a secret of its own', async () => {
		const projectIds = permitted().slice(0, 3);
		const { trigger, unpublish } = await published(simulator.it, {
			scope: 'project',
			projectIds,
			events: ['RFIs:create', 'RFIs:update', 'Submittals:update'],
		});
		expect(hooks().map(({ project_id }) => String(project_id))).toEqual(projectIds);
		expect(new Set(hooks().map(({ authorization }) => authorization)).size).toBe(3);
		expect(new Set(hooks().map(({ destination_url }) => destination_url))).toEqual(
			new Set([trigger.webhookUrl]),
		);
		await unpublish();
		expect(hooks()).toEqual([]);
	});

	it('takes the project list from an expression', async () => {
		const projectIds = permitted().slice(0, 2);
		const { unpublish } = await published(simulator.it, {
			scope: 'project',
			projectIds: `={{ "${projectIds.join(', ')}" }}`,
			events: ['RFIs:create'],
		});
		expect(hooks()).toHaveLength(2);
		await unpublish();
	});

	it.each(['v2.0', 'v3.0', 'v4.0'])('asks for payload %s', async (payloadVersion) => {
		const { unpublish } = await published(simulator.it, {
			options: { payloadVersion, namespace: 'my-n8n' },
		});
		expect(hooks()[0]).toMatchObject({ payload_version: payloadVersion, namespace: 'my-n8n' });
		await unpublish();
	});

	it('with another list of projects removes the hook of the one left out', async () => {
		const projectIds = permitted().slice(0, 2);
		const first = await published(simulator.it, { ...rfis, projectIds });
		const second = republished(first, { ...rfis, projectIds: projectIds.slice(0, 1) });
		await second.publish();
		expect(hooks().map(({ project_id }) => String(project_id))).toEqual(projectIds.slice(0, 1));
		await first.close();
	});
});

describe('publishing a changed trigger', () => {
	const emit = (fields = {}) =>
		simulator.it.emit({
			resource_name: 'Company Vendors',
			event_type: 'update',
			resource_id: [...simulator.it.world.vendors.keys()][0]!,
			...fields,
		});
	const ids = ({ items }: Published) => items().map(({ eventId }) => eventId);

	it('takes over the hook, changes only the triggers that differ, and loses no event', async () => {
		const first = await published(simulator.it);
		const [hook] = hooks();
		const [kept] = [...hook!.triggers.entries()].slice(1);
		const next = first.engine.trigger({ events: ['Company Vendors:update', 'Trades:create'] });
		const sent = [emit(), emit()];
		await first.trigger.hook('delete');
		// n8n takes no requests in between, and Procore queues what it cannot deliver.
		sent.push(emit(), emit());
		simulator.it.requests.length = 0;
		await first.trigger.replaceBy(next);
		sent.push(emit());
		await simulator.it.deliveriesSettled(20_000);
		expect(ids(first).sort()).toEqual(sent.map(({ ulid }) => ulid).sort());
		expect(hooks()).toEqual([hook]);
		expect([...hook!.triggers.entries()][0]).toEqual(kept);
		expect(listenedBy(hook!).sort()).toEqual(['Company Vendors:update', 'Trades:create']);
		expect(writes().map(({ method, path }) => [method, path.includes('/triggers')])).toEqual([
			['POST', true],
			['DELETE', true],
		]);
		first.trigger.graceEnds();
		emit();
		await simulator.it.deliveriesSettled(20_000);
		expect(hooks()).toEqual([hook]);
		await next.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await first.close();
	});

	it('takes events that come before it stands', async () => {
		const first = await published(simulator.it);
		const next = first.engine.trigger({ events: ['Company Vendors:update', 'Trades:create'] });
		await first.trigger.hook('delete');
		Object.assign(next.staticData, JSON.parse(JSON.stringify(first.trigger.staticData)));
		const body = {
			id: '01KKEZ6PX3AZJ38KK999999999',
			reason: 'update',
			user_id: '1',
			timestamp: '2026-03-11T17:30:38Z',
			company_id: String(simulator.it.world.company.id),
			project_id: '',
			resource_id: '5',
			resource_type: 'Company Vendors',
		};
		const headers = { authorization: String(hooks()[0]!.authorization) };
		expect(await next.webhook({ headers, body })).toMatchObject({ status: 200, started: true });
		first.trigger.graceEnds();
		await eventually(() => expect(hooks()).toEqual([]));
		await first.close();
	});

	it.each<[string, (ids: string[]) => INodeParameters]>([
		['another project', ([, second = '']) => rfisOf(second)],
		[
			'another namespace',
			([first = '']) => ({ ...rfisOf(first), options: { namespace: 'other' } }),
		],
	])('with %s removes what it did not take over, once it stands', async (_, parameters) => {
		const [first = '', second = ''] = permitted();
		const before = await published(simulator.it, rfisOf(first));
		const [old] = hooks();
		const next = before.engine.trigger({ events: vendorEvents, ...parameters([first, second]) });
		simulator.it.requests.length = 0;
		await before.trigger.replaceBy(next);
		expect(writes().map(({ method }) => method)).toEqual(['POST', 'POST', 'DELETE']);
		expect(hooks()).toHaveLength(1);
		expect(hooks()).not.toContain(old);
		// The new one does not depend on what n8n remembers.
		expect(await next.hook('checkExists')).toBe(true);
		await next.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await before.close();
	});

	it('of another name removes the hook of a project that was left out, although n8n forgets', async () => {
		const [first = '', second = ''] = permitted();
		const before = await published(simulator.it, { ...rfis, projectIds: [first, second] });
		const renamed = republished(before, rfisOf(first));
		for (const name of Object.keys(renamed.staticData)) delete renamed.staticData[name];
		await before.trigger.hook('delete');
		await renamed.publish();
		expect(projectsWithHook()).toEqual([first]);
		await renamed.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await before.close();
	});

	it('that comes while the old hooks are being removed waits, and has its hooks', async () => {
		const first = await published(simulator.it);
		simulator.it.faults.add({
			method: 'DELETE',
			path: '*/hooks/*',
			kind: 'latency',
			delayMs: 1_000,
		});
		simulator.it.requests.length = 0;
		await first.trigger.unpublish();
		await eventually(() => expect(callsOf(simulator.it)).not.toEqual([]));
		const again = republished(first, {});
		await again.publish();
		expect(hooks()).toHaveLength(1);
		expect(listenedBy(hooks()[0]!)).toEqual(vendorEvents);
		await again.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await first.close();
	});

	it('in another process of n8n keeps its hook', async () => {
		const first = await published(simulator.it);
		await first.trigger.hook('delete');
		first.trigger.answersElsewhere = true;
		simulator.it.requests.length = 0;
		first.trigger.graceEnds();
		await eventually(() => expect(first.results).toHaveLength(1));
		expect(first.results).toEqual([expect.objectContaining({ status: 401, started: false })]);
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(callsOf(simulator.it)).toEqual([]);
		await first.close();
	});
});

describe('a hook that was changed from outside', () => {
	it.each<[string, () => void]>([
		['was deleted', () => simulator.it.deleteHook(hooks()[0]!.id)],
		['was disabled', () => simulator.it.disableHook(hooks()[0]!.id)],
		['has lost a trigger', () => hooks()[0]!.triggers.delete([...hooks()[0]!.triggers.keys()][0]!)],
		['has lost all triggers', () => hooks()[0]!.triggers.clear()],
		[
			'has one trigger too many',
			() =>
				void hooks()[0]!.triggers.set('9', {
					id: '9',
					resource_name: 'Trades',
					event_type: 'create',
				}),
		],
		['has another secret', () => void (hooks()[0]!.authorization = 'Bearer of-somebody-else')],
		['has no secret', () => void (hooks()[0]!.authorization = null)],
		['has another payload version', () => void (hooks()[0]!.payload_version = 'v2.0')],
		[
			'is there twice',
			() =>
				void simulator.it.world.hooks.set('7', {
					...hooks()[0]!,
					id: '7',
					triggers: new Map(hooks()[0]!.triggers),
				}),
		],
	])(
		'%s is put right at the next publication, also when n8n has lost its static data',
		async (_, change) => {
			const { trigger, engine, close } = await published(simulator.it);
			const { authorization } = hooks()[0]!;
			change();
			const forgetful = engine.trigger({ events: vendorEvents });
			Object.assign(forgetful, { base: trigger.webhookUrl.split('/webhook/')[0] });
			expect(await forgetful.hook('checkExists')).toBe(false);
			await forgetful.publish();
			expect(hooks()).toHaveLength(1);
			expect(hooks()[0]).toMatchObject({
				status: 'active',
				payload_version: 'v4.0',
				authorization,
			});
			expect(listenedBy(hooks()[0]!).sort()).toEqual(vendorEvents);
			expect(await forgetful.hook('checkExists')).toBe(true);
			await forgetful.unpublish();
			await eventually(() => expect(hooks()).toEqual([]));
			await close();
		},
	);

	it('and is gone already is no obstacle to unpublishing', async () => {
		const { trigger, close } = await published(simulator.it);
		simulator.it.world.hooks.clear();
		simulator.it.requests.length = 0;
		await trigger.unpublish();
		await eventually(() => expect(callsOf(simulator.it)).not.toEqual([]));
		expect(writes()).toEqual([]);
		await close();
	});
});

describe('a hook that Procore does not remove', () => {
	const [kept, dropped] = [0, 1];

	/** Published for two projects, then for the first alone while Procore refuses to delete. */
	async function withStale(status: number) {
		const projectIds = permitted().slice(0, 2);
		const first = await published(simulator.it, { ...rfis, projectIds });
		const allow = refusing('DELETE', '*/webhooks/hooks/*', status);
		const second = republished(first, { ...rfis, projectIds: [projectIds[kept]!] });
		await second.publish();
		allow();
		expect(projectsWithHook()).toEqual(projectIds);
		return { first, second, projectIds };
	}

	const deliverAs = async (trigger: TriggerUnderTest, hook: Hook, id: string) =>
		await trigger.webhook({
			headers: { authorization: String(hook.authorization) },
			body: {
				id,
				reason: 'create',
				user_id: '1',
				timestamp: '2026-03-11T17:30:38Z',
				company_id: String(hook.company_id),
				project_id: String(hook.project_id),
				resource_id: '5',
				resource_type: 'RFIs',
			},
		});

	it.each([503, 403])(
		'(%i) is answered 200 without an execution, so that Procore does not pause the others',
		async (status) => {
			const { first, second } = await withStale(status);
			const forgetful = first.engine.trigger({ ...rfis, projectIds: permitted().slice(0, 1) });
			for (const [index, trigger] of [second, forgetful].entries()) {
				const id = `STALE${status}${index}`;
				expect(await deliverAs(trigger, hooks()[dropped]!, `${id}B`)).toMatchObject({
					status: 200,
					started: false,
				});
				expect(await deliverAs(trigger, hooks()[kept]!, `${id}A`)).toMatchObject({
					status: 200,
					started: true,
				});
			}
			await first.close();
		},
	);

	it('of another workflow is still refused', async () => {
		const { first, second } = await withStale(403);
		const other = await published(simulator.it, rfisOf(permitted()[1]!), { webhookId: 'other' });
		const [foreign] = hooksAt(simulator.it, other.trigger.webhookUrl);
		expect(await deliverAs(second, foreign!, 'FOREIGN')).toMatchObject({ status: 401 });
		await other.unpublish();
		await first.close();
	});

	it('is removed at the next publication', async () => {
		const { first, second, projectIds } = await withStale(403);
		expect(await second.hook('checkExists')).toBe(false);
		await second.publish();
		expect(projectsWithHook()).toEqual([projectIds[kept]]);
		expect(await second.hook('checkExists')).toBe(true);
		await first.close();
	});

	it('is removed when the workflow is unpublished', async () => {
		const { first, second } = await withStale(403);
		await second.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await first.close();
	});

	it('since its project is not permitted any more, is removed when it is permitted again', async () => {
		const projectIds = permitted().slice(0, 2);
		const first = await published(simulator.it, { ...rfis, projectIds });
		const { trigger, close } = first;
		simulator.it.faults.project(Number(projectIds[dropped]), 404);
		await trigger.unpublish();
		await eventually(() => expect(projectsWithHook()).toEqual([projectIds[dropped]]));
		simulator.it.faults.project(Number(projectIds[dropped]), null);
		const again = republished(first, rfisOf(projectIds[kept]!));
		await again.publish();
		expect(projectsWithHook()).toEqual([projectIds[kept]]);
		await again.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await close();
	});
});

describe('the callback URL', () => {
	const elsewhere = 'http://127.0.0.1:45999';

	it('of a former WEBHOOK_URL has no hook any more after the next publication', async () => {
		const first = await published(simulator.it);
		const moved = republished(first, {}, elsewhere);
		await moved.publish();
		expect(hooks().map(({ destination_url }) => destination_url)).toEqual([moved.webhookUrl]);
		await moved.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await first.close();
	});

	it('of the same workflow on another n8n keeps its hook, also where the static data came along', async () => {
		const first = await published(simulator.it);
		first.trigger.staticData.instanceId = 'another-n8n';
		const copy = republished(first, {}, elsewhere);
		await copy.publish();
		await copy.unpublish();
		await eventually(() => expect(hooksAt(simulator.it, copy.webhookUrl)).toEqual([]));
		expect(hooksAt(simulator.it, first.trigger.webhookUrl)).toHaveLength(1);
		await first.close();
	});

	it('of the published workflow keeps its hook while somebody listens for a test event', async () => {
		const first = await published(simulator.it);
		const test = republished(first, {}, elsewhere);
		await test.hook('create', { mode: 'manual' });
		await test.hook('delete', { mode: 'manual' });
		expect(hooksAt(simulator.it, first.trigger.webhookUrl)).toHaveLength(1);
		await first.close();
	});

	it.each<[string, (url: string) => string]>([
		['a slash at the end', (url) => `${url}/`],
		['its scheme in capitals', (url) => url.replace('http:', 'HTTP:')],
	])('is recognised with %s', async (_, spelled) => {
		const { trigger, unpublish } = await published(simulator.it);
		hooks()[0]!.destination_url = spelled(trigger.webhookUrl);
		expect(await trigger.hook('checkExists')).toBe(true);
		await trigger.hook('create');
		expect(hooks()).toHaveLength(1);
		await unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
	});
});

describe('what is only nice to know', () => {
	it.each([403, 404, 500])(
		'the catalogue of events (%i) does not stop a publication',
		async (status) => {
			refusing('GET', '*/webhooks/resources', status);
			const { unpublish } = await published(simulator.it);
			expect(listenedBy(hooks()[0]!)).toEqual(vendorEvents);
			await unpublish();
		},
	);

	it('who is signed in does not stop a publication', async () => {
		refusing('GET', '/rest/v1.0/me', 403);
		const { unpublish } = await published(simulator.it, { options: { ignoreOwnChanges: true } });
		expect(hooks()).toHaveLength(1);
		await unpublish();
	});

	it.each<[string, number]>([
		['v2.0', 0],
		['v3.0', 0],
		['v4.0', 1],
	])('who is signed in is asked with payload %s %i times', async (payloadVersion, times) => {
		const options = { ignoreOwnChanges: true, payloadVersion };
		const { unpublish } = await published(simulator.it, { options });
		const asked = simulator.it.requests.filter(({ path }) => path === '/rest/v1.0/me');
		expect(asked).toHaveLength(times);
		await unpublish();
	});
});

describe('hooks of others', () => {
	it('are left alone: another workflow, the same workflow on another host, and test listening', async () => {
		const mine = await published(simulator.it);
		const other = await published(simulator.it, {}, { webhookId: 'another-workflow' });
		const elsewhere = await published(simulator.it);
		const foreign = {
			...hooks()[0]!,
			id: '1',
			destination_url: 'https://example.com/hook',
			triggers: new Map(),
		};
		simulator.it.world.hooks.set('1', foreign);
		expect(hooks()).toHaveLength(4);
		for (const { trigger } of [mine, other, elsewhere]) {
			expect(await trigger.hook('checkExists')).toBe(true);
			expect(hooksAt(simulator.it, trigger.webhookUrl)).toHaveLength(1);
		}
		await mine.unpublish();
		expect(
			hooks()
				.map(({ destination_url }) => destination_url)
				.sort(),
		).toEqual(
			[other.trigger.webhookUrl, elsewhere.trigger.webhookUrl, 'https://example.com/hook'].sort(),
		);
		await other.unpublish();
		await elsewhere.unpublish();
		expect(hooks()).toEqual([foreign]);
	});
});

describe('when it cannot work', () => {
	it('leaves nothing behind in any project, and names the permission and the project', async () => {
		const [first = '', second = '', third = ''] = permitted();
		simulator.it.setLevel('dmsa', 'webhooks_api', 'none', Number(third));
		const { trigger, close } = await listening(simulator.it, {
			scope: 'project',
			projectIds: [first, second, third],
			events: ['RFIs:create', 'RFIs:update'],
		});
		const thrown: unknown = await trigger.publish().catch((error: unknown) => error);
		simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', Number(third));
		expect(thrown).toMatchObject({
			message: expect.stringContaining(third),
			description: expect.stringContaining('"Webhooks API" permission at Standard'),
		});
		expect(hooks()).toEqual([]);
		await close();
	});

	it('leaves nothing behind in a project where the answer to the hook was lost', async () => {
		const [first = '', second = ''] = permitted();
		const path = `*/projects/${second}/webhooks/hooks`;
		simulator.it.faults.add({ path, method: 'POST', kind: 'loseAnswer' });
		const { trigger, close } = await listening(simulator.it, {
			...rfis,
			projectIds: [first, second],
		});
		const { message, description } = await failureOf(trigger);
		expect(message).toContain(second);
		expect(description).toContain('No hook was left behind.');
		expect(hooks()).toEqual([]);
		await close();
	});

	it.each([403, 429])(
		'says where hooks are left when Procore does not remove them either (%i)',
		async (status) => {
			const [first = '', second = '', third = ''] = permitted();
			const allow = refusing('DELETE', '*/webhooks/hooks/*', status, '600');
			simulator.it.setLevel('dmsa', 'webhooks_api', 'none', Number(third));
			const projectIds = [first, second, third];
			const { trigger, close } = await listening(simulator.it, { ...rfis, projectIds });
			const { message, description } = await failureOf(trigger);
			allow();
			timePasses(601);
			simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', Number(third));
			expect(message).toMatch(new RegExp(`Project ${third}: .*"Webhooks API" at Standard`));
			for (const text of [message, description]) {
				expect(text).toContain(`left behind in project ${first}, project ${second}`);
				expect(text).toMatch(/publishing the workflow again.*Webhook: Repair/);
				expect(text).not.toContain('No hook');
			}
			expect(projectsWithHook()).toEqual([first, second]);
			await trigger.publish();
			expect(projectsWithHook()).toEqual(projectIds);
			await trigger.unpublish();
			await eventually(() => expect(hooks()).toEqual([]));
			await close();
		},
	);

	it('keeps older hooks until n8n has given up, since events may wait in them', async () => {
		const projectIds = permitted().slice(0, 2);
		const first = await published(simulator.it, { ...rfis, projectIds });
		refusing('POST', `*/projects/${projectIds[1]}/webhooks/hooks/*/triggers*`, 422);
		const events = ['RFIs:create', 'RFIs:update'];
		const second = republished(first, { ...rfis, projectIds, events });
		const { description } = await failureOf(second);
		expect(description).toContain('Correct what Procore names');
		expect(description).not.toContain('fieldsets');
		expect(description).toContain('are removed in half a minute');
		expect(projectsWithHook()).toEqual(projectIds);
		second.graceEnds();
		await eventually(() => expect(hooks()).toEqual([]));
		await first.close();
	});

	it('removes again what it has made, and keeps what was there', async () => {
		const [first = '', second = '', third = ''] = permitted();
		const before = await published(simulator.it, rfisOf(first));
		const [hook] = hooks();
		simulator.it.setLevel('dmsa', 'webhooks_api', 'none', Number(third));
		const wider = republished(before, { ...rfis, projectIds: [first, second, third] });
		await failureOf(wider);
		simulator.it.setLevel('dmsa', 'webhooks_api', 'standard', Number(third));
		expect(hooks()).toEqual([hook]);
		await wider.publish();
		expect(projectsWithHook()).toEqual([first, second, third]);
		expect(hooks()[0]).toBe(hook);
		await wider.unpublish();
		await eventually(() => expect(hooks()).toEqual([]));
		await before.close();
	});

	it('names the project that does not have an event', async () => {
		const [first = '', second = ''] = permitted();
		simulator.it.faults.add({
			path: `*/projects/${second}/webhooks/resources`,
			kind: 'answer',
			status: 200,
			body: { data: [{ name: 'RFIs', actions: ['update'] }] },
		});
		const { trigger, close } = await listening(simulator.it, {
			...rfis,
			projectIds: [first, second],
		});
		expect(await failureOf(trigger)).toEqual({
			message: `Project ${second}: Procore has no event "RFIs:create"`,
			description: expect.stringContaining('has only: update'),
		});
		expect(writes()).toEqual([]);
		await close();
	});

	it('leaves nothing behind when Procore refuses the second event', async () => {
		simulator.it.faults.add({
			path: '*/triggers/bulk',
			method: 'POST',
			kind: 'answer',
			status: 207,
			body: {
				data: [
					{
						id: '1',
						webhook_hook_id: '2',
						resource_name: 'Company Vendors',
						event_type: 'CREATED',
					},
					{ code: '422', message: 'Unprocessable Entity' },
				],
			},
		});
		simulator.it.faults.add({
			path: '*/triggers',
			method: 'POST',
			kind: 'answer',
			status: 422,
			body: { errors: { base: ['Event type is not valid'] } },
		});
		const { trigger, close } = await listening(simulator.it, {});
		await expect(trigger.publish()).rejects.toThrow('Event type is not valid');
		expect(hooks()).toEqual([]);
		await close();
	});

	it('makes the triggers one by one where Procore does not take several at once', async () => {
		simulator.it.faults.add({
			path: '*/triggers/bulk',
			method: 'POST',
			kind: 'answer',
			status: 400,
			body: { error: 'body must be an object' },
		});
		const { unpublish } = await published(simulator.it);
		expect(listenedBy(hooks()[0]!)).toEqual(vendorEvents);
		await unpublish();
	});

	it.each([
		['Project Vendors:update', 'Company Vendors:update'],
		['Project Users:update', 'Company Users:update'],
		['Project Users: update', 'Company Users:update'],
		[' Project  Vendors :update ', 'Company Vendors:update'],
	])('says what to use instead of %s, which Procore has ended', async (event, instead) => {
		const { trigger, close } = await listening(simulator.it, {
			scope: 'project',
			projectIds: permitted().slice(0, 1),
			events: [event],
		});
		const thrown: unknown = await trigger.publish().catch((error: unknown) => error);
		expect(thrown).toMatchObject({
			message: expect.stringContaining('30 June 2026'),
			description: expect.stringContaining(instead),
		});
		expect(writes()).toEqual([]);
		await close();
	});

	it.each<[string, Record<string, unknown>, RegExp]>([
		[
			'an event that the resource does not have',
			{ events: ['Company Vendors:delete'] },
			/has only: create, update/,
		],
		['no event', { events: [] }, /at least one event/],
		['something that is no event', { events: ['vendors'] }, /Company Vendors:update/],
		[
			'no project',
			{ scope: 'project', projectIds: [], events: ['RFIs:create'] },
			/Choose projects/,
		],
		[
			'a namespace that Procore does not take',
			{ options: { namespace: 'My n8n' } },
			/Correct this field/,
		],
		['an expression without a company', { companyId: byId('={{ undefined }}') }, /Check the expr/],
		['an expression without a project', projectIdsBy('={{ null }}'), /Check the expression/],
	])('says what to do about %s, and writes nothing', async (_, parameters, words) => {
		const { trigger, close } = await listening(simulator.it, parameters as never);
		const thrown: unknown = await trigger.publish().catch((error: unknown) => error);
		expect(thrown).toMatchObject({ description: expect.stringMatching(words) });
		expect(writes()).toEqual([]);
		await close();
	});

	it('says so before it calls Procore when Procore cannot reach this n8n', async () => {
		const { trigger, close } = await listening(
			simulator.it,
			{},
			{ credential: { environment: 'production' } },
		);
		const thrown: unknown = await trigger.hook('create').catch((error: unknown) => error);
		expect(thrown).toMatchObject({
			message: expect.stringContaining(trigger.webhookUrl),
			description: expect.stringMatching(/public address .*https.*Procore Polling Trigger/),
		});
		expect(callsOf(simulator.it)).toEqual([]);
		await close();
	});
});
