import { procoreId } from '../../client/ids';
import { repairedProjectsSchema, type RepairedProjects } from '../../client/schemas/projectRepair';
import { isSameAddress } from '../../client/wire/address';
import type { FoundHook } from '../../validation/hooks/diagnose';
import type { OperationContext, OutputRow } from '../define';
import type { ScopedProject } from '../overProjects';
import type { FoundHooks } from './findHooks';

/** A trigger of all permitted projects hears of new projects by a hook with this number of events. */
const EVENTS_OF_NEW_PROJECTS = 2;

const MISSING =
	'The trigger listens to all permitted projects, and this one has no hook: its events do not arrive. Create the hook.';
const MADE =
	'The trigger listens to all permitted projects, and this one had no hook. It has one now.';
const GONE =
	'The account no longer sees this project. Publish the workflow of the trigger again to let the project go, or permit it in Procore.';

interface Asked {
	url: string;
	/** Permitted projects without a hook at this address. */
	without: ScopedProject[];
	dryRun: boolean;
}

function hintAt({ hint }: OperationContext, url: string, status: number | undefined): undefined {
	if (status === 200) return undefined;
	const why =
		status === 401
			? 'It uses another credential: run "Webhook: Repair" with that one'
			: 'It could not answer: run "Webhook: Repair" again';
	hint(`The trigger at ${url} was not asked whether projects lack a hook. ${why}.`, 'warning');
	return undefined;
}

/** What the trigger did; undefined if it does not listen to all permitted projects. */
async function ask(
	context: OperationContext,
	{ url, without, dryRun }: Asked,
): Promise<RepairedProjects | undefined> {
	const scope = { companyId: context.companyId, projectId: '' };
	const whole: RepairedProjects = { taken: [], refused: [], gone: [], isDone: false };
	const settled = new Set<string>();
	while (!whole.isDone && !context.cancelSignal.aborted) {
		const left = without.map(({ id }) => id).filter((id) => !settled.has(id));
		const repair = { without: left, dryRun };
		const answer = await context.askTrigger(url, scope, { repair });
		const read = repairedProjectsSchema.safeParse(answer?.body);
		if (!read.success) return hintAt(context, url, answer?.status);
		const { taken, refused, gone, isDone } = read.data;
		whole.taken.push(...taken);
		whole.refused.push(...refused);
		Object.assign(whole, { gone, isDone: isDone || taken.length + refused.length === 0 });
		for (const id of [...taken, ...refused.map(({ projectId }) => projectId)]) settled.add(id);
	}
	return whole;
}

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

function rowsOf({ url, without }: Asked, { taken, refused, gone }: RepairedProjects): OutputRow[] {
	const missing = without.map((project) => {
		const error = refused.find(({ projectId }) => projectId === project.id)?.error;
		const done = taken.includes(project.id);
		const found = { action: 'create', done, advice: done ? MADE : MISSING };
		return rowOf(project, url, 'missing', { ...found, ...(error !== undefined && { error }) });
	});
	const hidden = { action: 'publish', done: false, advice: GONE };
	return [...missing, ...gone.map((id) => rowOf({ id, name: '' }, url, 'notPermitted', hidden))];
}

/**
 * Asks the triggers that listen to all permitted projects to make the hooks that are missing.
 * @param live the hooks whose trigger listens
 * @returns rows of projects without a hook, and of projects that are no longer permitted
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
		const asked = { url, without, dryRun };
		const repaired = await ask(context, asked);
		if (repaired) rows.push(...rowsOf(asked, repaired));
	}
	return rows;
}
