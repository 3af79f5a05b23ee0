import { createHash } from 'node:crypto';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Folder, StoredFile } from '../simulator/types.mts';
import type { RunOptions } from '../support/engine.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({
	seed: { vendors: 5, projects: 4, inactiveProjects: 1, permittedProjects: 3 },
});
afterEach(() => expect(simulator.it.violations).toEqual([]));

const projects = () =>
	[...simulator.it.accounts.dmsa.projects].filter((id) => {
		const { world } = simulator.it;
		const found = world.projects.get(id);
		return found?.active === true && found.company_id === world.company.id;
	});
const project = () => projects()[0]!;
const at = (parameters: INodeParameters): INodeParameters => ({
	resource: 'document',
	level: 'project',
	projectId: String(project()),
	...parameters,
});
const json = (items: INodeExecutionData[]): IDataObject[] => items.map((item) => item.json);
const paths = (items: INodeExecutionData[]) => json(items).map(({ path }) => String(path));

async function run(
	parameters: INodeParameters,
	items?: INodeExecutionData[],
	options: RunOptions = {},
) {
	const engine = await engineAs(simulator.it);
	return await engine.runNode(at(parameters), items, options);
}

/** A file of any size, which the item carries as n8n stores it. */
async function itemWith(fileName: string, content: Buffer | string, more: IDataObject = {}) {
	const engine = await engineAs(simulator.it);
	const mimeType = 'application/octet-stream';
	return await engine.itemWithFiles(more, { data: { content, fileName, mimeType } });
}

const upload = async (item: INodeExecutionData, parameters: INodeParameters = {}) =>
	await run({ operation: 'upload', ...parameters }, [item]);

const files = (): StoredFile[] =>
	[...simulator.it.world.files.values()].filter(
		({ project_id, is_deleted }) => project_id === project() && !is_deleted,
	);
const folders = (): Folder[] =>
	[...simulator.it.world.folders.values()].filter(({ project_id }) => project_id === project());
const named = (name: string): StoredFile => {
	const found = files().find((file) => file.name === name);
	if (!found) throw new Error(`There is no file ${name}`);
	return found;
};
it('a path below the root folder is found by its own ID too', async () => {
	const { items } = await run({ operation: 'createFolder', path: 'Below the root' });
	const folderId = String(items[0]?.json.parent_id);
	const again = await run({ operation: 'createFolder', path: 'Below the root', folderId });
	expect(again.error).toBeUndefined();
	expect(json(again.items)).toMatchObject([{ id: items[0]?.json.id, status: 'exists' }]);
});

/** An empty folder of its own for a test. */
async function folder(name: string): Promise<string> {
	const { items } = await run({ operation: 'createFolder', path: name });
	return String(items[0]?.json.id);
}

