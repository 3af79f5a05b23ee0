/**
 * Makes the work tree ready for a test run. Plain Node without dependencies, since it installs them.
 *
 *     node test/support/setup.mjs        node_modules and dist
 *     node test/support/setup.mjs node   these, and a Node.js new enough for n8n
 *     node test/support/setup.mjs n8n    these, and a real n8n with such a Node.js
 *     node test/support/setup.mjs oldest node_modules, dist, the oldest n8n and older engines of n8n
 */
import { buildPackage } from './setup/build.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { withLock } from './setup/lock.mjs';
import { installN8n, installNode, installOldest } from './setup/n8n.mjs';

try {
	await withLock('package', async () => {
		await installDependencies();
		await buildPackage();
	});
	if (process.argv[2] === 'node') await withLock('n8n', installNode);
	if (process.argv[2] === 'oldest') await withLock('n8n', installOldest);
	if (process.argv[2] === 'n8n') await withLock('n8n', installN8n);
} catch (error) {
	console.error(`\nsetup: ${error.message}`);
	process.exit(1);
}
