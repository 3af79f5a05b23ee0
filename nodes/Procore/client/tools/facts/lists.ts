import type { FactField } from './fieldText';
import { parametersAt } from './parameters';
import { places } from './paths';

/** A query parameter that narrows a list. */
export interface Filter extends Omit<FactField, 'fields'> {
	/** The key of the query without `[]`: `filters[status]`, `search`, `log_date`. */
	key: string;
	/** Without the brackets: `status`. */
	name: string;
}

export interface ListFacts {
	/** The ids that the query takes in addition to the path. */
	scope: Array<'company_id' | 'project_id'>;
	/** With `isList` a filter is written as `key[]=…`, once for each value. */
	filters: Filter[];
	/** The values of `sort`; a minus before a name reverses the order. */
	sort?: string[];
	/** Whether it takes `sort[attribute]` and `sort[direction]` instead. */
	sortsByAttribute: boolean;
	/** The key is `view` or `serializer_view`. */
	view?: { key: string; choices: string[] };
	/** Whether it takes `page` and `per_page`. */
	isPaged: boolean;
	/** Whether it takes `filters[updated_at]`, a time range. */
	takesUpdatedAt: boolean;
}

const SCOPE = ['company_id', 'project_id'] as const;
const VIEWS = ['view', 'serializer_view'];
const OTHERS = [
	...SCOPE,
	...VIEWS,
	'page',
	'per_page',
	'sort',
	'sort[attribute]',
	'sort[direction]',
];

/** A filter by its key without the brackets: `filters[status]` is `status`. */
export const filterNamed = (key: string) =>
	key.replace(/^filters\[(.*)\]$/, '$1').replace('][', '_');

function filterOf({ name, type, isList, isRequired, choices }: FactField): Filter {
	const key = name.replace(/\[\]$/, '');
	return {
		key,
		name: filterNamed(key),
		type,
		isList: isList || key !== name,
		isRequired,
		...(choices && { choices }),
	};
}

/** Procore refuses the plain form although its reference shows it; seen in a developer sandbox. */
const ONLY_AS_LIST = new Map([['/rest/v1.0/projects/{project_id}/rfis', ['filters[status]']]]);

function factsOf(path: string, parameters: FactField[]): ListFacts {
	const filters = parameters.filter(({ name }) => !OTHERS.some((known) => known === name));
	const find = (name: string) => parameters.find((known) => known.name === name);
	const sort = find('sort');
	const view = parameters.find(({ name }) => VIEWS.includes(name));
	return {
		scope: SCOPE.filter((name) => find(name)),
		filters: filters.map((field) => {
			const isList = field.isList || ONLY_AS_LIST.get(path)?.includes(field.name) === true;
			return filterOf({ ...field, isList });
		}),
		...(sort && { sort: sort.choices ?? [] }),
		sortsByAttribute: find('sort[attribute]') !== undefined,
		...(view && { view: { key: view.name, choices: view.choices ?? [] } }),
		isPaged: find('page') !== undefined && find('per_page') !== undefined,
		takesUpdatedAt: find('filters[updated_at]') !== undefined,
	};
}

const isOfQuery = ({ name }: FactField) => !/^[/@]/.test(name);

let lines: Map<string, number> | undefined;

/** The line of each reading operation by its path. */
const linesOf = (): Map<string, number> =>
	new Map(
		places().flatMap(({ path, methods, line }) => {
			const at = methods.indexOf('GET');
			return at < 0 ? [] : [[path, line + at] as const];
		}),
	);

const known = new Map<string, ListFacts>();

/**
 * The filters, sort and views of a list; `undefined` where Procore has nothing to read.
 * @example filtersOfList('/rest/v1.0/projects/{project_id}/rfis')
 */
export function filtersOfList(path: string): ListFacts | undefined {
	const line = (lines ??= linesOf()).get(path);
	if (line === undefined) return undefined;
	const facts = known.get(path) ?? factsOf(path, parametersAt(line).filter(isOfQuery));
	known.set(path, facts);
	return facts;
}
