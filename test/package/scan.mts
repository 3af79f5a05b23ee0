import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface ScanResult {
	passed: boolean;
	message?: string;
	details?: string;
}

interface Scanner {
	SOURCE_FILE_PATTERNS: string[];
	analyzePackage: (folder: string, patterns: string[]) => Promise<ScanResult>;
}

/**
 * n8n's gate for community packages, run on what is not published yet: the rules that
 * `npx @n8n/scan-community-package` applies to the attested source and to the tarball, by its own
 * code, without the download. Comments that disable rules count for nothing there; warnings pass.
 *
 * Started by npx, that scanner (0.32.0) loads the TypeScript 7 it depends on and its parser breaks.
 * Installed here, the parser is beside TypeScript 5.9 and finds that one.
 */
export async function scanPackage(unpackedTarball: string) {
	// Its package.json names no entry, only a command, so the module is loaded by its path.
	const file = resolve('node_modules/@n8n/scan-community-package/scanner/scanner.mjs');
	const { analyzePackage, SOURCE_FILE_PATTERNS } = (await import(
		pathToFileURL(file).href
	)) as Scanner;
	return [
		{ what: 'source', faults: faultsOf(await analyzePackage(resolve('.'), SOURCE_FILE_PATTERNS)) },
		{
			what: 'tarball',
			faults: faultsOf(await analyzePackage(unpackedTarball, ['**/*.js', 'package.json'])),
		},
	];
}

function faultsOf({ passed, message, details }: ScanResult): string[] {
	return passed ? [] : [message ?? 'failed', ...(details?.split('\n').filter(Boolean) ?? [])];
}
