import { inputError } from '../../client/ProcoreError';
import { callsOf } from '../../client/tools/calls';
import type { Kind, Verb } from '../../client/tools/kind';
import type { ToolResource } from '../../client/tools/menu';
import type { Call } from '../../client/wire/path';

/** A kind of record and its choice in the menu. */
export type ToolKind = ToolResource['kinds'][number];

/** The first choice of the menu, for tools with several kinds of record. */
const FIRST: Record<string, string> = {
	changeOrder: 'commitment',
	commitment: 'any',
	dailyLog: 'manpower',
	invoice: 'subcontractor',
};

/** The kinds of record of a tool that have an operation. */
export const kindsWith = ({ kinds }: ToolResource, verb: Verb): ToolKind[] =>
	kinds.filter(({ kind }) => callsOf(kind).has(verb));

/** The calls of an operation for all kinds of record of the tool. */
export const callsWith = (kinds: ToolKind[], verb: Verb): Call[] =>
	kinds.flatMap(({ kind }) => {
		const call = callsOf(kind).get(verb);
		return call ? [call] : [];
	});

/** Whether the field Level chooses between the records of the company and of projects. */
export const hasLevel = ({ field, kinds }: Pick<ToolResource, 'field' | 'kinds'>) =>
	field === undefined && kinds.length > 1;

/** The default choice. */
export function firstChoice({ value }: ToolResource, kinds: ToolKind[]): string {
	const wanted = FIRST[value];
	return kinds.find(({ choice }) => choice === wanted)?.choice ?? kinds[0]?.choice ?? '';
}

/**
 * The kind of record that the fields choose.
 * @throws ProcoreError for a choice that the tool does not have
 */
export function chosenKind(
	tool: ToolResource,
	verb: Verb,
	values: Readonly<Record<string, unknown>>,
): Kind {
	const kinds = kindsWith(tool, verb);
	const field = tool.field ?? (hasLevel(tool) ? 'level' : undefined);
	const chosen = String((field && values[field]) || firstChoice(tool, kinds));
	const found = kinds.find(({ choice }) => choice === chosen);
	if (found) return found.kind;
	const choices = kinds.map(({ choice }) => choice).join(', ');
	throw inputError(`${tool.label} has no "${chosen}" here`, `Choose one of ${choices}.`);
}
