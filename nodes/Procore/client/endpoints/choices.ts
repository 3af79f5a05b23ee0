import type { ProcoreClient } from '../ProcoreClient';
import { ProcoreError, rethrow } from '../ProcoreError';
import { recordSchema } from '../schemas/records';
import { filtersOfList } from '../tools/facts/lists';
import { TARGETS, type Target, type TargetName } from '../tools/facts/targets';
import { rowsOf } from '../wire/answers/answer';
import { filledIn, namesIn, type Ids } from '../wire/path';

/** A thing that an id can point to. */
export interface Choice {
	id: string;
	name: string;
}

/** `projectId` is '' if no project is chosen. */
export interface ChoicePlace {
	companyId: string;
	projectId: string;
}

const IS_NOT_LISTED = new Set<ProcoreError['kind']>(['permission', 'notFound', 'validation']);

/** The list of the project if there is one, otherwise the list of the company. */
function listOf(target: Target, { companyId, projectId }: ChoicePlace) {
	const ids: Ids = { company_id: companyId, project_id: projectId };
	const list = projectId ? (target.ofProject ?? target.ofCompany) : target.ofCompany;
	if (list === undefined) return undefined;
	const named = namesIn(list);
	const inQuery = list === target.ofProject && !named.includes('project_id');
	return {
		template: list,
		path: filledIn(list, ids),
		query: inQuery ? { project_id: projectId } : {},
	};
}

function choiceFrom(row: Record<string, unknown>, shown: readonly string[]): Choice[] {
	const words = shown
		.map((name) => row[name])
		.filter((word) => word !== undefined && word !== null);
	const name = words.map(String).join(' ').trim();
	return row.id === undefined ? [] : [{ id: String(row.id), name: name || String(row.id) }];
}

/** Some lists come in one piece and take no page. */
async function rowsIn(
	procore: ProcoreClient,
	{ template, path, query }: NonNullable<ReturnType<typeof listOf>>,
	options: { companyId: string; limit: number },
): Promise<Array<Record<string, unknown>>> {
	const isPaged = filtersOfList(template)?.isPaged ?? true;
	if (isPaged) return await procore.list(path, recordSchema, { ...options, query });
	const { body } = await procore.request('GET', path, { companyId: options.companyId, query });
	const rows = rowsOf(body, path).map((row) => procore.parse(recordSchema, row, path));
	return rows.slice(0, options.limit);
}

/**
 * The first things of a kind in a project or company, by name; none if Procore does not list them,
 * for example because the tool is off.
 * @param limit maximum number to read
 */
export async function listChoices(
	procore: ProcoreClient,
	target: TargetName,
	place: ChoicePlace,
	limit: number,
): Promise<Choice[]> {
	const known: Target = TARGETS[target];
	const list = listOf(known, place);
	if (!list) return [];
	const { companyId } = place;
	try {
		const rows = await rowsIn(procore, list, { companyId, limit });
		return rows
			.flatMap((row) => choiceFrom(row, known.shown))
			.sort((a, b) => a.name.localeCompare(b.name));
	} catch (error) {
		if (error instanceof ProcoreError && IS_NOT_LISTED.has(error.kind)) return [];
		throw rethrow(error);
	}
}
