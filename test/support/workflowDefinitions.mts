import type {
	INode,
	INodeCredentials,
	INodeExecutionData,
	INodeParameters,
	NodeConnectionType,
} from 'n8n-workflow';
import type { WorkflowDefinition } from './realN8n/workflows.mts';

export interface NodeDefinition {
	name: string;
	type: string;
	parameters?: INodeParameters;
	credentials?: INodeCredentials;
	typeVersion?: number;
	onError?: INode['onError'];
	webhookId?: string;
	retryOnFail?: boolean;
	executeOnce?: boolean;
	waitBetweenTries?: number;
}

/** Nodes in a row, each connected to the next. */
export function chainOf(
	nodes: NodeDefinition[],
	{ pinData }: { pinData?: Record<string, INodeExecutionData[]> } = {},
): WorkflowDefinition {
	const connection = (node: string) => ({ node, type: 'main' as NodeConnectionType, index: 0 });
	return {
		nodes: nodes.map((node, index): INode => ({
			id: `00000000-0000-4000-8000-00000000000${index}`,
			typeVersion: 1,
			position: [index * 220, 0],
			parameters: {},
			...node,
		})),
		connections: Object.fromEntries(
			nodes
				.slice(0, -1)
				.map(({ name }, index) => [name, { main: [[connection(nodes[index + 1].name)]] }]),
		),
		pinData,
	};
}

export const start: NodeDefinition = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };

/** A node that posts what an expression gives, as JSON. */
export const poster = (name: string, url: string, body: string): NodeDefinition => ({
	name,
	type: 'n8n-nodes-base.httpRequest',
	typeVersion: 4.2,
	parameters: {
		method: 'POST',
		url,
		sendBody: true,
		specifyBody: 'json',
		jsonBody: `={{ JSON.stringify(${body}) }}`,
		options: {},
	},
});

/** One Procore node after a start node, whose items can be given. */
export function procoreWorkflow(
	parameters: INodeParameters,
	credentials: INodeCredentials,
	items?: INodeExecutionData[],
): WorkflowDefinition {
	return chainOf(
		[start, { name: 'Procore', type: 'n8n-nodes-procore.procore', parameters, credentials }],
		{ pinData: items ? { [start.name]: items } : undefined },
	);
}
