import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { addressOf } from '../../client/wire/address';

const placeSchema = z.object({
	companyId: z.string(),
	/** '' at company level. */
	projectId: z.string(),
	namespace: z.string(),
	/** Where the hook delivers. */
	url: z.string(),
});

/** Where a hook is, and where it delivers. */
export type Place = z.output<typeof placeSchema>;

const hookSchema = placeSchema.extend({
	/** Of the Authorization header that was set. */
	digest: z.string(),
});
export type RememberedHook = z.output<typeof hookSchema>;

const hooksSchema = z.array(hookSchema).catch([]).default([]);

const memorySchema = z.object({
	hooks: hooksSchema,
	/** Hooks of former settings that Procore did not remove yet. */
	stale: hooksSchema,
	/** The n8n that published: a copy of the workflow on another n8n has no claim to its hooks. */
	instanceId: z.string().optional().catch(undefined),
	ownUserId: z.string().optional().catch(undefined),
	/** Milliseconds. Differs for each publication. */
	publishedAt: z.number().optional().catch(undefined),
});

/**
 * What a publication leaves in the node's static data. Nothing depends on it: it keeps deliveries
 * valid while the client secret is being changed, finds hooks of former settings, and saves a call.
 */
export type Memory = z.output<typeof memorySchema>;

export function memoryIn(staticData: IDataObject): Memory {
	const kept = memorySchema.safeParse(staticData);
	return kept.success ? kept.data : { hooks: [], stale: [] };
}

/**
 * At publication, and when a project comes or goes. An event must never write it: n8n saves the
 * static data of all nodes as a whole, so that what another node has saved meanwhile is lost.
 */
export function remember(staticData: IDataObject, memory: Memory): void {
	const { hooks, stale, instanceId, ownUserId, publishedAt } = memory;
	Object.assign(staticData, { hooks, stale });
	for (const [name, value] of Object.entries({ instanceId, ownUserId, publishedAt })) {
		if (value === undefined) delete staticData[name];
		else staticData[name] = value;
	}
}

/** n8n saves it when the request of the trigger is answered. */
export function change(staticData: IDataObject, how: (memory: Memory) => Memory): void {
	remember(staticData, how(memoryIn(staticData)));
}

const keyOf = ({ companyId, projectId, namespace, url }: Place) =>
	[companyId, projectId, namespace, addressOf(url)].join(' ');

/** Each place once. */
export function distinct<P extends Place>(places: P[]): P[] {
	return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}

/** The places of `former` that are not among `present`, each once. */
export function left<P extends Place>(former: P[], present: Place[]): P[] {
	const kept = new Set(present.map(keyOf));
	return distinct(former.filter((place) => !kept.has(keyOf(place))));
}

/** What this n8n may have left in Procore, by its own account. */
export const formerHooks = ({ hooks, stale, instanceId }: Memory, ownId: string) =>
	instanceId === ownId ? [...hooks, ...stale] : [];

/** The projects that have a hook. */
export const projectsIn = (places: readonly Place[]) =>
	new Set(places.map(({ projectId }) => projectId).filter(Boolean));

/** The projects that were let go and whose hook Procore did not remove: their events start nothing. */
export function letGoIn({ hooks, stale }: Memory): string[] {
	const present = projectsIn(hooks);
	return [...projectsIn(stale)].filter((id) => !present.has(id));
}

/** A project has got its hook, or has it again. */
export const withHook = (memory: Memory, hook: RememberedHook): Memory => ({
	...memory,
	hooks: distinct([...memory.hooks, hook]),
	stale: left(memory.stale, [hook]),
});

/** A project is let go. @param isLeft whether its hook is still in Procore */
export function withoutProject(memory: Memory, projectId: string, isLeft: boolean): Memory {
	const its = memory.hooks.filter((hook) => hook.projectId === projectId);
	const hooks = memory.hooks.filter((hook) => hook.projectId !== projectId);
	return { ...memory, hooks, stale: distinct([...memory.stale, ...(isLeft ? its : [])]) };
}
