import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, run } from './run.mjs';

const stamp = '.cache/build.stamp';
const single = ['package.json', 'tsconfig.json', 'gulpfile.js'];
const folders = ['build', 'credentials', 'nodes'];

/** dist, built from the sources as they are now. */
export async function buildPackage() {
	const wanted = fingerprint([...single, ...folders.flatMap(filesIn)]);
	if (readStamp(stamp) === wanted && isComplete()) return;
	await run('building the package (usually 10 seconds)', 'npm', ['run', 'build'], {
		log: '.cache/logs/build.log',
	});
	writeFileSync(stamp, wanted);
}

function isComplete() {
	const { n8n } = JSON.parse(readFileSync('package.json', 'utf8'));
	return [...n8n.nodes, ...n8n.credentials].every((file) => existsSync(file));
}

function filesIn(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile())
		.sort();
}
