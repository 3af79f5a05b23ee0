import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { quoted } from '../client/excerpt';
import { isDigits } from '../client/ids';
import { inWords } from '../client/schemas/inWords';
import type { Query, QueryValue } from '../client/wire/http';
import { field } from './field';
import { sinceThen } from './moment';

/** The result of reading the chosen filters. */
export interface Filtered {
	/** By Procore's names: `filters[by_status]`. */
	query: Query;
	/** A filter by ids has an empty list, so no record can match. */
	matchesNone: boolean;
	/** Whether a record matches the filters that Procore does not have; absent if none is set. */
	fits?: (record: IDataObject) => boolean;
}

/** One filter of a list: its property, and how its value is sent. */
export interface Filter {
	property: INodeProperties;
	/** The name in the query; `filters[<name>]` unless Procore has another name. */
	parameter: string;
	read: z.ZodType<QueryValue, z.ZodTypeDef, unknown>;
	/**
	 * Whether a record matches the value, for a filter that the endpoint does not have. It is not
	 * sent.
	 */
	fits?: (record: IDataObject, value: QueryValue) => boolean;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const plain = z.union([scalar, z.array(z.union([z.string(), z.number()]))]);

const several = z.preprocess(
	(given) => (typeof given === 'string' ? given.split(/[\s,;]+/).filter(Boolean) : [given].flat()),
	z.array(z.union([z.string(), z.number()])),
);

/** A name in place of an id would not be refused by Procore: it finds nothing, or ignores it. */
export const wholeOnly = (read: Filter['read']): Filter['read'] =>
	read.superRefine((value, context) => {
		for (const one of [value].flat()) {
			if (isDigits(one)) continue;
			const message = `${quoted(String(one))} is not a whole number, such as an ID`;
			context.addIssue({ code: 'custom', message });
		}
	});

const RANGE = 'write a date such as 2026-01-31, or two dates with three dots between them';
const MOMENT =
	/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const isMoment = (text: string) => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;
const dayOf = (text: string) => text.slice(0, 10);

/** By the days where a zone is missing: only Procore knows the moments that are meant. */
function endsFirst(start: string, end: string): boolean {
	const isExact = [start, end].every((text) => HAS_ZONE.test(text));
	return isExact ? Date.parse(end) < Date.parse(start) : dayOf(end) < dayOf(start);
}

/** One date means "since then", as people expect; Procore takes a range. */
const dateRange = z.coerce
	.string()
	.trim()
	.transform((typed, context): string => {
		const parts = typed.split('...').map((part) => part.trim());
		const [start = '', end] = parts;
		if (parts.length > 2 || !isMoment(start) || (end !== undefined && !isMoment(end))) {
			context.addIssue({ code: 'custom', message: `${quoted(typed)} is not a date: ${RANGE}` });
			return z.NEVER;
		}
		if (end !== undefined && endsFirst(start, end)) {
			context.addIssue({ code: 'custom', message: `${quoted(typed)} ends before it starts` });
			return z.NEVER;
		}
		return end === undefined ? sinceThen(new Date(start)) : `${start}...${end}`;
	});

const named = (property: INodeProperties) => `filters[${property.name}]`;

/** A filter whose value is sent as it was typed or chosen. */
export const filter = (property: INodeProperties, parameter = named(property)): Filter => ({
	property,
	parameter,
	read: plain,
});

/** A filter that the endpoint does not have. */
export const filterOfRows = (
	property: INodeProperties,
	fits: NonNullable<Filter['fits']>,
	read: Filter['read'] = plain,
): Filter => ({ property, parameter: '', read, fits });

/** A filter by one or several words, separated by commas or blanks. */
export const wordsFilter = (property: INodeProperties, parameter = named(property)): Filter => ({
	property: { description: 'One or several, separated by commas', ...property },
	parameter,
	read: several,
});

/** A filter by one or several ids, separated by commas. */
export const idsFilter = (property: INodeProperties, parameter = named(property)): Filter => ({
	...wordsFilter(property, parameter),
	read: wholeOnly(several),
});

/** A filter by one id. */
export const idFilter = (property: INodeProperties, parameter = named(property)): Filter => ({
	property,
	parameter,
	read: wholeOnly(plain),
});

/** A filter by a date or a range of dates. */
export const dateFilter = (property: INodeProperties, parameter = named(property)): Filter => ({
	property: {
		placeholder: 'e.g. 2026-01-01, or 2026-01-01T00:00:00Z...2026-02-01T00:00:00Z',
		description: 'A date means since then; for a range write start, three dots, end',
		...property,
	},
	parameter,
	read: dateRange,
});

const isEmpty = (value: unknown) => value === '' || value === null || value === undefined;

function readFilters(filters: readonly Filter[], given: object, context: z.RefinementCtx) {
	const query: Query = {};
	const tests: Array<(record: IDataObject) => boolean> = [];
	let matchesNone = false;
	for (const [name, value] of Object.entries(given)) {
		const found = filters.find(({ property }) => property.name === name);
		if (isEmpty(value)) continue;
		const read = (found?.read ?? plain).safeParse(value, { errorMap: inWords });
		const { fits } = found ?? {};
		if (read.success && fits) tests.push((record) => fits(record, read.data));
		else if (read.success) query[found?.parameter ?? `filters[${name}]`] = read.data;
		else {
			const message = read.error.issues[0]?.message ?? 'this cannot be sent';
			context.addIssue({ code: 'custom', path: [name], message });
		}
		matchesNone ||= Array.isArray(read.data) && read.data.length === 0;
	}
	const fits = (record: IDataObject) => tests.every((test) => test(record));
	return { query, matchesNone, ...(tests.length > 0 ? { fits } : {}) };
}

/** The collection "Filters" of a list. */
export const filtersField = (filters: readonly Filter[]) =>
	field(
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: filters.map(({ property }) => property),
		},
		z
			.object({})
			.passthrough()
			.nullish()
			.transform((given, context): Filtered => readFilters(filters, given ?? {}, context)),
	);
