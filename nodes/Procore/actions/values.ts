import type { IExecuteFunctions } from 'n8n-workflow';
import { inputError } from '../client/ProcoreError';
import { typedIn } from '../client/ids';
import { isExpression, isShown, labelsOf, refuseEmptyExpressions } from '../fields/expressions';
import type { Operation } from './define';

type Values = Record<string, unknown>;

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
	const properties = Object.values(operation.fields).map(({ property }) => property);
	refuseEmptyExpressions(properties, parameters, values);
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
