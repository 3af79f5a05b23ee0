import type { IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import type { CredentialStore } from './credentialStore.mts';
import { externalSecrets } from './n8n.mts';

/** What a server gives to each run. `webhookBase` is where webhooks of this n8n would be reached. */
export function additionalDataFor(
	credentialsHelper: CredentialStore,
	{ base = 'http://127.0.0.1:5678' }: { base?: string } = {},
): IWorkflowExecuteAdditionalData {
	const refuse = async (): Promise<never> => {
		throw new Error('The engine of the tests has no sub-workflows and no task runner');
	};
	return {
		credentialsHelper,
		executeWorkflow: refuse,
		startRunnerTask: refuse,
		getRuntimeCredential: async () => undefined,
		getRunExecutionData: async () => undefined,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		restApiUrl: `${base}/rest`,
		instanceBaseUrl: `${base}/`,
		formBaseUrl: `${base}/form`,
		formWaitingBaseUrl: `${base}/form-waiting`,
		formTestBaseUrl: `${base}/form-test`,
		webhookBaseUrl: `${base}/webhook`,
		webhookWaitingBaseUrl: `${base}/webhook-waiting`,
		webhookTestBaseUrl: `${base}/webhook-test`,
		mcpBaseUrl: `${base}/mcp`,
		mcpTestBaseUrl: `${base}/mcp-test`,
		variables: {},
		externalSecretsProxy: externalSecrets,
		logAiEvent: () => {},
	};
}
