import { callsOf } from '../../nodes/Procore/client/tools/calls.ts';
import type { Verb } from '../../nodes/Procore/client/tools/kind.ts';
import { TOOL_RESOURCES, type ToolResource } from '../../nodes/Procore/client/tools/menu.ts';
import { rightsOf } from '../../nodes/Procore/client/tools/rights.ts';
import { resources } from '../../nodes/Procore/actions/index.ts';
import type { MarkedTable } from './markedTable.mts';
import { testedWith } from './testedWith.mts';

const WRITTEN: Array<[Verb, string]> = [
	['getAll', 'to read'],
	['create', 'to create'],
	['update', 'to change'],
	['delete', 'to delete'],
];

/** The lists of a tool, each once; of many alike the first. */
function pathsOf({ kinds }: ToolResource): string {
	const lists = [...new Set(kinds.map(({ kind }) => `\`${kind.list}\``))];
	return lists.length > 4 ? `${lists[0]} and ${lists.length - 1} like it` : lists.join('<br>');
}

/** `Read Only to read; Standard to create, to change` on each tool that decides. */
function rightsOfTool({ kinds }: ToolResource): string {
	const byTool = new Map<string, Map<string, string[]>>();
	for (const [verb, word] of WRITTEN) {
		for (const { kind } of kinds) {
			const call = callsOf(kind).get(verb);
			for (const { scope, tool, level } of call ? rightsOf([call]) : []) {
				const levels = byTool.get(`${scope} ${tool}`) ?? new Map<string, string[]>();
				levels.set(level, [...new Set([...(levels.get(level) ?? []), word])]);
				byTool.set(`${scope} ${tool}`, levels);
			}
		}
	}
	const inWords = (levels: Map<string, string[]>) =>
		[...levels].map(([level, words]) => `*${level}* ${words.join(', ')}`).join('; ');
	return [...byTool].map(([tool, levels]) => `${tool}: ${inWords(levels)}`).join('<br>');
}

function testedTool({ value }: ToolResource): string {
	const own = resources.find(({ option }) => option.value === value)?.operations ?? [];
	const labels = new Map(own.map(({ option }) => [`${value}.${option.value}`, option.name]));
	return testedWith([...labels.keys()], (name) => labels.get(name) ?? name);
}

function rowOf(tool: ToolResource): string {
	const own = resources.find(({ option }) => option.value === tool.value);
	const actions = (own?.operations ?? []).map(({ option }) => option.action).join(', ');
	return `| ${tool.label} | ${actions} | ${pathsOf(tool)} | ${rightsOfTool(tool)} | ${testedTool(tool)} |`;
}

/** Every Procore tool of the menu: its operations, its lists with their versions, the rights, and how it was tested. */
export const toolsTable = (): MarkedTable => ({
	file: 'README.md',
	name: 'tools',
	table: [
		"| Tool | Operations | Procore's list | Least right in Procore | Tested with |",
		'| --- | --- | --- | --- | --- |',
		...TOOL_RESOURCES.map(rowOf),
	].join('\n'),
});
