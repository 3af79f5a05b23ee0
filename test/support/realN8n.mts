import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installAsCommunityPackage } from './pack.mts';
import { Credentials } from './realN8n/credentials.mts';
import { Dropdowns } from './realN8n/dropdowns.mts';
import { owner, quietEnvironment } from './realN8n/environment.mts';
import { asAfterFirstStart } from './realN8n/firstStart.mts';
import { freePorts } from './realN8n/freePorts.mts';
import { Rest } from './realN8n/rest.mts';
import { ServerProcess } from './realN8n/serverProcess.mts';
import { Workflows } from './realN8n/workflows.mts';

export type { CredentialReference, TestResult } from './realN8n/credentials.mts';
export type { DropdownNode } from './realN8n/dropdowns.mts';
export type { FinishedExecution, WorkflowDefinition } from './realN8n/workflows.mts';
export { owner } from './realN8n/environment.mts';

export interface RealN8nOptions {
	/** Where n8n keeps everything; a temporary folder, removed by `stop`, unless stated. */
	userFolder?: string;
	/** A free one unless stated. */
	port?: number;
	/** The folder of .cache in which n8n is installed: `n8n` unless stated. */
	installed?: 'n8n' | 'oldestServer';
	/** Further environment variables of n8n. */
	env?: Record<string, string>;
	/** Whether it serves its editor and what that knows of all nodes; it prepares them for seconds. */
	editor?: boolean;
}

export type RealN8n = Awaited<ReturnType<typeof startN8n>>;

/** A real n8n in a process of its own, with the packed package installed as a community package. */
export async function startN8n({
	userFolder: givenFolder,
	port,
	installed = 'n8n',
	env = {},
	editor = false,
}: RealN8nOptions = {}) {
	const userFolder = givenFolder ?? mkdtempSync(join(tmpdir(), 'n8n-under-test-'));
	mkdirSync(userFolder, { recursive: true });
	const isNew = !existsSync(join(userFolder, '.n8n', 'config'));
	const isPrepared = installed === 'n8n' && env.DB_TYPE === undefined;
	if (isNew && isPrepared) await asAfterFirstStart(userFolder);
	await installAsCommunityPackage(userFolder);

	const [server, broker] = await freePorts(2);
	const ports = { server: port ?? server, broker };
	const url = `http://127.0.0.1:${ports.server}/`;
	const logFile = join(userFolder, 'n8n.log');
	const process = new ServerProcess(
		url,
		{ ...quietEnvironment(userFolder, ports), N8N_DISABLE_UI: String(!editor), ...env },
		logFile,
		'start',
		installed,
	);
	const rest = new Rest(url);
	const start = async () => {
		await process.start();
		await rest.signIn();
	};
	try {
		await start();
	} catch (error) {
		await process.stop();
		throw error;
	}

	return {
		/** Ends with a slash. */
		url,
		owner,
		/** Of n8n's process, while it runs. */
		pid: () => process.pid,
		userFolder,
		logFile,
		rest,
		credentials: new Credentials(rest),
		dropdowns: new Dropdowns(rest),
		workflows: new Workflows(rest),

		/** Where a sign-in must come back to; Procore wants it registered with the app. */
		callbackUrl: `${url}rest/oauth2-credential/callback`,

		/** Everything that the editor knows about the nodes of one package; there only with `editor`. */
		async nodeTypes(packageName = 'n8n-nodes-procore') {
			const all = await rest.get<Array<{ name: string; displayName: string }>>('types/nodes.json');
			return all.filter(({ name }) => name.startsWith(`${packageName}.`));
		},

		/** Stops and starts with the same folder, as an update or a reboot does. */
		async restart(): Promise<void> {
			await process.stop();
			await start();
		},

		async stop(): Promise<void> {
			await process.stop();
			if (!givenFolder) rmSync(userFolder, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}
