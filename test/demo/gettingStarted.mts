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
	triggerName: string;
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
	for (const node of definition.nodes) {
		for (const type of Object.keys(node.credentials ?? {})) {
			const known = credentials.find((credential) => credential.type === type);
			if (known)
				node.credentials = { ...node.credentials, [type]: { id: known.id, name: known.name } };
		}
	}
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
		triggerName: find('a trigger', ({ type }) => type === 'n8n-nodes-procore.procoreTrigger').name,
	};
}

function change(node: INode, parameters: INodeParameters): void {
	node.parameters = { ...node.parameters, ...parameters };
}
