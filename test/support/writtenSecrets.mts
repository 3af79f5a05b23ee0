import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Secret, Simulator } from '../simulator/types.mts';
import { ENCRYPTION_KEY } from './realN8n/environment.mts';
import { nodeOfN8n } from './realN8n/serverProcess.mts';

const exec = promisify(execFile);
const LONGEST_DUMP = 1024 * 1024 * 1024;

/** n8n keeps its key in this file, and the package is there before it starts. */
const NOT_WRITTEN_BY_A_RUN = /(?:^|\/)\.n8n\/(?:config$|nodes\/node_modules\/)/;

/** A text that was written, and where. */
export interface Written {
	place: string;
	text: string;
}

const formsOf = (value: string) => {
	const bytes = Buffer.from(value);
	const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
	const encoded = (['base64', 'base64url', 'hex'] as const).map((how) => bytes.toString(how));
	return [...new Set([...forms, ...encoded.map((text) => text.replace(/=+$/, ''))])];
};

/** Which secrets stand in texts, as "place: secret"; plain, in an address, in JSON or encoded. */
export function secretsIn(written: Written[], secrets: Secret[]): string[] {
	const found = new Set<string>();
	for (const { name, value } of secrets) {
		for (const form of formsOf(value)) {
			for (const { place, text } of written) {
				if (text.includes(form)) found.add(`${place}: ${name}`);
			}
		}
	}
	return [...found];
}

/** All files below a folder, byte by byte. */
export function filesIn(folder: string): Written[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => !NOT_WRITTEN_BY_A_RUN.test(path))
		.map((path) => ({ place: relative(folder, path), text: readFileSync(path, 'latin1') }));
}

/** A long text lies in pieces in a file of SQLite, so its tables are read too. */
const DUMP = `
	const { DatabaseSync } = require('node:sqlite');
	const database = new DatabaseSync(process.argv[1], { readOnly: true });
	const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
	for (const { name } of tables) {
		for (const row of database.prepare('select * from "' + name + '"').iterate()) {
			const values = Object.values(row).map((value) =>
				value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value));
			process.stdout.write(values.join('|') + '\\n');
		}
	}`;

async function databaseOf(userFolder: string): Promise<Written> {
	const file = join(userFolder, '.n8n', 'database.sqlite');
	const options = { maxBuffer: LONGEST_DUMP };
	const { stdout } = await exec(nodeOfN8n(), ['-e', DUMP, file], options);
	return { place: 'database', text: stdout };
}

/** Everything that an n8n with SQLite wrote: its logs, its database with the executions, its files. */
export async function writtenBy({ userFolder }: { userFolder: string }): Promise<Written[]> {
	return [...filesIn(userFolder), await databaseOf(userFolder)];
}

/** The secrets of a run: those of Procore's side, and n8n's own key. */
export const secretsOfRun = (...simulators: Simulator[]): Secret[] => [
	...simulators.flatMap((simulator) => simulator.secrets()),
	{ name: "n8n's encryption key", value: ENCRYPTION_KEY },
];

/** Stops an n8n, and fails where a secret stands in anything that it wrote. */
export async function stopAndSearch(
	n8n: { userFolder: string; stop: () => Promise<void> } | undefined,
	...simulators: Array<Simulator | undefined>
): Promise<void> {
	if (!n8n) return;
	const started = simulators.filter((simulator) => simulator !== undefined);
	try {
		const found = secretsIn(await writtenBy(n8n), secretsOfRun(...started));
		if (found.length > 0) throw new Error(`Secrets were written in the open:\n${found.join('\n')}`);
	} finally {
		await n8n.stop();
	}
}
