import type { z } from 'zod';
import type { ListOptions, ProcoreClient } from '../ProcoreClient';
import { anyRecord } from '../schemas/record';
import { callsOf, scopeQuery } from '../tools/calls';
import type { Kind, Verb } from '../tools/kind';
import { filtersOfList } from '../tools/facts/lists';
import { recordOf, rowsOf } from '../wire/answers/answer';
import { wholeNumberIn } from '../wire/answers/json';
import type { Query } from '../wire/http';
import { filledIn, namesIn, type Call, type Ids, type Path } from '../wire/path';
import { inputError } from '../ProcoreError';

export type ToolRecord = z.infer<typeof anyRecord>;

/**
 * Where the records are. `needs` has the ids of other records, by their names in Procore's paths.
 */
export interface ToolPlace {
	companyId: string;
	/** Absent for records of the company. */
	projectId?: string;
	needs?: Ids;
}

interface Address {
	method: Call[0];
	template: string;
	path: Path;
	/** The project or company for the query, if the path does not name it. */
	scope: Query;
}

function addressOf(kind: Kind, verb: Verb, place: ToolPlace, id = ''): Address {
	const call = callsOf(kind).get(verb);
	if (!call) {
		throw inputError(
			`Procore has no such operation for ${kind.label}`,
			'Choose another operation.',
		);
	}
	const [method, template] = call;
	const { companyId, projectId = '', needs } = place;
	const ids: Ids = { company_id: companyId, project_id: projectId, ...needs };
	const scope = scopeQuery(template, kind.scope, ids);
	return { method, template, path: filledIn(template, ids, id), scope };
}

/** Ids of other records that a call of a kind needs, by their names in its path. */
export const neededIn = (kind: Kind, verb: Verb): string[] =>
	namesIn(callsOf(kind).get(verb)?.[1] ?? '').filter((name) => name in (kind.needs ?? {}));

/** The records of groups, in their order. */
async function* ungrouped(groups: AsyncGenerator<ToolRecord[]>, name: string) {
	for await (const page of groups) {
		yield page.flatMap((group) => {
			const inner = group[name];
			return Array.isArray(inner) ? inner.map((one: unknown) => anyRecord.parse(one)) : [group];
		});
	}
}

async function collected(pages: AsyncGenerator<ToolRecord[]>, limit = Infinity) {
	const all: ToolRecord[] = [];
	for await (const page of pages) {
		for (const record of page) all.push(record);
		if (all.length >= limit) break;
	}
	return all.slice(0, limit);
}

async function* inOnePiece(procore: ProcoreClient, path: Path, options: ListOptions) {
	const { body } = await procore.request('GET', path, options);
	yield rowsOf(body, path).map((row) => procore.parse(anyRecord, row, path));
}

/** Records of a list of one company or project. Groups of records are flattened. */
export async function listToolRecords(
	procore: ProcoreClient,
	kind: Kind,
	place: ToolPlace,
	{ query, limit }: Pick<ListOptions, 'query' | 'limit'> = {},
): Promise<ToolRecord[]> {
	const { template, path, scope } = addressOf(kind, 'getAll', place);
	const { companyId } = place;
	const { grouped, perPage } = kind;
	const asked = { companyId, query: { ...scope, ...query } };
	const isPaged = filtersOfList(template)?.isPaged ?? kind.isPaged !== false;
	if (!isPaged) return await collected(inOnePiece(procore, path, asked), limit);
	const options = { ...asked, perPage, limit: grouped === undefined ? limit : undefined };
	const pages = procore.pages(path, anyRecord, options);
	return await collected(grouped === undefined ? pages : ungrouped(pages, grouped), limit);
}

/** One record by its id. */
export async function getToolRecord(
	procore: ProcoreClient,
	kind: Kind,
	place: ToolPlace,
	id: string,
): Promise<ToolRecord> {
	const { path, scope } = addressOf(kind, 'get', place, id);
	return await procore.get(path, anyRecord, { companyId: place.companyId, query: scope });
}

/** Ids that a body needs in addition to its fields, if the path does not have them. */
function idsInBody({ scope, idIn, isOfProject }: Kind, template: string, place: ToolPlace) {
	const inPath = template.includes(`{${scope}_id}`);
	const isInBody = idIn === undefined ? !inPath : idIn === 'body';
	const ofProject = { project_id: wholeNumberIn(place.projectId ?? '') };
	if (isOfProject) return ofProject;
	if (!isInBody) return {};
	return scope === 'project' ? ofProject : { company_id: wholeNumberIn(place.companyId) };
}

/**
 * Creates or changes a record.
 * @param id of the record to change
 * @returns Procore's answer; undefined if it is empty
 */
export async function writeToolRecord(
	procore: ProcoreClient,
	kind: Kind,
	place: ToolPlace,
	body: object,
	id?: string,
): Promise<ToolRecord | undefined> {
	const address = addressOf(kind, id === undefined ? 'create' : 'update', place, id);
	const { method, template, path, scope } = address;
	const answer = await procore.request(method, path, {
		companyId: place.companyId,
		query: kind.idIn === 'query' ? scope : {},
		body: { ...idsInBody(kind, template, place), ...body },
	});
	const record = recordOf(answer.body, path);
	return record === undefined || record === null
		? undefined
		: procore.parse(anyRecord, record, path, method);
}

/** Deletes a record, or moves it to the recycle bin if Procore does that instead. */
export async function deleteToolRecord(
	procore: ProcoreClient,
	kind: Kind,
	place: ToolPlace,
	id: string,
): Promise<void> {
	const { method, path, scope } = addressOf(kind, 'delete', place, id);
	await procore.request(method, path, { companyId: place.companyId, query: scope });
}
