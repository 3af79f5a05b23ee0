import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { listProjects } from '../client/endpoints/projects';
import { listHooks, listHookTriggers, type Hook } from '../client/endpoints/webhooks';
import type { ProcoreClient } from '../client/ProcoreClient';
import { ProcoreError, rethrow } from '../client/ProcoreError';
import type { HookScope } from '../client/schemas/hookScope';
import { sayEvents } from '../validation/hooks/eventWords';
import { asked, companyOf } from './asked';
import { matching, wordsOf } from './matching';

/** The most projects whose hooks a menu reads, with one call each. */
const MOST_PROJECTS = 50;

interface Place extends HookScope {
	name: string;
}

/** Where hooks are looked for: the company, and its projects or those that the filter names. */
async function placesOf(
	procore: ProcoreClient,
	companyId: string,
	filter: string,
): Promise<Place[]> {
	const projects = await listProjects(procore, companyId, { query: { view: 'compact' } });
	const words = wordsOf(filter);
	const isMeant = ({ name }: { name?: string | null }) =>
		words.some((word) => (name ?? '').toLowerCase().includes(word));
	const wanted = projects.length <= MOST_PROJECTS ? projects : projects.filter(isMeant);
	const ofProjects = wanted.slice(0, MOST_PROJECTS).map(({ id, name }) => {
		return { companyId, projectId: String(id), name: name ?? `Project ${id}` };
	});
	return [{ companyId, projectId: '', name: 'Company' }, ...ofProjects];
}

async function inWords(procore: ProcoreClient, place: Place, hook: Hook) {
	const events = sayEvents(await listHookTriggers(procore, place, hook.id)) || 'no events';
	const parts = [place.name, hook.status ?? '', events, hook.destination_url ?? ''];
	return {
		id: place.projectId ? `${place.projectId}/${hook.id}` : hook.id,
		name: parts.filter(Boolean).join(' · '),
	};
}

/** The hooks of one place. A project whose hooks the account may not see has none to choose. */
async function hooksIn(procore: ProcoreClient, place: Place, namespace: string) {
	try {
		const hooks = await listHooks(procore, place, namespace);
		return await Promise.all(hooks.map(async (hook) => await inWords(procore, place, hook)));
	} catch (error) {
		const isRefused = error instanceof ProcoreError && error.kind === 'permission';
		if (!isRefused || place.projectId === '') throw rethrow(error);
		return [];
	}
}

/** The hooks of the chosen namespace, in the company and in its projects. */
export async function searchHooks(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await asked(this, async (procore) => {
		const companyId = companyOf(this, procore);
		const namespace = String(this.getCurrentNodeParameter('namespace') ?? '').trim() || 'n8n';
		const places = await placesOf(procore, companyId, filter);
		const found = await Promise.all(
			places.map(async (place) => await hooksIn(procore, place, namespace)),
		);
		return { results: matching(found.flat(), filter) };
	});
}
