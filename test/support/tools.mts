import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { callsOf } from '../../nodes/Procore/client/tools/calls.ts';
import type { Kind, Verb } from '../../nodes/Procore/client/tools/kind.ts';
import { TOOL_RESOURCES } from '../../nodes/Procore/client/tools/menu.ts';
import type { Simulator, ToolRecord } from '../simulator/types.mts';

/** A kind of record of a tool, with the fields of the node that choose it. */
export interface ToolCase {
	name: string;
	resource: string;
	kind: Kind;
	/** `{ kind: 'prime' }`, `{ level: 'company' }`, or nothing. */
	choice: INodeParameters;
}

/** Every kind of record that the menu offers. */
export const toolCases: ToolCase[] = TOOL_RESOURCES.flatMap(({ value, field, kinds }) =>
	kinds.map(({ choice, kind }) => {
		const by = field ?? (kinds.length > 1 ? 'level' : undefined);
		return {
			name: by ? `${value} (${choice})` : value,
			resource: value,
			kind,
			choice: by ? { [by]: choice } : {},
		};
	}),
);

/** Those that an operation can be done with, for `it.each`. */
export const casesWith = (verb: Verb): Array<[string, ToolCase]> =>
	toolCases.filter(({ kind }) => callsOf(kind).has(verb)).map((one) => [one.name, one]);

export const byId = (value: unknown): INodeParameters =>
	({ __rl: true, mode: 'id', value }) as INodeParameters;

/** A project of the service account that is active. */
export function permittedProject({ accounts, world }: Simulator): number {
	const found = [...accounts.dmsa.projects].find((id) => world.projects.get(id)?.active);
	if (found === undefined) throw new Error('No project is permitted');
	return found;
}

const recordsOf = ({ world }: Simulator, key: string, projectId: number | null): ToolRecord[] =>
	[...world.records.values()].filter(
		({ tool, project_id }) => tool === key && project_id === projectId,
	);

const firstId = (simulator: Simulator, key: string, projectId: number | null): string => {
	const [first] = recordsOf(simulator, key, projectId);
	if (!first) throw new Error(`The simulator has no ${key}`);
	return String(first.id);
};

/** What a tool needs beside its project, as the node's fields. */
export function neededFor(
	simulator: Simulator,
	{ needs = {} }: Kind,
	projectId: number,
): INodeParameters {
	const fields: Record<string, () => string> = {
		budget_view_id: () => firstId(simulator, 'budgetView', projectId),
		drawing_area_id: () => firstId(simulator, 'drawingArea', projectId),
		generic_tool_id: () => firstId(simulator, 'genericTool', null),
		prime_contract_id: () => firstId(simulator, 'primeContract', projectId),
	};
	const camel = (name: string) =>
		name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
	return Object.fromEntries(
		Object.keys(needs).flatMap((name) =>
			fields[name] ? [[camel(name), byId(fields[name]())]] : [],
		),
	) as INodeParameters;
}

/** Values of a mapper, as a person fills them in. */
export const below = (value: IDataObject): INodeParameters =>
	({ mappingMode: 'defineBelow', value }) as INodeParameters;
