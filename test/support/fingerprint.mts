import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name for what files hold: it is another one as soon as one of them changes. */
export function fingerprintOf(files: string[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

export const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
