import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { INode, INodeParameters } from 'n8n-workflow';
import type { CredentialReference } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';

const file = 'examples/getting-started.json';
export const spreadsheet = resolve('examples/parties.csv');

export interface GettingStarted {
	definition: WorkflowDefinition;
	/** The node that does something, whatever the example calls it. */
	nameOf: (resource: string, operation: string) => string;
	startName: string;
	/** Where a wrong configuration ends. */
	stopName: string;
}

/** The example workflow, with credentials of this n8n in the place of the example's. */
export function gettingStarted(
	credentials: CredentialReference[],
	expectedProjects: string[],
): GettingStarted {
	const definition = JSON.parse(readFileSync(file, 'utf8')) as WorkflowDefinition;
	const find = (what: string, is: (node: INode) => boolean): INode => {
		const node = definition.nodes.find(is);
		if (!node) throw new Error(`${file} has no node that is ${what}`);
		return node;
	};
	const doing = (resource: string, operation: string) =>
		find(
			`${resource}: ${operation}`,
			({ parameters }) => parameters.resource === resource && parameters.operation === operation,
		);
	withCredentials(definition, credentials);
	change(doing('configuration', 'validate'), {
		expectedProjects: 'list',
		expectedProjectList: expectedProjects.join('\n'),
	});
	change(
		find('reading the spreadsheet', ({ type }) => type === 'n8n-nodes-base.readWriteFile'),
		{ fileSelector: spreadsheet },
	);
	return {
		definition,
		nameOf: (resource, operation) => doing(resource, operation).name,
		startName: find('a start', ({ type }) => type === 'n8n-nodes-base.manualTrigger').name,
		stopName: find('a stop', ({ type }) => type === 'n8n-nodes-base.stopAndError').name,
	};
}

function withCredentials({ nodes }: WorkflowDefinition, credentials: CredentialReference[]): void {
	for (const node of nodes) {
		for (const type of Object.keys(node.credentials ?? {})) {
			const known = credentials.find((credential) => credential.type === type);
			if (known)
				node.credentials = { ...node.credentials, [type]: { id: known.id, name: known.name } };
		}
	}
}

/** The example that starts on an event, and the name of its trigger. */
export function onEvent(credentials: CredentialReference[]) {
	const definition = JSON.parse(
		readFileSync('examples/vendor-changed.json', 'utf8'),
	) as WorkflowDefinition;
	withCredentials(definition, credentials);
	const trigger = definition.nodes.find(({ type }) => type.endsWith('.procoreTrigger'));
	if (!trigger) throw new Error('examples/vendor-changed.json has no trigger');
	return { definition, triggerName: trigger.name };
}

function change(node: INode, parameters: INodeParameters): void {
	node.parameters = { ...node.parameters, ...parameters };
}
