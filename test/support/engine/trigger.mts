import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeType,
	IWebhookData,
	IWebhookFunctions,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import type { CredentialStore } from './credentialStore.mts';
import { additionalDataFor } from './additionalData.mts';
import { exchangeOf, type Delivery } from './exchange.mts';
import { core } from './n8n.mts';

export type WebhookMethod = 'checkExists' | 'create' | 'delete';

/** What the caller of the webhook gets, and what of it enters the workflow. */
export interface DeliveryResult {
	status: number;
	body: unknown;
	headers: Record<string, unknown>;
	/** Whether an execution starts. */
	started: boolean;
	/** Whether the node asked for the body. */
	bodyWasRead: boolean;
	items: INodeExecutionData[];
	/** Set when webhook() threw: n8n answers 500 and records a failed execution. */
	error?: Error;
}

const LONG_MS = 10_000;

/** n8n's list of webhooks: who answers at an address. */
const registered = new Map<string, TriggerUnderTest>();

const addressOf = (url: string) => new URL(url).href.replace(/\/+$/, '');

/** One trigger node of one workflow, as n8n keeps it while the workflow is published. */
export class TriggerUnderTest {
	private base: string | undefined;

	/** Whether it is published by another process of the same n8n. */
	answersElsewhere = false;

	/** What waits for the end of the grace time. */
	private readonly waiting: Array<() => void> = [];

	/** How n8n stores an execution before it answers; rejects where it cannot. */
	store: () => Promise<void> = async () => {};

	constructor(
		private readonly workflow: Workflow,
		private readonly node: INode,
		private readonly type: INodeType,
		private readonly credentials: CredentialStore,
	) {}

	/** The node's static data: what n8n would save. */
	get staticData(): IDataObject {
		return this.workflow.getStaticData('node', this.node);
	}

	/** Where Procore is told to send events. */
	get webhookUrl(): string {
		return String(this.hookContext('trigger', 'activate').getNodeWebhookUrl('default'));
	}

	/** Calls one of `webhookMethods.default`; mode `manual` is "Listen for test event". */
	async hook(
		method: WebhookMethod,
		{
			mode = 'trigger',
			activation = 'activate',
		}: { mode?: WorkflowExecuteMode; activation?: WorkflowActivateMode } = {},
	): Promise<boolean> {
		const implementation = this.type.webhookMethods?.default?.[method];
		if (!implementation) throw new Error(`${this.node.type} has no ${method}`);
		this.workflow.active = mode !== 'manual';
		if (mode !== 'manual') this.register(method !== 'delete');
		const context = this.hookContext(mode, activation);
		if (method !== 'delete') return await implementation.call(context);
		return await this.withLongWaits(async () => await implementation.call(context));
	}

	private register(isPublished: boolean): void {
		const address = addressOf(this.webhookUrl);
		if (isPublished) registered.set(address, this);
		else registered.delete(address);
	}

	/** What n8n does on publication: look, create what is not there, and give up where that fails. */
	async publish(): Promise<void> {
		try {
			if (!(await this.hook('checkExists'))) await this.hook('create');
		} catch (error) {
			await this.hook('delete');
			throw error;
		}
	}

	/** Until nothing listens any more. */
	async unpublish(): Promise<void> {
		await this.hook('delete');
		this.graceEnds();
	}

	/** What n8n does when a changed workflow is published: the old trigger goes, the new one comes. */
	async replaceBy(next: TriggerUnderTest): Promise<void> {
		await this.hook('delete');
		Object.assign(next.staticData, JSON.parse(JSON.stringify(this.staticData)));
		next.base = this.base;
		await next.publish();
	}

	/** Time goes by for what waits that long. */
	graceEnds(): void {
		for (const resume of this.waiting.splice(0)) resume();
	}

	/** Waits of more than a few seconds last until `graceEnds`. */
	private async withLongWaits<T>(work: () => Promise<T>): Promise<T> {
		const real = globalThis.setTimeout;
		const held = (resume: () => void, ms?: number, ...more: []) => {
			if ((ms ?? 0) < LONG_MS) return real(resume, ms, ...more);
			this.waiting.push(resume);
			return real(() => {}, 0);
		};
		globalThis.setTimeout = Object.assign(held, real) as typeof setTimeout;
		try {
			return await work();
		} finally {
			globalThis.setTimeout = real;
		}
	}

