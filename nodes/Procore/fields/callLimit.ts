import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { inputError } from '../client/ProcoreError';

/** Minutes: longer than the hour after which Procore's limit resets. */
const MINUTES = 65;

/** A setting that every operation of the node has. */
export const callLimit: INodeProperties = {
	displayName: 'Call Limit',
	name: 'callLimit',
	type: 'collection',
	placeholder: 'Add setting',
	default: {},
	options: [
		{
			displayName: 'Wait at Most (Minutes)',
			name: 'maxWait',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: MINUTES,
			description:
				'How long one run may wait in total for the call limit of Procore to reset. Short waits for the ten-second limit do not count. A call that would wait longer fails at once and says when the limit resets. At most three runs of one account wait longer than a minute at the same time in one process of n8n; others fail at once too.',
		},
	],
};

const given = z
	.object({ maxWait: z.coerce.number().nonnegative().finite().default(MINUTES) })
	.default({});

/**
 * @param value of {@link callLimit}
 * @returns seconds
 */
export function longestWaitOf(value: unknown): number {
	const parsed = given.safeParse(value ?? {});
	if (parsed.success) return parsed.data.maxWait * 60;
	throw inputError(
		'Call Limit > Wait at Most: enter a number of minutes, 0 or more',
		'Correct this field of the node and run again.',
	);
}
