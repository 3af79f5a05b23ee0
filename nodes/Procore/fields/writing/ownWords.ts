import { ProcoreError } from '../../client/ProcoreError';
import { columnsOf, type Columns } from '../../client/tools/facts/columns';
import type { Call } from '../../client/wire/path';
import { customFieldsOf, isCustom, type CustomFieldsContext } from './customColumns';

/** Fields that a message names, each with those around it: `vendor: name: is taken`. */
const NAMED = /(?<=^|: |; )[a-z_]\w*(?:(?:: |\.)[a-z_]\w*)*(?=: )/g;

const isRefusal = (error: unknown): error is ProcoreError =>
	error instanceof ProcoreError && (error.kind === 'validation' || error.kind === 'conflict');

/** The name of a field in the mapper; undefined for what is not a field of the call. */
function columnAt({ columns, wrapper }: Columns, place: string[]): string | undefined {
	const inside = place[0] === wrapper && place.length > 1 ? place : [wrapper ?? '', ...place];
	const places = [place, inside].map((one) => one.filter(Boolean).join('.'));
	return columns.find((column) => places.includes(column.place.join('.')))?.name;
}

async function labelsIn(
	context: CustomFieldsContext,
	{ takesCustomFields }: Columns,
	message: string,
): Promise<Map<string, string>> {
	if (!takesCustomFields || !/custom_field_\d/.test(message)) return new Map();
	const fields = await customFieldsOf(context).catch(() => []);
	return new Map(fields.map(({ name, label }) => [name, `"${label}" (${name})`]));
}

/**
 * An error of Procore about values that were written, with the names that the fields have in the
 * mapper: custom fields by their labels, others without the object around them.
 */
export async function inOwnWords(
	context: CustomFieldsContext,
	call: Call,
	error: unknown,
): Promise<unknown> {
	const known = isRefusal(error) ? await columnsOf(...call) : undefined;
	if (!known || !isRefusal(error)) return error;
	const labels = await labelsIn(context, known, error.message);
	const nameOf = (named: string): string => {
		const place = named.split(/: |\./);
		const name = place.at(-1) ?? '';
		if (isCustom(name)) return labels.get(name) ?? name;
		return columnAt(known, place) ?? named;
	};
	return error.saying(error.message.replace(NAMED, nameOf));
}
