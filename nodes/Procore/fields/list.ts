import { z } from 'zod';
import { booleanOf } from './boolean';
import { field } from './field';

const WHOLE = 'enter a whole number, 1 or more';

/** "Return All" and "Limit" of a list. */
export const listLength = {
	returnAll: field(
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		booleanOf(false),
	),
	limit: field(
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			displayOptions: { show: { returnAll: [false] } },
			description: 'Max number of results to return',
		},
		z.coerce.number({ invalid_type_error: WHOLE }).int(WHOLE).min(1, WHOLE).default(50),
	),
};

/** Maximum number of records to read; undefined for all. */
export const atMost = (values: { returnAll: boolean; limit: number }) =>
	values.returnAll ? undefined : values.limit;
