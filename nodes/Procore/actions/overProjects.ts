import { listProjects, namesOrNone, projectNames } from '../client/endpoints/projects';
import { procoreId } from '../client/ids';
import { Ahead } from '../client/wire/lists/ahead';
import { rethrow, ProcoreError, type ErrorKind } from '../client/ProcoreError';
import { chosenProjects, type ProjectScope } from '../fields/projects';
import type { OperationContext, OutputRow } from './define';

/** A project as a row names it; the name is empty if it cannot be read. */
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

/** Errors after which no project can be read. */
const ENDS_ALL = new Set<ErrorKind>(['signIn', 'cancelled', 'input']);

/** Errors that mostly concern all projects. */
const MAY_CONCERN_ALL = new Set<ErrorKind>([
	'token',
	'network',
	'incomplete',
	'unavailable',
	'rateLimit',
	'appNotInstalled',
	'companyHeader',
]);

/** After an error that may concern all, no other project is begun in the place of that one. */
const isWorth = (ended: PromiseSettledResult<OutputRow[]>) =>
	ended.status === 'fulfilled' ||
	(ended.reason instanceof ProcoreError &&
		!ENDS_ALL.has(ended.reason.kind) &&
		!MAY_CONCERN_ALL.has(ended.reason.kind));

/** After this many such errors in a row the other projects are not read, to save calls. */
const IN_A_ROW = 3;

/** The error of a project that was not read. */
function notRead(error: ProcoreError): ProcoreError {
	const { kind, message, advice, status } = error;
	return new ProcoreError({
		kind,
		message: `Not read, since ${IN_A_ROW} projects before it failed in the same way: ${message}`,
		advice,
		status,
	});
}

/** The rows and errors so far. */
class Progress {
	readonly rows: OutputRow[] = [];

	readonly failures: ProcoreError[] = [];

	/** The error for the remaining projects, which are then not read. */
	errorOfRest: ProcoreError | undefined;

	/** Rows without an error. */
	read = 0;

	private inARow = 0;

	/** Whether the last project failed with an error that may concern all. */
	get isDoubtful(): boolean {
		return this.inARow > 0;
	}

	add(rows: OutputRow[], tag: OutputRow['json']): void {
		this.inARow = 0;
		this.read += rows.length;
		for (const row of rows) this.rows.push({ ...row, json: { ...row.json, ...tag } });
	}

	fail(error: ProcoreError, tag: OutputRow['json']): void {
		this.failures.push(error);
		this.rows.push({ json: tag, error });
		this.inARow = MAY_CONCERN_ALL.has(error.kind) ? this.inARow + 1 : 0;
		if (this.inARow === IN_A_ROW) this.errorOfRest = notRead(error);
	}
}

/**
 * Reads each project and adds the project to every row. A project that fails becomes one row with
 * `error`. If every project fails, the operation fails. Projects are read side by side; with a limit
 * they are read one after the other, so that no project is read needlessly.
 * @param read its limit is the number of rows still wanted; undefined for all
 * @param limit maximum number of rows of all projects together
 * @param isOneByOne always for writes, since one that has begun cannot be called "not read"
 */
export async function overProjects(
	context: OperationContext,
	scope: ProjectScope,
	read: (project: ScopedProject, limit: number | undefined) => Promise<OutputRow[]>,
	limit?: number,
	isOneByOne = limit !== undefined,
): Promise<OutputRow[]> {
	const projects = await projectsOf(context, scope);
	const progress = new Progress();
	const left = () => (limit === undefined ? undefined : limit - progress.read);
	const readOne = async (project: ScopedProject) => await read(project, left());
	const ahead = new Ahead(readOne, isWorth);
	try {
		for (const [index, project] of projects.entries()) {
			if ((left() ?? 1) <= 0) break;
			const following = isOneByOne || progress.isDoubtful ? [] : projects.slice(index + 1);
			const tag = { project_id: procoreId(project.id), project_name: project.name };
			if (progress.errorOfRest) {
				progress.fail(progress.errorOfRest, tag);
				continue;
			}
			try {
				progress.add(await ahead.get(project, following), tag);
			} catch (error) {
				if (!(error instanceof ProcoreError) || ENDS_ALL.has(error.kind)) throw rethrow(error);
				progress.fail(error, tag);
			}
		}
	} finally {
		await ahead.settle();
	}
	const { failures, rows } = progress;
	const [first] = failures;
	if (first && failures.length === projects.length) throw first;
	return rows;
}
