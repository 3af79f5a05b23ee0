export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any';

/** A field of an answer or a body, as Procore's reference describes it. */
export interface Field {
	name: string;
	type: FieldType;
	/** `date`, `date-time`, `decimal`, … */
	format?: string;
	/** What an array holds, where the reference tells; its objects stand in `inner`. */
	item?: FieldType;
	choices?: string[];
	required: boolean;
	inner?: Field[];
}

/** `name*:type/format<item>=one|two`, with inner fields as `[head, ...fields]`. */
export type Line = string | [string, ...Line[]];

const types: FieldType[] = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'any'];
const pattern = /^(.+?)(\*?):(\w+)(?:\/([\w-]+))?(?:<(\w+)>)?(?:=(.*))?$/;

const toType = (text: string | undefined): FieldType =>
	types.find((type) => type === text) ?? 'any';

function parseHead(head: string): Field {
	const match = pattern.exec(head);
	if (!match) throw new Error(`Not a field: ${head}`);
	const [, name, star, type, format, item, choices] = match;
	return {
		name,
		type: toType(type),
		required: star === '*',
		...(format ? { format } : {}),
		...(item ? { item: toType(item) } : {}),
		...(choices === undefined ? {} : { choices: choices.split('|') }),
	};
}

export function parseField(line: Line): Field {
	if (typeof line === 'string') return parseHead(line);
	const [head, ...inner] = line;
	return { ...parseHead(head), inner: inner.map(parseField) };
}
