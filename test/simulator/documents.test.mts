import { createHash } from 'node:crypto';
import axios from 'axios';
import { queryValues } from './facts/facts.mts';
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

	it.each(['documents', 'v2'])(
		'are sorted in each order that the reference has: %s',
		async (of) => {
			const version = of === 'v2' ? 'v2.0' : 'v1.0';
			const path = `/rest/${version}/projects/${project()}/documents`;
			const orders = queryValues(`GET /rest/${version}/projects/{project_id}/documents`).sort;
			expect(orders).toContain('document_type_then_name');
			for (const sort of Array.isArray(orders) ? orders : [])
				expect((await ask('GET', path, { sort, per_page: 100 })).status).toBe(200);
			const { data } = await ask('GET', path, { sort: 'document_type_then_name', per_page: 100 });
			const types = (data.data ?? data).map((row: { document_type: string }) => row.document_type);
			expect(types).toEqual([...types].sort());
		},
	);
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

describe('names', () => {
	const create = (name: string) =>
		ask('POST', '/rest/v1.0/folders', { project_id: project() }, { folder: { name } });

	it.each([
		'a/b',
		'a<b',
		'a>b',
		'a:b',
		'a\\b',
		'a|b',
		'a?b',
		'a*b',
		' a',
		'a ',
		'x'.repeat(256),
		'',
	])('%j is refused by field', async (name) => {
		const { status, data } = await create(name);
		expect([status, Object.keys(data.errors)]).toEqual([400, ['name']]);
	});

	it('of files are checked before the upload is used up', async () => {
		const upload_uuid = await upload('named');
		const query = { project_id: project() };
		const body = (name: string) => ({ file: { name, upload_uuid } });
		expect((await ask('POST', '/rest/v1.0/files', query, body('a:b.txt'))).status).toBe(400);
		expect((await ask('POST', '/rest/v1.0/files', query, body('a-b.txt'))).status).toBe(201);
	});
});

describe('a folder', () => {
	const query = () => ({ project_id: project() });
	const create = async (name: string, parent_id?: number) =>
		(await ask('POST', '/rest/v1.0/folders', query(), { folder: { name, parent_id } })).data;
	const move = (id: number, folder: object) =>
		ask('PATCH', `/rest/v1.0/folders/${id}`, query(), { folder });

	it('is moved and renamed, but not into itself nor onto another name', async () => {
		const plans = await create('Plans');
		const old = await create('Old', plans.id);
		const other = await create('Other');
		const moved = await move(old.id, { parent_id: other.id, name: 'Older' });
		expect(moved.data.name_with_path).toMatch(/Other\/Older$/);
		expect((await move(other.id, { parent_id: old.id })).data.errors.parent_id).toBeTruthy();
		await create('Older', plans.id);
		expect((await move(old.id, { parent_id: plans.id })).data.errors.name).toEqual([
			'has already been taken',
		]);
	});

	it('that is private is seen by admins and its creator', async () => {
		const all = (await ask('GET', `/rest/v1.0/projects/${project()}/documents`, { per_page: 500 }))
			.data;
		const names = all.map((row: { name: string }) => row.name);
		expect(names).not.toContain('Owner Confidential');
		expect(names).not.toContain('Fee schedule.xlsx');
		const admin = await caller(simulator, 'dmsaAdmin')(
			'GET',
			`/rest/v1.0/projects/${project()}/documents`,
			{ query: { 'filters[search]': 'Fee schedule' } },
		);
		expect(admin.data[0].private_parent.name).toBe('Owner Confidential');
		const path = `/rest/v1.0/files/${admin.data[0].id}`;
		expect((await ask('GET', path, query())).status).toBe(404);
		const own = await ask('POST', '/rest/v1.0/folders', query(), {
			folder: { name: 'Mine', explicit_permissions: true },
		});
		expect((await ask('GET', `/rest/v1.0/folders/${own.data.id}`, query())).status).toBe(200);
	});

	it('takes what is in it to the recycle bin', async () => {
		const made = await create('Short-lived');
		const upload_uuid = await upload('inside');
		const file = { name: 'inside.txt', upload_uuid, parent_id: made.id };
		await ask('POST', '/rest/v1.0/files', query(), { file });
		await ask('DELETE', `/rest/v1.0/folders/${made.id}`, query());
		const bin = await ask('GET', `/rest/v1.0/projects/${project()}/documents`, {
			'filters[is_in_recycle_bin]': true,
		});
		const names = bin.data.map((row: { name: string }) => row.name);
		expect(names).toEqual(expect.arrayContaining(['Short-lived', 'inside.txt']));
	});
});

