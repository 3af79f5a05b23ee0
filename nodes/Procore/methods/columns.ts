import type {
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { operationOf } from '../actions';
import { listChoices, type Choice, type ChoicePlace } from '../client/endpoints/choices';
import { listCustomFields } from '../client/endpoints/customFields';
import { projectIdIn } from '../client/ids';
import type { ProcoreClient } from '../client/ProcoreClient';
import { columnsOf, type Column } from '../client/tools/facts/columns';
import type { TargetName } from '../client/tools/facts/targets';
import type { Call } from '../client/wire/path';
import type { ValueType } from '../fields/writing/columnValue';
import { customColumns } from '../fields/writing/customColumns';
import { asked, companyOf } from './asked';

/** Most choices of one column. A workflow stores them all, so a long list is cut. */
const MOST_CHOICES = 250;

const TYPES = {
	string: 'string',
	file: 'string',
	unknown: 'string',
	integer: 'number',
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	dateTime: 'dateTime',
	dayOrTime: 'dateTime',
	time: 'time',
	object: 'object',
} as const satisfies Record<ValueType, ResourceMapperField['type']>;

type Shown = Pick<Column, 'name' | 'isList' | 'isRequired'> & { type: ValueType };

/** Ids are texts on the screen, since n8n's numbers cannot hold 64 bits; so are lists of values. */
function typeOf({ name, type, isList }: Shown): ResourceMapperField['type'] {
	if (isList) return type === 'object' ? 'array' : 'string';
	return /(?:^|[_.])ids?$/.test(name) && type === 'integer' ? 'string' : TYPES[type];
}

function mapperField(
	column: Shown,
	options: INodePropertyOptions[],
	label: string,
): ResourceMapperField {
	const { name, isRequired } = column;
	return {
		id: name,
		displayName: label,
		required: isRequired,
		removed: !isRequired,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		...(options.length > 0 ? { type: 'options', options } : { type: typeOf(column) }),
	};
}

/** Of several with the same name, each says which one it is. */
function asOptions(choices: Choice[]): INodePropertyOptions[] {
	const byName = new Map<string, number>();
	for (const { name } of choices) byName.set(name, (byName.get(name) ?? 0) + 1);
	return choices.slice(0, MOST_CHOICES).map(({ id, name, detail }) => {
		const isUnique = byName.get(name) === 1;
		return { name: isUnique ? name : `${name} (${detail})`, value: id };
	});
}

type ChoicesByTarget = ReadonlyMap<TargetName, Choice[]>;

/** False for a description in place of a choice, such as "Any value present in …". */
const isChoice = (text: string) => text.length <= 60 && !/^any /i.test(text);

function fieldOf(column: Column, listed: ChoicesByTarget): ResourceMapperField {
	const { name, choices = [], target } = column;
	if (!target) {
		const options = choices.filter(isChoice).map((value) => ({ name: value, value }));
		return mapperField(column, options, name);
	}
	const found = listed.get(target) ?? [];
	const isCut = found.length > MOST_CHOICES;
	const label = isCut ? `${name} (first ${MOST_CHOICES}, others by name)` : name;
	return mapperField(column, asOptions(found), label);
}

type CustomColumn = ReturnType<typeof customColumns>[number];

function customField(column: CustomColumn, listed: ChoicesByTarget): ResourceMapperField {
	const { target } = column;
	const options = target
		? asOptions(listed.get(target) ?? [])
		: column.options.map(({ id, label }) => ({ name: label, value: id }));
	return mapperField(column, options, column.label);
}

async function choicesOf(
	procore: ProcoreClient,
	columns: Array<Pick<Column, 'target'>>,
	place: ChoicePlace,
): Promise<ChoicesByTarget> {
	const targets = [...new Set(columns.flatMap(({ target }) => target ?? []))];
	const lists = targets.map(
		async (target) =>
			[target, await listChoices(procore, target, place, MOST_CHOICES + 1)] as const,
	);
	return new Map(await Promise.all(lists));
}

function callOf(caller: ILoadOptionsFunctions): { call?: Call; operation: string } {
	const parameters = caller.getCurrentNodeParameters() ?? {};
	const operation = String(parameters.operation);
	const found = operationOf(String(parameters.resource), operation)?.writes;
	return { operation, call: typeof found === 'function' ? found(parameters) : found };
}

const NOTHING_KNOWN =
	'Procore\'s reference does not list the fields of this record. "Map Automatically" sends every field of the input item; or write them in Body, as JSON.';

/** The fields that the chosen operation writes: Procore's own, and the company's custom fields. */
export async function getColumns(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const { call, operation } = callOf(this);
	const known = call && (await columnsOf(...call));
	if (!known || known.columns.length === 0) {
		return { fields: [], emptyFieldsNotice: NOTHING_KNOWN };
	}
	return await asked(this, async (procore) => {
		const companyId = companyOf(this, procore);
		const projectId = projectIdIn(this.getCurrentNodeParameter('projectId')) ?? '';
		const custom = customColumns(
			known.takesCustomFields ? await listCustomFields(procore, companyId) : [],
		);
		const columns = [...known.columns, ...custom];
		const listed = await choicesOf(procore, columns, { companyId, projectId });
		const isNew = operation === 'create';
		const own = known.columns.map((column) =>
			fieldOf({ ...column, isRequired: isNew && column.isRequired }, listed),
		);
		return { fields: [...own, ...custom.map((column) => customField(column, listed))] };
	});
}