	/** One request to the webhook. */
	async webhook(delivery: Delivery = {}): Promise<DeliveryResult> {
		if (!this.type.webhook) throw new Error(`${this.node.type} has no webhook`);
		const { answer, handed } = exchangeOf(delivery);
		const { httpRequest: request } = handed;
		const additionalData = { ...this.additionalData(), ...handed };
		const context = new core.WebhookContext(
			this.workflow,
			this.node,
			additionalData,
			'webhook',
			this.webhookData(additionalData),
			[],
			null,
		);
		try {
			const result = await this.type.webhook.call(context as IWebhookFunctions);
			const items = result.workflowData?.[0] ?? [];
			if (result.workflowData) await this.store();
			if (!result.noWebhookResponse) answer.end(result.webhookResponse);
			return {
				status: answer.statusCode,
				body: answer.sent,
				headers: answer.headers,
				started: result.workflowData !== undefined,
				bodyWasRead: request.rawBody !== undefined,
				items,
			};
		} catch (error) {
			answer.status(500).end();
			return {
				status: 500,
				body: undefined,
				headers: {},
				started: true,
				bodyWasRead: request.rawBody !== undefined,
				items: [],
				error: error as Error,
			};
		}
	}

	/** One poll: `manual` is a test run in the editor, which must not move the cursor. */
	async poll(mode: WorkflowExecuteMode = 'trigger'): Promise<INodeExecutionData[]> {
		if (!this.type.poll) throw new Error(`${this.node.type} does not poll`);
		const context = new core.PollContext(
			this.workflow,
			this.node,
			this.additionalData(),
			mode,
			'activate',
		);
		return (await this.type.poll.call(context))?.[0] ?? [];
	}

	/**
	 * Opens a server on a free port, so that a simulator can really deliver. From then on the
	 * webhook URL points there. `results` fills as deliveries come in.
	 */
	async listen(): Promise<{ results: DeliveryResult[]; close: () => Promise<void> }> {
		const results: DeliveryResult[] = [];
		const server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const rawBody = Buffer.concat(chunks);
				const served = this.served();
				if (!served) {
					response.statusCode = 404;
					response.end();
					return;
				}
				void served
					.webhook({
						method: request.method as Delivery['method'],
						headers: request.headers,
						rawBody,
						body: parsed(rawBody),
					})
					.then((result) => {
						results.push(result);
						response.statusCode = result.status;
						response.end(result.body === undefined ? '' : JSON.stringify(result.body));
					});
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const close = async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		};
		return { results, close };
	}

	/** Who answers at this address now. */
	private served(): TriggerUnderTest | undefined {
		return registered.get(addressOf(this.webhookUrl)) ?? (this.answersElsewhere ? this : undefined);
	}

	private additionalData(): IWorkflowExecuteAdditionalData {
		return additionalDataFor(this.credentials, { base: this.base });
	}

	private hookContext(mode: WorkflowExecuteMode, activation: WorkflowActivateMode) {
		const additionalData = this.additionalData();
		return new core.HookContext(
			this.workflow,
			this.node,
			additionalData,
			mode,
			activation,
			this.webhookData(additionalData),
		);
	}

	private webhookData(workflowExecuteAdditionalData: IWorkflowExecuteAdditionalData): IWebhookData {
		const webhookDescription = this.type.description.webhooks?.find(
			({ name }) => name === 'default',
		);
		if (!webhookDescription) throw new Error(`${this.node.type} declares no webhook`);
		return {
			httpMethod: 'POST',
			node: this.node.name,
			path: `${this.node.webhookId}/${webhookDescription.path}`,
			webhookDescription,
			workflowId: this.workflow.id,
			workflowExecuteAdditionalData,
			webhookId: this.node.webhookId,
		};
	}
}

function parsed(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString());
	} catch {
		return body.toString();
	}
}
