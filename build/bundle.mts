import { build, transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

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

/** The sources of what n8n loads; what these share goes to `dist/code`. */
function entryPoints(): string[] {
	const { n8n } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
	return [...n8n.nodes, ...n8n.credentials].map((path) =>
		path.replace(/^dist\//, '').replace(/\.js$/, '.ts'),
	);
}

/**
 * The code of the package in few files, since each file costs n8n time when it starts. Names stay,
 * only comments and spaces go. What is imported on demand is in files of its own.
 */
export async function bundle(): Promise<Script[]> {
	const { outputFiles, metafile } = await build({
		entryPoints: entryPoints(),
		outbase: '.',
		outdir: 'dist',
		chunkNames: 'code/[name]-[hash]',
		bundle: true,
		splitting: true,
		format: 'esm',
		packages: 'external',
		platform: 'node',
		target: 'es2022',
		charset: 'utf8',
		write: false,
		metafile: true,
	});
	return await Promise.all(
		outputFiles.map(async ({ path, text }) => {
			const file = relative('.', path).replaceAll('\\', '/');
			const sources = Object.keys(metafile.outputs[file]?.inputs ?? {});
			return { path: file, code: await asCommonJs(text), sources };
		}),
	);
}

/** esbuild names the source above its code; as a legal comment the line stays. */
const HEADINGS = /^\/\/ (?=(?:nodes|credentials)\/)/gm;

/** n8n loads CommonJS, and esbuild splits only ES modules. Each source keeps lines of its own. */
async function asCommonJs(text: string): Promise<string> {
	const { code } = await transform(text.replace(HEADINGS, '//! '), {
		format: 'cjs',
		platform: 'node',
		target: 'es2022',
		charset: 'utf8',
		supported: { 'dynamic-import': false },
		minifyWhitespace: true,
		legalComments: 'inline',
	});
	return code;
}
