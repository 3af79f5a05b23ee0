import axios from 'axios';
import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Fault, Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 10, projects: 4, permittedProjects: 2 } });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const ask = (method: string, path: string, body?: unknown) =>
	caller(simulator, 'dmsa')(method, path, { body });
const companyId = () => simulator.world.company.id;
const project = () => [...simulator.accounts.dmsa.projects][0];

type Broken = Extract<Fault, { kind: 'cut' | 'saysGzip' }>;
const ways: Array<[string, Pick<Broken, 'kind'> & Partial<Broken>]> = [
	['before the content, its length told', { kind: 'cut', afterBytes: 0, framing: 'length' }],
	['within the content, its length told', { kind: 'cut', afterBytes: 1, framing: 'length' }],
	['behind the content, its length told', { kind: 'cut', afterBytes: 9_999, framing: 'length' }],
	['before the first chunk', { kind: 'cut', afterBytes: 0, framing: 'chunked' }],
	['within the chunks', { kind: 'cut', afterBytes: 1, framing: 'chunked' }],
	['before the last chunk', { kind: 'cut', afterBytes: 9_999, framing: 'chunked' }],
	['by a wrong encoding', { kind: 'saysGzip' }],
];
const add = (fault: object, on: object) => simulator.faults.add({ ...on, ...fault } as Fault);

describe.each(ways)('an answer that is broken %s', (_, fault) => {
	it('comes from the API: the work is done', async () => {
		add(fault, { path: '/vendors', method: 'POST' });
		const before = simulator.world.vendors.size;
		const body = { company_id: companyId(), vendor: { name: `Half ${before} LLC` } };
		await expect(ask('POST', '/rest/v1.0/vendors', body)).rejects.toThrow();
		expect(simulator.world.vendors.size).toBe(before + 1);
		expect(simulator.requests.at(-1)).toMatchObject({ method: 'POST', status: 201 });
	});

	it('comes from the API where there is no content', async () => {
		const hooks = `/rest/v2.0/companies/${companyId()}/webhooks/hooks`;
		const fields = {
			payload_version: 'v4.0',
			namespace: 'broken',
			destination_url: 'https://n8n.example/a',
		};
		const made = await ask('POST', hooks, fields);
		add(fault, { path: '/hooks/', method: 'DELETE' });
		await expect(ask('DELETE', `${hooks}/${made.data.data.id}`)).rejects.toThrow();
		expect(simulator.world.hooks.size).toBe(0);
	});

	it('comes from the login host', async () => {
		add(fault, { host: 'login', path: '/oauth/token' });
		const { clientId, clientSecret } = simulator.accounts.dmsa;
		const keys = {
			grant_type: 'client_credentials',
			client_id: clientId,
			client_secret: clientSecret,
		};
		await expect(axios.post(`${simulator.loginUrl}/oauth/token`, keys)).rejects.toThrow();
		expect((await axios.post(`${simulator.loginUrl}/oauth/token`, keys)).status).toBe(200);
	});

	it('comes from the storage host, for a download and for an upload', async () => {
		add(fault, { host: 'storage', path: '/public/' });
		await expect(axios.get(`${simulator.storageUrl}/public/file.txt`)).rejects.toThrow();
		const made = await ask('POST', `/rest/v1.1/projects/${project()}/uploads`, {
			response_filename: 'a.txt',
			response_content_type: 'text/plain',
		});
		const form = new FormData();
		for (const [name, value] of Object.entries<string>(made.data.fields)) form.append(name, value);
		form.append('file', new Blob(['content']), 'a.txt');
		add(fault, { host: 'storage', path: '/', method: 'POST' });
		await expect(axios.post(made.data.url, form)).rejects.toThrow();
		expect(simulator.world.uploads.get(made.data.uuid)?.status).toBe('complete');
	});
});
