import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a benchmark in the Node.js that n8n runs in, which `test/support/setup.mjs node` has made ready: `node bench/inNodeOfN8n.mjs bench/mapping/run.mts 50000`. */
const { node } = JSON.parse(readFileSync('.cache/node.json', 'utf8'));
const { status } = spawnSync(node, ['--import', 'tsx', ...process.argv.slice(2)], {
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
