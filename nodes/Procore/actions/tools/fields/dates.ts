import { DateTime } from 'luxon';
import { z } from 'zod';
import { quoted } from '../../../client/excerpt';
import { inputError } from '../../../client/ProcoreError';
import type { Kind } from '../../../client/tools/kind';
import { filtersOfList } from '../../../client/tools/facts/lists';
import type { Query } from '../../../client/wire/http';
import { field, shownWhen, type Fields } from '../../../fields/field';
import { momentOf } from '../../../fields/moment';
import type { ToolKind } from '../kinds';

/** Whether a list can be filtered by a first and a last day. */
export const isDated = ({ list }: Kind) =>
	list !== null && filtersOfList(list)?.filters.some(({ key }) => key === 'start_date') === true;

const startDate = field(
	{
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		default: '',
		description: 'The first day to read. Without dates Procore returns only the records of today.',
	},
	z.unknown(),
);

const endDate = field(
	{
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		default: '',
		description: 'The last day to read. Leave empty for today.',
	},
	z.unknown(),
);

/** The fields for the first and last day, if a list of the tool takes them. */
export function datesFields(kinds: ToolKind[], by: string): Fields {
	const choices = kinds.filter(({ kind }) => isDated(kind)).map(({ choice }) => choice);
	if (choices.length === 0) return {};
	if (choices.length === kinds.length) return { startDate, endDate };
	const show = { [by]: choices };
	return { startDate: shownWhen(show, startDate), endDate: shownWhen(show, endDate) };
}

const isEmpty = (given: unknown) => given === undefined || given === null || given === '';

function dayOf(label: string, given: unknown, timeZone: string): string {
	const moment = momentOf(given, timeZone);
	const day = moment && DateTime.fromJSDate(moment, { zone: timeZone }).toISODate();
	if (day) return day;
	throw inputError(
		`${label}: ${quoted(String(given))} is not a date`,
		'Choose a date, or enter one such as 2026-01-31.',
	);
}

/** The query with both days, as Procore requires, or with none. */
export function dateQuery(
	{ startDate: start, endDate: end }: Readonly<Record<string, unknown>>,
	timeZone: string,
): Query {
	if (isEmpty(start) && isEmpty(end)) return {};
	const today = DateTime.now().setZone(timeZone).toISODate() ?? '';
	const last = isEmpty(end) ? today : dayOf('End Date', end, timeZone);
	const first = isEmpty(start) ? last : dayOf('Start Date', start, timeZone);
	if (first > last) {
		throw inputError(
			`Start Date ${first} is after End Date ${last}${isEmpty(end) ? ', which is today' : ''}`,
			'Correct one of the two.',
		);
	}
	return { start_date: first, end_date: last };
}
