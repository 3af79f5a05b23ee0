import { quoted } from '../../client/excerpt';
import { isRecord } from '../../client/record';
import { DateTime } from 'luxon';
import { parseJson, wholeNumberIn } from '../../client/wire/answers/json';
import type { Column } from '../../client/tools/facts/columns';
import { momentOf } from '../moment';

/** Why a value does not fit a column, as the end of a sentence, and what to do about it. */
export class Unfit {
	constructor(
		readonly why: string,
		readonly advice = 'Correct the value and run again.',
	) {}

	/** @param place of the value in the list that it is part of */
	within(place: string): Unfit {
		return new Unfit(`${place}: ${this.why}`, this.advice);
	}
}

/** The types of Procore's columns, and what a custom field for a date takes: a day or a time. */
export type ValueType = Column['type'] | 'dayOrTime';

type ColumnType = Pick<Column, 'isList' | 'choices'> & { type: ValueType };
type Read = (given: unknown, timeZone: string, column: ColumnType) => unknown;

const unfit = (given: unknown, what: string) => new Unfit(`${quoted(given)} is not ${what}`);
const isScalar = (given: unknown): given is string | number | boolean =>
	['string', 'number', 'boolean'].includes(typeof given);

/** Choices are sent in Procore's spelling. Any other value is sent unchanged. */
function text(given: unknown, _: string, { choices }: ColumnType): unknown {
	if (DateTime.isDateTime(given)) return given.toISO();
	if (given instanceof Date) return given.toISOString();
	if (!isScalar(given)) return unfit(given, 'a text');
	const typed = String(given);
	const same = (choice: string) => choice.toLowerCase() === typed.trim().toLowerCase();
	return choices?.find(same) ?? typed;
}

function whole(given: unknown): unknown {
	const fits = typeof given === 'string' || typeof given === 'number';
	return (fits ? wholeNumberIn(given) : undefined) ?? unfit(given, 'a whole number');
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function number(given: unknown): unknown {
	if (!isScalar(given)) return unfit(given, 'a number such as 1250.5');
	const typed = typeof given === 'number' ? given : String(given).trim();
	if (typeof typed === 'number') return Number.isFinite(typed) ? typed : unfit(given, 'a number');
	if (!PLAIN_NUMBER.test(typed)) return unfit(given, 'a number such as 1250.5');
	return wholeNumberIn(typed) ?? Number(typed);
}

const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0)$/i;

function flag(given: unknown): unknown {
	const typed = isScalar(given) ? String(given).trim() : '';
	if (YES.test(typed)) return true;
	return NO.test(typed) ? false : unfit(given, 'true or false');
}

const AT_MIDNIGHT = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$/;

/**
 * The day in the workflow's time zone. A day that a database returns as midnight stays that day.
 */
function day(given: unknown, timeZone: string): unknown {
	const typed = given instanceof Date ? given.toISOString() : given;
	const [, bare] = (typeof typed === 'string' && AT_MIDNIGHT.exec(typed.trim())) || [];
	const moment = momentOf(bare ?? given, timeZone);
	if (!moment) return unfit(given, 'a date such as 2026-01-31');
	return bare ?? DateTime.fromJSDate(moment, { zone: timeZone }).toISODate();
}

function moment(given: unknown, timeZone: string): unknown {
	const read = momentOf(given, timeZone);
	if (!read) return unfit(given, 'a date and time such as 2026-01-31T08:00:00Z');
	return read.toISOString().replace(/\.000Z$/, 'Z');
}

/** A day, also as the editor's calendar gives it. */
const BARE_DAY = /^\d{4}-\d{2}-\d{2}(?:[T ]00:00(?::00(?:\.0+)?)?)?$/;

function dayOrTime(given: unknown, timeZone: string): unknown {
	const isDay = typeof given === 'string' && BARE_DAY.test(given.trim());
	return isDay ? day(given, timeZone) : moment(given, timeZone);
}

function parsed(given: string): unknown {
	try {
		return parseJson(given);
	} catch {
		return undefined;
	}
}

function object(given: unknown): unknown {
	const read = typeof given === 'string' ? parsed(given) : given;
	return isRecord(read) ? read : unfit(given, 'a JSON object such as { "name": "value" }');
}

const READ: Record<ValueType, Read> = {
	string: text,
	date: day,
	dateTime: moment,
	dayOrTime,
	time: text,
	file: text,
	integer: whole,
	number,
	boolean: flag,
	object,
	unknown: (given) => given,
};

/** One value, a list, a JSON list, or a text with commas. */
export function valuesIn(given: unknown, type: ValueType): unknown[] {
	if (Array.isArray(given)) return given;
	if (typeof given !== 'string') return [given];
	const typed = given.trim();
	const json = /^[[{]/.test(typed) ? parsed(typed) : undefined;
	if (json !== undefined) return [json].flat();
	if (type === 'object') return [typed];
	const parts = typed.split(/[,;\n]/).map((part) => part.trim());
	return parts.filter(Boolean);
}

/**
 * A value as the body takes it. Values from an expression, a form or an AI tool may be text.
 * @param timeZone the workflow's, for dates without one
 */
export function columnValue(column: ColumnType, given: unknown, timeZone: string): unknown {
	const read = (one: unknown) => READ[column.type](one, timeZone, column);
	if (!column.isList) return read(given);
	const values = valuesIn(given, column.type).map(read);
	return values.find((value) => value instanceof Unfit) ?? values;
}