describe('getting many documents', () => {
	it('lists the files of all folders with their paths, and not what is private', async () => {
		const { items, error } = await run({ operation: 'getAll', returnAll: true });
		expect(error).toBeUndefined();
		const visible = files().filter(({ name }) => name !== 'Fee schedule.xlsx');
		expect(new Set(json(items).map(({ id }) => id))).toEqual(new Set(visible.map(({ id }) => id)));
		for (const row of json(items)) {
			expect(row).toMatchObject({
				document_type: 'file',
				project_id: project(),
				updated_at: expect.any(String),
			});
			const { parent_id } = simulator.it.world.files.get(Number(row.id))!;
			const parent = simulator.it.world.folders.get(parent_id)!;
			expect(String(row.path)).toContain(`${parent.name}/`);
		}
		expect(paths(items).some((path) => path.split('/').length === 3)).toBe(true);
	});

	it('lists what lies below a folder, with the folders where they are wanted', async () => {
		const inner = folders().find(({ name }) => name === 'Archive')!;
		const outer = simulator.it.world.folders.get(inner.parent_id!)!;
		const { items } = await run({
			operation: 'getAll',
			returnAll: true,
			folderId: String(outer.id),
			includeFolders: true,
		});
		const all = files().filter(({ parent_id }) => [inner.id, outer.id].includes(parent_id));
		expect(items).toHaveLength(all.length + 1);
		expect(paths(items)).toContain(`${outer.name}/Archive`);
		for (const path of paths(items)) expect(path.startsWith(`${outer.name}/`)).toBe(true);
	});

	it('tells of a folder that is gone, and not of one that is empty', async () => {
		const made = await run({ operation: 'createFolder', path: 'Empty one' });
		const folderId = String(made.items[0]?.json.id);
		const before = simulator.it.requests.length;
		const empty = await run({ operation: 'getAll', folderId });
		expect([empty.error, empty.items]).toEqual([undefined, []]);
		const calls = simulator.it.requests
			.slice(before)
			.filter(({ path }) => /documents|folders/.test(path));
		expect(calls.map(({ path }) => path.split('/').slice(-2).join('/'))).toEqual([
			`${project()}/documents`,
			`folders/${folderId}`,
		]);
		const gone = await run({ operation: 'getAll', folderId: '999' });
		expect(gone.error?.message).toBe('Procore found nothing at this address: Folder not found');
		const root = await run({
			operation: 'getAll',
			folderId: String(made.items[0]?.json.parent_id),
		});
		expect(root.error).toBeUndefined();
	});

	it('lists what was changed since a moment, under the same paths', async () => {
		const whole = await run({ operation: 'getAll', returnAll: true });
		const [one] = files();
		const moment = simulator.it.clock.iso();
		one!.updated_at = simulator.it.clock.iso();
		const { items } = await run({ operation: 'getAll', returnAll: true, updatedSince: moment });
		expect(json(items).map(({ id }) => id)).toContain(one!.id);
		expect(items.length).toBeLessThan(whole.items.length);
		for (const path of paths(items)) expect(paths(whole.items)).toContain(path);
	});

	it('goes over all permitted projects, and one that fails is a row of its own', async () => {
		const [closed] = projects();
		simulator.it.setLevel('dmsa', 'documents', 'none', closed!);
		const { items, error } = await run({
			operation: 'getAll',
			projectScope: 'permitted',
			returnAll: true,
		});
		simulator.it.setLevel('dmsa', 'documents', 'standard', closed!);
		expect(error).toBeUndefined();
		const failed = json(items).filter((row) => row.error !== undefined);
		expect(failed).toHaveLength(1);
		expect(failed[0]?.details).toMatchObject({ project_id: closed });
		const read = new Set(json(items).flatMap((row) => (row.error ? [] : [row.project_id])));
		expect(read.size).toBe(projects().length - 1);
	});

	it('gives two names that become one a number, in each run the same', async () => {
		const id = await folder('Two names');
		for (const name of ['a.txt', 'b.txt', 'c.txt']) {
			await upload(await itemWith(name, name), { folderId: id });
		}
		const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map(named);
		a!.name = 'Plan: 1.txt';
		b!.name = 'Plan? 1.txt';
		c!.name = 'PLAN_ 1.txt';
		const list = { operation: 'getAll', returnAll: true, folderId: id };
		const { items } = await run(list);
		const byId = new Map(json(items).map((row) => [row.id, row]));
		expect(byId.get(a!.id)).toMatchObject({
			path: 'Two names/Plan_ 1.txt',
			name: 'Plan: 1.txt',
			renamed: [{ from: 'Plan: 1.txt', to: 'Plan_ 1.txt', reasons: ['characters'] }],
		});
		expect(byId.get(b!.id)).toMatchObject({ path: 'Two names/Plan_ 1 (2).txt' });
		expect(byId.get(c!.id)).toMatchObject({ path: 'Two names/PLAN_ 1 (3).txt' });
		c!.updated_at = '2040-01-01T00:00:00Z';
		const later = { 'filters[updated_at]': '' };
		const alone = await run({
			...list,
			filters: { updated_at: '2039-01-01...2041-01-01', ...later },
		});
		expect(paths(alone.items)).toEqual(['Two names/PLAN_ 1 (3).txt']);
		const raw = await run({ ...list, sanitizeNames: false });
		expect(new Set(paths(raw.items))).toEqual(
			new Set(['Two names/Plan: 1.txt', 'Two names/Plan? 1.txt', 'Two names/PLAN_ 1.txt']),
		);
	});

	it('works for the company', async () => {
		const { items, error } = await run({ operation: 'getAll', level: 'company', returnAll: true });
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
	});
});

