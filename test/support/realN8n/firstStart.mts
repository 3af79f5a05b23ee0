import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprintOf } from '../fingerprint.mts';
import { quietEnvironment } from './environment.mts';
import { freePorts } from './freePorts.mts';
import { Rest } from './rest.mts';
import { ServerProcess } from './serverProcess.mts';

const folders = resolve('.cache/n8nFolders');

/** Which n8n it is, and how it is set up: of anything else its first start makes the same. */
const decides = [
	'.cache/n8n/package-lock.json',
	'test/support/realN8n/environment.mts',
	'test/support/realN8n/firstStart.mts',
];

/** What n8n keeps: its key and its database. The log in front of it is read when it opens that. */
const kept = ['config', 'database.sqlite', 'database.sqlite-wal'];

/**
 * Puts what n8n's first start makes into a new folder: the tables, which take it several seconds,
 * and the owner. It is made once by a real first start.
 */
export async function asAfterFirstStart(userFolder: string): Promise<void> {
	const made = join(folders, fingerprintOf(decides));
	if (!existsSync(made)) await make(made);
	cpSync(made, join(userFolder, '.n8n'), { recursive: true });
}

/** Made beside its place: it is there whole or not at all, and of two at once the first counts. */
async function make(place: string): Promise<void> {
	mkdirSync(folders, { recursive: true });
	const folder = mkdtempSync(`${place}-`);
	const whole = join(folder, 'whole');
	try {
		await startOnce(folder);
		mkdirSync(whole);
		for (const name of kept) {
			const file = join(folder, '.n8n', name);
			if (existsSync(file)) renameSync(file, join(whole, name));
		}
		if (!existsSync(place)) renameSync(whole, place);
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

async function startOnce(folder: string): Promise<void> {
	const [server = 0, broker = 0] = await freePorts(2);
	const url = `http://127.0.0.1:${server}/`;
	const settings = { ...quietEnvironment(folder, { server, broker }), N8N_DISABLE_UI: 'true' };
	const process = new ServerProcess(url, settings, join(folder, 'n8n.log'));
	try {
		await process.start();
		await new Rest(url).signIn();
	} finally {
		await process.stop();
	}
}
