/** A JSON object: neither null nor a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of a nested record; undefined where there is no such record or field. */
export function fieldIn(record: unknown, field: string): unknown {
	if (typeof record !== 'object' || record === null) return undefined;
	const value: unknown = Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
	return value;
}
