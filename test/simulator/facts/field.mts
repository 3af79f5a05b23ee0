import type { Field as Described } from '../../../reference/fields.mts';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any';

/** A field of an answer or a body, as Procore's reference describes it. */
export interface Field {
	name: string;
	type: FieldType;
	/** `date`, `date-time`, `decimal`, … */
	format?: string;
	/** What an array holds, where the reference tells; its objects are in `inner`. */
	item?: FieldType;
	choices?: string[];
	required: boolean;
	inner?: Field[];
}

const toType = (type: Described['type']): FieldType => (type === 'unknown' ? 'any' : type);

/** The earlier reference calls every amount a number, also those that are texts. */
function typeOf({ type }: Described, isEarlier: boolean): FieldType {
	return isEarlier && type === 'number' ? 'any' : toType(type);
}

const customField = /^custom_field_%/;

function toField(described: Described, isEarlier: boolean): Field {
	const { name, format, items, choices, required, fields } = described;
	const known = choices?.filter((choice) => choice !== null).map(String) ?? [];
	const inner = fields ? toFields(fields, isEarlier) : [];
	return {
		name: customField.test(name) ? 'custom_field' : name,
		type: typeOf(described, isEarlier),
		required,
		...(format ? { format } : {}),
		...(items && items !== 'unknown' ? { item: toType(items) } : {}),
		...(known.length > 0 ? { choices: known } : {}),
		...(inner.length > 0 ? { inner } : {}),
	};
}

/** Fields of a body; `custom_field` stands for any of the company's own. */
export function bodyFields(described: Described[]): Field[] {
	const fields = toFields(described, false);
	const custom = fields.find(({ name }) => name === 'custom_field');
	return fields.filter((field) => field.name !== 'custom_field' || field === custom);
}

/** Fields of an answer; which of its own fields a company has, the reference cannot know. */
export function shownFields(described: Described[], isEarlier: boolean): Field[] {
	const isOwn = ({ name }: Described) => customField.test(name);
	const without = (list: Described[]): Described[] =>
		list
			.filter((field) => !isOwn(field))
			.map(({ fields, ...field }) => (fields ? { ...field, fields: without(fields) } : field));
	return toFields(without(described), isEarlier);
}

const toFields = (described: Described[], isEarlier: boolean): Field[] =>
	described.map((one) => toField(one, isEarlier));
