import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { cursorSchema } from './cursor';

const stateSchema = z.object({
	/** What the cursors belong to; other settings begin again. */
	of: z.string(),
	cursors: z.record(cursorSchema),
	/** The place to begin with, where the last poll ran out of time. */
	turn: z.number().default(0),
	/** When the last poll began, in milliseconds by Procore's clock. */
	polledAt: z.number(),
	/** The places that could not be read last time; each is reported once, when it begins to fail. */
	failing: z.array(z.string()).default([]),
});

/** What one poll leaves to the next, in the node's static data. */
export type PollState = z.output<typeof stateSchema>;

/** @returns undefined before the first poll with these settings */
export function stateIn(staticData: IDataObject, of: string): PollState | undefined {
	const stored = stateSchema.safeParse(staticData.polling);
	return stored.success && stored.data.of === of ? stored.data : undefined;
}

export function keep(staticData: IDataObject, state: PollState): void {
	staticData.polling = state;
}
