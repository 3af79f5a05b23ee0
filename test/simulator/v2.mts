import { isObject } from './body.mts';
import type { JsonValue } from './types.mts';

/** v2 writes every id as a string. */
export function withStringIds(value: JsonValue): JsonValue {
	if (Array.isArray(value)) return value.map(withStringIds);
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, entry]) => {
			if (typeof entry === 'number' && (name === 'id' || name.endsWith('_id')))
				return [name, String(entry)];
			return [name, withStringIds(entry)];
		}),
	);
}
