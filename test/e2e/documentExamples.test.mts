import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../simulator/types.mts';
import type { RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { useRealN8n } from './useRealN8n.mts';

let simulator: Simulator;
let n8n: RealN8n;
let store: Server;
/** What the folder store holds, by path. */
const stored = new Map<string, Buffer>();
const put: string[] = [];

beforeAll(async () => {
	store = createServer(async (request, response) => {
		const pieces: Buffer[] = [];
		for await (const piece of request) pieces.push(piece);
		const path = decodeURIComponent(request.url ?? '');
		stored.set(path, Buffer.concat(pieces));
		put.push(path);
		response.writeHead(201).end();
	});
	await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
});

const seed = { vendors: 5, projects: 6, inactiveProjects: 1, permittedProjects: 3 };
useRealN8n({ seed }, (running) => {
	({ simulator, n8n } = running);
});
afterAll(() => {
	store?.close();
});

async function imported(example: string): Promise<string> {
	const workflow: WorkflowDefinition = JSON.parse(readFileSync(`examples/${example}.json`, 'utf8'));
	const known = await n8n.credentials.list();
	const { port } = store.address() as AddressInfo;
	for (const node of workflow.nodes) {
		for (const [type, reference] of Object.entries(node.credentials ?? {})) {
			const found = known.find((one) => one.type === type && one.name === reference.name);
			if (found) reference.id = found.id;
		}
	}
	const text = JSON.stringify(workflow);
	const url = `http://127.0.0.1:${port}/procore`;
	const { id } = await n8n.workflows.create(
		JSON.parse(text.replace('https://files.example.com/procore', url)),
	);
	return id;
}

/** Files of active permitted projects that the account sees. */
const visible = () =>
	[...simulator.world.files.values()].filter(({ project_id, is_deleted, parent_id }) => {
		const project = simulator.world.projects.get(project_id ?? 0);
		const isPermitted = simulator.accounts.dmsa.projects.has(project_id ?? 0);
		const isOurs = project?.active === true && project.company_id === simulator.world.company.id;
		const isPrivate = simulator.world.folders.get(parent_id)?.private;
		return isPermitted && isOurs && !is_deleted && !isPrivate;
	});

describe('the documents of all projects, mirrored to a folder store', () => {
	test('are moved once, then only what changed', async () => {
		const id = await imported('mirror-documents');
		const run = async () => {
			put.length = 0;
			return await n8n.workflows.run(id, 'Every Hour');
		};
		expect((await run()).status).toBe('success');
		const files = visible();
		expect(files.length).toBeGreaterThan(5);
		expect(put).toHaveLength(files.length);
		expect(new Set(put).size).toBe(files.length);
		for (const path of put) expect(path).not.toMatch(/[:*?<>|"\\]/);
		expect([...stored.values()].map(String).sort()).toEqual(
			files.map(({ name, id: file }) => `Content of ${name}, file ${file}\n`).sort(),
		);

		await run();
		expect(put).toEqual([]);

		const [changed] = files;
		if (!changed) throw new Error('There is no file');
		changed.updated_at = '2039-01-01T00:00:00Z';
		await run();
		expect(put).toHaveLength(1);
	});
});
