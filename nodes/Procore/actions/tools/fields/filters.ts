import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import type { Kind } from '../../../client/tools/kind';
import { inputError } from '../../../client/ProcoreError';
import {
	filterNamed,
	filtersOfList,
	type Filter as FilterFact,
	type ListFacts,
} from '../../../client/tools/facts/lists';
import type { Query, QueryValue } from '../../../client/wire/http';
import { dateFilter, filter, idFilter, idsFilter, type Filter } from '../../../fields/filters';
import type { ToolKind } from '../kinds';

/** Filters that have their own fields, or that change something. */
const NOT_OFFERED = new Set(['log_date', 'start_date', 'end_date', 'save_sticky_filters']);
/** Views that do not return records, or that are for Procore's own apps. */
const NO_VIEW = /ids|android|mobile|prostore/;

const ACRONYMS: Record<string, string> = { id: 'ID', ids: 'IDs', uuid: 'UUID', tz: 'Time Zone' };

/** `responsible_contractor_id` → `Responsible Contractor ID`. */
export const inWords = (name: string) =>
	name
		.split(/[_.]/)
		.map((word) => ACRONYMS[word] ?? word.replace(/^./, (first) => first.toUpperCase()))
		.join(' ');

const texts = z.preprocess(
	(given) => (typeof given === 'string' ? given.split(/[,;]/).map((one) => one.trim()) : given),
	z.union([
		z.array(z.union([z.string(), z.number()])).transform((all) => all.filter((one) => one !== '')),
		z.union([z.string(), z.number(), z.boolean()]).transform((one) => [String(one)]),
	]),
);

const optionsOf = (choices: string[]): INodePropertyOptions[] =>
	choices.map((choice) => ({ name: inWords(choice), value: choice }));

/** Other numbers are sent as typed: that of an RFI may be `A-12`. */
const IS_ID = /(?:^|_)ids?$/;

type Shown = Pick<INodeProperties, 'displayName' | 'name' | 'displayOptions'>;

function filterOf({ key, name, type, isList, choices = [] }: FilterFact, shown: Shown): Filter {
	const property: INodeProperties = { ...shown, type: 'string', default: '' };
	if (choices.length > 0) {
		const options = optionsOf(choices);
		if (!isList) return filter({ ...property, type: 'options', options, default: choices[0] }, key);
		const several = filter({ ...property, type: 'multiOptions', options, default: [] }, key);
		return { ...several, read: texts };
	}
	if (type === 'boolean') return filter({ ...property, type: 'boolean', default: true }, key);
	if (type === 'dateTime') return dateFilter(property, key);
	if (type === 'integer' && IS_ID.test(name)) return (isList ? idsFilter : idFilter)(property, key);
	if (!isList) return filter(property, key);
	const several = { ...property, description: 'One or several, separated by commas' };
	return { ...filter(several, key), read: texts };
}

const factsOf = ({ list }: Kind): ListFacts | undefined =>
	list === null ? undefined : filtersOfList(list);

/** The condition of a filter that is shown only for some choices of a field. */
function shownFor(field: string, kinds: ToolKind[], isFor: (kind: Kind) => boolean) {
	const choices = kinds.filter(({ kind }) => isFor(kind)).map(({ choice }) => choice);
	if (choices.length === kinds.length) return undefined;
	return { show: { [`/${field}`]: choices } };
}

const has = (name: string) => (kind: Kind) =>
	factsOf(kind)?.filters.some((fact) => fact.name === name) === true;

/** Each filter once, as the first kind has it; with several values where any kind takes them. */
function merged(facts: FilterFact[]): FilterFact[] {
	const byName = new Map<string, FilterFact>();
	for (const fact of facts) {
		const known = byName.get(fact.name) ?? fact;
		byName.set(fact.name, { ...known, isList: known.isList || fact.isList });
	}
	return [...byName.values()];
}

/** The filters of all lists of a tool. */
export function toolFilters(kinds: ToolKind[], field: string): Filter[] {
	const facts = kinds.flatMap(({ kind }) => factsOf(kind)?.filters ?? []);
	return merged(facts)
		.filter(({ name }) => !NOT_OFFERED.has(name))
		.map((fact) => {
			const { name } = fact;
			const displayOptions = shownFor(field, kinds, has(name));
			const shown = { displayName: inWords(name), name, ...(displayOptions && { displayOptions }) };
			return filterOf(fact, shown);
		})
		.sort((a, b) => a.property.displayName.localeCompare(b.property.displayName));
}

/** The reference lists some names with a minus too. */
const withoutMinus = (name: string) => name.replace(/^-/, '');

const listed = (names: string[]): INodePropertyOptions[] =>
	[...new Set(names.map(withoutMinus))].sort().flatMap((name) => [
		{ name: inWords(name), value: name },
		{ name: `${inWords(name)}, Descending`, value: `-${name}` },
	]);

/** The orders of a list; `typed` if the reference says only that there are some. */
export function toolSorts(kinds: ToolKind[]): INodePropertyOptions[] | 'typed' {
	const facts = kinds.map(({ kind }) => factsOf(kind));
	const names = facts.flatMap((one) => one?.sort ?? []);
	const takesAny = facts.some((one) => one?.sort !== undefined || one?.sortsByAttribute);
	return names.length === 0 && takesAny ? 'typed' : listed(names);
}

function sortQuery({ sortsByAttribute }: Pick<ListFacts, 'sortsByAttribute'>, sort: string): Query {
	if (!sortsByAttribute) return { sort };
	const direction = sort.startsWith('-') ? 'desc' : 'asc';
	return { 'sort[attribute]': withoutMinus(sort), 'sort[direction]': direction };
}

export function toolViews(kinds: ToolKind[]): INodePropertyOptions[] {
	const views = kinds.flatMap(({ kind }) => factsOf(kind)?.view?.choices ?? []);
	const offered = [...new Set(views)].filter((view) => !NO_VIEW.test(view));
	return optionsOf(offered.sort());
}

/** One value or a list, as the list takes it. */
function shaped({ isList, name }: FilterFact, value: QueryValue): QueryValue {
	const values = [value].flat().filter((one) => one !== undefined);
	if (isList) return values.map((one) => (typeof one === 'boolean' ? String(one) : one));
	if (values.length < 2) return values[0];
	throw inputError(
		`Filters > ${inWords(name)}: Procore takes one value here`,
		'Enter one value, or run the node once for each value.',
	);
}

function parameterOf(kind: Kind, key: string, value: QueryValue): Query {
	const facts = factsOf(kind);
	if (key === 'sort') return sortQuery(facts ?? { sortsByAttribute: false }, String(value).trim());
	if (key === 'view') return { [facts?.view?.key ?? 'view']: value };
	const name = filterNamed(key);
	const fact = facts?.filters.find((known) => known.name === name);
	if (fact) return { [fact.key]: shaped(fact, value) };
	throw inputError(
		`Filters > ${inWords(name)}: Procore does not filter the list of ${kind.label} by it`,
		'Remove this filter, or choose other records.',
	);
}

/** The query in the form that the list of this kind takes. */
export const queryFor = (kind: Kind, query: Query): Query =>
	Object.assign({}, ...Object.entries(query).map(([key, value]) => parameterOf(kind, key, value)));
