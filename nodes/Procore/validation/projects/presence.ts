import { projectIdIn } from '../../client/ids';
import type { SeenProject } from '../../client/schemas/seenProject';
import type { Expected } from './expected';
import { folded, ProjectIndex, type Match } from './projectIndex';
import type { Visibility } from './visibility';

export type MissingStatus = 'missing' | 'inactive' | 'unknown';

export interface Missing {
	/** '' when only a name or number is known. */
	id: string;
	name: string;
	status: MissingStatus;
	/** What is unusual about the entry; it comes before the advice. */
	note: string;
}

export interface Presence {
	/** Number of expected projects; one that is written twice counts once. */
	count: number;
	missing: Missing[];
	/** Entries that match more than one active project. */
	doubts: string[];
	/** Entries that were not read literally, and how they were read. */
	remarks: string[];
}

/** Procore's own ids have no leading zero; a project number may. */
const idIn = (text: string) => {
	const id = projectIdIn(text) ?? '';
	return /^0/.test(id) ? '' : id;
};
/** Ids of newer projects have 15 digits, so a short number may be a project number. */
const isShort = (id: string) => /^\d{1,9}$/.test(id);

const LOST =
	'This ID came as a number that is too large, so its last digits are lost: change the column or field to text.';

function statusOf(
	one: Expected,
	found: SeenProject | undefined,
	visibility: Visibility,
): MissingStatus {
	if (found) return found.active ? 'missing' : 'inactive';
	if (one.hasLostDigits) return 'unknown';
	if (one.project) return 'missing';
	if (!/^\d+$/.test(projectIdIn(one.text) ?? '')) return 'unknown';
	// An account that sees every project would see this one if it existed.
	return visibility.seesAll && !visibility.ids?.has(idIn(one.text)) ? 'unknown' : 'missing';
}

function missingOf(one: Expected, found: SeenProject | undefined, visibility: Visibility): Missing {
	const project = found ?? one.project;
	const id = project?.id ?? idIn(one.text);
	const name = project?.name || (id ? (one.name ?? '') : one.text);
	const status = statusOf(one, found, visibility);
	const isDoubtful = !project && isShort(id) && status === 'missing';
	const doubt = isDoubtful
		? `If ${id} is a project number rather than an id, that project is not permitted or is spelt in another way. `
		: '';
	return { id, name, status, note: one.hasLostDigits ? `${LOST} ` : doubt };
}

const called = ({ id, name }: SeenProject) => (name ? `${name} (${id})` : id);

/** What to say about a text that does not match exactly one project literally. */
function saidOf({ text }: Expected, { project, rivals, isByZeros }: Match): string | undefined {
	if (isByZeros) {
		return `"${text}" was read as project number ${project.projectNumber}, ${called(project)}.`;
	}
	if (rivals.length === 0) return undefined;
	const others = rivals.map(({ id }) => id).join(', ');
	return `"${text}" fits ${rivals.length + 1} projects: ${called(project)} was taken, not ${others}.`;
}

/**
 * The expected projects that the account cannot work in.
 * `inactive`: it sees the project, which is not active. `missing`: an id (or a project known from
 * elsewhere) that it does not see, so it was not permitted. `unknown`: a name or number that matches
 * no project it sees, because it is misspelt or the project was not permitted; or an id that does
 * not exist, as the account sees every project.
 */
export function presenceOf(expected: Expected[], visibility: Visibility): Presence {
	const permitted = new Set(visibility.permitted.map(({ id }) => id));
	const isPermitted = ({ id }: SeenProject) => permitted.has(id);
	const index = new ProjectIndex([...visibility.permitted, ...visibility.others], isPermitted);
	const seen = new Set<string>();
	const missing: Missing[] = [];
	const doubts: string[] = [];
	const remarks: string[] = [];
	for (const one of expected) {
		const match = index.find(one.text);
		const found = match?.project;
		const key = found?.id ?? one.project?.id ?? (idIn(one.text) || folded(one.text));
		if (seen.has(key)) continue;
		seen.add(key);
		const said = match && saidOf(one, match);
		if (said) (match.rivals.some(({ active }) => active) ? doubts : remarks).push(said);
		if (!found || !found.active || !isPermitted(found))
			missing.push(missingOf(one, found, visibility));
	}
	return { count: seen.size, missing, doubts, remarks };
}
