import { build, transform, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { descriptionOf } from './descriptions.mts';
import { descriptionFile, light } from './light.mts';
import { withoutTexts } from './texts.mts';
import { pathFrom, Together } from './together.mts';

interface Manifest {
	n8n: { nodes: string[]; credentials: string[] };
}

/** A file of the package and the sources in it. */
export interface Script {
	/** `dist/nodes/Procore/Procore.node.js` */
	path: string;
	code: string;
	sources: string[];
}

const target = { platform: 'node', target: 'es2022', charset: 'utf8' } as const;

const options = {
	...target,
	outbase: '.',
	outdir: 'dist',
	chunkNames: 'code/[name]-[hash]',
	bundle: true,
	splitting: true,
	format: 'esm',
	packages: 'external',
	write: false,
	metafile: true,
	minifyIdentifiers: true,
	minifySyntax: true,
} as const;

/** The sources of what n8n loads. */
function entryPoints() {
	const { n8n } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
	const sourceOf = (path: string) => path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
	return { nodes: n8n.nodes.map(sourceOf), credentials: n8n.credentials.map(sourceOf) };
}

type Change = (text: string, source: string) => string;

/** Sources as the package has them. */
const changing = (change: Change): Plugin => ({
	name: 'change sources',
	setup({ onLoad, onResolve }) {
		onLoad({ filter: /\.ts$/ }, ({ path }) => {
			const contents = change(readFileSync(path, 'utf8'), pathFrom(path));
			return { contents, loader: 'ts' };
		});
		onResolve({ filter: /\.description\.json$/ }, ({ path }) => ({ path, external: true }));
	},
});

async function describe(source: string): Promise<Script> {
	const path = join('dist', dirname(source), descriptionFile(source)).replaceAll('\\', '/');
	return { path, code: await descriptionOf(source), sources: [] };
}

/**
 * The package in few files, since each file costs n8n time when it starts; then it reads only the
 * descriptions of the nodes, which are worked out here. The code is written short: comments, spaces
 * and the names of variables go, and so do the texts that only a description shows, since the
 * tarball has 350 kB at most.
 */
export async function bundle(): Promise<Script[]> {
	const { nodes, credentials } = entryPoints();
	const entries = [...nodes, ...credentials];
	const atStart: Change = (text, source) => (nodes.includes(source) ? light(text, source) : text);
	const first = changing(atStart);
	const found = await build({ ...options, entryPoints: entries, plugins: [first] });
	const together = new Together(found.metafile, entries);
	const second = changing(
		(text, source) =>
			withoutTexts(atStart(text, source), source) + `\n${together.importsOf(source)}`,
	);
	const plugins = [together.plugin(), second];
	const { outputFiles, metafile } = await build({ ...options, entryPoints: entries, plugins });
	const scripts = outputFiles.map(async ({ path, text }) => {
		const file = pathFrom(path);
		const sources = Object.keys(metafile.outputs[file]?.inputs ?? {});
		return { path: file, code: await asCommonJs(text), sources: sources.filter(isFile) };
	});
	return await Promise.all([...scripts, ...nodes.map(describe)]);
}

const isFile = (source: string) => !source.includes(':');

/** esbuild names the source above its code; as a legal comment the line stays. */
const HEADINGS = /^\/\/ (?=(?:nodes|credentials)\/)/gm;

const renamed = (names: string) => names.replace(/ as /g, ': ');

/**
 * n8n loads CommonJS, and esbuild splits only ES modules. It would write `(0, module.name)(…)` at
 * each use of an import; names taken once are shorter and read better.
 */
async function asCommonJs(text: string): Promise<string> {
	const plain = text
		.replace(HEADINGS, '//! ')
		.replace(
			/^import \{([^}]*)\} from ("[^"]+");$/gm,
			(_, names: string, from: string) => `const {${renamed(names)}} = require(${from});`,
		)
		.replace(/^import ([\w$]+) from ("[^"]+");$/gm, 'const $1 = require($2);')
		.replace(/^import ("[^"]+");$/gm, 'require($1);')
		.replace(
			/^export \{([^}]*)\};$/m,
			(_, names: string) =>
				`module.exports = {${names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1')}};`,
		)
		.replace(/\bimport\(("\.[^"]+")\)/g, 'Promise.resolve().then(() => require($1))');
	const { code } = await transform(`'use strict';\n${plain}`, {
		...target,
		format: 'cjs',
		minifyWhitespace: true,
		minifySyntax: true,
		minifyIdentifiers: true,
		legalComments: 'inline',
	});
	return code;
}
