import { z } from 'zod';

const ids = z.array(z.string());

/** What "Webhook: Repair" asks of a trigger that listens to all permitted projects. */
export const projectRepairSchema = z.object({
	repair: z.object({
		/** Projects in which the trigger has no hook. */
		without: ids,
		dryRun: z.boolean(),
	}),
});
export type ProjectRepair = z.infer<typeof projectRepairSchema>['repair'];

/** A project that is no longer permitted. */
const goneSchema = z.object({
	projectId: z.string(),
	/** What became of its hook; `forgotten`: Procore hides it, and its events start nothing. */
	hook: z.enum(['kept', 'deleted', 'forgotten']),
	/** Why it was kept. */
	error: z.string().optional(),
});
export type GoneProject = z.infer<typeof goneSchema>;

/** The trigger's answer. */
export const repairedProjectsSchema = z.object({
	/** Projects that have got their hook. */
	taken: ids,
	refused: z.array(z.object({ projectId: z.string(), error: z.string() })),
	/** Permitted projects that the trigger had let go while they were not. */
	again: ids,
	gone: z.array(goneSchema),
	/** False if the time was up before the last project. */
	isDone: z.boolean(),
});
export type RepairedProjects = z.infer<typeof repairedProjectsSchema>;
