import type { IExecuteFunctions } from 'n8n-workflow';
import { excerpt } from '../client/excerpt';
import { inputError } from '../client/ProcoreError';
import { inWords } from '../client/schemas/inWords';
import { typedIn } from '../client/ids';
import { isExpression, isShown, labelsOf, refuseEmptyExpressions } from '../fields/expressions';
import { withoutBlanks } from '../fields/writing/mapper';
import type { Operation } from './define';

type Values = Record<string, unknown>;

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A collection without the options that a person added and chose nothing for. */
function withoutUnchosen(raw: unknown, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const stored = new Map(Object.entries(Object(raw)));
	return Object.fromEntries(
		Object.entries(value).filter(([name]) => !isEmptyList(stored.get(name))),
	);
}

/** The value of each field for an item, without fields that are hidden or empty. */
export function valuesOf(caller: IExecuteFunctions, operation: Operation, item: number): Values {
	const { parameters } = caller.getNode();
	const values: Values = {};
	for (const [name, { property }] of Object.entries(operation.fields)) {
		const given: unknown = caller.getNodeParameter(name, item, null);
		const raw = parameters[name];
		const shaped: Record<string, unknown> = {
			resourceMapper: withoutBlanks(raw, given),
			collection: withoutUnchosen(raw, given),
		};
		const value = property.type in shaped ? shaped[property.type] : given;
		const isLeftEmpty = isEmptyList(value) && !isExpression(raw);
		if (value !== null && value !== undefined && !isLeftEmpty) values[name] = value;
	}
	const properties = Object.values(operation.fields).map(({ property }) => property);
	refuseEmptyExpressions(properties, parameters, values);
	return values;
}

/** The parts of an expression whose value may differ between items. */
const ITS_ITEM =
	/\$json|\$binary|\$itemIndex|\$data\b|\$node\b|\$fromAI|\.item\b|itemMatching|\$position/;

const dependsOnItem = (raw: unknown): boolean =>
	isExpression(raw)
		? ITS_ITEM.test(raw)
		: typeof raw === 'object' && raw !== null && Object.values(raw).some(dependsOnItem);

/**
 * Checks that each field has the same value for all items, for operations that take all at once.
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
		if (operation.perItem.includes(name)) continue;
		if (!dependsOnItem(parameters[name]) || !isShown(property, first)) continue;
		const wanted = JSON.stringify(typedIn(first[name]) ?? null);
		for (let item = 1; item < count; item++) {
			const value: unknown = caller.getNodeParameter(name, item, null);
			const given = JSON.stringify(typedIn(value) ?? null);
			if (given === wanted) continue;
			throw inputError(
				`${property.displayName} differs between the input items: item 0 has ${excerpt(wanted)}, item ${item} has ${excerpt(given)}`,
				'This operation takes all items at once, so the field must have one value for all of them. Split the items first (for example with Loop Over Items), or enter a fixed value. If a field asks for a column, switch it to Fixed and drag the column into it, or type its name.',
			);
		}
	}
}

/** Parses each field with its own parser; an error names the field as the screen does. */
export function parsedValues({ fields }: Operation, given: Values): Values {
	const parsed: Values = {};
	const faults: string[] = [];
	for (const [name, { property, parser }] of Object.entries(fields)) {
		const read = parser.safeParse(given[name], { errorMap: inWords });
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
