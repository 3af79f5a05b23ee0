import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const windows = process.platform === 'win32';

/**
 * Runs one command with its output in a log file, and says what is going on and how long it took.
 * A failure shows the end of the log.
 */
export async function run(what, command, args, { cwd = '.', env = {}, log }) {
	console.log(`setup: ${what} …`);
	const started = Date.now();
	mkdirSync(dirname(log), { recursive: true });
	const output = createWriteStream(log);
	const code = await new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...cleanEnvironment(), ...env },
			shell: windows,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		child.stdout.pipe(output, { end: false });
		child.stderr.pipe(output, { end: false });
		const end = () => child.kill();
		process.once('exit', end);
		child.once('error', reject);
		child.once('close', (status) => {
			process.off('exit', end);
			resolve(status);
		});
	});
	await new Promise((resolve) => output.end(resolve));
	if (code !== 0) {
		const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
		throw new Error(
			`${command} ${args.join(' ')} ended with ${code}; the end of ${log}:\n${lines.slice(-25).join('\n')}`,
		);
	}
	console.log(`setup: done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** npm, tried a second time: a registry that fails once is the usual cause. */
export async function npm(what, args, options) {
	try {
		await run(what, 'npm', args, options);
	} catch (error) {
		console.log(`setup: failed once, trying again. ${error.message.split('\n').at(-1)}`);
		await run(what, 'npm', args, options);
	}
}

/** `npm run` tells its children where the calling package lives; an install elsewhere must not hear it. */
function cleanEnvironment() {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) =>
				!/^npm_(package|lifecycle)_|^npm_config_(local_prefix|ignore_scripts)$/i.test(name),
		),
	);
}

/** A fingerprint of files and of anything else that decides whether a result is still good. */
export function fingerprint(files, ...facts) {
	const hash = createHash('sha256').update(facts.join('\n'));
	for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file));
	return hash.digest('hex');
}

export function readStamp(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
