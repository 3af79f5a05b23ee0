import { listCustomFields, type CustomField } from '../../client/endpoints/customFields';
import { quoted } from '../../client/excerpt';
import { isDigits } from '../../client/ids';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Column } from '../../client/tools/facts/columns';
import { pointsTo } from '../../client/tools/facts/pointsTo';
import { Unfit, type ValueType } from './columnValue';
import { fitting, readings } from './idsOfNames';

type CustomColumn = Pick<Column, 'name' | 'place' | 'isList' | 'isRequired' | 'target'> & {
	type: ValueType;
	label: string;
	options: CustomField['choices'];
};

const TYPES: Record<string, ValueType> = {
	decimal: 'number',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	datetime: 'dayOrTime',
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

/** The custom fields of the chosen company, or of the credential's; read once in an execution. */
export async function customFieldsOf({ procore, companyId, remember }: CustomFieldsContext) {
	const company = procore.company(companyId);
	return await remember(
		`customFields:${company}`,
		async () => await listCustomFields(procore, company),
	);
}

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

function noChoice({ options }: CustomColumn, given: unknown): Unfit {
	const labels = options.map(({ label }) => `"${label}"`).join(', ');
	return new Unfit(
		`${quoted(String(given))} is not one of its choices`,
		`Choose one of ${labels}.`,
	);
}

/** The choices that have a label, in this spelling or else in any. */
function choicesNamed({ options }: CustomColumn, given: unknown): CustomColumn['options'] {
	const plain = (label: string) => label.trim().toLowerCase();
	const typed = String(given).trim();
	const exact = options.filter(({ label }) => label.trim() === typed);
	return exact.length > 0 ? exact : options.filter(({ label }) => plain(label) === plain(typed));
}

function choiceId(column: CustomColumn, given: unknown): unknown {
	const [found, ...others] = choicesNamed(column, given);
	if (!found) return isDigits(given) ? given : noChoice(column, given);
	if (others.length === 0) return found.id;
	const ids = [found, ...others].map(({ id }) => id).join(', ');
	const advice = 'Give the ID in place of it.';
	return new Unfit(
		`more than one of its choices is named ${quoted(String(given))}: IDs ${ids}`,
		advice,
	);
}

/** The ids of choices that were given by their labels. Ids stay unchanged, and null too. */
export function withChoiceIds(column: CustomColumn, given: unknown): unknown {
	const isNothing = given === null || given instanceof Unfit;
	if (column.options.length === 0 || isNothing) return given;
	if (!column.isList) return choiceId(column, given);
	return fitting(readings(given).map((reading) => reading.map((one) => choiceId(column, one))));
}
