import type { Method } from '../wire/http';
import { RIGHTS, type Right } from './permissions';

/** Without the version: a tool's endpoints need the same right in each. */
const partsOf = (path: string) => path.replace(/^\/rest\/v\d+\.\d+/, '').split('/');

/**
 * An endpoint that ends with an id is one record; any other also stands for what lies below it,
 * but for the list of projects, below which every tool has its own.
 */
function matches(endpoint: string, path: string): boolean {
	const pattern = partsOf(endpoint);
	const parts = partsOf(path);
	const isWhole = endpoint.endsWith('}') || endpoint.endsWith('/projects');
	const isLongEnough = isWhole ? pattern.length === parts.length : pattern.length <= parts.length;
	return isLongEnough && pattern.every((part, at) => part.startsWith('{') || part === parts[at]);
}

/** Longer is nearer; of two of a length the one that spells out more. */
function nearness({ endpoint }: Right): number {
	const parts = partsOf(endpoint);
	return parts.length + parts.filter((part) => !part.startsWith('{')).length / 100;
}

/**
 * The right that a refused call lacked. The longest endpoint with this method that the path begins
 * with decides; a write of which nothing is known needs "Standard" at least.
 * @param path without the query
 * @returns undefined where no tool is known to decide
 */
export function rightFor(method: Method, path: string): Right | undefined {
	const fitting = RIGHTS.filter((right) => matches(right.endpoint, path)).sort(
		(a, b) => nearness(b) - nearness(a),
	);
	const exact = fitting.find((right) => right.method === method);
	const [nearest] = fitting;
	if (exact || !nearest || method === 'GET') return exact;
	return nearest.level === 'Read Only' ? { ...nearest, level: 'Standard' } : nearest;
}
