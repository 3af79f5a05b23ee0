import type { ToolAccess } from '../../client/endpoints/rights';
import { LEVELS, RIGHTS, type Level, type Right } from '../../client/permissions';

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const singular = (text: string) => plain(text).replace(/s$/, '');

/** The tool that a right is about, among those that Procore lists for the account. */
export function toolNamed(tools: ToolAccess[], name: string): ToolAccess | undefined {
	const wanted = singular(name);
	return tools.find((tool) =>
		[tool.friendly_name, tool.name].some((called) => singular(called ?? '') === wanted),
	);
}

/** Procore's level as one of {@link LEVELS}; "None" also for a tool that is closed to the account. */
export function levelOf(tool: ToolAccess): Level {
	const said = plain(tool.user_access_level?.name ?? '');
	const level = LEVELS.find((one) => plain(one) === said);
	if (tool.available_for_user === false) return 'None';
	return level ?? (tool.available_for_user ? 'Read Only' : 'None');
}

export function reaches(
	tool: ToolAccess,
	{ level, orGranular }: Pick<Right, 'level' | 'orGranular'>,
) {
	if (LEVELS.indexOf(levelOf(tool)) >= LEVELS.indexOf(level)) return true;
	return (
		orGranular !== undefined &&
		(tool.permitted_actions ?? []).some(({ label }) => plain(label ?? '') === plain(orGranular))
	);
}

export const WEBHOOKS_TOOL = 'Webhooks API';
export const isWebhooks = ({ tool }: Pick<Right, 'tool'>) => tool === WEBHOOKS_TOOL;

export const webhooksToolIn = (tools: ToolAccess[]) =>
	tools.find(({ name, friendly_name }) => /webhook/i.test(`${name} ${friendly_name ?? ''}`));

/** Whether Procore gives the account every project, as it does for those who administer a company. */
export function isCompanyAdmin(tools: ToolAccess[]): boolean {
	const admin = tools.find(({ name }) => /^(?:company_)?admin$/.test(name));
	const directory = toolNamed(tools, 'Directory');
	return [admin, directory].some((tool) => tool !== undefined && levelOf(tool) === 'Admin');
}

/** What a workflow needs: a tool in a scope at a level. */
export type Need = Pick<Right, 'scope' | 'tool' | 'level' | 'orGranular'>;

/** `vendor.getAll@company`: one operation in one scope. */
export const valueOfOperation = ({ operation, scope }: Right) => `${operation}@${scope}`;
/** `Directory@company:Standard`: a tool at a level. */
export const valueOfTool = ({ tool, scope }: Pick<Right, 'tool' | 'scope'>, level: Level) =>
	`${tool}@${scope}:${level}`;

/** The rights behind what was picked in the node; what is not known is returned as such. */
export function needsOf(picked: string[]): { needs: Need[]; unknown: string[] } {
	const needs: Need[] = [];
	const unknown: string[] = [];
	for (const value of picked) {
		const ofOperation = RIGHTS.filter(
			(right) => valueOfOperation(right) === value || right.operation === value,
		);
		const level = LEVELS.find((one) => value.endsWith(`:${one}`));
		const ofTool = level && RIGHTS.find((right) => valueOfTool(right, level) === value);
		if (ofOperation.length > 0) needs.push(...ofOperation);
		else if (level && ofTool) needs.push({ scope: ofTool.scope, tool: ofTool.tool, level });
		else unknown.push(value);
	}
	return { needs, unknown };
}
