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

/** The trigger's answer. */
export const repairedProjectsSchema = z.object({
	/** Projects that have got their hook. */
	taken: ids,
	refused: z.array(z.object({ projectId: z.string(), error: z.string() })),
	/** Projects that are no longer permitted. */
	gone: ids,
	/** False if the time was up before the last project. */
	isDone: z.boolean(),
});
export type RepairedProjects = z.infer<typeof repairedProjectsSchema>;
