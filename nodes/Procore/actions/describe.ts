import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Resource } from './define';

const FIRST_RESOURCE = 'company';

function shownFor(property: INodeProperties, resource: string, operations: string[]) {
	const show = { ...property.displayOptions?.show, resource: [resource], operation: operations };
	return { ...property, displayOptions: { ...property.displayOptions, show } };
}

/** A resource's fields, each once for all operations that share it. */
function fieldsOf({ option, operations }: Resource): INodeProperties[] {
	const users = new Map<INodeProperties, string[]>();
	for (const operation of operations) {
		for (const property of operation.properties) {
			users.set(property, [...(users.get(property) ?? []), String(operation.option.value)]);
		}
	}
	return [...users].map(([property, names]) => shownFor(property, String(option.value), names));
}

function operationMenu({ option, operations, first }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [String(option.value)] } },
		options: operations.map(({ option: ofOperation }: Operation) => ofOperation),
		default: first,
	};
}

/** The registry as n8n's properties: the two menus, then every operation's fields. */
export function describe(resources: Resource[]): INodeProperties[] {
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: resources.map(({ option }) => option),
			default: FIRST_RESOURCE,
		},
		...resources.map(operationMenu),
		...resources.flatMap(fieldsOf),
	];
}
