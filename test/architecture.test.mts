import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = process.cwd();
const home = 'nodes/Procore';
const code = [...sources('nodes'), ...sources('credentials')];

function sources(folder: string, ending = '.ts'): string[] {
	return readdirSync(join(root, folder)).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(join(root, path)).isDirectory()) return sources(path, ending);
		return path.endsWith(ending) ? [path] : [];
	});
}

/** What TypeScript's own parser finds in a file. */
interface Read {
	/** Module names as they are written, those of `import('…')` and `require('…')` too. */
	modules: string[];
	/** The names of values, not types, that come from a module. */
	values: Map<string, string[]>;
	/** `x as T` and `<T>x`, but for `as const`. */
	casts: string[];
	anys: number;
	comments: string;
}

const trees = new Map<string, Read>();

function read(file: string): Read {
	const known = trees.get(file);
	if (known) return known;
	const found = readSource(file, readFileSync(join(root, file), 'utf8'));
	trees.set(file, found);
	return found;
}

function readSource(file: string, text: string): Read {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
	const found: Read = { modules: [], values: new Map(), casts: [], anys: 0, comments: '' };
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
				found.modules.push(node.moduleSpecifier.text);
				if (ts.isImportDeclaration(node)) addValues(found, node, node.moduleSpecifier.text);
			}
		}
		const isCall =
			ts.isCallExpression(node) &&
			(node.expression.kind === ts.SyntaxKind.ImportKeyword ||
				node.expression.getText() === 'require');
		const [argument] = isCall ? node.arguments : [];
		if (argument && ts.isStringLiteral(argument)) found.modules.push(argument.text);
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			if (ts.isStringLiteral(node.argument.literal)) found.modules.push(node.argument.literal.text);
		}
		const isConst =
			ts.isAsExpression(node) && node.type.getText() === 'const' && node.expression !== undefined;
		if ((ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && !isConst) {
			found.casts.push(node.getText());
		}
		if (node.kind === ts.SyntaxKind.AnyKeyword) found.anys += 1;
		ts.forEachChild(node, visit);
	};
	visit(source);
	found.comments = (text.match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? []).join('\n');
	return found;
}

function addValues(found: Read, { importClause }: ts.ImportDeclaration, module: string): void {
	if (!importClause || importClause.isTypeOnly) return;
	const names = found.values.get(module) ?? [];
	found.values.set(module, names);
	if (importClause.name) names.push(importClause.name.text);
	const bindings = importClause.namedBindings;
	if (bindings && ts.isNamespaceImport(bindings)) names.push(bindings.name.text);
	if (bindings && ts.isNamedImports(bindings)) {
		for (const { isTypeOnly, name } of bindings.elements) if (!isTypeOnly) names.push(name.text);
	}
}

function fileOf(from: string, name: string): string {
	const base = relative(root, resolve(root, dirname(from), name));
	const found = [`${base}.ts`, join(base, 'index.ts'), base].find(
		(file) => existsSync(join(root, file)) && file.endsWith('.ts'),
	);
	return found ?? base;
}

const isLocal = (name: string) => name.startsWith('.');
const local = (file: string) =>
	read(file)
		.modules.filter(isLocal)
		.map((name) => fileOf(file, name));
const foreign = (file: string) => read(file).modules.filter((name) => !isLocal(name));
const below = (folder: string) => code.filter((file) => file.startsWith(`${home}/${folder}/`));

/** The first of these folders that a file lies in. */
const folderOf = (file: string, folders: string[]) =>
	folders.find((folder) => file.startsWith(`${home}/${folder}/`)) ?? dirname(file);

/** Which folders of nodes/Procore a folder may import from, itself aside. */
const ARROWS: Record<string, string[]> = {
	matching: [],
	client: [],
	mapping: ['client', 'matching'],
	transport: ['client'],
	validation: ['client'],
	fields: ['client', 'validation', 'mapping'],
	review: ['client', 'mapping', 'matching', 'fields'],
	methods: ['client', 'transport', 'fields', 'trigger', 'validation', 'actions'],
	trigger: ['client', 'transport', 'fields'],
	actions: ['client', 'matching', 'mapping', 'transport', 'fields', 'validation', 'review'],
};

/** Within the matcher, from what a text is to what is decided: each may import those before it. */
const MATCHING = ['text', 'words', 'read', 'find', 'compare', 'decide'];

/** Within the client: calls rest on the table, and both on how a call is made. */
const CLIENT: Record<string, string[]> = {
	'client/schemas': [],
	'client/wire': ['client/schemas', 'client/tools'],
	'client/tools': ['client/wire', 'client/schemas'],
	'client/endpoints': ['client/wire', 'client/schemas', 'client/tools'],
};

/** A delivery needs nothing that publishes, and a publication nothing that receives. */
const TRIGGER: Record<string, string[]> = {
	'trigger/webhook/hooks': ['trigger', 'trigger/webhook'],
	'trigger/webhook/publish': ['trigger', 'trigger/webhook', 'trigger/webhook/hooks'],
	'trigger/webhook/receive': ['trigger', 'trigger/webhook', 'trigger/webhook/hooks'],
	'trigger/polling': ['trigger'],
};

function expectWithin(file: string, folders: string[], allowed: string[]): void {
	for (const target of local(file)) {
		const folder = folderOf(target, folders);
		expect(allowed.includes(folder) ? '' : `${file} imports ${target}`).toBe('');
	}
}

