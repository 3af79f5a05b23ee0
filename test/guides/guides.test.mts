import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TOOL_RESOURCES } from '../../nodes/Procore/client/tools/menu';
import type { OutputSchema } from '../support/outputSchema.mts';
import {
	addressesIn,
	blocksOf,
	DOCUMENTS,
	faultOf,
	GUIDES,
	italicsOf,
	linkedFrom,
	linksOf,
	textOf,
} from './documents.mts';
import { N8N_WORDS, OTHER_NODES, PROCORE_WORDS, STANDING_FOR } from './menuWords.mts';
import { OPERATIONS, OWN_WORDS, RESOURCES } from './names.mts';

describe.each(DOCUMENTS)('%s', (file) => {
	it('has links and pictures that lead somewhere', () => {
		expect(linksOf(file).flatMap((target) => faultOf(file, target) ?? [])).toEqual([]);
	});

	it('has JSON that can be read', () => {
		for (const { language, code } of blocksOf(file)) {
			if (language === 'json') expect(() => void JSON.parse(code)).not.toThrow();
		}
	});

	/** `*Webhook: Repair*` is written of an operation, by its name in the menus. */
	it('names operations as the menus do', () => {
		const known = new Set(OPERATIONS.map(({ name }) => name));
		const named = italicsOf(file).filter((text) => RESOURCES.has(text.split(': ')[0] ?? ''));
		const operations = named.filter((text) => /^[^:]+: [A-Z]/.test(text));
		expect(operations.filter((text) => !known.has(text) && !isRight(text))).toEqual([]);
	});

	/** `*Settings > Community nodes*` leads through screens of n8n, of Procore, or of a node. */
	it('leads through menus by the words that stand there', () => {
		const words = new Set<string>([
			...N8N_WORDS,
			...OTHER_NODES,
			...PROCORE_WORDS,
			...STANDING_FOR,
			...OWN_WORDS,
		]);
		const paths = italicsOf(file).filter((text) => / ?> /.test(text));
		const parts = paths.flatMap((text) => text.split(/ ?> /).filter(Boolean));
		expect(parts.filter((part) => !words.has(part))).toEqual([]);
	});
});

/** `*Budget: Read Only*` is a right on a tool. */
const isRight = (text: string) => /: (?:None|Read Only|Standard|Admin)/.test(text);

/** Where n8n's screens lead for help, and npm's page of the package. */
const LINKING = [
	...filesIn('nodes').filter((path) => path.endsWith('.node.json')),
	...filesIn('credentials'),
	...filesIn('examples').filter((path) => path.endsWith('.json')),
	'package.json',
];

test.each(LINKING)('%s leads to pages that there are', (file) => {
	expect(addressesIn(file).flatMap((target) => faultOf(file, target) ?? [])).toEqual([]);
});

test('the index of the guides holds each of them', () => {
	const listed = linkedFrom(join(GUIDES, 'README.md'));
	const guides = readdirSync(GUIDES)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => join(GUIDES, name));
	expect(guides.filter((path) => !listed.includes(path))).toEqual([]);
});

test('each picture is shown somewhere, and all together are small', () => {
	const pictures = filesIn(join(GUIDES, 'images'));
	const shown = new Set(DOCUMENTS.flatMap(linkedFrom));
	expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
	const bytes = pictures.reduce((sum, path) => sum + statSync(path).size, 0);
	expect(bytes).toBeLessThan(2_000_000);
});

function filesIn(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesIn(path) : [path];
	});
}

test('what troubleshooting quotes are messages of the package', () => {
	const sources = [...filesIn('nodes'), ...filesIn('credentials')]
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	const quoted = [...textOf('docs/troubleshooting.md').matchAll(/`([^`\n]+)`/g)]
		.map(([, text = '']) => text)
		.filter((text) => text.split(' ').length > 2);
	expect(quoted.length).toBeGreaterThan(20);
	expect(quoted.filter((text) => !sources.includes(text))).toEqual([]);
});

describe('the samples of what comes out', () => {
	const file = 'docs/outputs.md';
	const samples = blocksOf(file).map(({ heading, code }) => [heading, code] as const);

	test.each(samples)('%s has the columns of its output schema', (name, code) => {
		const { schema } = OPERATIONS.find((operation) => operation.name === name) ?? { schema: '' };
		expect(existsSync(schema)).toBe(true);
		const known = JSON.parse(readFileSync(schema, 'utf8')) as OutputSchema;
		expect(strangersIn(JSON.parse(code), known)).toEqual([]);
	});

	test('say something of each operation that belongs to no single tool', () => {
		const tools = new Set(TOOL_RESOURCES.map(({ value }) => value));
		const own = OPERATIONS.filter(({ resource }) => !tools.has(resource));
		expect(own.map(({ name }) => name).filter((name) => !textOf(file).includes(name))).toEqual([]);
	});
});

/** Columns of a sample that its schema does not have. */
function strangersIn(value: unknown, schema: OutputSchema, path = ''): string[] {
	if (Array.isArray(value))
		return value.flatMap((one) => strangersIn(one, schema.items ?? {}, path));
	if (typeof value !== 'object' || value === null || !schema.properties) return [];
	return Object.entries(value).flatMap(([name, inside]) => {
		const known = schema.properties?.[name];
		return known ? strangersIn(inside, known, `${path}${name}.`) : [`${path}${name}`];
	});
}
