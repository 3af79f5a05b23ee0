import { scopeQuery } from '../../tools/calls';
import type { Query } from '../../wire/http';
import { pathOf, type Call, type Path } from '../../wire/path';
import type { UploadPlace } from './uploads';

/** Whose documents: the company's, or those of one of its projects. */
export type DocumentPlace = UploadPlace;

/** A call at both levels. */
interface AtBoth {
	company: Call;
	project: Call;
}

const OF_COMPANY = '/rest/v1.0/companies/{company_id}';

const atBoth = (method: Call[0], tail: string): AtBoth => ({
	company: [method, OF_COMPANY + tail],
	project: [method, `/rest/v1.0${tail}`],
});

export const LIST_DOCUMENTS: AtBoth = {
	company: ['GET', `${OF_COMPANY}/documents`],
	project: ['GET', '/rest/v1.0/projects/{project_id}/documents'],
};
export const GET_FILE = atBoth('GET', '/files/{id}');
export const CREATE_FILE = atBoth('POST', '/files');
export const UPDATE_FILE = atBoth('PATCH', '/files/{id}');
export const DELETE_FILE = atBoth('DELETE', '/files/{id}');
export const GET_ROOT_FOLDER = atBoth('GET', '/folders');
export const GET_FOLDER = atBoth('GET', '/folders/{id}');
export const CREATE_FOLDER = atBoth('POST', '/folders');
export const UPDATE_FOLDER = atBoth('PATCH', '/folders/{id}');
export const DELETE_FOLDER = atBoth('DELETE', '/folders/{id}');

/** The calls at both levels, for an operation that makes either. */
export const bothOf = (...calls: AtBoth[]): Call[] =>
	calls.flatMap(({ company, project }) => [company, project]);

/** Where a call goes for a place; a project that the path does not name goes into the query. */
export function targetOf(
	calls: AtBoth,
	{ companyId, projectId }: DocumentPlace,
	id = '',
): { path: Path; query: Query } {
	if (projectId === undefined) {
		return { path: pathOf(calls.company, { company_id: companyId, id }), query: {} };
	}
	const ids = { project_id: projectId, id };
	return {
		path: pathOf(calls.project, ids),
		query: scopeQuery(calls.project[1], 'project', ids),
	};
}
