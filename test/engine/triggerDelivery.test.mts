import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Delivery, TriggerUnderTest } from '../support/engine.mts';
import { published, type Published, type TriggerChoice } from '../support/events.mts';
import { useSimulator } from '../support/procore.mts';
import { tries } from '../support/tries.mts';

const simulator = useSimulator();
let made: Published[] = [];

async function publish(parameters = {}, choice: TriggerChoice = {}): Promise<Published> {
	const one = await published(simulator.it, parameters, choice);
	made.push(one);
	simulator.it.requests.length = 0;
	return one;
}

afterEach(async () => {
	for (const one of made) await one.unpublish();
	made = [];
	simulator.it.webhooks.duplicatePercent = 0;
	expect(simulator.it.world.hooks.size).toBe(0);
});

const secretOf = ({ trigger }: Published) =>
	[...simulator.it.world.hooks.values()].find((hook) => hook.destination_url === trigger.webhookUrl)
		?.authorization ?? '';

const projectIdsOf = () => [...simulator.it.accounts.dmsa.projects].map(String);
const vendor = () => [...simulator.it.world.vendors.values()][0]!;
const change = () => simulator.it.change('vendor', vendor().id, { city: `City ${Math.random()}` });
const settled = async () => await simulator.it.deliveriesSettled(20_000);

let eventIds = 0;
/** Another event each time; n8n's process remembers those that it has taken. */
const nextId = () => `01KKEZ6PX3AZJ38KK${String(++eventIds).padStart(9, '0')}`;
const v4 = {
	get id() {
		return nextId();
	},
	reason: 'update',
	user_id: '15004487',
	timestamp: '2026-03-11T17:30:38.082829Z',
	company_id: '598134325683880',
	project_id: '',
	resource_id: '598134326517540',
	resource_type: 'Company Vendors',
};

