import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from '../support/realN8n/freePorts.mts';
import { startService } from './service.mts';

const exec = promisify(execFile);
const INSTALLED = '/usr/lib/postgresql';
const LONGEST_ANSWER = 512 * 1024 * 1024;

/** Debian keeps the server's programs apart from the path, by version. */
function programs(): string {
	const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number) : [];
	const newest = Math.max(0, ...versions.filter((version) => version > 0));
	if (newest > 0) return join(INSTALLED, String(newest), 'bin');
	throw new Error('PostgreSQL is not installed. On Debian and Ubuntu: apt-get install postgresql');
}

/** PostgreSQL refuses to run as root. */
async function userOfServer() {
	if (process.getuid?.() !== 0) return undefined;
	const idOf = async (option: string) => Number((await exec('id', [option, 'postgres'])).stdout);
	return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** A PostgreSQL of its own on loopback, with a new and empty database. */
export async function startPostgres() {
	const bin = programs();
	const user = await userOfServer();
	const folder = mkdtempSync(join(tmpdir(), 'n8n-queue-database-'));
	if (user) chownSync(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	const init = ['-D', data, '-U', 'n8n', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
	await exec(join(bin, 'initdb'), init, { ...user, cwd: folder });
	const [port] = await freePorts(1);
	const settings = {
		port,
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		max_connections: 200,
		fsync: 'off',
	};
	const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const place = ['-h', '127.0.0.1', '-p', String(port), '-U', 'n8n', '-d', 'postgres'];
	const service = await startService({
		program: join(bin, 'postgres'),
		args: ['-D', data, ...options],
		logFile: join(folder, 'postgres.log'),
		user,
		isReady: async () =>
			await exec(join(bin, 'pg_isready'), place).then(
				() => true,
				() => false,
			),
		stopSignal: 'SIGINT',
	});
	return {
		port: port!,
		async stop(): Promise<void> {
			await service.stop();
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		},
		/** The rows of a query, each as its columns. */
		async query(sql: string): Promise<string[][]> {
			const { stdout } = await exec(join(bin, 'psql'), [...place, '-X', '-A', '-t', '-c', sql]);
			const lines = stdout.split('\n').filter((line) => line !== '');
			return lines.map((line) => line.split('|'));
		},
		/** Everything in the database, as text. */
		async dump(): Promise<string> {
			const options = { maxBuffer: LONGEST_ANSWER };
			return (await exec(join(bin, 'pg_dump'), [...place, '--data-only'], options)).stdout;
		},
	};
}
