import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import { LIST_PROJECTS } from '../client/endpoints/projects';
import { inputError } from '../client/ProcoreError';
import type { Query } from '../client/wire/http';
import type { Call } from '../client/wire/path';
import { field, shownWhen, type Field, type Fields, type ValuesOf } from '../fields/field';
import { filtersField, type Filter, type Filtered } from '../fields/filters';
import { atMost, listLength } from '../fields/list';
import { momentOf, sinceThen, updatedSince } from '../fields/moment';
import { projectScopeFields, type ProjectScope } from '../fields/projects';
import { simplified, simplify } from '../fields/simplify';
import { defineOperation, rows, type Operation, type OperationContext } from './define';
import { overProjects } from './overProjects';

/** Where a list is read: in a company, or in one of its projects. */
export interface ListPlace {
	companyId: string;
	/** Absent at company level. */
	projectId?: string;
}

/** What to read of a list. */
export interface ListRequest<F extends Fields> extends ListPlace {
	query: Query;
	/** The most records; undefined for all. */
	limit: number | undefined;
	values: ValuesOf<F>;
}

interface Choices {
	sort?: INodePropertyOptions[];
	view?: INodePropertyOptions[];
}

interface ListDefinition<F extends Fields> extends Choices {
	option: INodePropertyOptions;
	calls: readonly Call[];
	/** Whose records they are; with `either` the user chooses. */
	level: 'company' | 'project' | 'either';
	/** What the list needs beside company and project. */
	fields?: F;
	filters?: readonly Filter[];
	/** Whether the endpoint takes `filters[updated_at]`; a level where only that one does. */
	updatedAt?: boolean | Level;
	/** The fields of a simplified record, and the words for them; see {@link simplified}. */
	simple?: { fields: readonly string[]; what: string };
	read: (context: OperationContext, request: ListRequest<F>) => Promise<IDataObject[]>;
}

type Level = 'company' | 'project';

const level = field(
	{
		displayName: 'Level',
		name: 'level',
		type: 'options',
		default: 'company',
		options: [
			{ name: 'Company', value: 'company', description: 'The records of the company' },
			{ name: 'Project', value: 'project', description: 'The records of projects' },
		],
		description: 'Whose records to read',
	},
	z.enum(['company', 'project']).default('company'),
);

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

/** The collection "Options": sort and view, where Procore has them. */
function optionsField({ sort = [], view = [] }: Choices): { options?: Field } {
	const options = [
		{ displayName: 'Sort', name: 'sort', choices: sort, description: 'The order of the records' },
		{
			displayName: 'View',
			name: 'view',
			choices: view,
			description:
				'How much of each record Procore returns; it is then returned as it came, not simplified',
		},
	].flatMap(({ choices, ...rest }) => {
		const [first] = choices;
		return first
			? [{ ...rest, type: 'options' as const, default: first.value, options: choices }]
			: [];
	});
	if (options.length === 0) return {};
	return {
		options: field(
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options,
			},
			z.object({ sort: z.string().optional(), view: z.string().optional() }).default({}),
		),
	};
}

function sinceField({
	updatedAt,
	level: of,
}: Pick<ListDefinition<Fields>, 'updatedAt' | 'level'>): { updatedSince?: Field } {
	if (!updatedAt) return {};
	const isPartial = typeof updatedAt === 'string' && of === 'either';
	return {
		updatedSince: isPartial ? shownWhen({ level: [updatedAt] }, updatedSince) : updatedSince,
	};
}

function fieldsOf<F extends Fields>(list: ListDefinition<F>): Fields {
	const { filters = [], simple } = list;
	return {
		...placeFields(list.level),
		...list.fields,
		...listLength,
		...(simple ? { simplify: simplify(simple.what) } : {}),
		...sinceField(list),
		...(filters.length > 0 ? { filters: filtersField(filters) } : {}),
		...optionsField(list),
	};
}

const SINCE = 'filters[updated_at]';

/** "Updated Since" and the filter "Updated At" say the same, so only one of them may be set. */
function changedQuery(given: unknown, query: Query, timeZone: string): Query {
	if (given === undefined || given === '') return {};
	const start = momentOf(given, timeZone);
	if (!start) {
		throw inputError(
			`Updated Since: "${String(given)}" is not a date`,
			'Choose a date, or give one such as 2026-01-31T08:00:00Z.',
		);
	}
	if (query[SINCE] === undefined) return { [SINCE]: sinceThen(start) };
	throw inputError(
		'Updated Since and the filter "Updated At" are both set',
		'Remove one of the two.',
	);
}

interface Values extends ProjectScope {
	level?: Level;
	returnAll: boolean;
	limit: number;
	simplify?: boolean;
	updatedSince?: unknown;
	filters?: Filtered;
	options?: { sort?: string; view?: string };
}

/**
 * An operation that lists records: "Return All" and "Limit", "Simplify", filters, "Updated Since",
 * sort and view, and the project, several projects or all permitted ones where records live there.
 */
export function defineList<F extends Fields>(list: ListDefinition<F>): Operation {
	const { option, simple } = list;
	const common = z.custom<Values>();
	const own = z.custom<ValuesOf<F>>();
	return defineOperation({
		option,
		// The names of the projects come from their list.
		calls: list.level === 'company' ? list.calls : [...list.calls, LIST_PROJECTS],
		fields: fieldsOf(list),
		async run(context, given) {
			const values = common.parse(given);
			const { filters, options = {}, updatedSince: since } = values;
			if (filters?.matchesNone) return [];
			const asked = { ...filters?.query, ...options };
			const query = { ...asked, ...changedQuery(since, asked, context.timeZone) };
			const isSimple = simple !== undefined && values.simplify !== false && !options.view;
			const read = async (projectId: string | undefined, limit: number | undefined) => {
				const { companyId } = context;
				const request = { companyId, projectId, query, limit, values: own.parse(given) };
				const records = await list.read(context, request);
				return rows(isSimple ? records.map((one) => simplified(one, simple.fields)) : records);
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