/** A body of Procore's reference, as this company would get it. */
const sampleOf = (name: string) =>
	readFileSync(`test/fixtures/procore/samples/${name}.json`, 'utf8').replace(
		/("company_id": *"?)\d+/g,
		(_, before: string) => before + v4.company_id,
	);

const post = async (trigger: TriggerUnderTest, authorization: string | undefined, rest: Delivery) =>
	await trigger.webhook({ ...rest, headers: authorization === undefined ? {} : { authorization } });

describe('an event', () => {
	it('of a change in Procore becomes an item', async () => {
		const { items, results } = await publish();
		change();
		await settled();
		expect(items()).toHaveLength(1);
		const event = simulator.it.world.events.at(-1)!;
		expect(items()[0]).toEqual({
			eventId: event.ulid,
			eventType: 'update',
			resourceName: 'Company Vendors',
			resourceId: String(vendor().id),
			companyId: String(simulator.it.world.company.id),
			projectId: null,
			userId: String(event.user_id),
			timestamp: event.timestamp,
			payloadVersion: 'v4.0',
			event: expect.objectContaining({ id: event.ulid, reason: 'update', project_id: '' }),
		});
		expect(results[0]).toMatchObject({ status: 200, started: true });
	});

	it.each(['v2.0', 'v3.0'])(
		'of payload %s has the same shape, with every digit of its id',
		async (payloadVersion) => {
			const { items } = await publish({ options: { payloadVersion } });
			change();
			await settled();
			const event = simulator.it.world.events.at(-1)!;
			expect(items()).toHaveLength(1);
			expect(items()[0]).toMatchObject({
				eventId: event.ulid,
				eventType: 'update',
				resourceId: String(vendor().id),
				projectId: null,
				payloadVersion,
				event: { id: String(event.id), resource_name: 'Company Vendors' },
			});
		},
	);

	it.each([
		'webhook_payload_v2.0',
		'webhook_payload_v2_bigint_id',
		'webhook_payload_v3.0',
		'webhook_payload_v4.0',
		'webhook_payload_v4.0_project_create',
	])('as documented in %s is taken', async (name) => {
		const one = await publish({ options: { deduplicate: false } });
		const rawBody = Buffer.from(sampleOf(name));
		const result = await post(one.trigger, secretOf(one), { rawBody });
		expect(result).toMatchObject({ status: 200, started: true });
		expect(result.items).toHaveLength(1);
		expect(result.items[0]?.json).toMatchObject({
			eventId: expect.stringMatching(/^[0-9A-Z]{24,26}$/),
			payloadVersion: name.includes('v4') ? 'v4.0' : name.includes('v3') ? 'v3.0' : 'v2.0',
		});
	});

	it.each([null, ''])('with the ULID %j is known by its number', async (ulid) => {
		const one = await publish({ options: { payloadVersion: 'v2.0', deduplicate: false } });
		const sample = sampleOf('webhook_payload_v2_bigint_id');
		const text = sample.replace(/"ulid": *"[^"]*"/, `"ulid": ${JSON.stringify(ulid)}`);
		const result = await post(one.trigger, secretOf(one), { rawBody: Buffer.from(text) });
		const [, id] = /"id": *(\d+)/.exec(text) ?? [];
		expect(result).toMatchObject({ status: 200, started: true });
		expect(result.items[0]?.json).toMatchObject({ eventId: id });
	});

	it('of a kind that nobody knows yet, and with new fields, passes through', async () => {
		const one = await publish();
		const body = { ...v4, reason: 'archived', resource_type: 'Robots', data: { colour: 'red' } };
		const result = await post(one.trigger, secretOf(one), { body });
		expect(result.items[0]?.json).toMatchObject({
			eventType: 'archived',
			resourceName: 'Robots',
			event: body,
		});
	});

	it('among several in one delivery becomes an item of its own', async () => {
		const one = await publish();
		const body = [{ ...v4 }, { ...v4 }, { ...v4 }];
		const result = await post(one.trigger, secretOf(one), { body: [...body, body[0]] });
		expect(result.items.map(({ json }) => json.eventId)).toEqual(body.map(({ id }) => id));
	});

	it('that is delivered twice is taken once', async () => {
		simulator.it.webhooks.duplicatePercent = 100;
		const { items, results } = await publish();
		change();
		change();
		await settled();
		expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
		expect(items()).toHaveLength(2);
		expect(new Set(items().map(({ eventId }) => eventId)).size).toBe(2);
	});

	it('that is delivered 150 times at once is taken once', async () => {
		const one = await publish();
		const body = { ...v4 };
		const copies = Array.from({ length: 150 }, () => post(one.trigger, secretOf(one), { body }));
		const results = await Promise.all(copies);
		expect(results.filter(({ started }) => started)).toHaveLength(1);
		expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
	});

	it('that is still being taken is put off, and is taken once for all that', async () => {
		const one = await publish();
		const body = { ...v4 };
		const deliver = async () => await post(one.trigger, secretOf(one), { body });
		let stored = () => {};
		one.trigger.store = async () => await new Promise((resolve) => (stored = resolve));
		const first = deliver();
		const copies = await Promise.all([deliver(), deliver(), deliver()]);
		expect(copies).toEqual(Array(3).fill(expect.objectContaining({ status: 503, started: false })));
		stored();
		expect(await first).toMatchObject({ status: 200, started: true });
		expect(await deliver()).toMatchObject({ status: 200, started: false });
	});

	it('that n8n fails to store is taken by a delivery that waits', async () => {
		const one = await publish();
		const body = { ...v4 };
		const deliver = async () => await post(one.trigger, secretOf(one), { body });
		let fails = true;
		one.trigger.store = async () => {
			await new Promise((resolve) => setTimeout(resolve, 500));
			if (!fails) return;
			fails = false;
			throw new Error('the database is full');
		};
		const results = await Promise.all([deliver(), deliver(), deliver()]);
		expect(results.map(({ status }) => status).sort()).toEqual([200, 200, 500]);
		expect(results.filter(({ status, started }) => started && status === 200)).toHaveLength(1);
	});

	it.each([[[0, 1]], [[1, 0]]])(
		'in a delivery of several is put off with the others, in whatever order: %j',
		async (order) => {
			const one = await publish();
			const events = [{ ...v4 }, { ...v4 }];
			const deliver = async (body: unknown) => await post(one.trigger, secretOf(one), { body });
			let stored = () => {};
			one.trigger.store = async () => await new Promise((resolve) => (stored = resolve));
			const first = deliver(events[0]);
			const both = order.map((index) => events[index]);
			expect(await deliver(both)).toMatchObject({ status: 503, started: false });
			stored();
			await first;
			one.trigger.store = async () => {};
			const again = await deliver(both);
			expect(again.items.map(({ json }) => json.eventId)).toEqual([events[1]?.id]);
		},
	);

	it('that is delivered twice is taken twice where that is asked for', async () => {
		simulator.it.webhooks.duplicatePercent = 100;
		const { items } = await publish({ options: { deduplicate: false } });
		change();
		await settled();
		expect(items()).toHaveLength(2);
	});
});

describe('a delivery', () => {
	it.each<[string, (secret: string) => string | undefined]>([
		['without a secret', () => undefined],
		['with an empty secret', () => ''],
		['with a wrong secret', () => 'Bearer wrong'],
		[
			'with a secret of the same length',
			(secret) => secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
		],
		['with the secret, but shorter', (secret) => secret.slice(0, -1)],
		['with the secret, but without its scheme', (secret) => secret.replace('Bearer ', '')],
		['with a secret that was made for another company', (secret) => secret.replace(/\d+/, '17')],
		['with a secret that was made for a project', (secret) => secret.replace('..', '.17.')],
	])('%s is answered 401, starts nothing, and is not read', async (_, change) => {
		const one = await publish();
		const forgetful = one.engine.trigger({ events: ['Company Vendors:update'] });
		for (const trigger of [one.trigger, forgetful]) {
			const result = await post(trigger, change(secretOf(one)), { body: v4 });
			const nothing = { status: 401, started: false, items: [], bodyWasRead: false };
			expect(result).toMatchObject(nothing);
		}
	});

	const elsewhere = { company_id: '17' };
	it.each<[string, unknown, (event: typeof v4) => unknown]>([
		['of another company', [], (event) => ({ ...event, ...elsewhere })],
		['of several, one of them of another company', [], (e) => [e, { ...e, ...elsewhere }]],
		['of another project', [0], (event) => ({ ...event, project_id: '17' })],
	])('%s is refused, although its secret is right', async (_, indexes, bodyOf) => {
		const projectIds = [indexes].flat().map((index) => projectIdsOf()[Number(index)]);
		const ofProject = { scope: 'project', projectIds, events: ['RFIs:update'] };
		const one = await publish(projectIds.length > 0 ? ofProject : {});
		const result = await post(one.trigger, secretOf(one), { body: bodyOf({ ...v4 }) });
		expect(result).toMatchObject({ status: 403, started: false, items: [] });
	});

	it('of the own project, or of none, is taken', async () => {
		const [project_id = ''] = projectIdsOf();
		const one = await publish({
			scope: 'project',
			projectIds: [project_id],
			events: ['RFIs:update'],
		});
		for (const body of [{ ...v4, project_id }, { ...v4 }]) {
			expect(await post(one.trigger, secretOf(one), { body })).toMatchObject({
				status: 200,
				started: true,
			});
		}
	});

	it('of another node of this n8n is answered 401', async () => {
		const mine = await publish();
		const other = await publish({}, { webhookId: 'other' });
		expect(await post(mine.trigger, secretOf(other), { body: v4 })).toMatchObject({
			status: 401,
			started: false,
		});
	});

	it('is known by its secret also after n8n has lost its static data, and writes none', async () => {
		const one = await publish();
		const secret = secretOf(one);
		const forgetful = one.engine.trigger({ events: ['Company Vendors:update'] });
		expect(await post(forgetful, secret, { body: v4 })).toMatchObject({
			status: 200,
			started: true,
		});
		expect(forgetful.staticData).toEqual({});
	});

	it('is known by its secret also after the client secret was changed, until it is published anew', async () => {
		const one = await publish();
		const secret = secretOf(one);
		one.engine.credentialStore.change('dmsa', {
			clientSecret: 'a-new-one-that-procore-has-issued',
		});
		expect(await post(one.trigger, secret, { body: v4 })).toMatchObject({
			status: 200,
			started: true,
		});
		one.engine.credentialStore.change('dmsa', {
			clientSecret: simulator.it.accounts.dmsa.clientSecret,
		});
	});

	it.each<[string, Delivery]>([
		['an empty object', { body: {} }],
		['an empty list', { body: [] }],
		['a text', { body: 'hello' }],
		['no JSON', { body: {}, rawBody: Buffer.from('{"id": ') }],
		['an event without its id', { body: { ...v4, id: undefined } }],
		[
			'an event with an id that is an address',
			{ body: { ...v4, resource_id: '../../companies/1' } },
		],
		['an event without a date', { body: { ...v4, timestamp: 'yesterday' } }],
		['a list with one thing that is no event', { body: [v4, 5] }],
	])('of %s is answered 400 and starts nothing', async (_, delivery) => {
		const one = await publish();
		const result = await post(one.trigger, secretOf(one), delivery);
		expect(result).toMatchObject({ status: 400, started: false, items: [] });
	});

	it('is put off with 503, and starts nothing, while the secret can neither be remembered nor worked out', async () => {
		const one = await publish();
		const forgetful = one.engine.trigger({ events: ['Company Vendors:update'] });
		one.engine.credentialStore.change('dmsa', { companyId: '' });
		expect(await post(forgetful, secretOf(one), { body: v4 })).toMatchObject({
			status: 503,
			started: false,
		});
		one.engine.credentialStore.change('dmsa', { companyId: String(simulator.it.world.company.id) });
	});

	it('of thousands of events is taken, and of too many refused with 413', async () => {
		const one = await publish();
		const listOf = (length: number) => Array.from({ length }, () => ({ ...v4 }));
		for (const [length, status] of [
			[10_000, 200],
			[50_000, 413],
		] as const) {
			const result = await post(one.trigger, secretOf(one), { body: listOf(length) });
			expect(result).toMatchObject({ status, started: status === 200 });
			expect(result.items).toHaveLength(status === 200 ? length : 0);
		}
	});

	it('of 10,000 malformed and hostile bodies starts nothing and crashes nothing', async () => {
		const one = await publish();
		const secret = secretOf(one);
		const hostile = fc.oneof(
			fc.constantFrom(
				'__proto__',
				'constructor',
				'../../etc/passwd',
				"'; DROP TABLE events",
				'={{ $env }}',
				'\u0000',
				'<script>',
			),
			fc.jsonValue(),
			fc.string({ unit: 'binary' }),
			fc.bigInt().map(String),
		);
		const broken = fc
			.tuple(
				fc.constantFrom('id', 'reason', 'timestamp', 'company_id', 'resource_id', 'resource_type'),
				fc.oneof(
					fc.constant(undefined),
					fc.constant(''),
					fc.constant(null),
					fc.array(fc.string()),
					fc.object(),
					fc.string({ minLength: 301 }),
				),
			)
			.map(([field, value]) => ({ ...v4, [field]: value }));
		const bodies = fc.oneof(
			{ weight: 3, arbitrary: broken.map((body) => JSON.stringify(body)) },
			{ weight: 2, arbitrary: fc.json() },
			{
				weight: 1,
				arbitrary: hostile.map((value) =>
					typeof value === 'string' ? value : JSON.stringify(value),
				),
			},
			{
				weight: 1,
				arbitrary: fc
					.uint8Array({ maxLength: 300 })
					.map((bytes) => Buffer.from(bytes).toString('latin1')),
			},
			{
				weight: 1,
				arbitrary: fc
					.array(broken, { minLength: 1, maxLength: 4 })
					.map((list) => JSON.stringify([v4, ...list])),
			},
			{
				weight: 1,
				arbitrary: fc.nat(2000).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
			},
			{
				weight: 1,
				arbitrary: hostile.map((value) =>
					JSON.stringify({ ...v4, ['__proto__']: value, resource_id: value, id: [value] }),
				),
			},
		);
		const authorizations = fc.constantFrom(secret, secret, 'Bearer forged', '', undefined);
		await fc.assert(
			fc.asyncProperty(bodies, authorizations, async (text, authorization) => {
				const rawBody = Buffer.from(text);
				let body: unknown = {};
				try {
					body = JSON.parse(text);
				} catch {
					body = {};
				}
				const { status, started, items, error } = await post(one.trigger, authorization, {
					rawBody,
					body,
				});
				expect({ started, items, error }).toEqual({ started: false, items: [], error: undefined });
				expect(status).toBe(authorization === secret ? 400 : 401);
			}),
			tries(10_000),
		);
		expect(simulator.it.requests).toEqual([]);
	});
});

describe('own changes', () => {
	const emit = (account?: 'dmsa' | 'dmsaAdmin') =>
		simulator.it.emit({
			resource_name: 'Company Vendors',
			event_type: 'update',
			resource_id: vendor().id,
			account,
		});

	it.each(['v2.0', 'v3.0', 'v4.0'])(
		'are left out with payload %s, and those of others are not',
		async (payloadVersion) => {
			const { items, results } = await publish({
				options: { payloadVersion, ignoreOwnChanges: true },
			});
			emit('dmsa');
			const others = [emit('dmsaAdmin'), emit()];
			await settled();
			expect(
				items()
					.map(({ eventId }) => eventId)
					.sort(),
			).toEqual(others.map(({ ulid }) => ulid).sort());
			expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
			expect(simulator.it.requests).toEqual([]);
		},
	);

	it('are left out also when n8n has lost its static data', async () => {
		const one = await publish({ options: { ignoreOwnChanges: true } });
		const forgetful = one.engine.trigger({ options: { ignoreOwnChanges: true } });
		const user_id = String(simulator.it.accounts.dmsa.userId);
		expect(await post(forgetful, secretOf(one), { body: { ...v4, user_id } })).toMatchObject({
			status: 200,
			started: false,
		});
		expect(await post(forgetful, secretOf(one), { body: v4 })).toMatchObject({ started: true });
		expect(
			simulator.it.requests.filter(({ path }) => path === '/rest/v1.0/me').length,
		).toBeLessThanOrEqual(1);
	});

	it('are delivered where they are wanted', async () => {
		const { items } = await publish();
		emit('dmsa');
		await settled();
		expect(items()).toHaveLength(1);
	});
});

describe('the record', () => {
	const options = { includeRecord: true };

	it('of an update comes with the event', async () => {
		const { items } = await publish({ options });
		change();
		await settled();
		expect(items()[0]?.record).toMatchObject({ id: vendor().id, name: vendor().name });
		expect(items()[0]).not.toHaveProperty('recordError');
	});

	it('of a deletion is not asked for', async () => {
		const one = await publish({ options });
		const result = await post(one.trigger, secretOf(one), { body: { ...v4, reason: 'delete' } });
		expect(result.items[0]?.json).toMatchObject({ eventType: 'delete', record: null });
		expect(simulator.it.requests).toEqual([]);
	});

	it('that is not to be seen for a moment is read again', async () => {
		const { items } = await publish({ options });
		simulator.it.faults.add({
			path: '/rest/v1.0/vendors/*',
			method: 'GET',
			kind: 'answer',
			status: 404,
			body: { errors: 'Not found' },
		});
		change();
		await settled();
		expect(items()[0]?.record).toMatchObject({ id: vendor().id });
	});

	it('that cannot be read since the credential is gone does not keep the event back', async () => {
		const one = await publish({ options: { ...options, ignoreOwnChanges: true } });
		const secret = secretOf(one);
		const credential = one.engine.credentialStore.get('dmsa');
		one.engine.credentialStore.remove('dmsa');
		const result = await post(one.trigger, secret, { body: v4 });
		one.engine.credentialStore.set('dmsa', credential);
		expect(result).toMatchObject({ status: 200, started: true });
		expect(result.items[0]?.json).toMatchObject({
			resourceId: v4.resource_id,
			record: null,
			recordError: expect.any(String),
		});
	});

	it('of a vendor is read by the company, also where the event names a project', async () => {
		const one = await publish({ options });
		const company_id = String(simulator.it.world.company.id);
		const body = { ...v4, company_id, resource_id: String(vendor().id), project_id: '22' };
		const result = await post(one.trigger, secretOf(one), { body });
		expect(result.items[0]?.json.record).toMatchObject({ id: vendor().id });
		const [call] = simulator.it.requests.filter(({ path }) =>
			path.startsWith('/rest/v1.0/vendors'),
		);
		expect(call?.query).toEqual({ company_id: [company_id] });
	});

	it('of a line item is read with what payload v3.0 says it belongs to', async () => {
		const one = await publish({ options: { ...options, payloadVersion: 'v3.0' } });
		simulator.it.faults.add({
			path: '/rest/v1.0/projects/2468013579/direct_costs/1234/line_items/379913',
			kind: 'answer',
			status: 200,
			body: { id: 379913, description: 'Gravel' },
		});
		const rawBody = readFileSync('test/fixtures/procore/samples/webhook_payload_v3.0.json');
		const text = rawBody
			.toString()
			.replace('0A1B2C3D4F5G6H7I8J9K0LMN', nextId())
			.replaceAll('1357908642', String(simulator.it.world.company.id));
		const result = await post(one.trigger, secretOf(one), { rawBody: Buffer.from(text) });
		expect(result.items[0]?.json.record).toEqual({ id: 379913, description: 'Gravel' });
	});

	it('of many events in one delivery is read for as many as there is time, ten at once', async () => {
		const one = await publish({ options });
		simulator.it.faults.add({
			path: '/rest/v1.0/vendors/*',
			method: 'GET',
			kind: 'latency',
			delayMs: 400,
			times: null,
		});
		const company_id = String(simulator.it.world.company.id);
		const body = Array.from({ length: 200 }, () => ({
			...v4,
			company_id,
			resource_id: String(vendor().id),
		}));
		const began = Date.now();
		const { items, status } = await post(one.trigger, secretOf(one), { body });
		expect(Date.now() - began).toBeLessThan(4_500);
		expect({ status, count: items.length }).toEqual({ status: 200, count: 200 });
		const read = items.filter(({ json }) => json.record !== null).length;
		expect(read).toBeGreaterThan(0);
		expect(read).toBeLessThan(200);
		expect(items[199]?.json.recordError).toContain('longer than');
	});

	it.each([403, 404, 500])(
		'that Procore answers %i for does not keep the event back',
		async (status) => {
			const { items, results } = await publish({ options });
			simulator.it.faults.add({
				path: '/rest/v1.0/vendors/*',
				method: 'GET',
				kind: 'answer',
				status,
				times: null,
			});
			change();
			await settled();
			expect(items()[0]).toMatchObject({
				record: null,
				recordError: expect.any(String),
				resourceId: String(vendor().id),
			});
			expect(results[0]?.status).toBe(200);
		},
	);

	it('of a resource that Procore cannot read by id is missing, and says why', async () => {
		const one = await publish({ options });
		const result = await post(one.trigger, secretOf(one), {
			body: { ...v4, resource_type: 'ERP Requests' },
		});
		expect(result.items[0]?.json).toMatchObject({
			record: null,
			recordError: expect.stringContaining('ERP Requests'),
		});
	});

	it('that comes too slowly is left out, so that neither Procore waits nor the event is lost', async () => {
		const one = await publish({ options });
		simulator.it.faults.add({
			path: '/rest/v1.0/vendors/*',
			method: 'GET',
			kind: 'latency',
			delayMs: 6_000,
		});
		const began = Date.now();
		const body = {
			...v4,
			company_id: String(simulator.it.world.company.id),
			resource_id: String(vendor().id),
		};
		const result = await post(one.trigger, secretOf(one), { body });
		expect(Date.now() - began).toBeLessThan(4_500);
		expect(result).toMatchObject({ status: 200, started: true });
		expect(result.items[0]?.json).toMatchObject({
			record: null,
			recordError: expect.stringContaining('longer than'),
		});
	});
});

it('answers 100 deliveries that come at once, and takes each', async () => {
	const one = await publish();
	const headers = { authorization: secretOf(one), 'content-type': 'application/json' };
	const deliver = async () =>
		await fetch(one.trigger.webhookUrl, { method: 'POST', headers, body: JSON.stringify(v4) });
	const answers = await Promise.all(Array.from({ length: 100 }, deliver));
	expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200));
	expect(one.items()).toHaveLength(100);
});
