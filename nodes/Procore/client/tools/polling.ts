import type { HookScope } from '../schemas/hookScope';
import type { Query } from '../wire/http';
import { filledIn, type Path } from '../wire/path';
import { scopeQuery } from './calls';
import type { Deleted, Kind, Scope } from './kind';
import { TABLE } from './table';

/** A list of Procore's that can be asked for what changed since a moment. */
export interface PollableTool {
	/** As in the menu of the node, where the node has it. */
	value: string;
	label: string;
	/** By Procore's name among the webhook resources, where it is one. */
	resourceName: string;
	/** A list that takes `filters[updated_at]`. */
	list: string;
	query?: Query;
	isPaged: boolean;
	deleted?: Deleted;
}

function pollableOf(kind: Kind): PollableTool[] {
	const { value, label, event, plural = `${label}s`, isPaged = true, deleted, changed } = kind;
	const { list = kind.list, query }: { list?: string | null; query?: Query } =
		changed === true ? {} : (changed ?? {});
	if (!changed || list === null) return [];
	return [{ value, label, resourceName: event ?? plural, list, query, isPaged, deleted }];
}

const toolsOf = (scope: Scope): PollableTool[] =>
	TABLE.filter((kind) => kind.scope === scope)
		.flatMap(pollableOf)
		.sort((a, b) => a.label.localeCompare(b.label));

export const COMPANY_TOOLS: readonly PollableTool[] = toolsOf('company');
export const PROJECT_TOOLS: readonly PollableTool[] = toolsOf('project');

/** The call that reads such a list of one company or project. */
export function listCallOf(
	list: string,
	{ companyId, projectId }: HookScope,
): { path: Path; query: Query } {
	const ids = { company_id: companyId, project_id: projectId };
	const scope = projectId ? 'project' : 'company';
	return { path: filledIn(list, ids), query: scopeQuery(list, scope, ids) };
}
