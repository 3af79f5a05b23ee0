import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { typedIn } from '../client/ids';
import { inputError } from '../client/ProcoreError';

type Values = Record<string, unknown>;

export const isExpression = (raw: unknown): raw is string =>
	typeof raw === 'string' && raw.startsWith('=');
const isRecord = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: unknown) =>
	value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** What a field within a collection is called on the screen, and the fields within it. */
export function labelOf(properties: INodeProperties['options'] = [], name: string) {
	for (const option of properties) {
		if (option.name !== name) continue;
		const inner = 'values' in option ? option.values : 'options' in option ? option.options : [];
		return { label: 'displayName' in option ? option.displayName : option.name, inner };
	}
	return { label: name, inner: [] };
}

/** The words on the screen for a field and a path within it. */
export function labelsOf({ displayName, options }: INodeProperties, path: string[]): string[] {
	let within = options;
	const labels = path.map((name) => {
		const { label, inner } = labelOf(within, name);
		within = inner;
		return label;
	});
	return [displayName, ...labels];
}

/** What an AI tool leaves out comes as nothing; within a collection that is an option left out. */
const isOfAgent = (raw: string) => /\$fromAI\s*\(/i.test(raw);

/**
 * The labels of an expression that gave nothing, from the outside in. A field with such an
 * expression must not count as left empty: it would mean another company, or every record.
 */
function emptyAt(
	raw: unknown,
	value: unknown,
	options: INodeProperties['options'],
	depth = 0,
): string[] | undefined {
	if (isExpression(raw)) {
		return isNothing(typedIn(value)) && !(depth > 0 && isOfAgent(raw)) ? [] : undefined;
	}
	if (!isRecord(raw)) return undefined;
	for (const [name, inner] of Object.entries(raw)) {
		const { label, inner: nested } = labelOf(options, name);
		const of = isRecord(value) ? value[name] : undefined;
		const found = emptyAt(inner, of, nested, depth + 1);
		if (found) return raw.__rl === true ? found : [label, ...found];
	}
	return undefined;
}

/** Whether the conditions of a field on others of its operation hold, as n8n checks them. */
export function isShown({ displayOptions }: INodeProperties, values: Values): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([name, wanted]) => {
		const value = values[name];
		return value === undefined || wanted === undefined || wanted.some((one) => one === value);
	});
}

/**
 * Makes sure that no expression gave nothing.
 * @param parameters as they are stored, with their expressions
 * @param values what they came to
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
		const path = emptyAt(parameters[name], values[name], options);
		if (!path) continue;
		throw inputError(
			`${[displayName, ...path].join(' > ')}: the expression gave nothing`,
			'Check the expression and the items that come in. To mean "not set", clear the field or remove it.',
		);
	}
}
