import type { INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import { field } from '../../fields/field';
import { filterOfRows } from '../../fields/filters';
import { recordIdOf } from '../../fields/locator';
import { levelOf } from '../../fields/projects';

/** Procore's own words, from the worst to the best. */
export const STATUSES = [
	'non_compliant',
	'expired',
	'non_compliant_in_progress',
	'unregistered',
	'undecided',
	'compliant_in_progress',
	'compliant',
] as const;

const inWords = (status: string) =>
	status.replaceAll('_', ' ').replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());

export const statusOptions: INodePropertyOptions[] = [...STATUSES]
	.sort()
	.map((value) => ({ name: inWords(value), value }));

const text = (value: unknown) => String(value ?? '').trim();
const isSameText = (value: unknown, wanted: unknown) =>
	text(value).toLowerCase() === text(wanted).toLowerCase();

/** One or several, from the menu or as a text with commas. */
const several = z.preprocess(
	(given) => (typeof given === 'string' ? given.split(/[\s,;]+/).filter(Boolean) : [given].flat()),
	z.array(z.string()),
);

const DAY = 'write a date such as 2026-01-31';
const day = z.coerce
	.string()
	.transform((given) => given.trim().slice(0, 10))
	.refine((given) => /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)), DAY);

/** Procore's lists of insurances have no filters, so these filter the rows. */
export const insuranceFilters = [
	filterOfRows(
		{
			displayName: 'Expires After',
			name: 'expires_after',
			type: 'dateTime',
			default: '',
			description: 'Only certificates that expire on this day or later',
		},
		({ expiration_date: date }, value) => text(date) !== '' && text(date) >= text(value),
		day,
	),
	filterOfRows(
		{
			displayName: 'Expires Before',
			name: 'expires_before',
			type: 'dateTime',
			default: '',
			description: 'Only certificates that expire before this day',
		},
		({ expiration_date: date }, value) => text(date) !== '' && text(date) < text(value),
		day,
	),
	filterOfRows(
		{ displayName: 'Insurance Type', name: 'insurance_type', type: 'string', default: '' },
		({ insurance_type: type }, value) => isSameText(type, value),
	),
	filterOfRows(
		{ displayName: 'Origin ID', name: 'origin_id', type: 'string', default: '' },
		({ origin_id: id }, value) => text(id) === text(value),
	),
	filterOfRows(
		{ displayName: 'Policy Number', name: 'policy_number', type: 'string', default: '' },
		({ policy_number: number }, value) => isSameText(number, value),
	),
	filterOfRows(
		{
			displayName: 'Status',
			name: 'status',
			type: 'multiOptions',
			default: [],
			options: statusOptions,
		},
		({ status }, value) => Array.isArray(value) && value.includes(text(status)),
		several,
	),
];

export const SIMPLE_INSURANCE = {
	what: 'insurance fields',
	fields: [
		'id',
		'vendor_id',
		'insurance_type',
		'insurance_provider',
		'policy_number',
		'status',
		'effective_date',
		'expiration_date',
		'limit',
		'origin_id',
	],
} as const;

export const level = levelOf({
	description: 'Which insurances',
	company: 'Those of the vendors of the company',
	project: 'Those of the vendors of a project',
});

export const insuranceId = field(
	{
		displayName: 'Insurance ID',
		name: 'insuranceId',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. 311823',
		description: 'The ID of the insurance, as Get Many returns it',
	},
	recordIdOf('insurance'),
);
