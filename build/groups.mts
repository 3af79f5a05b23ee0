import type { Metafile } from 'esbuild';
import { basename } from 'node:path';

type Inputs = Metafile['inputs'];

/** What a source imports: at once, or on demand by `import()`. */
export function importedBy(inputs: Inputs, source: string, onDemand: boolean): string[] {
	const imports = inputs[source]?.imports ?? [];
	return imports
		.filter(({ external, kind }) => !external && (kind === 'dynamic-import') === onDemand)
		.map(({ path }) => path);
}

/** These sources, and all that they import at once. */
export function loadedWith(inputs: Inputs, sources: readonly string[]): Set<string> {
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
