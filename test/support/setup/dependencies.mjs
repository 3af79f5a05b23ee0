import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprint, npm, readStamp } from './run.mjs';

const lockfile = 'package-lock.json';
const stamp = 'node_modules/.setup-lockfile-hash';

/** node_modules as package-lock.json says. */
export async function installDependencies() {
	const wanted = fingerprint([lockfile]);
	if (readStamp(stamp) === wanted) return;
	if (!installedFits()) {
		await npm(
			'installing the development dependencies (usually a minute, 1 GB)',
			['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
			{ log: '.cache/logs/npm-ci.log' },
		);
	}
	writeFileSync(stamp, wanted);
}

/** npm writes what it installed into a lockfile of its own, as its last act: `npm install` by hand counts too. */
function installedFits() {
	const installed = readPackages('node_modules/.package-lock.json');
	return Object.entries(readPackages(lockfile)).every(
		([path, { version, optional }]) =>
			path === '' || optional || installed[path]?.version === version,
	);
}

function readPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
	} catch {
		return {};
	}
}
