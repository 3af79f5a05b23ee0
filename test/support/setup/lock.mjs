import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const abandonedAfter = 60_000;

/** Runs `work` while no other process does. A lock whose owner is gone is taken over. */
export async function withLock(name, work) {
	const folder = join('.cache', `${name}.lock`);
	mkdirSync('.cache', { recursive: true });
	for (let told = false; !taken(folder);) {
		if (isAbandoned(folder)) {
			rmSync(folder, { recursive: true, force: true });
			continue;
		}
		if (!told) console.log(`setup: waiting for another setup to finish (${folder})`);
		told = true;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	const release = () => rmSync(folder, { recursive: true, force: true });
	const interrupted = () => process.exit(130);
	process.once('exit', release);
	process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
	try {
		return await work();
	} finally {
		release();
		process.off('exit', release).off('SIGINT', interrupted).off('SIGTERM', interrupted);
	}
}

function taken(folder) {
	try {
		mkdirSync(folder);
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw error;
	}
	writeFileSync(join(folder, 'pid'), String(process.pid));
	return true;
}

function isAbandoned(folder) {
	let owner;
	try {
		owner = Number(readFileSync(join(folder, 'pid'), 'utf8'));
	} catch {
		return isOld(folder);
	}
	if (!owner) return isOld(folder);
	try {
		process.kill(owner, 0);
		return false;
	} catch (error) {
		return error.code === 'ESRCH';
	}
}

/** A folder without its owner's number: either made this moment, or its maker was killed in between. */
function isOld(folder) {
	try {
		return Date.now() - statSync(folder).mtimeMs > abandonedAfter;
	} catch {
		return false;
	}
}
