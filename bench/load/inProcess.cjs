// Loads packages as n8n does, in a fresh process, and tells what it took beyond what was there.
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

// n8n has loaded these long before it comes to the packages of the community.
for (const name of ['n8n-workflow', 'zod', 'luxon', 'p-limit']) require(name);

const folder = resolve(process.argv[2]);
const { n8n } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const made = [];
globalThis.gc();
const heap = process.memoryUsage().heapUsed;
const modules = Object.keys(require.cache).length;
const cpu = process.cpuUsage();
const start = performance.now();
for (const path of [...n8n.credentials, ...n8n.nodes]) {
	for (const type of Object.values(require(join(folder, path)))) {
		if (typeof type === 'function') made.push(new type());
	}
}
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
globalThis.gc();
process.stdout.write(
	JSON.stringify({
		ms,
		cpu: (user + system) / 1000,
		megabytes: (process.memoryUsage().heapUsed - heap) / 1e6,
		modules: Object.keys(require.cache).length - modules,
		types: made.length,
	}),
);
