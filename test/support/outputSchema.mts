/** The JSON Schema of a node's output, as n8n shows it before a node has run. */
export type OutputSchema = {
	type?: string;
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
	version?: number;
};

const typeOf = (value: unknown): string => {
	if (value === null || value === undefined) return 'null';
	if (Array.isArray(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
};

function merge(a: OutputSchema, b: OutputSchema): OutputSchema {
	if (a.type === 'null' || a.type === undefined) return b;
	if (b.type === 'null' || b.type === undefined) return a;
	if (a.type !== b.type)
		return { type: a.type === 'integer' && b.type === 'number' ? 'number' : a.type };
	const properties = { ...a.properties };
	for (const [name, schema] of Object.entries(b.properties ?? {})) {
		properties[name] = merge(properties[name] ?? {}, schema);
	}
	const merged: OutputSchema = { type: a.type };
	if (a.properties ?? b.properties) merged.properties = properties;
	if (a.items ?? b.items) merged.items = merge(a.items ?? {}, b.items ?? {});
	return merged;
}

/** The schema that all of these values have in common; a field that is empty throughout is `null`. */
export function schemaOf(values: unknown[]): OutputSchema {
	return values.map(schemaOfOne).reduce(merge, {});
}

function schemaOfOne(value: unknown): OutputSchema {
	const type = typeOf(value);
	if (type === 'array' && Array.isArray(value)) return { type, items: schemaOf(value) };
	if (type !== 'object') return { type };
	const entries = Object.entries(value ?? {}).sort(([a], [b]) => a.localeCompare(b));
	return {
		type,
		properties: Object.fromEntries(entries.map(([name, inner]) => [name, schemaOfOne(inner)])),
	};
}
