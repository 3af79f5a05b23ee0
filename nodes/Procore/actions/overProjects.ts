import { listProjects, namesOrNone, projectNames } from '../client/endpoints/projects';
import { procoreId } from '../client/ids';
import { rethrow, ProcoreError, type ErrorKind } from '../client/ProcoreError';
import { chosenProjects, type ProjectScope } from '../fields/projects';
import type { OperationContext, OutputRow } from './define';

/** A project as far as a row names it; the name is empty where it cannot be known. */
export interface ScopedProject {
	id: string;
	name: string;
}

async function permittedProjects({
	procore,
	companyId,
	remember,
}: OperationContext): Promise<ScopedProject[]> {
	const list = async () => await listProjects(procore, companyId, { query: { view: 'compact' } });
	const projects = await remember(`permitted:${companyId}`, list);
	return projects.map(({ id, name }) => ({ id: String(id), name: name ?? '' }));
}

/** The projects to read, with their names, which are looked up once in an execution. */
async function projectsOf(
	context: OperationContext,
	scope: ProjectScope,
): Promise<ScopedProject[]> {
	const ids = chosenProjects(scope);
	if (!ids) return await permittedProjects(context);
	const { procore, companyId, remember } = context;
	const read = async () => await projectNames(procore, companyId);
	const names = await namesOrNone(async () => await remember(`names:${companyId}`, read));
	return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
}

/** Nothing can be read any more, in whichever project. */
const ENDS_ALL = new Set<ErrorKind>(['signIn', 'cancelled', 'input']);

/** Faults that are seldom about one project. */
const MAY_MEET_ALL = new Set<ErrorKind>([
	'token',
	'network',
	'incomplete',
	'unavailable',
	'rateLimit',
	'appNotInstalled',
	'companyHeader',
]);

/** So many projects in a row with such a fault: to ask for the others would only burn calls. */
const IN_A_ROW = 3;

/** Said of a project that was not asked. */
function notAsked(error: ProcoreError): ProcoreError {
	const { kind, message, advice, status } = error;
	return new ProcoreError({
		kind,
		message: `Not read, since ${IN_A_ROW} projects before it failed alike: ${message}`,
		advice,
		status,
	});
}

/** How the reading of projects goes. */
class Progress {
	readonly rows: OutputRow[] = [];

	readonly failures: ProcoreError[] = [];

	/** What the projects that are left fail by, without being asked. */
	verdict: ProcoreError | undefined;

	/** Rows without an error. */
	read = 0;

	private inARow = 0;

	add(rows: OutputRow[], tag: OutputRow['json']): void {
		this.inARow = 0;
		this.read += rows.length;
		for (const row of rows) this.rows.push({ ...row, json: { ...row.json, ...tag } });
	}

	fail(error: ProcoreError, tag: OutputRow['json']): void {
		this.failures.push(error);
		this.rows.push({ json: tag, error });
		this.inARow = MAY_MEET_ALL.has(error.kind) ? this.inARow + 1 : 0;
		if (this.inARow === IN_A_ROW) this.verdict = notAsked(error);
	}
}

/**
 * Reads each project and tells every row its project. A project that fails becomes one row with
 * `error` and the others go on; only when every project failed does the operation fail.
 * @param read gets how many rows are still wanted; undefined for all
 * @param limit the most rows of all projects together
 */
export async function overProjects(
	context: OperationContext,
	scope: ProjectScope,
	read: (project: ScopedProject, limit: number | undefined) => Promise<OutputRow[]>,
	limit?: number,
): Promise<OutputRow[]> {
	const projects = await projectsOf(context, scope);
	const progress = new Progress();
	for (const project of projects) {
		const left = limit === undefined ? undefined : limit - progress.read;
		if (left !== undefined && left <= 0) break;
		const tag = { project_id: procoreId(project.id), project_name: project.name };
		if (progress.verdict) {
			progress.fail(progress.verdict, tag);
			continue;
		}
		try {
			progress.add(await read(project, left), tag);
		} catch (error) {
			if (!(error instanceof ProcoreError) || ENDS_ALL.has(error.kind)) throw rethrow(error);
			progress.fail(error, tag);
		}
	}
	const { failures, rows } = progress;
	const [first] = failures;
	if (first && failures.length === projects.length) throw first;
	return rows;
}
