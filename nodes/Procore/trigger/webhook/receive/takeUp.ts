import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import pLimit, { type Limit } from 'p-limit';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { rethrow } from '../../../client/ProcoreError';
import type { RepairedProjects } from '../../../client/schemas/projectRepair';
import { CREDENTIAL_TYPES } from '../../../transport/connect';
import { permittedProjects } from '../../permittedProjects';
import { ensureHook, isOfOneProject } from '../hooks/ensureHook';
import { wantedAt } from '../hooks/wanted';
import { change, projectsIn, withHook, type Memory } from '../memory';
import { digestOf, secretKeyIn } from '../../../client/hookSecret';
import type { Settings } from '../settings';
import { webhookIdOf } from '../webhookId';
import { itemsOfGone } from './goneItems';

/** What this process knows of the projects of a trigger. */
export interface Followed {
	/** The publication that it belongs to. */
	publishedAt: number | undefined;
	/** One delivery after the other: two at once would make two hooks in one project. */
	inTurn: Limit;
	/** Projects that have a hook or refused one, and until when that is not looked into again. */
	settled: Map<string, number>;
	/** Projects that were reported as no longer permitted. */
	reported: Set<string>;
}

const SETTLED_FOR_MS = 3_600_000;

/** By n8n's id of the webhook. */
const followed = new Map<string, Followed>();

export function followedBy({ caller, memory: { publishedAt } }: Follower): Followed {
	const webhookId = webhookIdOf(caller);
	const known = followed.get(webhookId);
	if (known && known.publishedAt === publishedAt) return known;
	const own = { publishedAt, inTurn: pLimit(1), settled: new Map(), reported: new Set<string>() };
	followed.set(webhookId, own);
	return own;
}

export interface Follower {
	caller: IWebhookFunctions;
	settings: Settings;
	memory: Memory;
	companyId: string;
	procore: ProcoreClient;
	/** Milliseconds: from then on the rest is left to the next delivery. */
	until: number;
}

/** Makes the hooks of these projects, as far as the time allows. */
export async function takeUp(
	{ caller, settings, memory, companyId, procore, until }: Follower,
	{ settled }: Followed,
	projectIds: string[],
): Promise<Pick<RepairedProjects, 'taken' | 'refused' | 'isDone'>> {
	const taken: string[] = [];
	const refused: RepairedProjects['refused'] = [];
	const key = secretKeyIn(await caller.getCredentials(CREDENTIAL_TYPES[settings.authType]));
	const owner = { settings, memory, key, webhookId: webhookIdOf(caller) };
	const url = caller.getNodeWebhookUrl('default') ?? '';
	for (const projectId of projectIds) {
		if (Date.now() > until) return { taken, refused, isDone: false };
		const { namespace } = settings;
		try {
			const place = { companyId, projectId, namespace, url };
			const wanted = wantedAt(place, owner);
			await ensureHook(procore, wanted);
			const hook = { ...place, digest: digestOf(wanted.authorization) };
			change(caller.getWorkflowStaticData('node'), (known) => withHook(known, hook));
			taken.push(projectId);
		} catch (error) {
			if (!isOfOneProject(error)) throw rethrow(error);
			caller.logger.warn(`project ${projectId} has no Procore hook: ${error.message}`);
			refused.push({ projectId, error: error.message });
		}
		settled.set(projectId, Date.now() + SETTLED_FOR_MS);
	}
	return { taken, refused, isDone: true };
}

/**
 * Procore tells of a project: those that have become permitted get their hook.
 * @returns items that report projects which are no longer permitted, each once in a process;
 * undefined when there was no time for all, and Procore has to deliver again
 */
export async function followProjects(follower: Follower): Promise<IDataObject[] | undefined> {
	const { memory, companyId, procore } = follower;
	const own = followedBy(follower);
	return await own.inTurn(async () => {
		const projects = await permittedProjects(procore, companyId);
		const permitted = new Set(projects.map(({ projectId }) => projectId));
		const published = projectsIn(memory.hooks);
		const isSettled = (id: string) => published.has(id) || (own.settled.get(id) ?? 0) > Date.now();
		const { isDone } = await takeUp(
			follower,
			own,
			[...permitted].filter((id) => !isSettled(id)),
		);
		if (!isDone) return undefined;
		for (const id of permitted) own.reported.delete(id);
		const unlisted = [...published].filter((id) => !permitted.has(id) && !own.reported.has(id));
		const items = await itemsOfGone(follower, unlisted);
		for (const { projectId } of items) own.reported.add(String(projectId));
		return items;
	});
}
