import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import axios from 'axios';

const readyWithin = 300_000;
const stopsWithin = 20_000;

/** The Node.js that runs n8n. */
export const nodeOfN8n = () =>
	(JSON.parse(readFileSync('.cache/node.json', 'utf8')) as { node: string }).node;

/** What an n8n process does: all of it, only executions, or only webhooks. */
export type Role = 'start' | 'worker' | 'webhook';

/** One n8n process; started again with the same environment after `stop`. */
export class ServerProcess {
	private child: ChildProcess | undefined;

	private readonly killOnExit = () => this.child?.kill('SIGKILL');

	constructor(
		private readonly url: string,
		private readonly environment: Record<string, string>,
		readonly logFile: string,
		private readonly role: Role = 'start',
		/** The folder of .cache in which n8n is installed. */
		private readonly installed = 'n8n',
	) {}

	/** Undefined while it does not run. */
	get pid(): number | undefined {
		return this.child?.pid;
	}

	async start(): Promise<void> {
		const log = openSync(this.logFile, 'a');
		const cache = resolve('.cache', this.installed);
		const child = spawn(nodeOfN8n(), [resolve(cache, 'node_modules/n8n/bin/n8n'), this.role], {
			cwd: cache,
			env: { ...inherited(), ...this.environment },
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		this.child = child;
		process.once('exit', this.killOnExit);
		await this.ready(child);
	}

	async stop(): Promise<void> {
		const { child } = this;
		if (!child) return;
		this.child = undefined;
		process.off('exit', this.killOnExit);
		if (child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((done) => child.once('exit', done));
		child.kill('SIGTERM');
		const force = setTimeout(() => child.kill('SIGKILL'), stopsWithin);
		await ended;
		clearTimeout(force);
	}

	/** Ends it at once, as the machine's power or its memory guard would. */
	async kill(): Promise<void> {
		const { child } = this;
		if (!child) return;
		this.child = undefined;
		process.off('exit', this.killOnExit);
		const ended = new Promise((done) => child.once('exit', done));
		child.kill('SIGKILL');
		await ended;
	}

	private async ready(child: ChildProcess): Promise<void> {
		const deadline = Date.now() + readyWithin;
		while (Date.now() < deadline) {
			if (child.exitCode !== null || child.signalCode !== null) {
				throw new Error(`n8n ended while starting; the end of ${this.logFile}:\n${this.logEnd()}`);
			}
			const answer = await axios
				.get(`${this.url}healthz/readiness`, { timeout: 2000, validateStatus: () => true })
				.catch(() => undefined);
			if (answer?.status === 200) return;
			await new Promise((done) => setTimeout(done, 250));
		}
		await this.stop();
		throw new Error(
			`n8n was not ready after ${readyWithin / 1000} s; the end of ${this.logFile}:\n${this.logEnd()}`,
		);
	}

	private logEnd(): string {
		return readFileSync(this.logFile, 'utf8').split('\n').slice(-30).join('\n');
	}
}

/** Settings of an n8n that the person at this machine may run must not reach the one under test. */
function inherited(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) =>
				!/^(N8N_|DB_|EXECUTIONS_|QUEUE_|NODES_|GENERIC_|WEBHOOK_|npm_)/.test(name) &&
				!['NODE_OPTIONS', 'NODE_PATH', 'NODE_ENV', 'JEST_WORKER_ID'].includes(name),
		),
	);
}
