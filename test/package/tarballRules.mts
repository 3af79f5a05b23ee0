import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { bundle } from '../../build/bundle.mts';
import type { PackedPackage } from '../support/pack.mts';
import { readsOfTexts } from './unread.mts';

const building = bundle();

/** A rule gives the sentences that say what is wrong; none when all is well. */
export type Rule = (packed: PackedPackage, folder: string) => string[] | Promise<string[]>;

/**
 * What Procore's reference says about columns, filters and 2,636 operations is 45 kB of it, the
 * descriptions of the nodes are 26 kB.
 */
const largest = 350_000;
const besideDist = ['LICENSE.md', 'README.md', 'index.js', 'package.json'];
/** What n8n's own rules let a community package import; n8n brings them all. */
const importable = [
	'n8n-workflow',
	'zod',
	'lodash',
	'luxon',
	'moment',
	'p-limit',
	'crypto',
	'node:crypto',
];

export const tarballRules: Record<string, Rule> = {
	'has no dependencies of its own': (_packed, folder) => {
		const { dependencies, optionalDependencies, bundledDependencies, bundleDependencies } =
			manifest(folder);
		return Object.entries({
			dependencies,
			optionalDependencies,
			bundledDependencies,
			bundleDependencies,
		})
			.filter(([, value]) => value && Object.keys(value).length > 0)
			.map(([name]) => `package.json has ${name}`);
	},

	'asks for n8n-workflow in any version, and for nothing else': (_packed, folder) => {
		const found = JSON.stringify(manifest(folder).peerDependencies);
		return found === '{"n8n-workflow":"*"}' ? [] : [`peerDependencies are ${found}`];
	},

	[`is smaller than ${largest / 1000} kB`]: ({ size }) =>
		size < largest ? [] : [`the tarball has ${size} bytes`],

	'holds the build, the readme, the license and nothing else': ({ files }) =>
		files
			.map(({ path }) => path)
			.filter((path) => !besideDist.includes(path) && !path.startsWith('dist/'))
			.map((path) => `${path} is in the tarball`),

	'has its readme and its license': ({ files }) =>
		besideDist
			.filter((name) => !files.some(({ path }) => path === name))
			.map((name) => `${name} is missing`),

	'was built from the sources of this repository alone': async ({ files }, folder) => {
		const built = await building;
		const foreign = built
			.flatMap(({ sources }) => sources)
			.filter((source) => !/^(?:nodes|credentials)\//.test(source))
			.map((source) => `${source} is in the code`);
		const expected = new Map(built.map(({ path, code }) => [path, code]));
		const others = files
			.map(({ path }) => path)
			.filter((path) => path.startsWith('dist/'))
			.filter((path) => {
				const text = readFileSync(join(folder, path), 'utf8');
				return text !== (expected.get(path) ?? sourceOf(path));
			})
			.map((path) => `${path} is not what the build makes of the sources`);
		return [...foreign, ...others];
	},

	'reads no text that the build leaves out': async () => {
		const built = await building;
		return readsOfTexts([...new Set(built.flatMap(({ sources }) => sources))].filter(existsSync));
	},

	'holds only code, icons and descriptions': ({ files }) =>
		files
			.map(({ path }) => path)
			.filter((path) => path.startsWith('dist/'))
			.filter(
				(path) =>
					!['.js', '.svg'].includes(extname(path)) &&
					!/\.(?:node|description)\.json$/.test(path) &&
					!path.includes('/__schema__/'),
			)
			.map((path) => `${path} is none of these`),

	'holds no data of tests': ({ files }, folder) => {
		// A fixture without a folder behind it is a trade.
		const traces = [/\btest[/\\]/, /\bfixtures?[/\\]/i, /Harbor Ridge/, /\bsimulator\b/i];
		return scripts(files).flatMap((path) =>
			traces
				.filter((trace) => trace.test(readFileSync(join(folder, path), 'utf8')))
				.map((trace) => `${path} contains ${trace}`),
		);
	},

	'requires only itself and what n8n brings': ({ files }, folder) =>
		scripts(files).flatMap((path) =>
			requiredBy(readFileSync(join(folder, path), 'utf8'))
				.filter((name) => !isAvailable(name, path, folder))
				.map((name) => `${path} requires ${name}`),
		),

	'has every file that it registers with n8n': (_packed, folder) => {
		const { nodes = [], credentials = [] } = manifest(folder).n8n ?? {};
		return [...nodes, ...credentials]
			.filter((path) => !existsSync(join(folder, path)))
			.map((path) => `${path} is registered but missing`);
	},
};

interface Manifest {
	dependencies?: object;
	optionalDependencies?: object;
	bundledDependencies?: object;
	bundleDependencies?: object;
	peerDependencies?: object;
	n8n?: { nodes?: string[]; credentials?: string[] };
}

function manifest(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function scripts(files: PackedPackage['files']): string[] {
	return files.map(({ path }) => path).filter((path) => path.endsWith('.js'));
}

/** What is copied as it stands. */
function sourceOf(path: string): string | undefined {
	const source = path.replace(/^dist\//, '');
	return existsSync(source) ? readFileSync(source, 'utf8') : undefined;
}

function requiredBy(code: string): string[] {
	return [...code.matchAll(/\b(?:require|import)\(\s*["']([^"']+)["']\s*\)/g)].map(
		([, name]) => name,
	);
}

function isAvailable(name: string, from: string, folder: string): boolean {
	if (!name.startsWith('.')) {
		return importable.includes(name) && (!builtinModules.includes(name) || /crypto$/.test(name));
	}
	const target = join(folder, normalize(join(dirname(from), name)));
	return ['', '.js', '.json', '/index.js'].some((ending) => existsSync(target + ending));
}
