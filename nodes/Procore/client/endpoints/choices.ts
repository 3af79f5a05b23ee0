import type { ProcoreClient } from '../ProcoreClient';
import { ProcoreError, rethrow } from '../ProcoreError';
import { recordSchema } from '../schemas/records';
import { filtersOfList } from '../tools/facts/lists';
import { TARGETS, type Target, type TargetName } from '../tools/facts/targets';
import { rowsOf } from '../wire/answers/answer';
import { MANY_A_PAGE } from '../wire/lists/sizes';
import { filledIn, namesIn, type Ids } from '../wire/path';

/** A thing that an id can point to. */
export interface Choice {
	id: string;
	name: string;
	/** Everything that it can be named by. */
	names: string[];
	/** What tells it from others of its name. */
	detail: string;
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

type Row = Record<string, unknown>;

const wordsIn = (row: Row, names: readonly string[] = []): string[] =>
	names
		.map((name) => row[name])
		.filter((word) => word !== undefined && word !== null && word !== '')
		.map(String);

function choiceFrom(row: Row, { shown, alsoNamed }: Target): Choice[] {
	if (row.id === undefined) return [];
	const id = String(row.id);
	const words = wordsIn(row, shown);
	const name = words.join(' ').trim();
	const more = wordsIn(row, alsoNamed);
	return [{ id, name: name || id, names: [name, ...words, ...more], detail: more[0] ?? id }];
}

/** Some lists come in one piece and take no page. */
async function rowsIn(
	procore: ProcoreClient,
	{ template, path, query }: NonNullable<ReturnType<typeof listOf>>,
	{ companyId, limit }: { companyId: string; limit?: number },
): Promise<Row[]> {
	const isPaged = filtersOfList(template)?.isPaged ?? true;
	if (isPaged) {
		const perPage = limit === undefined ? MANY_A_PAGE : undefined;
		return await procore.list(path, recordSchema, { companyId, limit, query, perPage });
	}
	const { body } = await procore.request('GET', path, { companyId, query });
	const rows = rowsOf(body, path).map((row) => procore.parse(recordSchema, row, path));
	return rows.slice(0, limit);
}

/**
 * The things of a kind in a project or company, or Procore's refusal to list them, for example
 * because the tool is off; `undefined` if Procore has no list of them there.
 * @param limit maximum number to read; by default all
 */
export async function readChoices(
	procore: ProcoreClient,
	target: TargetName,
	place: ChoicePlace,
	limit?: number,
): Promise<Choice[] | ProcoreError | undefined> {
	const known: Target = TARGETS[target];
	const list = listOf(known, place);
	if (!list) return undefined;
	const { companyId } = place;
	try {
		const rows = await rowsIn(procore, list, { companyId, limit });
		return rows.flatMap((row) => choiceFrom(row, known));
	} catch (error) {
		if (error instanceof ProcoreError && IS_NOT_LISTED.has(error.kind)) return error;
		throw rethrow(error);
	}
}

/** The first things of a kind, by name; none if Procore does not list them. */
export async function listChoices(
	procore: ProcoreClient,
	target: TargetName,
	place: ChoicePlace,
	limit: number,
): Promise<Choice[]> {
	const found = await readChoices(procore, target, place, limit);
	const choices = Array.isArray(found) ? found : [];
	return choices.sort((a, b) => a.name.localeCompare(b.name));
}
