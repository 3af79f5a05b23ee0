import type { Metafile, Plugin } from 'esbuild';
import { basename, relative, resolve } from 'node:path';

type Inputs = Metafile['inputs'];

/** What a source imports: at once, or on demand by `import()`. */
function importedBy(inputs: Inputs, source: string, onDemand: boolean): string[] {
	const imports = inputs[source]?.imports ?? [];
	return imports
		.filter(({ external, kind }) => !external && (kind === 'dynamic-import') === onDemand)
		.map(({ path }) => path);
}

/** These sources, and all that they import at once. */
function loadedWith(inputs: Inputs, sources: readonly string[]): Set<string> {
	const found = new Set<string>();
	const waiting = [...sources];
	for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
		if (found.has(source)) continue;
		found.add(source);
		waiting.push(...importedBy(inputs, source, false));
	}
	return found;
}

/** Sources that are one file of the package. */
export interface Group {
	name: string;
	sources: Set<string>;
}

const onDemandFrom = (inputs: Inputs, entry: string) =>
	loadedWith(inputs, importedBy(inputs, entry, true));

/**
 * esbuild makes a file of each set of sources that are needed together, dozens of small ones.
 * Instead there is one for what n8n needs at its start, one for what several nodes need when they
 * work, and one for each node with what it alone needs.
 */
export function groupsOf(inputs: Inputs, entries: readonly string[]): Group[] {
	const start = loadedWith(inputs, entries);
	const byNode = entries.map((entry) => ({ entry, needed: onDemandFrom(inputs, entry) }));
	const ofNode = new Map(byNode.map(({ entry }) => [entry, new Set<string>()]));
	const shared = new Set<string>();
	for (const source of Object.keys(inputs)) {
		const [first, ...others] = byNode.filter(({ needed }) => needed.has(source));
		if (!first || start.has(source)) continue;
		(others.length > 0 ? shared : ofNode.get(first.entry))?.add(source);
	}
	return [
		{ name: 'start', sources: new Set([...start].filter((source) => !entries.includes(source))) },
		{ name: 'shared', sources: shared },
		...[...ofNode].map(([entry, sources]) => ({ name: basename(entry, '.node.ts'), sources })),
	].filter(({ sources }) => sources.size > 0);
}

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

/** `nodes/Procore/Procore.node.ts`, as esbuild names a source. */
export const pathFrom = (absolute: string) => relative('.', absolute).replaceAll('\\', '/');
