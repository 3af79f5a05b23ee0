import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const GUIDES = 'docs';
export const GALLERY = 'docs/examples.md';

/** This repository as links of the documents name it. */
const HOME =
	/^https:\/\/(?:github\.com\/n8n-nodes-procore\/n8n-nodes-procore\/blob|raw\.githubusercontent\.com\/n8n-nodes-procore\/n8n-nodes-procore)\/main\//;
/** The page of the repository, which shows the README. */
const FRONT = /^https:\/\/github\.com\/n8n-nodes-procore\/n8n-nodes-procore$/;

function markdownIn(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return markdownIn(path);
		return path.endsWith('.md') ? [path] : [];
	});
}

/** Every document that a reader may open, with its path. */
export const DOCUMENTS = [
	...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
	...markdownIn(GUIDES),
	'test/simulator/README.md',
	'reference/README.md',
];

export const textOf = (file: string) => readFileSync(file, 'utf8');

/** The text without blocks of code, which hold no links and no headings. */
export const proseOf = (file: string) => textOf(file).replace(/^[ \t]*```[\s\S]*?^[ \t]*```/gm, '');

export interface Block {
	language: string;
	code: string;
	/** The heading above it. */
	heading: string;
}

/** The blocks of code of a document, in their order. */
export function blocksOf(file: string): Block[] {
	const found: Block[] = [];
	let heading = '';
	for (const part of textOf(file).split(/^(?=#{1,4} |[ \t]*```\w)/m)) {
		heading = /^#{1,4} (.+)/.exec(part)?.[1] ?? heading;
		const [, language, code] = /^[ \t]*```(\w+)\n([\s\S]*?)^[ \t]*```/m.exec(part) ?? [];
		if (language && code !== undefined) found.push({ language, code, heading });
	}
	return found;
}

/** The anchor that GitHub gives a heading: small letters and dashes, without punctuation. */
const anchorOf = (heading: string) =>
	heading
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\- _]/gu, '')
		.trim()
		.replaceAll(' ', '-');

const anchorsOf = (file: string) =>
	new Set([...proseOf(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => anchorOf(text)));

/** Links and pictures, without those to other sites. */
export function linksOf(file: string): string[] {
	return [...proseOf(file).matchAll(/\]\(([^()\s]+)\)/g)]
		.map(([, target = '']) => target)
		.filter((target) => HOME.test(target) || !/^[a-z]+:/.test(target));
}

/** The file that a link leads to, and the heading in it. */
function placeOf(file: string, target: string): { path: string; anchor: string | undefined } {
	const [path = '', anchor] = target.split('#');
	if (FRONT.test(path))
		return { path: 'README.md', anchor: anchor === 'readme' ? undefined : anchor };
	if (HOME.test(path)) return { path: path.replace(HOME, ''), anchor };
	return { path: path === '' ? file : normalize(join(dirname(file), path)), anchor };
}

/** What is wrong with a link; undefined where it leads somewhere. */
export function faultOf(file: string, target: string): string | undefined {
	const { path, anchor } = placeOf(file, target);
	if (!existsSync(path)) return `${target}: there is no ${path}`;
	if (anchor === undefined || anchorsOf(path).has(anchor)) return undefined;
	return `${target}: ${path} has no heading for #${anchor}`;
}

/** Addresses of this repository's pages in a file that is no document. */
export const addressesIn = (file: string) =>
	(textOf(file).match(/https:\/\/(?:raw\.)?github[^\s'"`)]+/g) ?? []).filter(
		(address) => HOME.test(address) || FRONT.test(address.split('#')[0] ?? ''),
	);

/** The files that a document links to. */
export const linkedFrom = (file: string) =>
	linksOf(file).map((target) => placeOf(file, target).path);

/** Phrases in italics, as menus and fields are written. */
export function italicsOf(file: string): string[] {
	const prose = proseOf(file)
		.replace(/`[^`\n]*`/g, '')
		.replaceAll('**', '');
	return [...prose.matchAll(/(?<![\w*])\*([^*\n]+)\*(?![\w*])/g)].map(([, text = '']) =>
		text.trim(),
	);
}
