import { fieldIn } from '../../client/record';
import { z } from 'zod';

const unwrapped = (row: unknown): unknown => fieldIn(row, 'json') ?? row;

function listIn(given: unknown): unknown {
	if (given === undefined || given === null || given === '') return [];
	if (Array.isArray(given)) return given.map(unwrapped);
	if (typeof given !== 'string') return typeof given === 'object' ? [unwrapped(given)] : given;
	try {
		const parsed: unknown = JSON.parse(given);
		return listIn(parsed);
	} catch {
		return given;
	}
}

/**
 * The parameter `decisions`: a list, its JSON text, or n8n items. A row may hold anything; what
 * cannot be read in it is a fault of that row alone.
 */
export const decisionsOf = z.preprocess(
	listIn,
	z.array(z.unknown(), {
		invalid_type_error: 'give a list such as [{ "vendorId": "1", "decision": "ignore" }]',
	}),
);
export type DecisionRows = z.output<typeof decisionsOf>;
