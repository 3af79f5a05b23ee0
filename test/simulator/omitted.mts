import { parse, stringify } from './json.mts';
import type { Answer } from './route.mts';
import type { Fault, JsonValue } from './types.mts';

function without(value: JsonValue, names: Set<string>): JsonValue {
	if (Array.isArray(value)) return value.map((entry) => without(entry, names));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !names.has(name))
			.map(([name, entry]) => [name, without(entry, names)]),
	);
}

/** The answer as a Procore gives it that leaves out what its reference does not promise. */
export function withoutOmitted(answer: Answer, faults: Fault[]): Answer {
	const names = new Set(faults.flatMap((fault) => (fault.kind === 'omit' ? fault.fields : [])));
	if (names.size === 0) return answer;
	return { ...answer, body: without(parse(stringify(answer.body)), names) };
}
