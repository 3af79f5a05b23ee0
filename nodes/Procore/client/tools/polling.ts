import type { HookScope } from '../schemas/hookScope';
import type { Query } from '../wire/http';
import { filledIn, type Path } from '../wire/path';
import { scopeQuery } from './calls';
import type { Deleted, Kind, Scope } from './kind';
import { TABLE } from './table';

/** A list of Procore's that can be filtered by the time of the change. */
export interface PollableTool {
	/** The same as in the menu of the node, if the node has it. */
	value: string;
	label: string;
	/** Procore's name of the webhook resource, or the plural of the label. */
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

/** The call that reads the list for one company or project. */
export function listCallOf(
	list: string,
	{ companyId, projectId }: HookScope,
): { path: Path; query: Query } {
	const ids = { company_id: companyId, project_id: projectId };
	const scope = projectId ? 'project' : 'company';
	return { path: filledIn(list, ids), query: scopeQuery(list, scope, ids) };
}
