import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * n8n's own modules, loaded once and only after the environment that they read at load is set.
 * They are required, not imported: n8n-workflow would otherwise exist twice, once for the tests
 * (ESM) and once for n8n-core and the package (CommonJS), and error classes would not be equal.
 */
export const userFolder = mkdtempSync(join(tmpdir(), 'n8n-engine-'));
const removeFolder = () => rmSync(userFolder, { recursive: true, force: true });
process.env.N8N_USER_FOLDER = userFolder;
process.env.N8N_ENCRYPTION_KEY = 'engine-tests';
process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED = 'false';

const requireFromRoot = createRequire(join(process.cwd(), 'package.json'));
const requireFromCore = createRequire(requireFromRoot.resolve('n8n-core'));

requireFromRoot('reflect-metadata');
export const workflowModule = requireFromRoot('n8n-workflow') as typeof import('n8n-workflow');
export const core = requireFromRoot('n8n-core') as typeof import('n8n-core');
const { Container } = requireFromCore('@n8n/di') as typeof import('@n8n/di');
const { Logger } = requireFromCore('@n8n/backend-common') as typeof import('@n8n/backend-common');

/** n8n's log, to which nodes write too. */
export const logger = Container.get(Logger);

export const externalSecrets = Container.get(core.ExternalSecretsProxy);

/** Where files of items live: on disk, as in every n8n that is not in queue mode. */
export const binaryData = Container.get(core.BinaryDataService);
let binaryDataReady: Promise<void> | undefined;
export const initialiseBinaryData = async () => await (binaryDataReady ??= binaryData.init());

/** What n8n does when its process exits: older versions keep a timer here that holds up the exit of Jest. */
function shutDown(): void {
	const ssh = requireFromCore(
		'./execution-engine/ssh-clients-manager',
	) as typeof import('n8n-core/dist/execution-engine/ssh-clients-manager');
	Container.get(ssh.SSHClientsManager).onShutdown();
	removeFolder();
}

// Jest ends its workers without an exit that their code could notice.
if (typeof afterAll === 'function') afterAll(shutDown);
else process.once('exit', removeFolder);

/** Whether it is the engine of an older n8n that runs. */
export const isOlder = !('NoOpPollJobManager' in core);
