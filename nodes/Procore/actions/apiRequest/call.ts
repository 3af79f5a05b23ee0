import { inputError } from '../../client/ProcoreError';
import { operationById, type Parameter } from '../../client/tools/facts/operations';
import type { Method, Query, QueryValue } from '../../client/wire/http';
import { filledIn, namesIn, type Path } from '../../client/wire/path';
import { pathOfTyped } from './typed';

/** A call whose project is still open. */
export interface OpenCall {
	method: Method;
	/** As typed, or as Procore's reference writes it. */
	template: string;
	query: Query;
	/** Whether the project is part of it, in the path or as a parameter that must be there. */
	needsProject: boolean;
	pathFor: (projectId: string) => Path;
	queryFor: (projectId: string) => Query;
	/** The ids of company and project that the body names beside the record. */
	idsInBody: (projectId: string) => Record<string, string>;
}

const PROJECT = 'project_id';
const HOLDS_PROJECT = /\{project_id\}/;

/** A path as typed; `{project_id}` in it stands for each of the chosen projects. */
export function typedCall(method: Method, typed: string, query: Query): OpenCall {
	const pathFor = (projectId: string) => pathOfTyped(typed.replace(HOLDS_PROJECT, projectId));
	const needsProject = HOLDS_PROJECT.test(typed);
	if (!needsProject) pathFor('');
	const rest = { queryFor: () => query, idsInBody: () => ({}) };
	return { method, template: typed, query, needsProject, pathFor, ...rest };
}

function listIn(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	return typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : [value];
}

/** @throws ProcoreError for an object, which is no text. A date of n8n's is one. */
function textOf(name: string, value: unknown): string {
	const text = String(value);
	if (!text.includes('[object ')) return text;
	throw inputError(
		`Parameters > ${name}: an object cannot be sent here`,
		'Enter a text, a number, true or false.',
	);
}

function sentAs({ name, isList, type }: Parameter, value: unknown): QueryValue {
	if (isList) return listIn(value).map((one) => textOf(name, one));
	if (Array.isArray(value) && value.length === 0) return [];
	const text = textOf(name, value);
	const day = type === 'date' ? /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] : undefined;
	return day ?? text;
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

const unknownOperation = (id: string) =>
	inputError(
		`Procore has no operation "${id}"`,
		'Choose one from the list, or clear the field and enter Method and Path.',
	);

function refuseUnfit(listed: Parameter[], values: Record<string, unknown>, set: string[]): void {
	const names = listed.map(({ name }) => name);
	const unknown = Object.keys(values).filter((name) => !names.includes(name));
	if (unknown.length > 0) {
		throw inputError(
			`Parameters: Procore does not take "${unknown.join('", "')}" here`,
			`The parameters are ${names.join(', ') || 'none'}.`,
		);
	}
	const missing = listed.filter(
		({ name, isRequired }) => isRequired && !set.includes(name) && !isGiven(values[name]),
	);
	if (missing.length === 0) return;
	throw inputError(
		`Parameters: Procore requires ${missing.map(({ name }) => name).join(', ')}`,
		'Fill in these parameters.',
	);
}

/**
 * An operation of Procore with its parameters by name; company and project have their own fields.
 */
export async function operationCall(
	id: string,
	values: Record<string, unknown>,
	company: () => string,
	typedQuery: Query,
): Promise<OpenCall> {
	const operation = await operationById(id);
	if (!operation) throw unknownOperation(id);
	const { method, path: template } = operation;
	const listed = operation.parameters.filter((parameter) => parameter.in !== 'header');
	const isProject = ({ name }: Parameter) => name === PROJECT;
	refuseUnfit(listed, values, ['company_id', PROJECT, ...Object.keys(typedQuery)]);
	const ofQuery = listed.filter(
		(parameter) => parameter.in === 'query' && isGiven(values[parameter.name]),
	);
	const named = ofQuery.map((parameter) => [
		parameter.name.replace(/\[\]$/, ''),
		sentAs(parameter, values[parameter.name]),
	]);
	const takesCompany = listed.some(
		({ name, isRequired, in: place }) => name === 'company_id' && isRequired && place === 'query',
	);
	const query: Query = {
		...(takesCompany ? { company_id: company() } : {}),
		...Object.fromEntries(named),
		...typedQuery,
	};
	const inQuery = listed.some(
		(parameter) => isProject(parameter) && parameter.in === 'query' && parameter.isRequired,
	);
	const bodyNames = (operation.body?.fields ?? []).map(({ name }) => name);
	const needsProject =
		inQuery || namesIn(template).includes(PROJECT) || bodyNames.includes(PROJECT);
	const ids = Object.fromEntries(
		namesIn(template).map((name) => [name, isGiven(values[name]) ? String(values[name]) : '']),
	);
	if (ids.company_id === '') ids.company_id = company();
	return {
		method,
		template,
		query,
		needsProject,
		pathFor: (projectId) => filledIn(template, { ...ids, project_id: projectId }),
		queryFor: (projectId) => (inQuery ? { ...query, project_id: projectId } : query),
		idsInBody: (projectId) => ({
			...(bodyNames.includes('company_id') ? { company_id: company() } : {}),
			...(bodyNames.includes(PROJECT) ? { project_id: projectId } : {}),
		}),
	};
}
