import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

const versionIn = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).version;

/** Where and with what a benchmark ran. */
export function machine(): Array<[what: string, value: string]> {
	const processors = cpus();
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	return [
		['Date', new Date().toISOString().slice(0, 10)],
		['Package', versionIn('package.json')],
		['n8n', versionIn('.cache/n8n/node_modules/n8n/package.json')],
		['Node.js', process.versions.node],
		['Processor', `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`],
		['Memory', `${gigabytes} GB`],
		['System', `${type()} ${release()}`],
	];
}
