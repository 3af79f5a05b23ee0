import type { ToolAccess } from '../../client/endpoints/rights';
import { LEVELS } from '../../client/tools/levels';
import type { Right } from '../../client/tools/rights';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * A tool's name for comparison: no case, blanks or scope, and no "tool", "API" or "s" at the end.
 */
export const toolKey = (text: string) =>
	plain(text)
		.replace(/^(?:company|project)(?:level)?(?=.)/, '')
		.replace(/(?:tool|api)$/, '')
		.replace(/s$/, '');

/** The tool that a right is about, among those that Procore lists for the account. */
export function toolNamed<T extends Pick<ToolAccess, 'name' | 'label'>>(
	tools: T[],
	name: string,
): T | undefined {
	const wanted = toolKey(name);
	return tools.find((tool) => [tool.label, tool.name].some((called) => toolKey(called) === wanted));
}

export function reaches(tool: ToolAccess, need: Pick<Right, 'level' | 'orGranular'>): boolean {
	if (LEVELS.indexOf(tool.level) >= LEVELS.indexOf(need.level)) return true;
	const { orGranular } = need;
	return (
		orGranular !== undefined && tool.actions.some((label) => plain(label) === plain(orGranular))
	);
}

export const WEBHOOKS_TOOL = 'Webhooks API';
export const isWebhooks = ({ tool }: Pick<Right, 'tool'>) => tool === WEBHOOKS_TOOL;

export const webhooksToolIn = (tools: ToolAccess[]) =>
	tools.find(({ name, label }) => /webhook/i.test(`${name} ${label}`));

/** Whether Procore shows the account every project, as it does for admins of a company. */
export function isCompanyAdmin(tools: ToolAccess[]): boolean {
	const admin = tools.find(({ name }) => /^(?:company_)?admin$/.test(name));
	const directory = toolNamed(tools, 'Directory');
	return [admin, directory].some((tool) => tool?.level === 'Admin');
}
