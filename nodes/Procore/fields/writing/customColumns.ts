import { listCustomFields, type CustomField } from '../../client/endpoints/customFields';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Column } from '../../client/tools/facts/columns';
import { pointsTo } from '../../client/tools/facts/pointsTo';
import { Unfit, valuesIn } from './columnValue';

type CustomColumn = Pick<Column, 'name' | 'place' | 'type' | 'isList' | 'isRequired' | 'target'> & {
	label: string;
	options: CustomField['choices'];
};

const TYPES: Record<string, Column['type']> = {
	decimal: 'number',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	datetime: 'unknown',
	date: 'date',
	lov_entry: 'integer',
	lov_entries: 'integer',
	string: 'string',
	rich_text: 'string',
};

/** Types of fields with several values, which are ids. */
const LISTS = new Set(['lov_entries', 'login_information_multi_select']);

/** A type is called as the ids of what it points to: `login_information` is a person. */
const targetOf = (dataType: string) => pointsTo(`${dataType.replace(/_multi_select$/, '')}_id`, '');

export const isCustom = (name: string) => /^custom_field_\d+$/.test(name);

export interface CustomFieldsContext {
	procore: ProcoreClient;
	companyId: string;
	remember: <T>(key: string, make: () => Promise<T>) => Promise<T>;
}

/** The custom fields of the company, read once in an execution. */
export const customFieldsOf = async ({ procore, companyId, remember }: CustomFieldsContext) =>
	await remember(
		`customFields:${companyId}`,
		async () => await listCustomFields(procore, companyId),
	);

/**
 * The custom fields of a company as columns of the body.
 * @param wrapper the object around them
 */
export const customColumns = (fields: CustomField[], wrapper?: string): CustomColumn[] =>
	fields.map(({ name, label, dataType, choices }) => {
		const target = targetOf(dataType);
		return {
			name,
			place: wrapper === undefined ? [name] : [wrapper, name],
			type: target ? 'integer' : (TYPES[dataType] ?? 'unknown'),
			isList: LISTS.has(dataType),
			isRequired: false,
			label,
			options: choices,
			...(target && { target }),
		};
	});

const isId = (given: unknown) => /^\s*\d+\s*$/.test(String(given));

function noChoice({ options }: CustomColumn, given: unknown): Unfit {
	const labels = options.map(({ label }) => `"${label}"`).join(', ');
	return new Unfit(`"${String(given)}" is not one of its choices`, `Choose one of ${labels}.`);
}

/** The ids of choices that were given by their labels. Ids stay unchanged. */
export function withChoiceIds(column: CustomColumn, given: unknown): unknown {
	const { options, isList } = column;
	const idOf = (one: unknown): unknown => {
		const typed = String(one).trim().toLowerCase();
		const found = options.find(({ label }) => label.toLowerCase() === typed)?.id;
		return found ?? (isId(one) ? one : noChoice(column, one));
	};
	if (options.length === 0 || given instanceof Unfit) return given;
	if (!isList) return idOf(given);
	const ids = valuesIn(given, 'string').map(idOf);
	return ids.find((id) => id instanceof Unfit) ?? ids;
}
