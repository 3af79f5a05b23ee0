import { TOOL_RESOURCES, type ToolResource } from '../../client/tools/menu';
import type { Verb } from '../../client/tools/kind';
import type { Operation, Resource } from '../define';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { kindsWith } from './kinds';
import { update } from './update.operation';
import { wordsOf } from './words';

/** In the order of the menu. */
const OPERATIONS: ReadonlyArray<readonly [Verb, (tool: ToolResource) => Operation]> = [
	['create', create],
	['delete', deleteOne],
	['get', get],
	['getAll', getAll],
	['update', update],
];

function resourceOf(tool: ToolResource): Resource {
	const { value, label: name } = tool;
	const offered = OPERATIONS.filter(([verb]) => kindsWith(tool, verb).length > 0);
	return {
		option: { name, value, description: `Read and write ${wordsOf(tool).many}` },
		operations: offered.map(([, operation]) => operation(tool)),
		first: 'getAll',
	};
}

/** Every Procore tool of the table, with the operations that Procore has for it. */
export const toolResources: Resource[] = TOOL_RESOURCES.map(resourceOf);
