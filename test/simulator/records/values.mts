import { isoSeconds } from '../clock.mts';
import type { Field } from '../facts/field.mts';
import { cities, streets, tradeNames } from '../names.mts';
import type { Random } from '../random.mts';
import type { JsonValue } from '../types.mts';

const day = 86_400_000;

const subjects = [
	'at grid line B-4',
	'level 2 corridor',
	'north stair',
	'mechanical room',
	'loading dock',
	'roof access',
	'lobby',
	'parking level P1',
];

export const titleText = (random: Random): string =>
	`${random.pick(tradeNames)} ${random.pick(subjects)}`;

/** What a value is made from. */
export interface Seed {
	random: Random;
	/** When the record was made. */
	created: number;
	/** Position among its kind, from 1. */
	number: number;
	title: string;
	/** YYYY-MM-DD. */
	date: string;
	apiUrl: string;
}

/** Moments that most records have not reached. */
const unreached =
	/^(deleted|closed|distributed|archived|locked|time_resolved|voided|executed|resolved|submittal_workflow_template_applied)/;

function moment(seed: Seed, name: string): string | null {
	if (/^(deleted_at|permanently_deleted)/.test(name)) return null;
	if (unreached.test(name) && seed.random.chance(0.7)) return null;
	return isoSeconds(new Date(seed.created + seed.random.int(20) * day));
}

function dateOf(seed: Seed): string {
	const time = seed.created + (seed.random.int(60) - 10) * day;
	return isoSeconds(new Date(time)).slice(0, 10);
}

const money = /(amount|total|cost|price|value|balance|payment|retainage|_cos$|budget|rate$|limit)/;
const quantity = /(hours|quantity|percent|percentage|duration|workers|volume|weight|miles)/;

const words = (name: string) => name.replaceAll('_', ' ');

const uuid = (random: Random) =>
	`00000000-0000-4000-8000-${random.int(0x7fffffff).toString(16).padStart(12, '0')}`;

type Maker = (seed: Seed, name: string) => JsonValue;

/** By name, the first that fits; what is left is told by its type. */
const texts: Array<[RegExp, Maker]> = [
	[/(^|_)(date)$|_on$|^(due|issued_on|start|finish)$/, (seed) => dateOf(seed)],
	[/_at$|datetime|timestamp|_date_time$/, moment],
	[/^(origin_id|origin_data|origin_code|external_data)$/, () => null],
	[/email/, (seed) => `person${seed.number}@harborridge.example`],
	[/phone|fax/, (seed) => `(503) 555-0${100 + seed.number}`],
	[/url|link$|href/, (seed) => `${seed.apiUrl}/webclients/host/items/${seed.random.int(100_000)}`],
	[/uuid|guid/, ({ random }) => uuid(random)],
	[/currency_iso_code|currency_code/, () => 'USD'],
	[/currency_symbol/, () => '$'],
	[/time_zone|tz_name/, () => 'US/Pacific'],
	[/(^|_)(time|hour|minute)(_in|_out)?$|^lunch_time$/, ({ random }) => `0${7 + random.int(3)}:30`],
	[money, ({ random }) => `${random.between(1, 90) * 1250}.0`],
	[quantity, ({ random }) => `${random.between(1, 40)}.0`],
	[
		/^(code|full_code|sortable_code)$|_code$/,
		(seed) => `0${seed.number % 10}-${300 + seed.number}`,
	],
	[/number$|^position$|^revision$|revision_number/, (seed) => String(seed.number)],
	[/city/, ({ random }) => random.pick(cities).city],
	[/address|street/, ({ random }) => `${random.between(10, 900)} ${random.pick(streets)}`],
	[/zip/, () => '97201'],
	[/state_code/, () => 'OR'],
	[/country_code/, () => 'US'],
	[/filename|file_name/, (seed) => `Attachment ${seed.number}.pdf`],
	[/content_type/, () => 'application/pdf'],
	[/^(locale|language)$/, () => 'en'],
	[/color/, () => '#3366cc'],
	[/^status|_status$/, () => 'open'],
	[/title|name|subject|label|description|comment|note|text|body|reference/, ({ title }) => title],
];

function textOf(seed: Seed, field: Field): JsonValue {
	if (field.choices?.length) return seed.random.pick(field.choices);
	if (field.format === 'date') return dateOf(seed);
	if (/^date-?time$/.test(field.format ?? '')) return moment(seed, field.name);
	if (/^(float|decimal|double|currency)$/.test(field.format ?? '')) {
		return `${seed.random.between(1, 90) * 1250}.0`;
	}
	if (field.format === 'uuid') return uuid(seed.random);
	if (/(^|_)id$/.test(field.name)) return String(7_000_000 + seed.random.int(900_000));
	const maker = texts.find(([pattern]) => pattern.test(field.name))?.[1];
	return maker ? maker(seed, field.name) : `${words(field.name)} ${seed.number}`;
}

/** Flags that are true of an ordinary record. */
const usual =
	/^(active|visible|current|company_active|can_|viewable|connected|billable|in_use|considered)/;
const never = /(deleted|private|personal|draft|inactive|error|locked|archived|obsolete|injured)/;

/** A value of its own: no list, no object, no reference. */
export function scalar(seed: Seed, field: Field): JsonValue {
	const { random } = seed;
	switch (field.type) {
		case 'boolean':
			if (never.test(field.name)) return false;
			return usual.test(field.name) || random.chance(0.3);
		case 'integer':
			if (/(^|_)id$/.test(field.name)) return 7_000_000 + random.int(900_000);
			if (/^(number|position|row_number|sequence)$/.test(field.name)) return seed.number;
			return /count|index/.test(field.name) ? random.int(4) : random.between(1, 40);
		case 'number':
			return random.between(1, 400) / 4;
		case 'string':
			return textOf(seed, field);
		default:
			return null;
	}
}
