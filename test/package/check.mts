import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage, unpack } from '../support/pack.mts';
import { scanPackage } from './scan.mts';
import { tarballRules } from './tarballRules.mts';

/** Everything that must hold of the package as npm would publish it. */
async function check(): Promise<void> {
	const packed = await packPackage();
	const folder = mkdtempSync(join(tmpdir(), 'procore-unpacked-'));
	try {
		await unpack(packed.tarball, folder);
		for (const [rule, faultsOf] of Object.entries(tarballRules)) {
			report(`The tarball ${rule}`, await faultsOf(packed, folder));
		}
		for (const { what, faults } of await scanPackage(folder)) {
			report(`The ${what} passes n8n's scan of community packages`, faults);
		}
		console.log(`${packed.files.length} files, ${Math.round(packed.size / 1000)} kB`);
	} finally {
		packed.remove();
		rmSync(folder, { recursive: true, force: true });
	}
}

function report(what: string, faults: string[]): void {
	console.log(`${faults.length > 0 ? '✗' : '✓'} ${what}`);
	for (const fault of faults) console.log(`    ${fault}`);
	if (faults.length > 0) process.exitCode = 1;
}

check().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
