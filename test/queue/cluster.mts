import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installAsCommunityPackage } from '../support/pack.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import { quietEnvironment } from '../support/realN8n/environment.mts';
import { freePorts } from '../support/realN8n/freePorts.mts';
import { ServerProcess, type Role } from '../support/realN8n/serverProcess.mts';
import { startPostgres } from './postgres.mts';
import { startRedis } from './redis.mts';

const LOCAL = '127.0.0.1';

/** What all processes of one n8n have in common. */
function sharedEnvironment(ports: { postgres: number; redis: number; webhook: number }) {
	const webhooks = `http://${LOCAL}:${ports.webhook}/`;
	return {
		EXECUTIONS_MODE: 'queue',
		OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
		QUEUE_BULL_REDIS_HOST: LOCAL,
		QUEUE_BULL_REDIS_PORT: String(ports.redis),
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: LOCAL,
		DB_POSTGRESDB_PORT: String(ports.postgres),
		DB_POSTGRESDB_DATABASE: 'postgres',
		DB_POSTGRESDB_USER: 'n8n',
		DB_POSTGRESDB_POOL_SIZE: '10',
		WEBHOOK_URL: webhooks,
		N8N_WEBHOOK_URL: webhooks,
		// No workflow here runs code, and a runner would outlive a worker that is killed.
		N8N_RUNNERS_MODE: 'external',
		N8N_RUNNERS_AUTH_TOKEN: 'a-token-for-tests-only',
		// The workflows tell which worker they run on.
		N8N_BLOCK_ENV_ACCESS_IN_NODE: 'false',
	};
}

/** Starts a further process of an n8n whose main process runs, with the package in its folder. */
async function startProcess(
	role: Exclude<Role, 'start'>,
	userFolder: string,
	env: Record<string, string>,
	givenPort?: number,
): Promise<ServerProcess> {
	mkdirSync(userFolder, { recursive: true });
	await installAsCommunityPackage(userFolder);
	const [free, broker] = await freePorts(2);
	const server = givenPort ?? free!;
	const started = new ServerProcess(
		`http://${LOCAL}:${server}/`,
		{
			...quietEnvironment(userFolder, { server, broker: broker! }),
			...env,
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(server),
			N8N_WORKER_SERVER_ADDRESS: LOCAL,
		},
		join(userFolder, 'n8n.log'),
		role,
	);
	await started.start();
	return started;
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>;

/**
 * One n8n in queue mode: main, a webhook processor and two workers, with PostgreSQL and Redis.
 * @param slots executions that a worker runs at once
 */
export async function startCluster(slots: number) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-queue-'));
	const undo: Array<() => Promise<void> | void> = [];
	const stop = async () => {
		for (const step of undo.splice(0).reverse()) await step();
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	try {
		const database = await startPostgres();
		undo.push(database.stop);
		const redis = await startRedis(join(folder, 'redis'));
		undo.push(redis.stop);
		const [webhook] = await freePorts(1);
		const ports = { postgres: database.port, redis: redis.port, webhook: webhook! };
		const env = sharedEnvironment(ports);
		const of = (name: string) => join(folder, name);
		const main: RealN8n = await startN8n({ userFolder: of('main'), env });
		undo.push(main.stop);
		const add = async (role: 'worker' | 'webhook', name: string, port?: number) => {
			const own = { WORKER_NAME: name, N8N_CONCURRENCY_PRODUCTION_LIMIT: String(slots) };
			const started = await startProcess(role, of(name), { ...env, ...own }, port);
			undo.push(async () => await started.stop());
			return started;
		};
		const processor = await add('webhook', 'webhooks', webhook);
		const workers = { first: await add('worker', 'first'), second: await add('worker', 'second') };
		return { folder, database, main, processor, workers, webhookUrl: env.WEBHOOK_URL, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
