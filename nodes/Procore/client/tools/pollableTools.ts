import type { HookScope } from '../endpoints/webhooks';
import type { Query } from '../wire/http';
import { path, type Path } from '../wire/path';
import { COMPANY_ROWS } from './pollableCompanyTools';
import { PROJECT_ROWS } from './pollableProjectTools';
import type { PollableTool, Row } from './pollableTool';

export type { PollableTool };

const toolOf = ([value, label, resourceName, list, more = {}]: Row): PollableTool => ({
	value,
	label,
	resourceName,
	list,
	...more,
	isPaged: more.isPaged ?? true,
});

export const COMPANY_TOOLS: readonly PollableTool[] = COMPANY_ROWS.map(toolOf);
export const PROJECT_TOOLS: readonly PollableTool[] = PROJECT_ROWS.map(toolOf);

/** The call that reads such a list of one company or project. */
export function listCallOf(
	list: string,
	{ companyId, projectId }: HookScope,
): { path: Path; query: Query } {
	const ids: Record<string, string> = { '{company_id}': companyId, '{project_id}': projectId };
	const parts = list.split(/(\{\w+\})/).map((part) => {
		const id = ids[part];
		return id === undefined ? part : path`${id}`.text;
	});
	const query: Query = {};
	if (projectId && !list.includes('{project_id}')) query.project_id = projectId;
	if (!projectId && !list.includes('{company_id}')) query.company_id = companyId;
	return { path: { text: parts.join('') }, query };
}
