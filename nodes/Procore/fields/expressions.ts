import { isRecord } from '../client/record';
import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { typedIn } from '../client/ids';
import { inputError } from '../client/ProcoreError';

type Values = Record<string, unknown>;

export const isExpression = (raw: unknown): raw is string =>
	typeof raw === 'string' && raw.startsWith('=');
const isNothing = (value: unknown) =>
	value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The screen's label of a field within a collection, and the fields within that field. */
export function labelOf(properties: INodeProperties['options'] = [], name: string) {
	for (const option of properties) {
		if (option.name !== name) continue;
		const inner = 'values' in option ? option.values : 'options' in option ? option.options : [];
		return { label: 'displayName' in option ? option.displayName : option.name, inner };
	}
	return { label: name, inner: [] };
}

/** The screen's labels of a field and of a path within it. */
export function labelsOf({ displayName, options }: INodeProperties, path: string[]): string[] {
	let within = options;
	const labels = path.map((name) => {
		const { label, inner } = labelOf(within, name);
		within = inner;
		return label;
	});
	return [displayName, ...labels];
}

/**
 * What an AI tool leaves out is left empty, as a person leaves it empty: the field then says what
 * that means, and one that is required says that it is missing.
 */
export const isOfAgent = (raw: string) => /\$fromAI\s*\(/i.test(raw);

/**
 * The labels of an expression without a result, from the outside in. Such a field must not count as
 * left empty: that would mean another company, or every record.
 */
function emptyAt(
	raw: unknown,
	value: unknown,
	options: INodeProperties['options'],
): string[] | undefined {
	if (isExpression(raw)) {
		return isNothing(typedIn(value)) && !isOfAgent(raw) ? [] : undefined;
	}
	if (!isRecord(raw)) return undefined;
	for (const [name, inner] of Object.entries(raw)) {
		const { label, inner: nested } = labelOf(options, name);
		const of = isRecord(value) ? value[name] : undefined;
		const found = emptyAt(inner, of, nested);
		if (found) return raw.__rl === true ? found : [label, ...found];
	}
	return undefined;
}

const isMapper = ({ type }: INodeProperties) => type === 'resourceMapper';
/** A mapper of what is written, where an empty value is allowed: it is left out, or clears a field. */
const isWritten = ({ typeOptions }: INodeProperties) =>
	typeOptions?.resourceMapper?.resourceMapperMethod === 'getColumns';

/** As {@link emptyAt}, for a resource mapper. */
function emptyIn(property: INodeProperties, raw: unknown, value: unknown): string[] | undefined {
	if (!isRecord(raw)) return emptyAt(raw, value, []);
	if (isWritten(property)) return undefined;
	return emptyAt(raw.value, isRecord(value) ? value.value : undefined, []);
}

/** Whether n8n shows a field, by its conditions on other fields of the operation. */
export function isShown({ displayOptions }: INodeProperties, values: Values): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([name, wanted]) => {
		const value = typedIn(values[name]);
		return value === undefined || wanted === undefined || wanted.some((one) => one === value);
	});
}

/**
 * Checks that every expression has a result.
 * @param parameters as they are stored, with their expressions
 * @param values the results
 * @throws ProcoreError that names the field
 */
export function refuseEmptyExpressions(
	properties: INodeProperties[],
	parameters: INodeParameters,
	values: Values,
): void {
	for (const property of properties) {
		const { name, displayName, options } = property;
		if (!isShown(property, values)) continue;
		const path = isMapper(property)
			? emptyIn(property, parameters[name], values[name])
			: emptyAt(parameters[name], values[name], options);
		if (!path) continue;
		throw inputError(
			`${[displayName, ...path].join(' > ')}: the expression returned nothing`,
			'Check the expression and the items that come in. To mean "not set", clear the field or remove it.',
		);
	}
}
