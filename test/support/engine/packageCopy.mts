import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const made: string[] = [];
if (typeof afterAll === 'function') {
	afterAll(() => {
		for (const folder of made) rmSync(folder, { recursive: true, force: true });
	});
}

/**
 * A copy of the built package. What is loaded from it shares nothing with the package itself, as in
 * another process of n8n.
 */
export function copyOfPackage(): string {
	const folder = mkdtempSync(resolve('.cache', 'package-'));
	made.push(folder);
	for (const part of ['dist', 'package.json']) {
		cpSync(part, join(folder, part), { recursive: true });
	}
	return folder;
}

let current = '.';

/** Where engines load the package from. */
export const packageUnderTest = () => current;

/** Engines that are made from now on know nothing of what happened before, as after a restart of n8n. */
export function useFreshPackage(): void {
	current = copyOfPackage();
}
