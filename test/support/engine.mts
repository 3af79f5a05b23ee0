import { resolve } from 'node:path';
import type {
	IConnections,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	IRun,
	NodeExecutionHint,
	ResourceMapperFields,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { noteOtherCalls, noteRun } from './calls.mts';
import { additionalDataFor } from './engine/additionalData.mts';
import { CredentialStore, type CredentialsById } from './engine/credentialStore.mts';
import { binaryData, core, initialiseBinaryData, workflowModule } from './engine/n8n.mts';
import { loadPackage, startType, type FurtherNodes } from './engine/nodeTypes.mts';
import { packageUnderTest } from './engine/packageCopy.mts';
import { TriggerUnderTest } from './engine/trigger.mts';
import { WaitingNode } from './engine/waitingNode.mts';

export type { CredentialsById, StoredCredential } from './engine/credentialStore.mts';
export type { Delivery } from './engine/exchange.mts';
export type { DeliveryResult, TriggerUnderTest } from './engine/trigger.mts';

export interface NodeOptions {
	/** The node's type without the package's name; `procore` unless stated. */
	node?: string;
	/** Which stored credential serves a credential type; the first stored one unless stated. */
	credentials?: Record<string, string>;
}

export interface RunOptions extends NodeOptions {
	/** Setting "On Error: Continue". */
	continueOnFail?: boolean;
	/** Setting "On Error"; `continueErrorOutput` fills `errorItems`. */
	onError?: INode['onError'];
	/** Pressing Stop. */
	signal?: AbortSignal;
	/** `manual` is a run from the editor, `trigger` one of a published workflow. */
	mode?: WorkflowExecuteMode;
	/** Further settings of the node, such as `retryOnFail` or `executeOnce`. */
	settings?: Partial<INode>;
}

export interface NodeRun {
	status: IRun['status'];
	items: INodeExecutionData[];
	errorItems: INodeExecutionData[];
	/** The error that ended the run. */
	error:
		| (Error & { description?: string | null; context?: IDataObject; httpCode?: string | null })
		| undefined;
	hints: NodeExecutionHint[];
	/** The content of a file that an item carries. */
	binaryOf: (item: INodeExecutionData, property?: string) => Promise<Buffer>;
}

export interface WorkflowDefinition {
	nodes: Array<Partial<INode> & Pick<INode, 'name' | 'type'>>;
	connections?: IConnections;
	/** Output of nodes that are not run, by name: how a start node gets its items. */
	pinData?: Record<string, INodeExecutionData[]>;
}

export interface EngineOptions {
	credentials?: CredentialsById;
	/** Where a built package is; this one unless stated. */
	packageFolder?: string;
	/** Nodes beside those of the package, by their full type. */
	furtherNodes?: FurtherNodes;
}

export type Engine = Awaited<ReturnType<typeof createEngine>>;

/**
 * n8n's real engine in this process: expressions, parameters, OAuth2 with its refresh, HTTP, error
 * routing and files are n8n's own. The built package is loaded from the repository root.
 */
export async function createEngine({
	credentials = {},
	packageFolder = packageUnderTest(),
	furtherNodes,
}: EngineOptions = {}) {
	await initialiseBinaryData();
	const { packageName, nodeTypes, credentialTypes } = await loadPackage(
		resolve(packageFolder),
		furtherNodes,
	);
	const credentialStore = new CredentialStore(credentialTypes, credentials);

	const nodeWith = (
		parameters: INodeParameters,
		name: string,
		{ node = 'procore', credentials: chosen }: NodeOptions,
	): INode => {
		const type = `${packageName}.${node}`;
		const { version, defaultVersion } = nodeTypes.getByNameAndVersion(type).description;
		return {
			id: name,
			name,
			type,
			typeVersion: defaultVersion ?? [version].flat().at(-1) ?? 1,
			position: [0, 0],
			parameters: structuredClone(parameters),
			credentials: credentialStore.forNode(chosen),
		};
	};

	const workflowOf = (nodes: INode[], connections: IConnections = {}, staticData?: IDataObject) =>
		new workflowModule.Workflow({
			id: 'workflow',
			name: 'Workflow',
			active: false,
			nodes,
			connections,
			nodeTypes,
			settings: { executionOrder: 'v1' },
			staticData,
		});

	const execute = async (
		nodes: INode[],
		connections: IConnections,
		pinData: Record<string, INodeExecutionData[]>,
		{ mode = 'manual', signal }: Pick<RunOptions, 'mode' | 'signal'>,
	): Promise<IRun> => {
		for (const { type, parameters } of nodes) {
			if (type === `${packageName}.procore`) noteRun(parameters);
		}
		const additionalData = additionalDataFor(credentialStore);
		const now = new Date();
		additionalData.hooks = new core.ExecutionLifecycleHooks(mode, '1', {
			id: 'workflow',
			name: 'Workflow',
			active: false,
			activeVersionId: null,
			isArchived: false,
			createdAt: now,
			updatedAt: now,
			nodes,
			connections,
		});
		const execution = new core.WorkflowExecute(additionalData, mode).run({
			workflow: workflowOf(nodes, connections),
			pinData,
		});
		const cancel = () => execution.cancel();
		if (signal?.aborted) cancel();
		signal?.addEventListener('abort', cancel, { once: true });
		try {
			return await execution;
		} finally {
			signal?.removeEventListener('abort', cancel);
		}
	};

	const loadContext = (parameters: INodeParameters, options: NodeOptions) => {
		noteOtherCalls();
		const node = nodeWith(parameters, 'Node', options);
		const additionalData = additionalDataFor(credentialStore);
		additionalData.currentNodeParameters = node.parameters;
		const type = nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
		return {
			context: new core.LoadOptionsContext(workflowOf([node]), node, additionalData, ''),
			methods: type.methods ?? {},
		};
	};

	return {
		/** The stored credentials, with what n8n has written to them since. */
		credentialStore,

		/** Runs one node on the given items. */
		async runNode(
			parameters: INodeParameters,
			items: INodeExecutionData[] = [{ json: {} }],
			options: RunOptions = {},
		): Promise<NodeRun> {
			const node: INode = {
				...nodeWith(parameters, 'Node', options),
				...options.settings,
				onError: options.onError ?? (options.continueOnFail ? 'continueRegularOutput' : undefined),
			};
			const before: INode = {
				id: 'Start',
				name: 'Start',
				type: startType,
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			};
			const run = await execute(
				[before, node],
				{ Start: { main: [[{ node: node.name, type: 'main', index: 0 }]] } },
				{ Start: items },
				options,
			);
			return nodeRun(run, node.name);
		},

		/** Runs one node until it waits for a person. */
		async waitAt(
			parameters: INodeParameters,
			items: INodeExecutionData[],
			{ name = 'Node', second = [] }: { name?: string; second?: INodeExecutionData[] } = {},
		): Promise<WaitingNode> {
			const node = nodeWith(parameters, name, {});
			const [start, first, other] = ['Start', 'First', 'Second'].map((called): INode => ({
				...node,
				id: called,
				name: called,
				type: startType,
				parameters: {},
			})) as [INode, INode, INode];
			const to = (target: string, index = 0) => ({ node: target, type: 'main' as const, index });
			const hasSecond = second.length > 0;
			const connections: IConnections = {
				Start: { main: [hasSecond ? [to('First'), to('Second')] : [to('First')]] },
				First: { main: [[to(name)]] },
				...(hasSecond ? { Second: { main: [[to(name, 1)]] } } : {}),
			};
			const nodes = [start, first, ...(hasSecond ? [other] : []), node];
			const pinned = { Start: [{ json: {} }], First: items, Second: second };
			const run = await execute(nodes, connections, pinned, {});
			const workflow = workflowOf(nodes, connections);
			const type = nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
			return new WaitingNode(workflow, node, type, credentialStore, run);
		},

		/** Runs a whole workflow from its start node; read its nodes with `outputOf`. */
		async runWorkflow(
			{ nodes, connections = {}, pinData = {} }: WorkflowDefinition,
			options: Pick<RunOptions, 'mode' | 'signal'> = {},
		) {
			const complete = nodes.map((node): INode => ({
				id: node.name,
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
				credentials: credentialStore.forNode(),
				...structuredClone(node),
			}));
			const run = await execute(complete, connections, pinData, options);
			return {
				status: run.status,
				error: run.data.resultData.error,
				run,
				outputOf: (name: string) => nodeRun(run, name),
			};
		},

		/** What n8n has a credential do before a call that is signed with it, as in its test. */
		async preAuthenticate(id: string) {
			const { type } = credentialStore.get(id);
			const { helpers } = loadContext({}, {}).context;
			const additionalData = additionalDataFor(credentialStore);
			const fields = await credentialStore.getDecrypted(
				additionalData,
				{ id, name: id },
				type,
				'internal',
			);
			return await credentialStore.runPreAuthentication({ helpers }, fields, type);
		},

		/** The options of a dropdown. */
		async loadOptions(
			parameters: INodeParameters,
			method: string,
			options: NodeOptions = {},
		): Promise<INodePropertyOptions[]> {
			const { context, methods } = loadContext(parameters, options);
			const implementation = methods.loadOptions?.[method];
			if (!implementation) throw new Error(`There is no loadOptions method ${method}`);
			return await implementation.call(context);
		},

		/** The "From list" mode of a resource locator. */
		async listSearch(
			parameters: INodeParameters,
			method: string,
			filter?: string,
			paginationToken?: string,
			options: NodeOptions = {},
		): Promise<INodeListSearchResult> {
			const { context, methods } = loadContext(parameters, options);
			const implementation = methods.listSearch?.[method];
			if (!implementation) throw new Error(`There is no listSearch method ${method}`);
			return await implementation.call(context, filter, paginationToken);
		},

		/** The fields that a resource mapper offers. */
		async resourceMapping(
			parameters: INodeParameters,
			method: string,
			options: NodeOptions = {},
		): Promise<ResourceMapperFields> {
			const { context, methods } = loadContext(parameters, options);
			const implementation = methods.resourceMapping?.[method];
			if (!implementation) throw new Error(`There is no resourceMapping method ${method}`);
			return await implementation.call(context);
		},

		/** A trigger node, to be published, delivered to, polled and unpublished. */
		trigger(
			parameters: INodeParameters,
			{
				staticData = {},
				node = 'procoreTrigger',
				webhookId = '3b1f0c5e-2d47-4c1a-9f60-5e8d7a9b1c02',
				...options
			}: NodeOptions & { staticData?: IDataObject; webhookId?: string } = {},
		): TriggerUnderTest {
			noteOtherCalls();
			const trigger = { ...nodeWith(parameters, 'Trigger', { node, ...options }), webhookId };
			const workflow = workflowOf([trigger], {}, { 'node:Trigger': staticData });
			const kept = workflow.getNode(trigger.name) ?? trigger;
			const type = nodeTypes.getByNameAndVersion(trigger.type, trigger.typeVersion);
			return new TriggerUnderTest(workflow, kept, type, credentialStore);
		},

		/** An item with files, stored the way n8n stores files. */
		async itemWithFiles(
			json: IDataObject,
			files: Record<string, { content: Buffer | string; fileName: string; mimeType: string }>,
		): Promise<INodeExecutionData> {
			const binary: NonNullable<INodeExecutionData['binary']> = {};
			for (const [property, { content, fileName, mimeType }] of Object.entries(files)) {
				binary[property] = await binaryData.store(
					{ type: 'execution', workflowId: 'workflow', executionId: '1' },
					Buffer.from(content as string),
					{ data: '', fileName, mimeType, fileExtension: fileName.split('.').at(-1) },
				);
			}
			return { json, binary };
		},

		/** Nothing outlives an engine but its files, which go with the process. */
		async stop(): Promise<void> {
			await binaryData.deleteMany([
				{ type: 'execution', workflowId: 'workflow', executionId: '1' },
			]);
		},
	};
}

function nodeRun(run: IRun, name: string): NodeRun {
	const task = run.data.resultData.runData[name]?.at(-1);
	const [items, errorItems] = task?.data?.main ?? [];
	return {
		status: run.status,
		items: items ?? [],
		errorItems: errorItems ?? [],
		error: run.status === 'success' ? undefined : (run.data.resultData.error as NodeRun['error']),
		hints: task?.hints ?? [],
		async binaryOf(item, property = 'data') {
			const file = item.binary?.[property];
			if (!file) throw new Error(`The item has no file ${property}`);
			return await binaryData.getAsBuffer(file);
		},
	};
}

/** Rows as n8n items. */
export const items = (rows: IDataObject[]): INodeExecutionData[] => rows.map((json) => ({ json }));
