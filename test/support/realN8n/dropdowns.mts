import type {
	INodeCredentials,
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	ResourceMapperFields,
} from 'n8n-workflow';
import type { Rest } from './rest.mts';

export interface DropdownNode {
	/** `n8n-nodes-procore.procore` unless stated. */
	type?: string;
	version?: number;
	parameters?: INodeParameters;
	credentials: INodeCredentials;
}

/** What the editor asks for while a node's panel is open. */
export class Dropdowns {
	constructor(private readonly rest: Rest) {}

	async options(node: DropdownNode, parameter: string, methodName: string) {
		return await this.rest.post<INodePropertyOptions[]>(
			'rest/dynamic-node-parameters/options',
			requestOf(node, parameter, methodName),
		);
	}

	async search(
		node: DropdownNode,
		parameter: string,
		methodName: string,
		filter?: string,
		paginationToken?: string,
	) {
		return await this.rest.post<INodeListSearchResult>(
			'rest/dynamic-node-parameters/resource-locator-results',
			{ ...requestOf(node, parameter, methodName), filter, paginationToken },
		);
	}

	async mapperFields(node: DropdownNode, parameter: string, methodName: string) {
		return await this.rest.post<ResourceMapperFields>(
			'rest/dynamic-node-parameters/resource-mapper-fields',
			requestOf(node, parameter, methodName),
		);
	}
}

function requestOf(
	{ type = 'n8n-nodes-procore.procore', version = 1, parameters = {}, credentials }: DropdownNode,
	parameter: string,
	methodName: string,
) {
	return {
		path: `parameters.${parameter}`,
		methodName,
		nodeTypeAndVersion: { name: type, version },
		currentNodeParameters: parameters,
		credentials,
	};
}
