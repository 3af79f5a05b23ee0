import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { chosenKind } from '../actions/tools/kinds';
import { neededOf } from '../actions/tools/place';
import { listToolRecords, type ToolPlace, type ToolRecord } from '../client/endpoints/toolRecords';
import { projectIdIn } from '../client/ids';
import type { Kind, Scope } from '../client/tools/kind';
import { TOOL_RESOURCES } from '../client/tools/menu';
import { kindOf } from '../client/tools/table';
import { filtersOfList } from '../client/tools/facts/lists';
import type { ProcoreClient } from '../client/ProcoreClient';
import type { Query } from '../client/wire/http';
import { asked, companyOf } from './asked';

/** Most records that a menu reads to search in them, if Procore cannot search the list itself. */
const MOST = 500;

/** Days of a daily log that a menu shows; Procore allows 13 weeks at once. */
const DAYS = 90;
const DAY_MS = 86_400_000;

const WORDS = ['number', 'title', 'subject', 'name', 'full_name', 'label', 'description', 'date'];

function nameOf(record: ToolRecord): string {
	const words = WORDS.map((name) => record[name]).filter(
		(word) => (typeof word === 'string' && word !== '') || typeof word === 'number',
	);
	return words.slice(0, 2).join(' ') || String(record.id);
}

const SEARCHES = ['search', 'filters[search]', 'filters[query]'];

/** The query of a search, if Procore can search the list. */
function searchQuery({ list }: Kind, typed: string): Query {
	const facts = list === null ? undefined : filtersOfList(list);
	const key = SEARCHES.find((name) => facts?.filters.some((filter) => filter.key === name));
	return key && typed ? { [key]: typed } : {};
}

function datesOf({ list }: Kind): Query {
	const isDated =
		list !== null && filtersOfList(list)?.filters.some(({ key }) => key === 'start_date');
	if (!isDated) return {};
	const day = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);
	return { start_date: day(DAYS), end_date: day(0) };
}

async function found(
	procore: ProcoreClient,
	kind: Kind,
	place: ToolPlace,
	filter = '',
): Promise<INodeListSearchResult> {
	const typed = filter.trim();
	const search = searchQuery(kind, typed);
	const query = { ...datesOf(kind), ...search };
	const records = await listToolRecords(procore, kind, place, { query, limit: MOST });
	const words = Object.keys(search).length > 0 ? [] : typed.toLowerCase().split(/\s+/);
	const results = records
		.map((record) => ({ name: nameOf(record), value: String(record.id) }))
		.filter(({ name, value }) =>
			words.every((word) => name.toLowerCase().includes(word) || value === word),
		);
	return { results };
}

function placeOf(caller: ILoadOptionsFunctions, procore: ProcoreClient): ToolPlace {
	const projectId = projectIdIn(caller.getCurrentNodeParameter('projectId')) || undefined;
	return { companyId: companyOf(caller, procore), projectId };
}

/** The records of the chosen tool, in the chosen project or company. */
export async function searchRecords(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const parameters = this.getCurrentNodeParameters() ?? {};
		const tool = TOOL_RESOURCES.find(({ value }) => value === parameters.resource);
		if (!tool) return { results: [] };
		const kind = chosenKind(tool, 'getAll', parameters);
		const place = { ...placeOf(this, procore), needs: neededOf(kind, 'getAll', parameters) };
		return await found(procore, kind, place, filter);
	});
}

/** The records to which others belong, in the chosen project or in the company. */
const searchOwners = (value: string, scope: Scope) =>
	async function search(
		this: ILoadOptionsFunctions,
		filter?: string,
	): Promise<INodeListSearchResult> {
		return await asked(this, async (procore) => {
			const kind = kindOf(value, scope);
			return kind ? await found(procore, kind, placeOf(this, procore), filter) : { results: [] };
		});
	};

export const searchBudgetViews = searchOwners('budgetView', 'project');
export const searchCorrespondenceTypes = searchOwners('genericTool', 'company');
export const searchDrawingAreas = searchOwners('drawingArea', 'project');
export const searchPrimeContracts = searchOwners('primeContract', 'project');
