import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { Operation, Resource } from './define';

const type = NodeConnectionTypes.Main;

/** The node's inputs, which depend on the chosen operation: one, or two with names. */
export function inputsOf(resources: Resource[]): INodeTypeDescription['inputs'] {
	const named = resources.flatMap(({ option: { value: resource }, operations }) =>
		operations.flatMap(({ option, inputs }) =>
			inputs
				? [[`${resource}.${option.value}`, inputs.map((displayName) => ({ type, displayName }))]]
				: [],
		),
	);
	const choices = JSON.stringify(Object.fromEntries(named));
	return `={{ (${choices})[$parameter["resource"] + "." + $parameter["operation"]] ?? ["${type}"] }}`;
}

/** The items of the second input. n8n gives null or nothing for one that is not connected. */
export const secondItemsOf = (caller: IExecuteFunctions, { inputs }: Operation): IDataObject[] =>
	inputs ? (caller.getExecuteData().data.main?.[1] ?? []).map(({ json }) => json) : [];
