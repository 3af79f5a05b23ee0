import { procoreId } from '../../client/ids';
import type { GoneProject } from '../../client/schemas/projectRepair';
import { isSameAddress } from '../../client/wire/address';
import type { FoundHook } from '../../validation/hooks/diagnose';
import type { OperationContext, OutputRow } from '../define';
import type { ScopedProject } from '../overProjects';
import { askFollower, type Repaired } from './askFollower';
import type { FoundHooks } from './findHooks';

/** A trigger of all permitted projects hears of new projects by a hook with this number of events. */
const EVENTS_OF_NEW_PROJECTS = 2;

const MISSING = {
	found:
		'The trigger listens to all permitted projects, and this one has no hook: its events do not arrive. Create the hook.',
	done: 'The trigger listens to all permitted projects, and this one had no hook. It has one now.',
};
const AGAIN = {
	found:
		'The trigger let this project go while it was not permitted, so its events start nothing. It is permitted again: take it up.',
	done: 'The trigger had let this project go while it was not permitted. It listens to it again.',
};

/** What is said of a project that is no longer permitted, by what became of its hook. */
const GONE: Record<GoneProject['hook'], string> = {
	kept: 'The account no longer sees this project. Let it go, or permit it in Procore.',
	deleted: 'The account no longer sees this project. Its hook was deleted.',
	forgotten:
		'The account no longer sees this project, and Procore does not let it delete the hook there. The trigger has let the project go: events that still come from it start nothing.',
};

/** The columns in the order of the rows of hooks. */
function rowOf(
	project: ScopedProject,
	url: string,
	problem: string,
	rest: OutputRow['json'],
): OutputRow {
	return {
		json: {
			...rest,
			status: '',
			level: 'project',
			projectName: project.name || null,
			events: null,
			url,
			hookId: null,
			projectId: procoreId(project.id),
			problems: [problem],
		},
	};
}

function rowOfMissing(url: string, project: ScopedProject, repaired: Repaired): OutputRow {
	const error = repaired.refused.get(project.id);
	const done = repaired.taken.has(project.id);
	const advice = repaired.again.has(project.id) ? AGAIN : MISSING;
	const found = { action: 'create', done, advice: done ? advice.done : advice.found };
	return rowOf(project, url, 'missing', { ...found, ...(error !== undefined && { error }) });
}

function rowOfGone(url: string, { projectId, hook, error }: GoneProject): OutputRow {
	const found = { action: 'letGo', done: hook !== 'kept', advice: GONE[hook] };
	const project = { id: projectId, name: '' };
	return rowOf(project, url, 'notPermitted', { ...found, ...(error !== undefined && { error }) });
}

/**
 * Asks the triggers that listen to all permitted projects to make the hooks that are missing, and
 * to let projects go that are no longer permitted.
 * @param live the hooks whose trigger listens
 * @returns rows of these projects
 */
export async function rowsOfFollowed(
	context: OperationContext,
	{ hooks, projects }: FoundHooks,
	live: FoundHook[],
	dryRun: boolean,
): Promise<OutputRow[]> {
	const rows: OutputRow[] = [];
	for (const { scope, hook } of live) {
		if (scope.projectId || hook.trigger_count !== EVENTS_OF_NEW_PROJECTS) continue;
		const url = hook.destination_url ?? '';
		const has = new Set(
			hooks
				.filter((other) => isSameAddress(other.hook.destination_url ?? '', url))
				.map((other) => other.scope.projectId),
		);
		const without = projects.filter(({ id }) => !has.has(id));
		const repaired = await askFollower(context, { url, without, dryRun });
		if (!repaired) continue;
		const lacking = projects.filter(({ id }) => !has.has(id) || repaired.again.has(id));
		rows.push(...lacking.map((project) => rowOfMissing(url, project, repaired)));
		rows.push(...[...repaired.gone.values()].map((project) => rowOfGone(url, project)));
	}
	return rows;
}
