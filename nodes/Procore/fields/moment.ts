import { DateTime } from 'luxon';
import { z } from 'zod';
import { quoted } from '../client/excerpt';
import { inputError } from '../client/ProcoreError';
import { field } from './field';

/** Year, month and day: luxon also reads "12" as noon, "2026" as January 1, "0812" as a year. */
const DATED = /^\d{4}-?\d{2}-?\d{2}(?:T|$)/;

/**
 * A date or time from a person, an expression or a sheet.
 * @param timeZone the workflow's, for a text without a zone
 * @returns undefined when it cannot be read
 */
export function momentOf(given: unknown, timeZone: string): Date | undefined {
	if (given instanceof Date) return Number.isNaN(given.getTime()) ? undefined : given;
	if (DateTime.isDateTime(given)) return given.isValid ? given.toJSDate() : undefined;
	if (typeof given !== 'string') return undefined;
	const typed = given.trim().replace(' ', 'T');
	if (!DATED.test(typed)) return undefined;
	const read = DateTime.fromISO(typed, { zone: timeZone });
	return read.isValid ? read.toJSDate() : undefined;
}

/**
 * What a date field says; undefined where it is left empty.
 * @param label the field's name on the screen
 * @throws ProcoreError for what cannot be read
 */
export function timeIn(label: string, given: unknown, timeZone: string): Date | undefined {
	if (given === undefined || given === null || given === '') return undefined;
	const moment = momentOf(given, timeZone);
	if (moment) return moment;
	throw inputError(
		`${label}: ${quoted(String(given))} is not a date`,
		'Choose a date, or enter one such as 2026-01-31T08:00:00Z.',
	);
}

const DAY_MS = 86_400_000;

/** A range for Procore since a moment. It ends a day ahead, since Procore's clock may be ahead. */
export const sinceThen = (start: Date, now = Date.now()) =>
	`${start.toISOString()}...${new Date(Math.max(now, start.getTime()) + DAY_MS).toISOString()}`;

/** Only what changed since a moment, for lists whose endpoint takes `filters[updated_at]`. */
export const updatedSince = field(
	{
		displayName: 'Updated Since',
		name: 'updatedSince',
		type: 'dateTime',
		default: '',
		description:
			'Only records that were created or changed since then, for example since the last run. Leave empty for all.',
	},
	z.unknown(),
);
