import type {
	IHookFunctions,
	INodeProperties,
	IPollFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';
import type { ZodTypeAny } from 'zod';
import { inputError } from '../client/ProcoreError';
import { inWords } from '../client/schemas/inWords';
import { labelsOf, refuseEmptyExpressions } from '../fields/expressions';

type Values = Record<string, unknown>;

/**
 * What the fields of a trigger give; one that is hidden, or was left empty, is left out.
 * @throws ProcoreError that names a field whose expression returned nothing
 */
export function parametersOf(
	caller: IHookFunctions | IPollFunctions | IWebhookFunctions,
	properties: INodeProperties[],
): Values {
	const values: Values = {};
	for (const { name } of properties) {
		const value: unknown = caller.getNodeParameter(name, null);
		if (value !== null && value !== undefined) values[name] = value;
	}
	refuseEmptyExpressions(properties, caller.getNode().parameters, values);
	return values;
}

/** @throws ProcoreError that names the first field which does not fit, by its name on the screen */
export function parsedParameters<Z extends ZodTypeAny>(
	schema: Z,
	values: Values,
	properties: INodeProperties[],
): Z['_output'] {
	const read = schema.safeParse(values, { errorMap: inWords });
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const [name, ...path] = (issue?.path ?? []).map(String);
	const property = properties.find((one) => one.name === name);
	const where = property ? labelsOf(property, path).join(' > ') : name;
	throw inputError(
		`${where}: ${issue?.message}`,
		'Correct this field of the trigger and publish the workflow again.',
	);
}
