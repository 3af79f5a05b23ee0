import type { JsonValue } from './types.mts';

const mark = '\u0001int:';
const marked = new RegExp(`"\\\\u0001int:(-?\\d+)"`, 'g');

/** JSON with every bigint as bare digits, as Procore writes its 64-bit ids. */
export function stringify(value: unknown): string {
	const text = JSON.stringify(value, (_key, entry: unknown) =>
		typeof entry === 'bigint' ? `${mark}${entry}` : entry,
	);
	return text === undefined ? 'null' : text.replace(marked, '$1');
}

export function parse(text: string): JsonValue {
	const value: JsonValue = JSON.parse(text);
	return value;
}
