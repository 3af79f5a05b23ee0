import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { booleanOf } from '../fields/boolean';
import { allShownWhen, field, type ValuesOf } from '../fields/field';

/** What the inputs of a review are for. */
export const REVIEW_INPUTS = ['Plan', 'Other System'] as const;

const limitWait: INodeProperties = {
	displayName: 'Limit Wait Time',
	name: 'limitWait',
	type: 'boolean',
	default: false,
	description:
		'Whether the rows go on undecided if the page was not confirmed in time. Otherwise the workflow waits until it is.',
};

const waitAmount: INodeProperties = {
	displayName: 'Wait at Most',
	name: 'waitAmount',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 3,
};

const waitUnit: INodeProperties = {
	displayName: 'Unit',
	name: 'waitUnit',
	type: 'options',
	options: [
		{ name: 'Days', value: 'days' },
		{ name: 'Hours', value: 'hours' },
		{ name: 'Minutes', value: 'minutes' },
	],
	default: 'days',
};

const UNITS = ['days', 'hours', 'minutes'] as const;
const AMOUNT = 'enter a number above 0';

/** Fields that both kinds of review have. */
export const reviewFields = {
	limitWait: field(limitWait, booleanOf(false)),
	...allShownWhen(
		{ limitWait: [true] },
		{
			waitAmount: field(
				waitAmount,
				z.coerce.number({ invalid_type_error: AMOUNT }).positive(AMOUNT).finite(AMOUNT).default(3),
			),
			waitUnit: field(waitUnit, z.enum(UNITS).default('days')),
		},
	),
};

export type ReviewLimit = ValuesOf<typeof reviewFields>;
