import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { listWebhookResources } from '../../client/endpoints/webhooks';
import type { HookScope } from '../../client/schemas/hookScope';
import { companyIdIn, projectIdIn } from '../../client/ids';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { projectIdsOf } from '../../fields/projects';
import { authTypeOf } from '../../fields/authentication';
import { builtInResources } from '../../client/tools/events';
import { permittedProjects } from '../permittedProjects';
import { hasEnded, labelOf, valueOf } from './events';
import { wordsOf } from '../../client/ProcoreError';

interface Offered {
	name: string;
	actions: string[];
	tool?: string | null;
	category?: string | null;
}

/** The tools differ from project to project; so the first few projects are asked. */
const MOST_PROJECTS = 5;

async function scopesIn(
	caller: ILoadOptionsFunctions,
	procore: ProcoreClient,
): Promise<HookScope[]> {
	const chosen = caller.getCurrentNodeParameter('companyId');
	const companyId = procore.company(companyIdIn(chosen) ?? '');
	if (caller.getCurrentNodeParameter('scope') !== 'project') return [{ companyId, projectId: '' }];
	if (caller.getCurrentNodeParameter('projectScope') === 'permitted') {
		return await permittedProjects(procore, companyId, MOST_PROJECTS);
	}
	const typed = projectIdsOf.parse(caller.getCurrentNodeParameter('projectIds')) ?? [];
	const ids = typed.map((id) => projectIdIn(id) ?? '');
	return ids
		.filter(Boolean)
		.slice(0, MOST_PROJECTS)
		.map((projectId) => ({ companyId, projectId }));
}

async function liveResources(caller: ILoadOptionsFunctions): Promise<Offered[]> {
	const authType = authTypeOf(caller.getCurrentNodeParameter('authentication'));
	const { connect, LONGEST_WAIT } = await import('../../transport/connect');
	const procore = await connect(caller, authType, LONGEST_WAIT.menu);
	const version = caller.getCurrentNodeParameter('options.payloadVersion');
	const payloadVersion = typeof version === 'string' && version ? version : 'v4.0';
	const found: Offered[] = [];
	for (const scope of await scopesIn(caller, procore)) {
		found.push(...(await listWebhookResources(procore, scope, payloadVersion)));
	}
	return found;
}

async function resourcesFor(caller: ILoadOptionsFunctions): Promise<Offered[]> {
	const isProject = caller.getCurrentNodeParameter('scope') === 'project';
	const builtIn = builtInResources({ projectId: isProject ? 'any' : '' });
	try {
		const live = await liveResources(caller);
		return live.length > 0 ? live : builtIn;
	} catch (error) {
		caller.logger.debug(`Procore's list of events cannot be read: ${wordsOf(error)}`);
		return builtIn;
	}
}

/** The events that a hook of the chosen company or projects can listen to, by name. */
export async function getEvents(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const options = new Map<string, INodePropertyOptions>();
	for (const { name: resource_name, actions, tool, category } of await resourcesFor(this)) {
		for (const event_type of actions) {
			const value = valueOf({ resource_name, event_type });
			if (hasEnded(value)) continue;
			const description = [category, tool].filter(Boolean).join(' > ');
			options.set(value, { name: labelOf({ resource_name, event_type }), value, description });
		}
	}
	return [...options.values()].sort((a, b) => a.name.localeCompare(b.name));
}
