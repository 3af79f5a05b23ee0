import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint, type Linter } from 'eslint';

interface ScanResult {
	passed: boolean;
	message?: string;
	details?: string;
}

interface Scanner {
	SOURCE_FILE_PATTERNS: string[];
	buildScanConfig: () => Promise<Linter.Config[]>;
	analyzePackage: (folder: string, patterns: string[]) => Promise<ScanResult>;
}

/**
 * n8n's gate for community packages, run on what is not published yet: the rules that
 * `npx @n8n/scan-community-package` applies to the attested source and to the tarball, by its own
 * code, without the download. Comments that disable rules count for nothing there. Its warnings,
 * which the scanner itself lets pass, count here.
 *
 * Started by npx, that scanner (0.32.0) loads the TypeScript 7 it depends on and its parser breaks.
 * Installed here, the parser is beside TypeScript 5.9 and finds that one.
 */
export async function scanPackage(unpackedTarball: string) {
	// Its package.json names no entry, only a command, so the module is loaded by its path.
	const file = resolve('node_modules/@n8n/scan-community-package/scanner/scanner.mjs');
	const scanner = (await import(pathToFileURL(file).href)) as Scanner;
	const ofSource = await faultsIn(scanner, resolve('.'), scanner.SOURCE_FILE_PATTERNS);
	const ofTarball = await faultsIn(scanner, unpackedTarball, ['**/*.js', 'package.json']);
	return [
		{ what: 'source', faults: ofSource },
		{ what: 'tarball', faults: ofTarball },
	];
}

async function faultsIn(scanner: Scanner, folder: string, patterns: string[]): Promise<string[]> {
	const { passed, message, details } = await scanner.analyzePackage(folder, patterns);
	if (!passed) return [message ?? 'failed', ...(details?.split('\n').filter(Boolean) ?? [])];
	return await warningsIn(await scanner.buildScanConfig(), folder, patterns);
}

async function warningsIn(config: Linter.Config[], cwd: string, patterns: string[]) {
	const eslint = new ESLint({
		cwd,
		allowInlineConfig: false,
		overrideConfigFile: true,
		overrideConfig: config,
	});
	return (await eslint.lintFiles(patterns)).flatMap(({ filePath, messages }) =>
		messages.map(({ line, message, ruleId }) => `${filePath}:${line} ${message} (${ruleId ?? ''})`),
	);
}
