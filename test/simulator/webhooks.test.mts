import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

interface Received {
	text: string;
	headers: IncomingHttpHeaders;
}

let simulator: Simulator;
let server: Server;
let url: string;
const received: Received[] = [];
let answer: () => number | null = () => 200;

beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 20, projects: 6, permittedProjects: 3, projectsWithRecords: 0 },
		webhooks: { timeScale: 0.01, timeoutMs: 150 },
	});
	server = createServer((request, response) => {
		let text = '';
		request.on('data', (part: Buffer) => {
			text += part.toString('utf8');
		});
		request.on('end', () => {
			received.push({ text, headers: request.headers });
			const status = answer();
			if (status !== null) response.writeHead(status).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address: AddressInfo | string | null = server.address();
	url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`;
});
afterAll(async () => {
	await simulator.stop();
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
	simulator.reset();
	Object.assign(simulator.webhooks, { duplicatePercent: 0, reorder: false, timeScale: 0.01 });
	received.length = 0;
	answer = () => 200;
});

const base = (projectId?: number) =>
	`/rest/v2.0/companies/${simulator.world.company.id}${projectId ? `/projects/${projectId}` : ''}/webhooks`;

async function hook(
	version: string,
	triggers: Array<[string, string]>,
	projectId?: number,
): Promise<string> {
	const call = caller(simulator, 'dmsa');
	const body = {
		payload_version: version,
		namespace: 'n8n',
		destination_url: url,
		destination_headers: { Authorization: 'Bearer the-secret-12345' },
	};
	const made = await call('POST', `${base(projectId)}/hooks`, { body });
	const rows = triggers.map(([resource_name, event_type]) => ({ resource_name, event_type }));
	const bulk = await call('POST', `${base(projectId)}/hooks/${made.data.data.id}/triggers/bulk`, {
		body: rows,
	});
	expect([made.status, bulk.status]).toEqual([201, 201]);
	return made.data.data.id;
}

const vendorEvents: Array<[string, string]> = [
	['Company Vendors', 'create'],
	['Company Vendors', 'update'],
];

describe('hooks', () => {
	it('are shown with the secret masked', async () => {
		const id = await hook('v4.0', vendorEvents);
		const { data } = await caller(simulator, 'dmsa')('GET', `${base()}/hooks/${id}`);
		expect(data.data).toMatchObject({
			id,
			status: 'active',
			destination_headers: { Authorization: '*****12345' },
			trigger_count: 2,
			company_id: String(simulator.world.company.id),
			project_id: null,
			hook_type: 'classic',
		});
	});

	it('of a company are listed by namespace only', async () => {
		await hook('v4.0', vendorEvents);
		const call = caller(simulator, 'dmsa');
		expect((await call('GET', `${base()}/hooks`)).status).toBe(400);
		expect(
			(await call('GET', `${base()}/hooks`, { query: { namespace: 'n8n' } })).data.data,
		).toHaveLength(1);
		expect(
			(await call('GET', `${base()}/hooks`, { query: { namespace: 'other' } })).data.data,
		).toHaveLength(0);
	});

	it.each([
		[{ namespace: 'My Namespace' }],
		[{ namespace: '' }],
		[{ destination_url: 'http://example.com/x' }],
		[{ destination_url: 'nonsense' }],
		[{ payload_version: 'v9' }],
	])('refuse %j', async (wrong) => {
		const body = {
			payload_version: 'v4.0',
			namespace: 'n8n',
			destination_url: 'https://example.com/x',
			...wrong,
		};
		const answered = await caller(simulator, 'dmsa')('POST', `${base()}/hooks`, { body });
		expect(answered.status).toBe(400);
		expect(answered.data.error.code).toBe('BAD_REQUEST');
	});

	it('are disabled and pointed elsewhere with all required fields', async () => {
		const id = await hook('v4.0', vendorEvents);
		const full = { payload_version: 'v4.0', namespace: 'n8n', destination_url: `${url}/2` };
		const change = (body: object) =>
			caller(simulator, 'dmsa')('PATCH', `${base()}/hooks/${id}`, { body });
		expect((await change({ ...full, status: 'disabled' })).data.data.status).toBe('disabled');
		expect((await change({ ...full, status: 'off' })).status).toBe(400);
		expect(simulator.violations).toEqual([]);
		await change({ status: 'active' });
		expect(simulator.violations).toHaveLength(3);
	});

	it('need the Webhooks API permission', async () => {
		simulator.setLevel('dmsa', 'webhooks_api', 'none');
		const answered = await caller(simulator, 'dmsa')('GET', `${base()}/hooks`, {
			query: { namespace: 'n8n' },
		});
		expect(answered.status).toBe(403);
	});

	it('take only events that their scope and the resource have', async () => {
		const id = await hook('v4.0', []);
		const add = (resource_name: string, event_type: string) =>
			caller(simulator, 'dmsa')('POST', `${base()}/hooks/${id}/triggers`, {
				body: { resource_name, event_type },
			});
		expect((await add('RFIs', 'create')).status).toBe(422);
		expect((await add('Company Vendors', 'delete')).status).toBe(422);
		expect((await add('Company Vendors', 'update')).data.data.event_type).toBe('UPDATED');
		const body = [
			{ resource_name: 'Projects', event_type: 'create' },
			{ resource_name: 'Nothing', event_type: 'create' },
		];
		const bulk = await caller(simulator, 'dmsa')('POST', `${base()}/hooks/${id}/triggers/bulk`, {
			body,
		});
		expect(bulk.status).toBe(207);
		const gone = await caller(simulator, 'dmsa')('DELETE', `${base()}/hooks/${id}/triggers/bulk`, {
			body: [bulk.data.data[0].id, '1'],
		});
		expect([gone.status, gone.data.data.failed]).toEqual([207, ['1']]);
		expect((await caller(simulator, 'dmsa')('DELETE', `${base()}/hooks/${id}`)).status).toBe(204);
	});
});

describe('payloads', () => {
	const vendorId = () => [...simulator.world.vendors.keys()][0];

	it('of v2.0 have a 64-bit id as bare digits and say which app made the change', async () => {
		await hook('v2.0', vendorEvents);
		const body = { company_id: simulator.world.company.id, vendor: { name: 'By API' } };
		const made = await caller(simulator, 'dmsa')('POST', '/rest/v1.0/vendors', { body });
		await simulator.deliveriesSettled();
		expect(received).toHaveLength(1);
		expect(received[0].headers.authorization).toBe('Bearer the-secret-12345');
		expect(received[0].text).toMatch(/^\{"id":59823243009469\d{5},"ulid":"[0-9A-Z]{26}"/);
		expect(JSON.parse(received[0].text)).toMatchObject({
			api_version: 'v2.0',
			event_type: 'create',
			resource_name: 'Company Vendors',
			resource_id: made.data.id,
			project_id: null,
			user_id: simulator.accounts.dmsa.userId,
			metadata: { source_application_id: simulator.accounts.dmsa.clientId },
		});
	});

	it('of v4.0 are eight strings and the version', async () => {
		await hook('v4.0', vendorEvents);
		simulator.change('vendor', vendorId(), { city: 'Astoria' });
		await simulator.deliveriesSettled();
		expect(JSON.parse(received[0].text)).toEqual({
			id: expect.stringMatching(/^[0-9A-Z]{26}$/),
			timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
			reason: 'update',
			company_id: String(simulator.world.company.id),
			project_id: '',
			user_id: String(simulator.accounts.user.userId),
			resource_type: 'Company Vendors',
			resource_id: String(vendorId()),
			payload_version: 'v4.0',
		});
	});

	it('of v3.0 name related resources; a change on a screen has no source application', async () => {
		const project = [...simulator.accounts.dmsa.projects][0];
		await hook('v3.0', [['Direct Cost Line Items', 'update']], project);
		simulator.emit({
			resource_name: 'Direct Cost Line Items',
			event_type: 'update',
			resource_id: 379913,
			project_id: project,
			related_resources: [{ id: 1234, name: 'Direct Costs' }],
		});
		await simulator.deliveriesSettled();
		const payload = JSON.parse(received[0].text);
		expect(payload.related_resources).toEqual([{ id: 1234, name: 'Direct Costs' }]);
		expect(payload.metadata.source_application_id).toBeNull();
		expect(payload.project_id).toBe(project);
	});
});

describe('deliveries', () => {
	const change = (times: number) => {
		const id = [...simulator.world.vendors.keys()][0];
		for (let index = 0; index < times; index++)
			simulator.change('vendor', id, { notes: `change ${index}` });
	};

	it('pause and come again after a failure, and are told with their attempts', async () => {
		const id = await hook('v4.0', vendorEvents);
		let failures = 2;
		answer = () => (failures-- > 0 ? 500 : 204);
		change(1);
		await simulator.deliveriesSettled();
		expect(received).toHaveLength(3);
		const path = `${base()}/hooks/${id}/deliveries`;
		const { data } = await caller(simulator, 'dmsa')('GET', path, {
			query: { 'filter[status]': 'succeeded' },
		});
		expect(data.data[0].status).toBe('delivered');
		expect(
			data.data[0].delivery_attempts.map((attempt: { success: boolean }) => attempt.success),
		).toEqual([false, false, true]);
	});

	it('time out when no answer comes', async () => {
		await hook('v4.0', vendorEvents);
		let silent = 1;
		answer = () => (silent-- > 0 ? null : 200);
		change(1);
		await simulator.deliveriesSettled();
		expect(received).toHaveLength(2);
	});

	it('are discarded after half a day of failures', async () => {
		simulator.webhooks.timeScale = 0.000005;
		const id = await hook('v4.0', vendorEvents);
		answer = () => 500;
		change(3);
		await simulator.deliveriesSettled();
		const path = `${base()}/hooks/${id}/deliveries`;
		const { data } = await caller(simulator, 'dmsa')('GET', path, {
			query: { 'filter[status]': 'discarded' },
		});
		expect(data.data).toHaveLength(3);
	});

	it('are made twice and out of order when asked', async () => {
		await hook('v4.0', vendorEvents);
		Object.assign(simulator.webhooks, { duplicatePercent: 50, reorder: true });
		change(4);
		await simulator.deliveriesSettled();
		expect(received).toHaveLength(6);
		expect(new Set(received.map(({ text }) => JSON.parse(text).id)).size).toBe(4);
	});

	it('end when the hook is disabled or deleted from outside', async () => {
		const id = await hook('v4.0', vendorEvents);
		simulator.disableHook(id);
		change(1);
		const other = await hook('v4.0', vendorEvents);
		simulator.deleteHook(other);
		change(1);
		await simulator.deliveriesSettled();
		expect(received).toEqual([]);
	});
});
