import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { inputError } from '../client/ProcoreError';
import { typedIn } from '../client/ids';
import type { Operation } from './define';

type Values = Record<string, unknown>;

const isExpression = (raw: unknown): raw is string =>
	typeof raw === 'string' && raw.startsWith('=');
const isRecord = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: unknown) =>
	value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** What an AI tool leaves out comes as nothing; within a collection that is an option left out. */
const isOfAgent = (raw: string) => /\$fromAI\s*\(/i.test(raw);

function labelOf(properties: INodeProperties['options'] = [], name: string) {
	for (const option of properties) {
		if (option.name !== name) continue;
		const inner = 'values' in option ? option.values : 'options' in option ? option.options : [];
		return { label: 'displayName' in option ? option.displayName : option.name, inner };
	}
	return { label: name, inner: [] };
}

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
function isShown({ displayOptions }: INodeProperties, values: Values): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([name, wanted]) => {
		const value = values[name];
		return value === undefined || wanted === undefined || wanted.some((one) => one === value);
	});
}

/** What an item gives for each field; one that is hidden, or was left empty, is left out. */
export function valuesOf(caller: IExecuteFunctions, operation: Operation, item: number): Values {
	const { parameters } = caller.getNode();
	const values: Values = {};
	for (const name of Object.keys(operation.fields)) {
		const value: unknown = caller.getNodeParameter(name, item, null);
		const isLeftEmpty =
			Array.isArray(value) && value.length === 0 && !isExpression(parameters[name]);
		if (value !== null && value !== undefined && !isLeftEmpty) values[name] = value;
	}
	for (const [name, { property }] of Object.entries(operation.fields)) {
		if (!isShown(property, values)) continue;
		const path = emptyAt(parameters[name], values[name], property.options);
		if (!path) continue;
		throw inputError(
			`${[property.displayName, ...path].join(' > ')}: the expression gave nothing`,
			'Check the expression and the items that come in. To mean "not set", clear the field or remove it.',
		);
	}
	return values;
}

/** What an expression may name that is another thing for each item. */
const ITS_ITEM =
	/\$json|\$binary|\$itemIndex|\$data\b|\$node\b|\$fromAI|\.item\b|itemMatching|\$position/;

const dependsOnItem = (raw: unknown): boolean =>
	isExpression(raw)
		? ITS_ITEM.test(raw)
		: typeof raw === 'object' && raw !== null && Object.values(raw).some(dependsOnItem);

/**
 * Makes sure that an operation which takes all items at once is asked for the same by each.
 * @throws ProcoreError that names the field and the two items that differ
 */
export function sameForAll(
	caller: IExecuteFunctions,
	operation: Operation,
	first: Values,
	count: number,
): void {
	const { parameters } = caller.getNode();
	for (const [name, { property }] of Object.entries(operation.fields)) {
		if (!dependsOnItem(parameters[name]) || !isShown(property, first)) continue;
		const wanted = JSON.stringify(typedIn(first[name]) ?? null);
		for (let item = 1; item < count; item++) {
			const value: unknown = caller.getNodeParameter(name, item, null);
			const given = JSON.stringify(typedIn(value) ?? null);
			if (given === wanted) continue;
			throw inputError(
				`${property.displayName} differs between the input items: item 0 gives ${excerpt(wanted)}, item ${item} gives ${excerpt(given)}`,
				'This operation takes all items at once, so that the field must have one value for all of them. Split the items first (for example with Loop Over Items), or enter a fixed value. Where a field asks for the name of a column, type the name.',
			);
		}
	}
}

const excerpt = (json: string) => (json.length > 60 ? `${json.slice(0, 60)}…` : json);

/** Parses each field by its own parser, and says what does not fit by the names on the screen. */
export function parsedValues({ fields }: Operation, given: Values): Values {
	const parsed: Values = {};
	const faults: string[] = [];
	for (const [name, { property, parser }] of Object.entries(fields)) {
		const read = parser.safeParse(given[name]);
		if (read.success) parsed[name] = read.data;
		else {
			for (const { path, message } of read.error.issues) {
				faults.push(`${labelsOf(property, path.map(String)).join(' > ')}: ${message}`);
			}
		}
	}
	if (faults.length === 0) return parsed;
	throw inputError(faults.join('; '), 'Correct this field of the node and run again.');
}

function labelsOf({ displayName, options }: INodeProperties, path: string[]): string[] {
	let within = options;
	const labels = path.map((name) => {
		const { label, inner } = labelOf(within, name);
		within = inner;
		return label;
	});
	return [displayName, ...labels];
}
