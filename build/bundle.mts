import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asCommonJs, target } from './commonJs.mts';
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
