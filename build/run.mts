import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundle } from './bundle.mts';

/** Which sources are in which file of the package, for tests. */
const INDEX = '.cache/bundled.json';

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const scripts = await bundle();
for (const { path, code } of scripts) write(path, code);
write(
	INDEX,
	JSON.stringify(Object.fromEntries(scripts.map(({ path, sources }) => [path, sources]))),
);
