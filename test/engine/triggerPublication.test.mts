import { useSimulator, callsOf } from '../support/procore.mts';
import { hooksAt, listenedBy, listening, published, vendorEvents } from '../support/events.mts';

const simulator = useSimulator();
const permitted = () => [...simulator.it.accounts.dmsa.projects].map(String);
const hooks = () => [...simulator.it.world.hooks.values()];
const writes = () =>
	simulator.it.requests.filter(({ method, host }) => method !== 'GET' && host === 'api');

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
		expect(hook?.authorization).toMatch(/^Bearer [\w-]{43}$/);
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
		const parameters = { scope: 'project', events: ['RFIs:create'] };
		const first = await published(simulator.it, { ...parameters, projectIds });
		const staticData = JSON.parse(JSON.stringify(first.trigger.staticData));
		const url = first.trigger.webhookUrl;
		const second = first.engine.trigger(
			{ ...parameters, projectIds: projectIds.slice(0, 1) },
			{ staticData },
		);
		Object.assign(second, { base: url.split('/webhook/')[0] });
		await second.publish();
		expect(hooks().map(({ project_id }) => String(project_id))).toEqual(projectIds.slice(0, 1));
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
			expect(hooks()).toEqual([]);
			await close();
		},
	);

	it('and is gone already is no obstacle to unpublishing', async () => {
		const { trigger, close } = await published(simulator.it);
		simulator.it.world.hooks.clear();
		expect(await trigger.hook('delete')).toBe(true);
		await close();
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
