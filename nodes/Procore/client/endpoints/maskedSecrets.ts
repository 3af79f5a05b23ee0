import type { Value } from '../schemas/records';

const MASK = '*****';
/** Procore itself shows this many characters. */
const SHOWN = 5;
/** The last characters of a shorter secret would reveal too much of it. */
const LONG = 20;

/** Procore answers `*****` and the last characters; anything that shows more is masked here. */
function masked(secret: string): string {
	const tail = secret.replace(/^\*+/, '');
	if (tail.length < secret.length && tail.length <= SHOWN) return secret;
	return MASK + (tail.length >= LONG ? tail.slice(-SHOWN) : '');
}

function maskedValue(value: Value): Value {
	if (typeof value === 'string') return masked(value);
	return value === null || value === undefined ? value : MASK;
}

/** The headers of a hook, each masked, since any of them may be a secret. */
export const maskedHeaders = (headers: Record<string, Value>): Record<string, Value> =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, maskedValue(value)]));

/** A record with every field named Authorization masked, at any depth. */
export function withMaskedSecrets(record: object): Record<string, Value> {
	const within = (value: Value): Value => {
		if (Array.isArray(value)) return value.map(within);
		return typeof value === 'object' && value !== null ? withMaskedSecrets(value) : value;
	};
	const entries = Object.entries(record).map(([name, value]: [string, Value]) => [
		name,
		/^authorization$/i.test(name) ? maskedValue(value) : within(value),
	]);
	return Object.fromEntries(entries);
}
