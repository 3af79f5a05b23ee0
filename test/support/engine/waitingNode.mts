import type {
	INode,
	INodeExecutionData,
	INodeType,
	IRun,
	IWebhookData,
	IWebhookFunctions,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';
import { additionalDataFor } from './additionalData.mts';
import type { CredentialStore } from './credentialStore.mts';
import { exchangeOf, type Delivery } from './exchange.mts';
import { core } from './n8n.mts';

/** What a visitor of the resume URL gets, and the items with which the execution goes on. */
export interface Visit {
	status: number;
	body: string;
	headers: Record<string, unknown>;
	/** Undefined while the execution goes on waiting. */
	resumedWith: INodeExecutionData[] | undefined;
}

/** A node that has put its execution to wait, and the page at its resume URL. */
export class WaitingNode {
	constructor(
		private readonly workflow: Workflow,
		private readonly node: INode,
		private readonly type: INodeType,
		private readonly credentials: CredentialStore,
		readonly run: IRun,
	) {}

	/** As n8n does after a restart: all that is known of the execution comes from the database. */
	restart(): WaitingNode {
		const run: IRun = { ...this.run, data: JSON.parse(JSON.stringify(this.run.data)) };
		return new WaitingNode(this.workflow, this.node, this.type, this.credentials, run);
	}

	async visit(delivery: Delivery): Promise<Visit> {
		const { answer, handed } = exchangeOf(delivery);
		const additionalData = { ...additionalDataFor(this.credentials), ...handed };
		const context = new core.WebhookContext(
			this.workflow,
			this.node,
			additionalData,
			'manual',
			this.webhookData(delivery, additionalData),
			[],
			this.run.data,
		);
		const result = await this.type.webhook?.call(context as IWebhookFunctions);
		if (!result?.noWebhookResponse) answer.end(JSON.stringify(result?.webhookResponse));
		return {
			status: answer.statusCode,
			body: String(answer.sent),
			headers: answer.headers,
			resumedWith: result?.workflowData?.[0],
		};
	}

	private webhookData(
		{ method = 'POST' }: Delivery,
		workflowExecuteAdditionalData: IWorkflowExecuteAdditionalData,
	): IWebhookData {
		const webhookDescription = this.type.description.webhooks?.find(
			({ httpMethod }) => httpMethod === method,
		);
		if (!webhookDescription) throw new Error(`${this.node.type} has no webhook for ${method}`);
		return {
			httpMethod: method,
			node: this.node.name,
			path: '',
			webhookDescription,
			workflowId: this.workflow.id,
			workflowExecuteAdditionalData,
		};
	}
}
