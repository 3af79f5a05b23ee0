import { build, transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { startTogether } from './start.mts';

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
} as const;

/** The sources of what n8n loads; what these share goes to `dist/code`. */
function entryPoints(): string[] {
	const { n8n } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
	return [...n8n.nodes, ...n8n.credentials].map((path) =>
		path.replace(/^dist\//, '').replace(/\.js$/, '.ts'),
	);
}

/**
 * The code of the package in few files, since each file costs n8n time when it starts. It is written
 * short: comments, spaces and the names of variables go, since the tarball has 350 kB at most. What
 * is imported on demand is in files of its own.
 */
export async function bundle(): Promise<Script[]> {
	const entries = entryPoints();
	const { metafile: found } = await build({ ...options, entryPoints: entries });
	const plugins = [startTogether(found.inputs, entries)];
	const { outputFiles, metafile } = await build({ ...options, entryPoints: entries, plugins });
	return await Promise.all(
		outputFiles.map(async ({ path, text }) => {
			const file = relative('.', path).replaceAll('\\', '/');
			const sources = Object.keys(metafile.outputs[file]?.inputs ?? {});
			return { path: file, code: await asCommonJs(text), sources: sources.filter(isFile) };
		}),
	);
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
		.replace(/^import ("[^"]+");$/gm, 'require($1);')
		.replace(
			/^export \{([^}]*)\};$/m,
			(_, names: string) => `module.exports = {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}};`,
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
