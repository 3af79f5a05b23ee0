import { readdirSync, readFileSync } from 'node:fs';
import type { INode } from 'n8n-workflow';
import { GALLERY, textOf } from './documents.mts';

const raw = 'https://raw.githubusercontent.com/n8n-nodes-procore/n8n-nodes-procore/main/examples/';

const examples = readdirSync('examples')
	.filter((name) => name.endsWith('.json'))
	.map((name) => name.slice(0, -'.json'.length));

/** The tests that run workflows in a real n8n. */
const TESTS = ['test/e2e', 'test/browser', 'test/demo']
	.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
	.join('\n');

const nodesOf = (example: string) =>
	(JSON.parse(readFileSync(`examples/${example}.json`, 'utf8')) as { nodes: INode[] }).nodes;

const notesOf = (example: string) =>
	nodesOf(example)
		.filter(({ type }) => type === 'n8n-nodes-base.stickyNote')
		.map(({ parameters }) => String(parameters.content));

/** About how high the words of a note are, in the editor's own pixels. */
const heightOfWords = (content: string, width: number) =>
	content.split('\n').reduce((height, line) => {
		if (line.trim() === '') return height + 12;
		return (
			height + (line.startsWith('#') ? 32 : Math.ceil((line.length * 6.6) / (width - 32)) * 20)
		);
	}, 24);

/** How wide and high a step is. */
const STEP = 100;

function isOnWordsOf({ position: [x, y], parameters }: INode, { position: [left, top] }: INode) {
	const { content, width = 240, height = 160 } = parameters;
	const words = Math.min(heightOfWords(String(content), Number(width)), Number(height));
	const isBeside = left + STEP <= x || left >= x + Number(width);
	return !isBeside && top + STEP > y && top < y + words;
}

/** What the gallery says about an example. */
const entryOf = (example: string) =>
	textOf(GALLERY)
		.split(/^(?=#{2,3} )/m)
		.find((part) => part.startsWith(`### ${example}\n`)) ?? '';

describe.each(examples)('the example %s', (example) => {
	it('stands in the gallery with a picture, three lines and a link to import it', () => {
		const entry = entryOf(example);
		expect(entry).toContain(`](images/examples/${example}.png)`);
		for (const line of ['Does', 'Needs', 'Adapt']) expect(entry).toContain(`- **${line}:** `);
		expect(entry).toContain(`[Import](${raw}${example}.json)`);
	});

	it('can be imported from the README by its link', () => {
		expect(textOf('README.md')).toContain(`| [${example}](${raw}${example}.json) |`);
	});

	it('names steps that it has', () => {
		const names = new Set(nodesOf(example).map(({ name }) => name));
		const adapt = /- \*\*Adapt:\*\* (.+)/.exec(entryOf(example))?.[1] ?? '';
		const steps = [...adapt.matchAll(/\bswap ((?:\*[^*]+\*(?: and )?)+)/g)].flatMap(
			([, text = '']) => [...text.matchAll(/\*([^*]+)\*/g)].map(([, name = '']) => name),
		);
		expect(steps.filter((name) => !names.has(name))).toEqual([]);
	});

	it('is run by a test', () => {
		expect(TESTS).toMatch(new RegExp(`['/]${example}(?:\\.json)?['\\x60]`));
	});

	it('has no step on the words of a note', () => {
		const nodes = nodesOf(example);
		const notes = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
		const covered = notes.flatMap((note) =>
			nodes
				.filter((node) => !notes.includes(node) && isOnWordsOf(note, node))
				.map(({ name }) => `${name} covers ${note.name}`),
		);
		expect(covered).toEqual([]);
	});

	it('explains itself on the canvas, and says which credential to choose', () => {
		expect(notesOf(example).join('\n')).toMatch(/credential/i);
	});
});

test('the gallery shows no example that is not there', () => {
	const shown = [...textOf(GALLERY).matchAll(/^### (.+)$/gm)].map(([, name = '']) => name);
	expect(shown.sort()).toEqual(examples.sort());
});
