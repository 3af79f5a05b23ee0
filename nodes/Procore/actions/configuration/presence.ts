import { projectIdIn } from '../../client/ids';
import type { Project } from '../../client/schemas/records';
import { type Expected, ProjectIndex } from './expected';

export type MissingStatus = 'missing' | 'inactive' | 'unknown';

export interface Missing {
	/** '' when only a name or number is known. */
	id: string;
	name: string;
	status: MissingStatus;
}

function statusOf({ text, project: known }: Expected, found: Project | undefined): MissingStatus {
	if (found?.active === false) return 'inactive';
	return found || known || projectIdIn(text) ? 'missing' : 'unknown';
}

/**
 * The expected projects that the account cannot work in.
 * `inactive`: it sees the project, which is not active. `missing`: an id (or a project known from
 * elsewhere) that it does not see, so it was not permitted. `unknown`: a name or number that fits
 * no project it sees; without a second account nobody can tell a misspelt name from a project that
 * was not permitted.
 * @param visible every project that the account sees, inactive ones too
 * @param permitted the ids it was added to, where that is known better than by `visible`
 */
export function missingOf(
	expected: Expected[],
	visible: Project[],
	permitted?: Set<string>,
): Missing[] {
	const index = new ProjectIndex(visible);
	const missing = new Map<string, Missing>();
	for (const one of expected) {
		const { text, project: known } = one;
		const found = index.find(text);
		const isPermitted = found && (!permitted || permitted.has(String(found.id)));
		if (isPermitted && found.active !== false) continue;
		const project = found ?? known;
		const id = project ? String(project.id) : (projectIdIn(text) ?? '');
		const name = project?.name ?? (id ? '' : text);
		missing.set(id || text.toLowerCase(), { id, name, status: statusOf(one, found) });
	}
	return [...missing.values()];
}
