import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import type { Verb } from '../../../client/tools/kind';
import type { ToolResource } from '../../../client/tools/menu';
import { neededIn } from '../../../client/endpoints/toolRecords';
import { field, shownWhen, type Field, type Fields } from '../../../fields/field';
import { recordIdOf } from '../../../fields/locator';
import { projectAtLevel } from '../../../fields/projects';
import { projectId } from '../../../fields/project';
import { simplify } from '../../../fields/simplify';
import { level } from '../../list';
import { firstChoice, hasLevel, kindsWith, type ToolKind } from '../kinds';
import { NEEDED, type NeededName } from './needed';

const KIND_LABELS = { kind: 'Kind', logType: 'Log Type' } as const;

function choiceProperty(tool: ToolResource, kinds: ToolKind[]): INodeProperties {
	const name = tool.field ?? 'kind';
	const options = kinds
		.map(({ choice, kind }) => ({ name: kind.label, value: choice }))
		.sort((a, b) => a.name.localeCompare(b.name));
	return {
		displayName: KIND_LABELS[name],
		name,
		type: 'options',
		options,
		default: firstChoice(tool, kinds),
		description: 'Which records of the tool to use',
	};
}

const made = new Map<string, Field>();

/** Operations with the same choices share one field, so that the node describes it only once. */
function choiceField(tool: ToolResource, kinds: ToolKind[]): Field {
	const key = [tool.value, ...kinds.map(({ choice }) => choice)].join();
	const known = made.get(key) ?? field(choiceProperty(tool, kinds), z.unknown());
	made.set(key, known);
	return known;
}

/** The field that chooses a kind of record, if the tool has several. */
export function choiceFields(tool: ToolResource, verb: Verb): Fields {
	if (!tool.field) return {};
	return { [tool.field]: choiceField(tool, kindsWith(tool, verb)) };
}

/** Ids of other records that the path needs, each shown for the kinds that need it. */
export function neededFields(tool: ToolResource, verb: Verb): Fields {
	const fields: Record<string, Field> = {};
	const kinds = kindsWith(tool, verb);
	for (const need of new Set(kinds.flatMap(({ kind }) => neededIn(kind, verb)))) {
		const known = Object.entries(NEEDED).find(([name]) => name === need)?.[1];
		if (!known) continue;
		const own = known[verb === 'getAll' ? 'optional' : 'required'];
		const choices = kinds.filter(({ kind }) => neededIn(kind, verb).includes(need));
		const isAlways = choices.length === kinds.length || !tool.field;
		const shown = { [tool.field ?? '']: choices.map(({ choice }) => choice) };
		// What an expression may hide is not required of n8n; the operation asks for it.
		const property = { ...own.property, default: own.property.default, required: false };
		const hidden = shownWhen(shown, { property, parser: own.parser });
		fields[own.property.name] = isAlways ? own : hidden;
	}
	return fields;
}

const anyProject: Field = { property: projectId.property, parser: z.unknown() };

/** The fields that say where a record is: its level and its project. */
export function placeFields(tool: ToolResource, verb: Verb): Fields {
	const kinds = kindsWith(tool, verb);
	const isWritten = verb === 'create' || verb === 'update';
	const namesProject = isWritten && kinds.some(({ kind }) => kind.isOfProject);
	if (hasLevel({ ...tool, kinds })) {
		return { level, projectId: namesProject ? anyProject : projectAtLevel };
	}
	const isOfProject = kinds.some(({ kind }) => kind.scope === 'project');
	return isOfProject || namesProject ? { projectId: anyProject } : {};
}

/** A record of a tool, chosen from its list. */
export const recordId = field(
	{
		displayName: 'Record',
		name: 'recordId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The record to use',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchRecords', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 598134325870000',
			},
		],
	},
	recordIdOf('record'),
);

/** For a tool whose list has other records than those that an id reads. */
const unlistedRecordId = field(
	{
		...recordId.property,
		default: { mode: 'id', value: '' },
		description: 'The ID of the record. Procore has no list of them.',
		modes: [
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 598134325870000',
			},
		],
	},
	recordIdOf('record'),
);

/** One field for all tools, so that the node describes it only once. */
export const simplifyTool = simplify('ten fields');

/** Budgets are listed by the rows of a view, and written by line item. */
export const recordIdFor = ({ value }: ToolResource): Field =>
	value === 'budget' ? unlistedRecordId : recordId;

export const isNeeded = (name: string): name is NeededName => name in NEEDED;
