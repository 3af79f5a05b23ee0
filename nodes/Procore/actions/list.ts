import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import { LIST_PROJECTS } from '../client/endpoints/projects';
import { inputError } from '../client/ProcoreError';
import type { Query } from '../client/wire/http';
import type { Call } from '../client/wire/path';
import { shownWhen, type Field, type Fields, type ValuesOf } from '../fields/field';
import { filtersField, type Filter, type Filtered } from '../fields/filters';
import { atMost, listLength } from '../fields/list';
import { sinceThen, timeIn, updatedSince } from '../fields/moment';
import { levelOf, projectScopeFields, type ProjectScope } from '../fields/projects';
import { simplified, simplify } from '../fields/simplify';
import { defineOperation, rows, type Operation, type OperationContext } from './define';
import { optionsField, type ChosenOptions, type ListChoices } from './listOptions';
import { overProjects } from './overProjects';

/** Where a list is read: in a company, or in one of its projects. */
export interface ListPlace {
	companyId: string;
	/** undefined at company level. */
	projectId?: string;
}

/** What to read of a list. */
export interface ListRequest<F extends Fields> extends ListPlace {
	query: Query;
	/**
	 * Whether a record matches the filters that the endpoint does not have; absent if none is set.
	 */
	fits?: (record: IDataObject) => boolean;
	/** Maximum number of records; undefined for all. */
	limit: number | undefined;
	/** The names of the switches that are on. */
	switches: ReadonlySet<string>;
	isSimple: boolean;
	values: ValuesOf<F>;
}

interface ListDefinition<F extends Fields> extends ListChoices {
	option: INodePropertyOptions;
	calls: readonly Call[];
	/** Where the records are; with `either` the user chooses. */
	level: 'company' | 'project' | 'either';
	/** Fields that the list has in addition to company and project. */
	fields?: F;
	filters?: readonly Filter[];
	/**
	 * Whether the endpoint takes `filters[updated_at]`: a level if only that level's endpoint does, or
	 * the values of other fields for which it does.
	 */
	updatedAt?: boolean | Level | Record<string, string[]>;
	/** The fields of a simplified record, and what the screen calls them; see {@link simplified}. */
	simple?: { fields: readonly string[] | SimpleFields<F>; what: string };
	read: (context: OperationContext, request: ListRequest<F>) => Promise<IDataObject[]>;
	/** Whether `read` simplifies the records itself, if picking fields is not enough. */
	isShaped?: true;
}

type Level = 'company' | 'project';

/** The fields as a function of the values, if they depend on what is listed. */
type SimpleFields<F extends Fields> = (values: ValuesOf<F>) => Promise<readonly string[]>;

/** The field that chooses between the records of the company and of projects. */
export const level = levelOf({
	description: 'Whose records to use',
	company: 'The records of the company',
	project: 'The records of projects',
});

function placeFields(of: 'company' | 'project' | 'either'): Fields {
	if (of === 'company') return {};
	if (of === 'project') return projectScopeFields;
	const { projectScope, projectId, projectIds } = projectScopeFields;
	const show = { level: ['project'] };
	return {
		level,
		projectScope: shownWhen(show, projectScope),
		projectId: shownWhen(show, projectId),
		projectIds: shownWhen(show, projectIds),
	};
}

function sinceField({
	updatedAt,
	level: of,
}: Pick<ListDefinition<Fields>, 'updatedAt' | 'level'>): { updatedSince?: Field } {
	if (!updatedAt) return {};
	if (typeof updatedAt === 'object') return { updatedSince: shownWhen(updatedAt, updatedSince) };
	const isPartial = typeof updatedAt === 'string' && of === 'either';
	return {
		updatedSince: isPartial ? shownWhen({ level: [updatedAt] }, updatedSince) : updatedSince,
	};
}

const simplifyFields = new Map<string, Field>();

/** Lists with the same words share one field, so that the node describes it only once. */
function simplifyField(what: string): Field {
	const known = simplifyFields.get(what) ?? simplify(what);
	simplifyFields.set(what, known);
	return known;
}

function fieldsOf<F extends Fields>(list: ListDefinition<F>): Fields {
	const { filters = [], simple } = list;
	return {
		...placeFields(list.level),
		...list.fields,
		...listLength,
		...(simple ? { simplify: simplifyField(simple.what) } : {}),
		...sinceField(list),
		...(filters.length > 0 ? { filters: filtersField(filters) } : {}),
		...optionsField(list),
	};
}

const SINCE = 'filters[updated_at]';

/** "Updated Since" and the filter "Updated At" mean the same, so only one of them may be set. */
function changedQuery(given: unknown, query: Query, timeZone: string): Query {
	const start = timeIn('Updated Since', given, timeZone);
	if (!start) return {};
	if (query[SINCE] === undefined) return { [SINCE]: sinceThen(start) };
	throw inputError(
		'Updated Since and the filter "Updated At" are both set',
		'Remove one of the two.',
	);
}

const namesOf = async <F extends Fields>(
	fields: readonly string[] | SimpleFields<F>,
	values: ValuesOf<F>,
) => (typeof fields === 'function' ? await fields(values) : fields);

interface Values extends ProjectScope {
	level?: Level;
	returnAll: boolean;
	limit: number;
	simplify?: boolean;
	updatedSince?: unknown;
	filters?: Filtered;
	options?: ChosenOptions;
}

/**
 * An operation that lists records, with "Return All", "Limit", "Simplify", filters, "Updated Since",
 * sort and view. Records of projects are read in one, several or all permitted projects.
 */
export function defineList<F extends Fields>(list: ListDefinition<F>): Operation {
	const { option, simple } = list;
	return defineOperation({
		option,
		// The names of the projects come from their list.
		calls: list.level === 'company' ? list.calls : [...list.calls, LIST_PROJECTS],
		fields: fieldsOf(list),
		async run(context, given) {
			const values = z.custom<Values>().parse(given);
			const own = z.custom<ValuesOf<F>>();
			const { filters, options, updatedSince: since } = values;
			if (filters?.matchesNone) return [];
			const { sort, view, switches = new Set<string>() } = options ?? {};
			const asked = { ...filters?.query, ...(sort && { sort }), ...(view && { view }) };
			const query = { ...asked, ...changedQuery(since, asked, context.timeZone) };
			const isSimple = simple !== undefined && values.simplify !== false && !view;
			const isPicked = isSimple && !list.isShaped;
			const names = isPicked ? await namesOf(simple.fields, own.parse(given)) : [];
			const { companyId } = context;
			const parts = { companyId, query, fits: filters?.fits, switches, isSimple };
			const read = async (projectId: string | undefined, limit: number | undefined) => {
				const request = { ...parts, projectId, limit, values: own.parse(given) };
				const records = await list.read(context, request);
				return rows(names.length > 0 ? records.map((one) => simplified(one, names)) : records);
			};
			const most = atMost(values);
			const at = list.level === 'either' ? values.level : list.level;
			if (at === 'company') return await read(undefined, most);
			return await overProjects(
				context,
				values,
				async ({ id }, limit) => await read(id, limit),
				most,
			);
		},
	});
}
