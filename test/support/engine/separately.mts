import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/**
 * A copy of the built package, with the action node alone. What is loaded from it shares nothing with the package itself, as in
 * another process of n8n.
 */
export function copyOfPackage(): string {
	const folder = mkdtempSync(resolve('.cache', 'package-'));
	made.push(folder);
	cpSync('dist', join(folder, 'dist'), { recursive: true });
	const description = JSON.parse(readFileSync('package.json', 'utf8'));
	description.n8n.nodes = description.n8n.nodes.filter((file: string) =>
		/\/Procore\.node/.test(file),
	);
	writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
	return folder;
}
