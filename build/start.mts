import type { Metafile, Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

type Inputs = Metafile['inputs'];

/** What a source imports: at once, or on demand by `import()`. */
function importedBy(inputs: Inputs, source: string, onDemand: boolean): string[] {
	const imports = inputs[source]?.imports ?? [];
	return imports
		.filter(({ external, kind }) => !external && (kind === 'dynamic-import') === onDemand)
		.map(({ path }) => path);
}

/** The sources that the entries import, and all that these import. */
function loadedAtStart(inputs: Inputs, entries: readonly string[]): Set<string> {
	const found = new Set<string>();
	const waiting = [...entries];
	for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
		for (const imported of importedBy(inputs, source, false)) {
			if (!found.has(imported)) waiting.push(imported);
			found.add(imported);
		}
	}
	return found;
}

const START = 'everything at start';

/**
 * esbuild makes a file of each set of sources that are needed together, dozens of small ones. Where
 * every entry imports all that any of them needs at start, these sources are one file.
 */
export function startTogether(inputs: Inputs, entries: readonly string[]): Plugin {
	const atStart = loadedAtStart(inputs, entries);
	const onDemand = Object.keys(inputs).flatMap((source) => importedBy(inputs, source, true));
	const imports = (source: string) => importedBy(inputs, source, false).length > 0;
	const later = onDemand.filter((source) => !atStart.has(source) && imports(source));
	const importing = new Set([...entries, ...later]);
	return {
		name: 'start together',
		setup({ onLoad, onResolve }) {
			onResolve({ filter: new RegExp(`^${START}$`) }, ({ path }) => ({ path, namespace: START }));
			onLoad({ filter: /.*/, namespace: START }, () => ({
				contents: [...atStart].map((source) => `import '${resolve(source)}';`).join('\n'),
				resolveDir: resolve('.'),
			}));
			onLoad({ filter: /\.ts$/ }, ({ path }) => {
				const source = relative('.', path).replaceAll('\\', '/');
				if (!importing.has(source)) return undefined;
				return { contents: `${readFileSync(path, 'utf8')}\nimport '${START}';`, loader: 'ts' };
			});
		},
	};
}
