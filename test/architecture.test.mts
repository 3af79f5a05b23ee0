import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = process.cwd();
const code = [...sources('nodes'), ...sources('credentials')];

function sources(folder: string): string[] {
	return readdirSync(join(root, folder)).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(join(root, path)).isDirectory()) return sources(path);
		return path.endsWith('.ts') ? [path] : [];
	});
}

function importsOf(file: string): string[] {
	const text = readFileSync(join(root, file), 'utf8');
	return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
}

function fileOf(from: string, name: string): string {
	const base = relative(root, resolve(root, dirname(from), name));
	const found = [`${base}.ts`, join(base, 'index.ts'), base].find(
		(file) => existsSync(join(root, file)) && file.endsWith('.ts'),
	);
	return found ?? base;
}

const local = (file: string) =>
	importsOf(file)
		.filter((name) => name.startsWith('.'))
		.map((name) => fileOf(file, name));
const foreign = (file: string) => importsOf(file).filter((name) => !name.startsWith('.'));
const below = (folder: string) =>
	code.filter((file) => file.startsWith(`nodes/Procore/${folder}/`));

/** Which folders of nodes/Procore a folder may import from, itself aside. */
const ARROWS: Record<string, string[]> = {
	matching: [],
	client: [],
	mapping: ['client', 'matching'],
	transport: ['client'],
	validation: ['client'],
	fields: ['client', 'actions'],
	methods: ['client', 'transport', 'trigger'],
	trigger: ['client', 'transport', 'fields'],
	actions: ['client', 'matching', 'mapping', 'trigger', 'transport', 'fields', 'validation'],
};

describe('imports', () => {
	it.each(Object.entries(ARROWS))('of %s point where they may', (folder, allowed) => {
		const files = below(folder);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			for (const target of local(file)) {
				const [, , targetFolder = ''] = target.split('/');
				expect([file, [folder, ...allowed]]).toEqual([
					file,
					expect.arrayContaining([targetFolder]),
				]);
			}
		}
	});

	it('of an operation stay within its resource, the shared fields, client, mapping and matching', () => {
		for (const file of below('actions').filter((name) => name.split('/').length === 5)) {
			const own = dirname(file);
			for (const target of local(file)) {
				const mayReach =
					dirname(target) === own ||
					/^nodes\/Procore\/(?:client|fields|mapping|matching|trigger|validation)\//.test(target) ||
					/^nodes\/Procore\/actions\/(?:define|overProjects)\.ts$/.test(target);
				expect(mayReach ? '' : `${file} imports ${target}`).toBe('');
			}
			const values = readFileSync(file, 'utf8').match(/^import \{[^}]*\} from 'n8n-workflow'/m);
			expect(values ? `${file} imports more than types of n8n-workflow` : '').toBe('');
		}
	});

	it.each([
		['matching', []],
		['client', ['zod', 'crypto']],
		['mapping', ['zod', 'n8n-workflow']],
	])('of %s need no other module than %j', (folder, modules) => {
		for (const file of below(folder)) {
			for (const name of foreign(file))
				expect([file, modules]).toEqual([file, expect.arrayContaining([name])]);
		}
	});

	it('of credentials reach only the client', () => {
		for (const file of code.filter((name) => name.startsWith('credentials/'))) {
			for (const target of local(file))
				expect(target).toMatch(/^(?:credentials|nodes\/Procore\/client)\//);
		}
	});

	it('have no cycles', () => {
		const done = new Set<string>();
		const visit = (file: string, trail: string[]): void => {
			const start = trail.indexOf(file);
			if (start >= 0) throw new Error(`Cycle: ${[...trail.slice(start), file].join(' → ')}`);
			if (done.has(file)) return;
			for (const target of local(file)) visit(target, [...trail, file]);
			done.add(file);
		};
		for (const file of code) visit(file, []);
		expect(done.size).toBe(code.length);
	});
});

describe('shipped code', () => {
	it('is typed throughout', () => {
		for (const file of code) {
			const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
			const casts = [
				...text.matchAll(/[^\w'"`] as (?!const\b|never\b)([A-Z]\w*|any\b|unknown\b)/g),
			].filter(([cast]) => !/import|\{|,/.test(cast));
			const allowed = file.endsWith('actions/execute.ts') ? 1 : 0;
			expect([file, casts.length <= allowed]).toEqual([file, true]);
			expect([file, /: any\b|<any>|eslint-disable|@ts-ignore|@ts-expect-error/.test(text)]).toEqual(
				[file, false],
			);
		}
	});

	it('has files with names that say something', () => {
		const empty = code.filter((file) =>
			/(?:^|\/)(?:utils?|helpers?|common|misc|generic\w*)(?:\/|\.ts$)/i.test(file),
		);
		expect(empty).toEqual([]);
	});
});
