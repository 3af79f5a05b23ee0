/** The letters for types in the generated texts; a capital letter means a list of that type. */
const TYPES = {
	s: 'string',
	d: 'date',
	t: 'dateTime',
	h: 'time',
	y: 'file',
	i: 'integer',
	n: 'number',
	b: 'boolean',
	o: 'object',
	u: 'unknown',
} as const;

/** `unknown`: Procore's reference does not say. `date` is written YYYY-MM-DD. */
export type FactType = (typeof TYPES)[keyof typeof TYPES];

export interface FactField {
	/** Procore's own name. */
	name: string;
	type: FactType;
	/** Whether the value is a list of such values. */
	isList: boolean;
	isRequired: boolean;
	choices?: string[];
	/** Of an object, or of each object of a list. */
	fields?: FactField[];
}

/** The sign for the custom fields of a company: `custom_field_{id}`. */
export const CUSTOM_FIELDS = '%';

const FIELD = /([^ :{}<>]+):([a-zA-Z])(\*?)(?:<([^>]*)>)?([{} ]*)/y;

const BY_LETTER = new Map<string, FactType>(Object.entries(TYPES));

function typeOf(letter: string): FactType {
	const found = BY_LETTER.get(letter.toLowerCase());
	if (!found) throw new Error(`"${letter}" is not a type`);
	return found;
}

function fieldOf([, name = '', letter = '', star, choices]: RegExpExecArray): FactField {
	return {
		name,
		type: typeOf(letter),
		isList: letter !== letter.toLowerCase(),
		isRequired: star === '*',
		...(choices !== undefined && { choices: choices.split('|') }),
	};
}

/**
 * Reads fields as the generated texts hold them:
 * `subject:s* status:s<open|closed> question:o{body:s* upload_ids:S}`.
 */
export function readFields(text: string): FactField[] {
	const root: FactField[] = [];
	const open = [root];
	FIELD.lastIndex = 0;
	while (FIELD.lastIndex < text.length) {
		const found = FIELD.exec(text);
		if (!found) throw new Error(`A fact cannot be read: ${text.slice(0, 80)}`);
		const field = fieldOf(found);
		open.at(-1)?.push(field);
		for (const mark of found[5] ?? '') {
			if (mark === '{') open.push((field.fields = []));
			if (mark === '}') open.pop();
		}
	}
	return root;
}