describe('a file', () => {
	const query = () => ({ project_id: project() });

	it('gets versions, is checked out and in, and moved', async () => {
		const first = await upload('one');
		const made = await ask('POST', '/rest/v1.0/files', query(), {
			file: { name: 'versions.txt', upload_uuid: first },
		});
		const path = `/rest/v1.0/files/${made.data.id}`;
		const second = await upload('two');
		const changed = await ask('PATCH', path, query(), { file: { upload_uuid: second } });
		expect(changed.data.file_versions.map((row: { number: number }) => row.number)).toEqual([2, 1]);
		const until = new Date(simulator.clock.now() + 3_600_000).toISOString();
		await ask('PATCH', path, query(), { file: { checked_out_until: until } });
		const third = await upload('three');
		const note = { file_version: { upload_uuid: third, notes: 'Stamped' } };
		const versions = '/rest/v1.0/file_versions';
		const own = await ask('POST', versions, { ...query(), file_id: made.data.id }, note);
		expect([own.status, own.data.number, own.data.notes]).toEqual([201, 3, 'Stamped']);
		const byOther = await caller(simulator, 'dmsaAdmin')('DELETE', path, { query: query() });
		expect([byOther.status, byOther.data.error_type]).toEqual([409, 'FileIsCheckedOut']);
		simulator.clock.advance(3_700_000);
		const late = await caller(simulator, 'dmsaAdmin')('DELETE', path, { query: query() });
		expect(late.status).toBe(200);
	});

	it('of the company has the same calls', async () => {
		const company = simulator.world.company.id;
		const base = `/rest/v1.0/companies/${company}`;
		const folder = await ask('POST', `${base}/folders`, {}, { folder: { name: 'Standards' } });
		const index = await ask('GET', `${base}/documents`, { 'filters[search]': 'Standards' });
		expect(index.data[0].id).toBe(folder.data.id);
		expect((await ask('DELETE', `${base}/folders/${folder.data.id}`)).status).toBe(200);
		expect(simulator.violations).toEqual([]);
	});
});

describe('large files', () => {
	const mega = 1024 * 1024;
	const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

	it('are made while they are sent, and always the same', async () => {
		const id = simulator.create('file', {
			project_id: project(),
			name: 'Model.bin',
			size: 20 * mega + 7,
		});
		const { data } = await ask('GET', `/rest/v1.0/files/${id}`, { project_id: project() });
		const token = simulator.tokenFor('dmsa');
		const headers = { authorization: `Bearer ${token}` };
		const first = await axios.get(data.file_versions[0].url, { ...quiet, headers });
		const hash = createHash('sha256');
		let size = 0;
		const body = (await fetch(first.headers.location)).body ?? [];
		for await (const chunk of body) {
			hash.update(chunk);
			size += chunk.length;
		}
		expect(size).toBe(20 * mega + 7);
		expect(hash.digest('hex')).toBe(simulator.world.files.get(id)?.versions[0].content.sha256);
	});

	it('are taken in segments, hashed and forgotten', async () => {
		const parts = [Buffer.alloc(5 * mega, 1), Buffer.alloc(4 * mega, 2)];
		const path = `/rest/v1.1/projects/${project()}/uploads`;
		const segments = parts.map((part) => ({ size: part.length, sha256: sha256(part) }));
		const made = await ask('POST', path, {}, { response_filename: 'big.bin', segments });
		const put = (index: number, content: Buffer) =>
			axios.put(made.data.segments[index].url, content, {
				...quiet,
				headers: {
					...made.data.segments[index].headers,
					'content-type': 'application/octet-stream',
				},
			});
		const wrong = await put(0, Buffer.alloc(5 * mega, 9));
		expect([wrong.status, String(wrong.data)]).toEqual([
			400,
			expect.stringContaining('XAmzContentSHA256Mismatch'),
		]);
		const etags = [await put(0, parts[0]), await put(1, parts[1])].map((answer) => ({
			etag: answer.headers.etag,
		}));
		const uuid = made.data.uuid;
		expect((await ask('PATCH', `${path}/${uuid}`, {}, { segments: etags })).data.status).toBe(
			'complete',
		);
		const content = simulator.world.uploads.get(uuid)?.content;
		expect(content).toEqual({ size: 9 * mega, sha256: null, parts: segments });
	});

	it('need segments of at least 5 MB, but for the last', async () => {
		const segments = [1, 2].map(() => ({ size: mega, sha256: 'a'.repeat(64) }));
		const path = `/rest/v1.1/projects/${project()}/uploads`;
		const { status } = await ask('POST', path, {}, { response_filename: 'x', segments });
		expect(status).toBe(422);
	});
});

it('a tree is as deep as the seed says', async () => {
	const deep = await startSimulator({
		seed: {
			vendors: 1,
			projects: 2,
			permittedProjects: 1,
			documents: { depth: 6, folders: 2, files: 3 },
			bigFiles: [3_000_000_000],
		},
	});
	const [id] = deep.accounts.dmsa.projects;
	const path = `/rest/v1.0/projects/${id}/documents`;
	const { data, headers } = await caller(deep, 'dmsa')('GET', path, { query: { per_page: 2000 } });
	const folders = 2 ** 7 - 2;
	expect(Number(headers.total)).toBe(folders + (folders + 1) * 3 + 1);
	const depth = Math.max(
		...data.map((row: { name_with_path: string }) => row.name_with_path.split('/').length),
	);
	expect(depth).toBe(8);
	const big = data.find((row: { name: string }) => row.name === 'Model 1.bin');
	expect(big.file.current_version.size).toBe(3_000_000_000);
	await deep.stop();
});
