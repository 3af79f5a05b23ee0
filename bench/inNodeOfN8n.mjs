import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a file in the Node.js that n8n runs in, which `test/support/setup.mjs` has made ready: `node bench/inNodeOfN8n.mjs bench/run.mts lists`. */
const { node } = JSON.parse(readFileSync('.cache/node.json', 'utf8'));
const { status } = spawnSync(node, ['--expose-gc', '--import', 'tsx', ...process.argv.slice(2)], {
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
