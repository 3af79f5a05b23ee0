import { LEVELS, type Level } from '../../client/tools/levels';
import { COMPANY_TOOLS, PROJECT_TOOLS, type PollableTool } from '../../client/tools/polling';
import {
	PERMISSION_TOOLS,
	rightFor,
	type Right,
	type RightsByOperation,
} from '../../client/tools/rights';
import { toolKey, WEBHOOKS_TOOL } from './levels';

/** What a workflow needs: a tool in a scope at a level. */
export type Need = Right;

/** Something to pick in Required Tool Names or IDs. */
export interface Choice {
	/**
	 * `vendor.getAll@company`: an operation in a scope; `RFIs@project:Standard`: a tool at a level.
	 */
	value: string;
	name: string;
	needs: Need[];
}

type Scope = Right['scope'];
const SCOPES: readonly Scope[] = ['company', 'project'];
const USEFUL_LEVELS = LEVELS.slice(1);

const inWords = (name: string) =>
	name
		.replace(/^getAll$/, 'getMany')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/^./, (first) => first.toUpperCase());

function operationName(operation: string, scope: Scope): string {
	const [resource = '', name] = operation.split('.');
	return `${inWords(resource)}${name ? ` > ${inWords(name)}` : ''} (${scope})`;
}

/** One for each scope in which an operation needs a right. */
function operationChoices(operations: RightsByOperation): Choice[] {
	return [...operations].flatMap(([operation, rights]) =>
		SCOPES.flatMap((scope) => {
			const needs = rights.filter((right) => right.scope === scope);
			const name = operationName(operation, scope);
			return needs.length > 0 ? [{ value: `${operation}@${scope}`, name, needs }] : [];
		}),
	);
}

/** The polling trigger reads a tool's list; a list that is open to every member needs no right. */
function pollingChoice(scope: Scope, { value: tool, label, list }: PollableTool): Choice {
	const right = rightFor('GET', list);
	return {
		value: `procorePollingTrigger.${tool}@${scope}`,
		name: `Procore Polling Trigger, ${label} (${scope})`,
		needs: right ? [right] : [],
	};
}

function toolChoices(): Choice[] {
	return PERMISSION_TOOLS.flatMap(({ scope, tool }) =>
		USEFUL_LEVELS.map((level) => ({
			value: `${tool}@${scope}:${level}`,
			name: `Tool: ${tool} (${scope}), ${level}`,
			needs: [{ scope, tool, level }],
		})),
	);
}

/** Everything that can be picked in the node, in the order of its menu. */
export const choicesOf = (operations: RightsByOperation): Choice[] =>
	[
		...operationChoices(operations),
		...COMPANY_TOOLS.map((tool) => pollingChoice('company', tool)),
		...PROJECT_TOOLS.map((tool) => pollingChoice('project', tool)),
		...toolChoices(),
	].sort((a, b) => a.name.localeCompare(b.name));

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const byName = (operations: RightsByOperation) =>
	new Map<string, readonly Need[]>([
		...[...operations].flatMap(([operation, rights]) => {
			const scopes = rights.length > 0 ? [''] : ['', '@company', '@project'];
			return scopes.map((scope) => [plain(operation + scope), rights] as const);
		}),
		...choicesOf(operations).flatMap(({ value, name, needs }) =>
			[value, name].map((called) => [plain(called), needs] as const),
		),
	]);

/** `Directory`, `directory@project`, `RFIs: standard`: a tool; without a scope in all of them. */
function needsOfTool(text: string): Need[] | undefined {
	const [, named = '', at = '', typed = ''] = /^([^@:]+)(?:@([^:]*))?(?::(.*))?$/.exec(text) ?? [];
	const level = USEFUL_LEVELS.find((one) => plain(one) === plain(typed));
	const scope = SCOPES.find((one) => one === plain(at));
	if ((typed.trim() !== '' && !level) || (at.trim() !== '' && !scope)) return undefined;
	const needs = PERMISSION_TOOLS.filter(
		({ tool, scope: of }) => toolKey(tool) === toolKey(named) && (!scope || of === scope),
	).map(({ tool, scope: of }) => ({ tool, scope: of, level: level ?? lowestUseful(tool) }));
	return needs.length > 0 ? needs : undefined;
}

const lowestUseful = (tool: string): Level => (tool === WEBHOOKS_TOOL ? 'Standard' : 'Read Only');

/** The rights that the entries in the node need, and the entries that are not known. */
export function needsOf(
	picked: string[],
	operations: RightsByOperation,
): { needs: Need[]; unknown: string[] } {
	const named = byName(operations);
	const needs: Need[] = [];
	const unknown: string[] = [];
	for (const text of picked.map((one) => one.trim()).filter(Boolean)) {
		const found = named.get(plain(text)) ?? needsOfTool(text);
		if (found) needs.push(...found);
		else unknown.push(text);
	}
	return { needs, unknown };
}

/** The advice when Required Tool Names or IDs holds an entry that is not known. */
export const POSSIBLE = `Write an operation of this node, for example vendor.getAll, or a tool with or without a level, for example "RFIs" or "Directory: Standard". Tools: ${[...new Set(PERMISSION_TOOLS.map(({ tool }) => tool))].sort().join(', ')}.`;
