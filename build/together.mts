import type { Metafile, Plugin } from 'esbuild';
import { relative, resolve } from 'node:path';
import { groupsOf, importedBy, loadedWith, type Group } from './groups.mts';

/** `nodes/Procore/Procore.node.ts`, as esbuild names a source. */
export const pathFrom = (absolute: string) => relative('.', absolute).replaceAll('\\', '/');

/** What each source gives that is loaded on demand; esbuild tells it of a file of its own. */
function givenBy({ outputs }: Metafile): Map<string, string[]> {
	const found = Object.values(outputs).flatMap(({ entryPoint, exports }) =>
		entryPoint === undefined ? [] : [[entryPoint, exports] as const],
	);
	return new Map(found);
}

const NAMESPACE = 'together';

/** Makes a file of each group of sources, of which all parts can be loaded on demand. */
export class Together {
	readonly groups: Group[];

	private readonly onDemand: Set<string>;

	constructor(
		private readonly found: Metafile,
		private readonly entries: readonly string[],
	) {
		const { inputs } = found;
		this.groups = groupsOf(inputs, entries);
		this.onDemand = new Set(
			Object.keys(inputs).flatMap((source) => importedBy(inputs, source, true)),
		);
	}

	private groupOf(source: string): Group | undefined {
		return this.groups.find(({ sources }) => sources.has(source));
	}

	/** Imports of all groups that hold something of what these sources need, but for one group. */
	private importsFor(sources: readonly string[], but?: Group): string {
		const needed = loadedWith(this.found.inputs, sources);
		return this.groups
			.filter((group) => group !== but && [...group.sources].some((source) => needed.has(source)))
			.map(({ name }) => `import '${NAMESPACE}:${name}';\n`)
			.join('');
	}

	/** What a file of its own must import too, so that no group is divided for it. */
	importsOf(source: string): string {
		const isAlone = this.onDemand.has(source) && this.groupOf(source) === undefined;
		return isAlone || this.entries.includes(source) ? this.importsFor([source]) : '';
	}

	private contentsOf(group: Group): string {
		const given = givenBy(this.found);
		const all = [...group.sources].map((source) => {
			const names = this.onDemand.has(source) ? (given.get(source) ?? []) : [];
			const from = `'${resolve(source)}';\n`;
			return `import ${from}${names.length > 0 ? `export { ${names.join(', ')} } from ${from}` : ''}`;
		});
		return this.importsFor([...group.sources], group) + all.join('');
	}

	plugin(): Plugin {
		return {
			name: NAMESPACE,
			setup: ({ onLoad, onResolve }) => {
				onResolve({ filter: new RegExp(`^${NAMESPACE}:`) }, ({ path }) => ({
					path: path.slice(NAMESPACE.length + 1),
					namespace: NAMESPACE,
				}));
				onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
					if (kind !== 'dynamic-import') return undefined;
					const group = this.groupOf(`${pathFrom(resolve(resolveDir, path))}.ts`);
					return group && { path: group.name, namespace: NAMESPACE };
				});
				onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => {
					const group = this.groups.find(({ name }) => name === path);
					return group && { contents: this.contentsOf(group), resolveDir: resolve('.') };
				});
			},
		};
	}
}