describe('getting and downloading a document', () => {
	it('reads the file of each item, and fails only where there is none', async () => {
		const [first, second] = files();
		const input = [first!.id, 7, second!.id].map((id): INodeExecutionData => ({ json: { id } }));
		const parameters = { operation: 'download', fileId: '={{ $json.id }}' };
		const { items, binaryOf } = await run(parameters, input, { continueOnFail: true });
		expect(items).toHaveLength(3);
		expect(items[1]?.json.error).toContain('found nothing');
		for (const [item, file] of [
			[items[0]!, first!],
			[items[2]!, second!],
		] as const) {
			const expected = Buffer.from(`Content of ${file.name}, file ${file.id}\n`);
			expect(await binaryOf(item)).toEqual(expected);
			expect(item.json).toMatchObject({ id: file.id, fileSize: expected.length, version: 1 });
			expect(item.binary?.data?.mimeType).toBe(file.versions[0]?.content_type);
		}
		const fromStorage = simulator.it.requests.filter(({ host }) => host === 'storage');
		expect(fromStorage).toHaveLength(2);
	});

	it('puts it where the user wants it, under a name that fits', async () => {
		const [file] = files();
		const before = file!.name;
		file!.name = 'Section A: "x".pdf';
		const parameters = { operation: 'download', fileId: String(file!.id) };
		const { items } = await run({ ...parameters, binaryPropertyName: 'plan' });
		file!.name = before;
		expect(items[0]?.binary?.plan?.fileName).toBe('Section A_ _x_.pdf');
		expect(items[0]?.json.renamed).toMatchObject([{ from: 'Section A: "x".pdf' }]);
	});

	it('keeps that name where the file is asked for again', async () => {
		const [file] = files();
		const before = file!.name;
		file!.name = 'Section A: "y".pdf';
		const cut = { kind: 'cut', afterBytes: 1, framing: 'length' } as const;
		simulator.it.faults.add({ host: 'storage', path: '/', ...cut });
		const { items } = await run({ operation: 'download', fileId: String(file!.id) });
		file!.name = before;
		expect(items[0]?.binary?.data?.fileName).toBe('Section A_ _y_.pdf');
	});

	it.each([
		['a page of a proxy', { text: '<html><title>Sign in</title></html>' }],
		['nothing', { text: '' }],
	])('does not take %s for the file', async (_, answer) => {
		const [file] = files();
		const fault = { kind: 'answer', status: 200, times: null, ...answer } as const;
		simulator.it.faults.add({ host: 'storage', path: '/', ...fault });
		const { error, items } = await run({ operation: 'download', fileId: String(file!.id) });
		expect(error?.message).toMatch(/did not arrive whole: Procore says that it has \d+ bytes/);
		expect(items).toEqual([]);
	});

	it('does not blame the credential where the storage host cannot be reached', async () => {
		const [file] = files();
		simulator.it.faults.add({ host: 'storage', path: '/', kind: 'drop', times: null });
		const { error } = await run({ operation: 'download', fileId: String(file!.id) });
		expect(error?.message).toMatch(/^The storage host could not be reached/);
		expect(error?.description).toContain(simulator.it.storageUrl);
		expect(error?.description).not.toMatch(/credential/);
	});

	it('reads a text file as a file too', async () => {
		const id = await folder('Texts');
		await upload(await itemWith('list.json', '[{"id":1}]'), { folderId: id });
		const file = named('list.json');
		file.versions[0]!.content_type = 'application/json';
		const { items, binaryOf } = await run({ operation: 'download', fileId: String(file.id) });
		expect((await binaryOf(items[0]!)).toString()).toBe('[{"id":1}]');
	});

	it('follows no redirect to a storage host without encryption', async () => {
		const [file] = files();
		const readable = simulator.it.storageUrl.replace('127.0.0.1', '0.0.0.0');
		const headers = { location: `${readable}/a?key=secret` };
		const path = '/webclients/host/companies/*';
		simulator.it.faults.add({ path, kind: 'answer', status: 302, headers });
		const { error } = await run({ operation: 'download', fileId: String(file!.id) });
		expect(error?.message).toBe(
			`The storage host ${readable} is not encrypted, so nothing was sent to it`,
		);
		expect(simulator.it.requests.some(({ host }) => host === 'storage')).toBe(false);
	});

	it('gives the record with its path', async () => {
		const [file] = files();
		const { items } = await run({ operation: 'get', fileId: String(file!.id) });
		expect(items[0]?.json).toMatchObject({ id: file!.id, name: file!.name });
		expect(String(items[0]?.json.path)).toMatch(/\//);
	});
});

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('uploading a document', () => {
	const big = Buffer.alloc(6 * 1024 * 1024, 'procore');

	it.each([
		['small', Buffer.from('small file')],
		['empty', Buffer.alloc(0)],
		['large', big],
	])('sends a %s file to the folder', async (name, content) => {
		const { items, error } = await upload(await itemWith(`${name}.bin`, content), {
			path: 'Uploads',
			createPath: true,
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({
			name: `${name}.bin`,
			path: `Uploads/${name}.bin`,
			status: 'created',
			version: 1,
			renamed: [],
		});
		expect(named(`${name}.bin`).versions[0]?.content).toMatchObject({
			size: content.length,
			sha256: hashOf(content),
		});
		const isLarge = content.length > 5 * 1024 * 1024;
		const calls = simulator.it.requests.map(({ method, host }) => `${method} ${host}`);
		expect(calls.includes('PUT storage')).toBe(isLarge);
		expect(calls.includes('PATCH api')).toBe(isLarge);
	});

	it('sends a segment again that the storage host lost', async () => {
		simulator.it.faults.add({
			host: 'storage',
			path: '/',
			kind: 'answer',
			status: 503,
			text: 'slow',
		});
		const { error } = await upload(await itemWith('again.bin', big));
		expect(error).toBeUndefined();
		expect(named('again.bin').versions[0]?.content.sha256).toBe(hashOf(big));
	});

	it('goes to no storage host without encryption, but for this machine', async () => {
		const readable = simulator.it.storageUrl.replace('127.0.0.1', '0.0.0.0');
		const answer = { uuid: 'u', url: `${readable}/`, fields: {}, segments: [{ url: readable }] };
		const path = `/rest/v1.1/projects/${project()}/uploads`;
		simulator.it.faults.add({ path, kind: 'answer', status: 201, body: answer, times: null });
		for (const content of ['small', big]) {
			const { error } = await upload(await itemWith('open.bin', content));
			expect(error?.message).toBe(
				`The storage host ${readable} is not encrypted, so nothing was sent to it`,
			);
		}
		expect(simulator.it.requests.some(({ host }) => host === 'storage')).toBe(false);
	});

	it('tells in words of people what the storage host refuses', async () => {
		const refusal =
			'<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
		simulator.it.faults.add({
			host: 'storage',
			path: '/',
			kind: 'answer',
			status: 403,
			text: refusal,
		});
		const { error } = await upload(await itemWith('late.txt', 'late'));
		expect(error?.message).toMatch(/storage host .* HTTP 403: Request has expired/);
		expect(error?.description).toMatch(/Run again/);
	});

	it('adds a version, keeps, skips or refuses where the file exists, as is wanted', async () => {
		const id = await folder('Conflicts');
		const send = async (content: string, onConflict?: string) =>
			await upload(await itemWith('plan.pdf', content), {
				folderId: id,
				...(onConflict ? { onConflict } : {}),
			});
		expect((await send('one')).items[0]?.json).toMatchObject({ status: 'created', version: 1 });
		const second = await send('two');
		expect(second.items[0]?.json).toMatchObject({ status: 'newVersion', version: 2 });
		simulator.it.clear();
		expect((await send('three', 'skip')).items[0]?.json).toMatchObject({ status: 'skipped' });
		const isWrite = ({ method, host }: { method: string; host: string }) =>
			method !== 'GET' && host !== 'login';
		expect(simulator.it.requests.filter(isWrite)).toEqual([]);
		const refused = await send('four', 'fail');
		expect(refused.error?.message).toBe(
			'The folder already has a file "plan.pdf"; nothing was sent',
		);
		const both = await send('five', 'rename');
		expect(both.items[0]?.json).toMatchObject({ name: 'plan (1).pdf', status: 'renamed' });
		expect(named('plan.pdf').versions).toHaveLength(2);
	});

	it('goes on after an item without a file, and makes a path once for all items', async () => {
		const items = [
			await itemWith('one.txt', '1'),
			{ json: {} },
			await itemWith('two.txt', '2'),
		] as INodeExecutionData[];
		const { items: out } = await run(
			{ operation: 'upload', path: 'New/Inner', createPath: true },
			items,
			{ continueOnFail: true },
		);
		expect(out[1]?.json.error).toMatch(/binary file 'data'/);
		expect(paths([out[0]!, out[2]!])).toEqual(['New/Inner/one.txt', 'New/Inner/two.txt']);
		const made = simulator.it.requests.filter(
			({ method, path }) => method === 'POST' && path.startsWith('/rest/v1.0/folders'),
		);
		expect(made).toHaveLength(2);
	});

	it('changes a name that does not fit, keeps two apart, and reports it', async () => {
		const id = await folder('Names');
		const sent = [
			await itemWith('Door: 1 .pdf', 'a'),
			await itemWith('Door? 1.pdf', 'b'),
			await itemWith('CON.txt', 'c'),
			await itemWith(`${'x'.repeat(300)}.pdf`, 'd'),
		];
		const { items, error } = await run({ operation: 'upload', folderId: id }, sent);
		expect(error).toBeUndefined();
		expect(json(items).slice(0, 3)).toMatchObject([
			{
				name: 'Door_ 1.pdf',
				renamed: [{ from: 'Door: 1 .pdf', to: 'Door_ 1.pdf', reasons: ['characters', 'blanks'] }],
			},
			{ name: 'Door_ 1 (2).pdf', renamed: [{ reasons: ['characters', 'taken'] }] },
			{ name: '_CON.txt', renamed: [{ reasons: ['reserved'] }] },
		]);
		const path = paths(items)[3]!;
		expect(path.length).toBeLessThanOrEqual(255);
		expect(path.endsWith('.pdf')).toBe(true);
	});

	it.each(['a:b.pdf', 'a .pdf', 'nul', `${'y'.repeat(260)}.pdf`])(
		'refuses "%s" instead where names are not to be changed',
		async (name) => {
			const { error } = await upload(await itemWith(name, 'a'), { sanitizeNames: false });
			expect(error?.message).toContain(name);
			expect(error?.description).toContain('Sanitize Names');
			expect(simulator.it.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
		},
	);

	it('does not make a folder unless it may', async () => {
		const { error } = await upload(await itemWith('a.txt', 'a'), { path: 'Nowhere/At all' });
		expect(error?.message).toBe('There is no folder "Nowhere" in the root folder');
		expect(error?.description).toContain('Create Path');
	});

	it('says who has checked the file out', async () => {
		const id = await folder('Busy');
		await upload(await itemWith('busy.pdf', '1'), { folderId: id });
		named('busy.pdf').checked_out_by = { id: 1, login: 'ana@example.com', name: 'Ana Diaz' };
		const { error } = await upload(await itemWith('busy.pdf', '2'), { folderId: id });
		expect(error?.message).toMatch(/^The file is checked out: .*Ana Diaz/);
		expect(error?.description).toContain('check the file in');
	});

	it('sends nothing with a read-only credential', async () => {
		const engine = await engineAs(simulator.it, 'dmsa', { readOnly: true });
		const item = await itemWith('a.txt', 'a');
		const { error } = await engine.runNode(at({ operation: 'upload' }), [item]);
		expect(error?.message).toContain('read-only');
		expect(simulator.it.requests.some(({ host }) => host === 'storage')).toBe(false);
	});

	it('works for the company', async () => {
		const { items, error } = await upload(await itemWith('policy.pdf', 'p'), {
			level: 'company',
			path: 'Policies/2026',
			createPath: true,
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json.path).toBe('Policies/2026/policy.pdf');
	});
});

describe('folders', () => {
	it('are made by path, once', async () => {
		const input = [{ json: { p: 'A/B' } }, { json: { p: 'A/B/C?' } }, { json: { p: '/' } }];
		const parameters = { operation: 'createFolder', path: '={{ $json.p }}' };
		const { items } = await run(parameters, input, { continueOnFail: true });
		expect(json(items)).toMatchObject([
			{ path: 'A/B', status: 'created', created: ['A', 'B'] },
			{ path: 'A/B/C_', created: ['C_'], renamed: [{ from: 'C?', to: 'C_' }] },
			{ error: 'Path is empty' },
		]);
		const again = await run({ operation: 'createFolder', path: 'A/B' });
		expect(again.items[0]?.json).toMatchObject({ status: 'exists', created: [] });
	});
});

describe('a path of which a part does not fit', () => {
	it.each([
		['Half/There/../Made', true, 'Path: ".." is not the name of a folder'],
		['Half/CON', false, 'The name "CON" is reserved by Windows or SharePoint'],
	])('(%s) makes no folder at all', async (path, sanitizeNames, message) => {
		const { error } = await run({ operation: 'createFolder', path, sanitizeNames });
		expect(error?.message).toBe(message);
		expect(folders().map(({ name }) => name)).not.toContain('Half');
	});
});

describe('moving and deleting', () => {
	it('puts a file elsewhere under another name', async () => {
		await upload(await itemWith('draft.txt', 'd'));
		const file = named('draft.txt');
		const input = [{ json: { id: file.id } }, { json: { id: 7 } }];
		const { items } = await run(
			{
				operation: 'move',
				fileId: '={{ $json.id }}',
				path: 'Final/2026',
				createPath: true,
				newName: 'final: 1.txt',
			},
			input,
			{ continueOnFail: true },
		);
		expect(items[0]?.json).toMatchObject({ name: 'final_ 1.txt', status: 'moved' });
		expect(items[1]?.json.error).toBeDefined();
		expect(simulator.it.world.folders.get(file.parent_id)?.name).toBe('2026');
	});

	it('moves and renames a folder', async () => {
		const id = await folder('Old name');
		const target = await folder('Target');
		const { items, error } = await run({
			operation: 'move',
			documentType: 'folder',
			folderId: id,
			toFolderId: target,
			newName: 'New name',
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ name: 'New name', parent_id: Number(target) });
	});

	it('wants something to change', async () => {
		const [file] = files();
		const { error } = await run({ operation: 'move', fileId: String(file!.id) });
		expect(error?.message).toMatch(/^Nothing to change/);
	});

	it('puts files and folders into the recycle bin', async () => {
		const id = await folder('Gone');
		await upload(await itemWith('gone.txt', 'g'), { folderId: id });
		const file = named('gone.txt');
		const input = [{ json: { id: file.id } }, { json: { id: 7 } }];
		const parameters = { operation: 'delete', fileId: '={{ $json.id }}' };
		const { items } = await run(parameters, input, { continueOnFail: true });
		expect(items[0]?.json).toEqual({ deleted: true });
		expect(items[1]?.json.error).toBeDefined();
		expect(file.is_deleted).toBe(true);
		await run({ operation: 'delete', documentType: 'folder', folderId: id });
		expect(simulator.it.world.folders.get(Number(id))?.is_deleted).toBe(true);
	});
});

describe('the lists of the editor', () => {
	it('show folders and files by their paths', async () => {
		const engine = await engineAs(simulator.it);
		const found = await engine.listSearch(at({}), 'searchFolders', 'archive');
		expect(found.results.length).toBeGreaterThan(0);
		for (const { name } of found.results) expect(name).toMatch(/\w\/Archive$/);
		const searched = await engine.listSearch(at({}), 'searchFiles', '.pdf');
		expect(searched.results.length).toBeGreaterThan(0);
		const nothing = await engine.listSearch(at({ projectId: '' }), 'searchFiles');
		expect(nothing.results).toEqual([]);
	});
});
