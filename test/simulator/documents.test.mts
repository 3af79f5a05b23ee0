import { createHash } from 'node:crypto';
import axios from 'axios';
import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 10, projects: 4, permittedProjects: 2 } });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const project = () => [...simulator.accounts.dmsa.projects][0];
const ask = (
	method: string,
	path: string,
	query: Record<string, string | number | boolean> = {},
	body?: unknown,
) => caller(simulator, 'dmsa')(method, path, { query, body });
const quiet = { validateStatus: () => true, maxRedirects: 0 };

async function upload(content: string, filename = 'a.txt'): Promise<string> {
	const made = await ask(
		'POST',
		`/rest/v1.1/projects/${project()}/uploads`,
		{},
		{ response_filename: filename, response_content_type: 'text/plain' },
	);
	const form = new FormData();
	for (const [name, value] of Object.entries<string>(made.data.fields)) form.append(name, value);
	form.append('file', new Blob([content]), filename);
	const stored = await fetch(made.data.url, { method: 'POST', body: form });
	expect(stored.status).toBe(204);
	return made.data.uuid;
}

describe('folders', () => {
	it('come one level at a time', async () => {
		const query = { project_id: project() };
		const root = await ask('GET', '/rest/v1.0/folders', query);
		expect(root.data.parent_id).toBeNull();
		expect(root.data.folders.length).toBeGreaterThan(2);
		expect(
			root.data.folders.every(
				(row: { folders: unknown[]; files: unknown[] }) =>
					row.folders.length + row.files.length === 0,
			),
		).toBe(true);
		const inner = await ask('GET', `/rest/v1.0/folders/${root.data.folders[0].id}`, query);
		expect(inner.data.parent_id).toBe(root.data.id);
	});

	it('are made once for each name', async () => {
		const body = { folder: { name: 'Made here' } };
		const made = await ask('POST', '/rest/v1.0/folders', { project_id: project() }, body);
		expect(made.status).toBe(201);
		expect((await ask('POST', '/rest/v1.0/folders', { project_id: project() }, body)).status).toBe(
			400,
		);
		expect(
			(await ask('DELETE', `/rest/v1.0/folders/${made.data.id}`, { project_id: project() })).status,
		).toBe(200);
	});

	it('and files stand flat in the index of documents', async () => {
		const all = await ask('GET', `/rest/v1.0/projects/${project()}/documents`, { per_page: 500 });
		const files = await ask('GET', `/rest/v1.0/projects/${project()}/documents`, {
			'filters[document_type]': 'file',
		});
		expect(files.data.every((row: { document_type: string }) => row.document_type === 'file')).toBe(
			true,
		);
		expect(files.data.length).toBeLessThan(all.data.length);
		const v2 = await ask('GET', `/rest/v2.0/projects/${project()}/documents`);
		expect(v2.data.data.length).toBeLessThanOrEqual(10);
		expect(typeof v2.data.data[0].id).toBe('string');
	});
});

describe('uploads', () => {
	it('in three steps make a file, which redirects to the storage host', async () => {
		const uuid = await upload('hello');
		const made = await ask(
			'POST',
			'/rest/v1.0/files',
			{ project_id: project() },
			{ file: { name: 'greeting.txt', upload_uuid: uuid } },
		);
		expect(made.status).toBe(201);
		const { url } = made.data.file_versions[0];
		const token = simulator.tokenFor('dmsa');
		const first = await axios.get(url, { ...quiet, headers: { authorization: `Bearer ${token}` } });
		expect(first.status).toBe(302);
		expect(first.headers.location).toContain(simulator.storageUrl);
		expect((await axios.get(first.headers.location, quiet)).data).toBe('hello');
		expect(simulator.violations).toEqual([]);
		const leaked = await axios.get(first.headers.location, {
			...quiet,
			headers: { authorization: `Bearer ${token}` },
		});
		expect(leaked.status).toBe(400);
		expect(simulator.violations).toHaveLength(1);
	});

	it('are used once, by their creator, with all fields', async () => {
		const uuid = await upload('once', 'once.txt');
		const body = { file: { name: 'once.txt', upload_uuid: uuid } };
		const byOther = await caller(simulator, 'dmsaAdmin')('POST', '/rest/v1.0/files', {
			query: { project_id: project() },
			body,
		});
		expect(byOther.status).toBe(403);
		expect((await ask('POST', '/rest/v1.0/files', { project_id: project() }, body)).status).toBe(
			201,
		);
		expect(
			(
				await ask(
					'POST',
					'/rest/v1.0/files',
					{ project_id: project() },
					{ file: { name: 'b.txt', upload_uuid: uuid } },
				)
			).status,
		).toBe(422);
		const made = await ask(
			'POST',
			`/rest/v1.1/projects/${project()}/uploads`,
			{},
			{ response_filename: 'x' },
		);
		const form = new FormData();
		form.append('key', made.data.fields.key);
		form.append('file', new Blob(['x']), 'x');
		expect((await fetch(made.data.url, { method: 'POST', body: form })).status).toBe(403);
	});

	it('in segments need their hashes and etags', async () => {
		const content = Buffer.from('only one segment');
		const sha256 = createHash('sha256').update(content).digest('hex');
		const path = `/rest/v1.1/projects/${project()}/uploads`;
		const made = await ask(
			'POST',
			path,
			{},
			{ response_filename: 'big.bin', segments: [{ size: content.length, sha256 }] },
		);
		const [segment] = made.data.segments;
		const put = await axios.put(segment.url, content, {
			...quiet,
			headers: { ...segment.headers, 'content-type': 'application/octet-stream' },
		});
		expect(put.status).toBe(200);
		const wrong = await ask(
			'PATCH',
			`${path}/${made.data.uuid}`,
			{},
			{ segments: [{ etag: 'nonsense' }] },
		);
		expect(wrong.status).toBe(422);
		const done = await ask(
			'PATCH',
			`${path}/${made.data.uuid}`,
			{},
			{ segments: [{ etag: put.headers.etag }] },
		);
		expect(done.data.status).toBe('complete');
		const file = { name: 'big.bin', upload_uuid: made.data.uuid };
		expect(
			(await ask('POST', '/rest/v1.0/files', { project_id: project() }, { file })).data.size,
		).toBe(content.length);
	});
});

it('a file that is checked out answers 409', async () => {
	const file = [...simulator.world.files.values()].find((row) => row.project_id === project());
	if (file) file.checked_out_by = { id: 1, name: 'Jane Smith', login: 'jane@example.com' };
	const { status, data } = await ask(
		'PATCH',
		`/rest/v1.0/files/${file?.id}`,
		{ project_id: project() },
		{ file: { name: 'x' } },
	);
	expect([status, data.error_type]).toEqual([409, 'FileIsCheckedOut']);
});
