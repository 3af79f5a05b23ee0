import type { JsonValue } from './types.mts';

const mark = '\u0001int:';
const marked = new RegExp(`"\\\\u0001int:(-?\\d+)"`, 'g');

/**
 * JSON with every bigint as bare digits, as Procore writes its 64-bit ids. Where n8n is loaded, a
 * bigint has a toJSON that makes text of it, so it is looked up in its object.
 */
export function stringify(value: unknown): string {
	const text = JSON.stringify(value, function (this: Record<string, unknown>, key, entry: unknown) {
		const own = this[key];
		return typeof own === 'bigint' ? `${mark}${own}` : entry;
	});
	return text === undefined ? 'null' : text.replace(marked, '$1');
}

export function parse(text: string): JsonValue {
	const value: JsonValue = JSON.parse(text);
	return value;
}
