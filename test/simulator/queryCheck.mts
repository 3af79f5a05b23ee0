import { violate } from './core.mts';
import { queryValues } from './facts/facts.mts';
import type { QueryValue } from './facts/facts.mts';
import { withoutBrackets } from './operations.mts';
import type { Operation } from './operations.mts';
import type { Call } from './route.mts';

/** `sort=-due_date,number` is made of choices. */
function choicesIn(name: string, value: string): string[] {
	if (name !== 'sort') return [value];
	return value.split(',').map((entry) => entry.replace(/^-/, ''));
}

function chooses(name: string, value: string, choices: string[]): boolean {
	const known = new Set(choices.flatMap((choice) => [choice, choice.replace(/^-/, '')]));
	const lower = new Set([...known].map((choice) => choice.toLowerCase()));
	return choicesIn(name, value).every((entry) => lower.has(entry.toLowerCase()));
}

/** Why a value is not what the reference says of its parameter. */
function problemOf(key: string, value: string, kind: QueryValue): string | undefined {
	const name = withoutBrackets(key);
	if (value === '') return undefined;
	if (Array.isArray(kind)) {
		return chooses(name, value, kind) ? undefined : `is not one of ${kind.join(', ')}`;
	}
	if (kind === 'integer') return /^\d+$/.test(value) ? undefined : 'is not an integer';
	if (kind === 'boolean') return /^(true|false|0|1)$/.test(value) ? undefined : 'is not a boolean';
	const isPlainList = !key.endsWith('[]') && /^\[|,/.test(value);
	return isPlainList ? `is a list: ${name}[] is repeated for each value` : undefined;
}

/** Parameters that the operation does not have, and values that they do not take, are told. */
export function checkQuery(call: Call, operation: Operation): void {
	const line = `${operation.method} ${operation.path}`;
	const kinds = queryValues(line);
	for (const key of call.query.keys()) {
		const name = withoutBrackets(key);
		if (!operation.query.has(name)) violate(call.core, `${line}: no query parameter ${key}`);
		const kind = kinds[name];
		if (!kind) continue;
		for (const value of call.query.all(name)) {
			const problem = problemOf(key, value, kind);
			if (problem) violate(call.core, `${line}: ${key}=${value} ${problem}`);
		}
	}
}
