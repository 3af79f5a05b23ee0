import type { Field, FieldType } from './fields.mts';
import { bodies, earlierResponses, responses, type Parameter } from './read.mts';

type Kind = Pick<Field, 'type' | 'format'>;
type Counts = Map<string, Map<string, { kind: Kind; times: number }>>;

const itemOf = (name: string) => `${name}[]`;

function count(counts: Counts, key: string, { type, format }: Kind): void {
	if (type === 'unknown') return;
	const kinds = counts.get(key) ?? new Map();
	const word = `${type}/${format ?? ''}`;
	const times = kinds.get(word)?.times ?? 0;
	counts.set(key, kinds.set(word, { kind: { type, format }, times: times + 1 }));
}

function countAll(counts: Counts, fields: readonly Field[]): void {
	for (const field of fields) {
		count(counts, field.name, field);
		if (!field.fields && field.items) count(counts, itemOf(field.name), { type: field.items });
		countAll(counts, field.fields ?? []);
	}
}

function usual(): Map<string, Kind> {
	const counts: Counts = new Map();
	for (const { fields } of [...bodies(), ...responses(), ...earlierResponses()])
		countAll(counts, fields);
	return new Map(
		[...counts].flatMap(([name, kinds]) => {
			const [most] = [...kinds.values()].sort((a, b) => b.times - a.times);
			return most ? [[name, most.kind] as const] : [];
		}),
	);
}

let known: Map<string, Kind> | undefined;
const kindOf = (key: string): Kind | undefined => (known ??= usual()).get(key);

/** `filters[trade_id][]` → `trade_id`. */
const bare = (name: string) => name.replace(/\[\]$/, '').replace(/^filters\[(.*)\]$/, '$1');

/** A custom field has the type that its company gave it. */
const isCustom = (name: string) => name.includes('%');

function itemsOf({ name, items }: Field): FieldType {
	if (items !== undefined && items !== 'unknown') return items;
	const found = (kindOf(itemOf(name)) ?? kindOf(name))?.type ?? 'unknown';
	return found === 'array' ? 'unknown' : found;
}

/** A list in a query holds texts, numbers or ids. */
function queryItemsOf(name: string): FieldType {
	const found = [itemOf(name), name].map((key) => kindOf(key)?.type);
	return found.find((type) => type && type !== 'object' && type !== 'array') ?? 'unknown';
}

function completed(field: Field): Field {
	const { name, type, fields } = field;
	if (fields) return { ...field, fields: withUsualTypes(fields) };
	const whole = type === 'unknown' && !isCustom(name) ? { ...field, ...kindOf(name) } : field;
	return whole.type === 'array' ? { ...whole, items: itemsOf(whole) } : whole;
}

/** Where the reference does not tell a type: the one that it gives the same name most often. */
export function withUsualTypes(fields: readonly Field[]): Field[] {
	return fields.map(completed);
}

/** The same for a parameter, with the usual format of a text: the extract lost it. */
export function withUsualFormat(parameter: Parameter): Parameter {
	const name = bare(parameter.name);
	if (parameter.type === 'array') return { ...parameter, items: queryItemsOf(name) };
	const kind = kindOf(name) ?? { type: 'unknown' };
	if (parameter.type === 'unknown') return { ...parameter, ...kind };
	const isText = parameter.type === 'string' && kind.type === 'string' && !parameter.choices;
	return isText && kind.format ? { ...parameter, format: kind.format } : parameter;
}
