import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

const placeSchema = z.object({
	companyId: z.string(),
	/** '' at company level. */
	projectId: z.string(),
	namespace: z.string(),
});

/** Where a hook lives. */
export type Place = z.output<typeof placeSchema>;

const hookSchema = placeSchema.extend({
	/** Of the Authorization header that was set. */
	digest: z.string(),
});

const memorySchema = z.object({
	hooks: z.array(hookSchema).catch([]).default([]),
	ownUserId: z.string().optional().catch(undefined),
});

/**
 * What a publication leaves in the node's static data. Nothing depends on it: it keeps deliveries
 * valid while the client secret is being changed, finds hooks of former settings, and saves a call.
 */
export type Memory = z.output<typeof memorySchema>;

export function memoryIn(staticData: IDataObject): Memory {
	const kept = memorySchema.safeParse(staticData);
	return kept.success ? kept.data : { hooks: [] };
}

/** Only at publication: n8n saves static data as a whole, so a delivery must never write it. */
export function remember(staticData: IDataObject, { hooks, ownUserId }: Memory): void {
	staticData.hooks = hooks;
	if (ownUserId === undefined) delete staticData.ownUserId;
	else staticData.ownUserId = ownUserId;
}

const keyOf = ({ companyId, projectId, namespace }: Place) =>
	`${companyId}/${projectId}/${namespace}`;

/** Each place once. */
export function distinct(places: Place[]): Place[] {
	return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}

/** The places of `former` that are not among `present`. */
export function left(former: Place[], present: Place[]): Place[] {
	const kept = new Set(present.map(keyOf));
	return former.filter((place) => !kept.has(keyOf(place)));
}
