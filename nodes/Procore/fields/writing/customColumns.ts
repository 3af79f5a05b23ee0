import { listCustomFields, type CustomField } from '../../client/endpoints/customFields';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Column } from '../../client/tools/facts/columns';

type CustomColumn = Pick<Column, 'name' | 'place' | 'type' | 'isList' | 'isRequired'> & {
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
	fields.map(({ name, label, dataType, choices }) => ({
		name,
		place: wrapper === undefined ? [name] : [wrapper, name],
		type: TYPES[dataType] ?? 'unknown',
		isList: LISTS.has(dataType),
		isRequired: false,
		label,
		options: choices,
	}));

/** The id of a choice that was given by its label; any other value unchanged. */
export function withChoiceIds({ options, isList }: CustomColumn, given: unknown): unknown {
	const idOf = (one: unknown): unknown => {
		const typed = String(one).trim().toLowerCase();
		return options.find(({ label }) => label.toLowerCase() === typed)?.id ?? one;
	};
	if (options.length === 0) return given;
	if (!isList) return idOf(given);
	const several = typeof given === 'string' && !/^\s*\[/.test(given) ? given.split(',') : given;
	return Array.isArray(several) ? several.map(idOf) : several;
}
