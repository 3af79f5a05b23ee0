import { buildSync } from 'esbuild';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const source = 'nodes/Procore';
const compiled = join(process.cwd(), '.cache/compiled');
let isCompiled = false;

function compile(): void {
	const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
	buildSync({
		entryPoints: names.filter((name) => name.endsWith('.ts')).map((name) => join(source, name)),
		outdir: compiled,
		outbase: source,
		format: 'cjs',
		platform: 'node',
		target: 'es2022',
	});
	isCompiled = true;
}

/** A module compiled as in the package, without what a TypeScript runner adds to it. `path`: below `nodes/Procore`, without an ending. */
export function published<Module>(path: string): Module {
	if (!isCompiled) compile();
	return createRequire(import.meta.url)(join(compiled, `${path}.js`)) as Module;
}
