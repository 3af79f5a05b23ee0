import {
	API_REQUEST,
	LEVELS,
	NEED_NO_RIGHT,
	RIGHTS,
	type Level,
	type Right,
} from '../../client/tools/permissions';
import { rightFor } from '../../client/tools/rightFor';
import { COMPANY_TOOLS, PROJECT_TOOLS, type PollableTool } from '../../client/tools/pollableTools';
import { toolKey, WEBHOOKS_TOOL } from './levels';

/** What a workflow needs: a tool in a scope at a level. */
export type Need = Pick<Right, 'scope' | 'tool' | 'level' | 'orGranular'>;

/** Something to pick in Required Tools. */
export interface Choice {
	/** `vendor.getAll@company`: an operation in a scope; `RFIs@project:Standard`: a tool at a level. */
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

const OF_OPERATIONS = RIGHTS.filter(({ operation }) => operation !== API_REQUEST);

function operationChoices(): Choice[] {
	const choices = new Map<string, Choice>();
	for (const right of OF_OPERATIONS) {
		const value = `${right.operation}@${right.scope}`;
		const name = operationName(right.operation, right.scope);
		const needs = choices.get(value)?.needs ?? [];
		choices.set(value, { value, name, needs: [...needs, right] });
	}
	return [...choices.values()];
}

/** The polling trigger reads a tool's list; a list that is open to every member needs nothing. */
function pollingChoice(scope: Scope, { value: tool, label, list }: PollableTool): Choice {
	const right = rightFor('GET', list);
	return {
		value: `procorePollingTrigger.${tool}@${scope}`,
		name: `Procore Polling Trigger, ${label} (${scope})`,
		needs: right ? [right] : [],
	};
}

const TOOLS = SCOPES.flatMap((scope) =>
	[...new Set(RIGHTS.filter((right) => right.scope === scope).map(({ tool }) => tool))].map(
		(tool) => ({ scope, tool }),
	),
);

function toolChoices(): Choice[] {
	return TOOLS.flatMap(({ scope, tool }) =>
		USEFUL_LEVELS.map((level) => ({
			value: `${tool}@${scope}:${level}`,
			name: `Tool: ${tool} (${scope}), ${level}`,
			needs: [{ scope, tool, level }],
		})),
	);
}

/** Everything that can be picked in the node, in the order of its menu. */
export const CHOICES: readonly Choice[] = [
	...operationChoices(),
	...COMPANY_TOOLS.map((tool) => pollingChoice('company', tool)),
	...PROJECT_TOOLS.map((tool) => pollingChoice('project', tool)),
	...toolChoices(),
].sort((a, b) => a.name.localeCompare(b.name));

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const NOTHING: Need[] = [];
const BY_NAME = new Map<string, Need[]>([
	...NEED_NO_RIGHT.flatMap((operation) =>
		['', '@company', '@project'].map((scope) => [plain(operation + scope), NOTHING] as const),
	),
	...CHOICES.flatMap(({ value, name, needs }) =>
		[value, name].map((called) => [plain(called), needs] as const),
	),
	...OF_OPERATIONS.map(({ operation }) => {
		const needs = OF_OPERATIONS.filter((right) => right.operation === operation);
		return [plain(operation), needs] as const;
	}),
]);

/** `Directory`, `directory@project`, `RFIs: standard`: a tool, where nothing else is said in all its scopes. */
function needsOfTool(text: string): Need[] | undefined {
	const [, named = '', at = '', typed = ''] = /^([^@:]+)(?:@([^:]*))?(?::(.*))?$/.exec(text) ?? [];
	const level = USEFUL_LEVELS.find((one) => plain(one) === plain(typed));
	const scope = SCOPES.find((one) => one === plain(at));
	if ((typed.trim() !== '' && !level) || (at.trim() !== '' && !scope)) return undefined;
	const needs = TOOLS.filter(
		({ tool, scope: of }) => toolKey(tool) === toolKey(named) && (!scope || of === scope),
	).map(({ tool, scope: of }) => ({ tool, scope: of, level: level ?? lowestUseful(tool) }));
	return needs.length > 0 ? needs : undefined;
}

const lowestUseful = (tool: string): Level => (tool === WEBHOOKS_TOOL ? 'Standard' : 'Read Only');

/** The rights behind what was picked or written in the node; what is not known is returned as such. */
export function needsOf(picked: string[]): { needs: Need[]; unknown: string[] } {
	const needs: Need[] = [];
	const unknown: string[] = [];
	for (const text of picked.map((one) => one.trim()).filter(Boolean)) {
		const found = BY_NAME.get(plain(text)) ?? needsOfTool(text);
		if (found) needs.push(...found);
		else unknown.push(text);
	}
	return { needs, unknown };
}

/** What may stand in Required Tools, for whoever wrote something else there. */
export const POSSIBLE = `Write an operation of this node, for example vendor.getAll, or a tool with or without a level, for example "RFIs" or "Directory: Standard". Tools: ${[...new Set(TOOLS.map(({ tool }) => tool))].sort().join(', ')}.`;
