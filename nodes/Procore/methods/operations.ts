import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { findOperations } from '../client/tools/facts/findOperations';
import { operationById, type Parameter } from '../client/tools/facts/operations';
import { typedIn } from '../client/ids';

/** Operations at a time; the editor asks for more as the list is scrolled. */
const AT_A_TIME = 100;

/** Procore's operations by their names, tools, methods and paths. */
export async function searchOperations(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const start = Number(paginationToken ?? 0);
	const found = await findOperations(filter);
	const end = start + AT_A_TIME;
	return {
		results: found.slice(start, end).map(({ id, name, tool }) => ({
			name: `${name} (${tool}): ${id}`,
			value: id,
		})),
		...(end < found.length ? { paginationToken: String(end) } : {}),
	};
}

/** Company and project have fields of their own; paging is the node's. */
const ELSEWHERE = ['company_id', 'project_id', 'page', 'per_page'];

const TYPES: Record<Parameter['type'], ResourceMapperField['type']> = {
	string: 'string',
	file: 'string',
	unknown: 'string',
	object: 'string',
	integer: 'string',
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	dateTime: 'string',
	time: 'string',
};

function shown({ name, type, isList, isRequired, choices }: Parameter): ResourceMapperField {
	const options = (choices ?? []).map((value) => ({ name: value, value }));
	const isMenu = options.length > 0 && !isList;
	return {
		id: name,
		displayName: isList ? `${name} (one or several, with commas)` : name,
		required: isRequired,
		removed: !isRequired,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		...(isMenu ? { type: 'options', options } : { type: isList ? 'string' : TYPES[type] }),
	};
}

/** The ids of the path and the query parameters of the chosen operation. */
export async function getParameters(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const id = String(typedIn(this.getCurrentNodeParameter('operationId')) ?? '');
	const operation = await operationById(id);
	const parameters = (operation?.parameters ?? []).filter(
		({ name, in: place }) => place !== 'header' && !ELSEWHERE.includes(name),
	);
	if (parameters.length > 0) return { fields: parameters.map(shown) };
	return { fields: [], emptyFieldsNotice: 'This operation needs no parameters.' };
}
