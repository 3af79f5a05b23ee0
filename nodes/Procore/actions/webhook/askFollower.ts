import {
	repairedProjectsSchema,
	type GoneProject,
	type RepairedProjects,
} from '../../client/schemas/projectRepair';
import type { OperationContext } from '../define';
import type { ScopedProject } from '../overProjects';

interface Asked {
	url: string;
	/** Permitted projects without a hook at this address. */
	without: ScopedProject[];
	dryRun: boolean;
}

/** What the trigger did, in all its answers together. */
export class Repaired {
	readonly taken = new Set<string>();
	readonly refused = new Map<string, string>();
	readonly again = new Set<string>();
	readonly gone = new Map<string, GoneProject>();

	/** @returns whether the answer has anything new */
	add({ taken, refused, again, gone }: RepairedProjects): boolean {
		const before = this.size;
		for (const id of taken) this.taken.add(id);
		for (const { projectId, error } of refused) this.refused.set(projectId, error);
		for (const id of again) this.again.add(id);
		for (const project of gone) this.gone.set(project.projectId, project);
		return this.size > before;
	}

	private get size(): number {
		return this.taken.size + this.refused.size + this.gone.size;
	}
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
export async function askFollower(
	context: OperationContext,
	{ url, without, dryRun }: Asked,
): Promise<Repaired | undefined> {
	const scope = { companyId: context.companyId, projectId: '' };
	const whole = new Repaired();
	while (!context.cancelSignal.aborted) {
		const left = without.map(({ id }) => id).filter((id) => !isSettled(whole, id));
		const answer = await context.askTrigger(url, scope, { repair: { without: left, dryRun } });
		const read = repairedProjectsSchema.safeParse(answer?.body);
		if (!read.success) return hintAt(context, url, answer?.status);
		const hasMore = whole.add(read.data) && !read.data.isDone;
		if (!hasMore) break;
	}
	return whole;
}

const isSettled = ({ taken, refused }: Repaired, id: string) => taken.has(id) || refused.has(id);