describe('imports', () => {
	it('of the three nodes reach every folder, and no file lies elsewhere', () => {
		const folders = readdirSync(join(root, home)).filter((name) =>
			statSync(join(root, home, name)).isDirectory(),
		);
		expect(folders.filter((name) => name !== '__schema__').sort()).toEqual(
			Object.keys(ARROWS).sort(),
		);
	});

	it.each(Object.entries(ARROWS))('of %s point where they may', (folder, allowed) => {
		const files = below(folder);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expectWithin(file, Object.keys(ARROWS), [folder, ...allowed]);
	});

	it.each(Object.entries(CLIENT))('of %s point where they may', (folder, allowed) => {
		for (const file of below(folder)) {
			expectWithin(file, Object.keys(CLIENT), [folder, ...allowed, `${home}/client`]);
		}
	});

	it.each(Object.entries(TRIGGER))('of %s point downhill', (folder, allowed) => {
		const files = below(folder);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			for (const target of local(file).filter((name) => name.startsWith(`${home}/trigger/`))) {
				const folders = [folder, ...allowed].map((name) => `${home}/${name}`);
				const mayReach = folders.includes(dirname(target));
				expect(mayReach ? '' : `${file} imports ${target}`).toBe('');
			}
		}
	});

	it('of what all parts of the webhook trigger share reach into none of them', () => {
		for (const file of below('trigger/webhook').filter((name) => name.split('/').length === 5)) {
			for (const target of local(file)) {
				expect([file, target]).toEqual([file, expect.not.stringMatching(/\/webhook\/.*\//)]);
			}
		}
	});

	it('of an operation stay within its resource and what operations rest on', () => {
		const resources = below('actions').filter((name) => name.split('/').length >= 5);
		const resourceOf = (name: string) => name.split('/').slice(0, 4).join('/');
		expect(resources.length).toBeGreaterThan(0);
		for (const file of resources) {
			for (const target of local(file)) {
				const mayReach =
					resourceOf(target) === resourceOf(file) ||
					!target.startsWith(`${home}/actions/`) ||
					/\/actions\/(?:define|list|overProjects|syncItems)\.ts$/.test(target);
				expect(mayReach ? '' : `${file} imports ${target}`).toBe('');
			}
			expect([file, read(file).values.get('n8n-workflow') ?? []]).toEqual([file, []]);
		}
	});

	it.each([
		['matching', []],
		['client', ['zod', 'crypto']],
		['mapping', ['zod', 'n8n-workflow']],
		['validation', ['zod', 'n8n-workflow']],
		['fields', ['zod', 'luxon', 'n8n-workflow']],
		['review', ['zod', 'crypto', 'n8n-workflow']],
	])('of %s need no other module than %j', (folder, modules) => {
		for (const file of below(folder)) {
			for (const name of foreign(file)) {
				expect([file, modules]).toEqual([file, expect.arrayContaining([name])]);
			}
		}
	});

	it('of credentials reach only the client', () => {
		for (const file of code.filter((name) => name.startsWith('credentials/'))) {
			for (const target of local(file)) {
				expect(target).toMatch(/^(?:credentials|nodes\/Procore\/client)\//);
			}
		}
	});

	it('within matching run one way', () => {
		for (const file of below('matching')) {
			const [, , , folder = ''] = file.split('/');
			const place = MATCHING.indexOf(folder);
			// Files above the folders put them together.
			if (place < 0) continue;
			for (const target of local(file)) {
				const [, , , other = ''] = target.split('/');
				const mayReach = other === 'types.ts' || MATCHING.slice(0, place + 1).includes(other);
				expect(mayReach ? '' : `${file} imports ${target}`).toBe('');
			}
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
	/** A value is only ever read back under the key and type it was stored with. */
	const allowedCasts: Record<string, number> = { [`${home}/actions/execute.ts`]: 1 };

	it.each(code)('%s is typed throughout', (file) => {
		const { casts, anys, comments } = read(file);
		expect(casts.slice(allowedCasts[file] ?? 0)).toEqual([]);
		expect(anys).toBe(0);
		expect(comments).not.toMatch(/eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/);
	});

	it.each([
		['const x = y as IDataObject;', 1],
		['const x = (y as unknown) as never;', 2],
		['const x = <string>y;', 1],
		['const x = [1] as const;', 0],
		["import { a as b } from 'c';", 0],
	])('a cast is seen: %s', (text, count) => {
		expect(readSource('planted.ts', text).casts).toHaveLength(count);
	});

	it('stands in folders that can be seen in one look', () => {
		const counts = new Map<string, number>();
		for (const file of code) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
		expect([...counts].filter(([, count]) => count > 14)).toEqual([]);
	});

	it('names Procore paths only where calls are made', () => {
		const allowed = new RegExp(
			`^(?:${home}/client/(?:tools|endpoints)/|credentials/companyTest\\.ts$)`,
		);
		const elsewhere = code.filter(
			(file) =>
				!allowed.test(file) &&
				/['"\`](?:[A-Z]+ )?\/rest\/v\d/.test(
					readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
				),
		);
		expect(elsewhere).toEqual([]);
	});

	/** What several files of one folder promise together. */
	const OF_A_FOLDER =
		/\/(?:construction|fieldCases|growth|pairs|projects|properties|quality|readFields|reviewRows|tables|registry(?:\.\w+)?)\.test\.mts$/;

	it('has its unit tests where the source stands', () => {
		const strays = sources('test/nodes', '.test.mts').filter((file) => {
			const mirrored = relative('test', file).replace(/\.test\.mts$/, '.ts');
			const place = OF_A_FOLDER.test(file) ? dirname(mirrored) : mirrored;
			return !existsSync(join(root, place));
		});
		expect(strays).toEqual([]);
	});

	it('has files with names that say something', () => {
		const empty = code.filter((file) =>
			/(?:^|\/)(?:utils?|helpers?|common|misc|generic\w*)(?:\/|\.ts$)/i.test(file),
		);
		expect(empty).toEqual([]);
	});
});
