import type { Listened } from '../../../client/endpoints/webhooks';
import type { Memory, Place } from '../memory';
import { listenedIn } from '../events';
import { authorizationFor, digestOf } from '../../../client/hookSecret';
import { followsProjects, type Settings } from '../settings';
import type { Wanted } from './ensureHook';

/**
 * What the company's hook listens to for all permitted projects: Procore tells of new projects only
 * there. A project may be permitted long after it was made, so changes count too.
 */
const OF_NEW_PROJECTS: Listened[] = ['create', 'update'].map((event_type) => ({
	resource_name: 'Projects',
	event_type,
}));

interface Owner {
	settings: Settings;
	memory: Memory;
	/** The credential's client secret. */
	key: string;
	webhookId: string;
}

/**
 * The hook that there should be at a place.
 * @throws ProcoreError when no event is chosen, or one of them is not an event
 */
export function wantedAt(place: Place, { settings, memory, key, webhookId }: Owner): Wanted {
	const { namespace, url, ...scope } = place;
	const authorization = authorizationFor({ key, webhookId, scope });
	const digest = digestOf(authorization);
	const chosen = listenedIn(settings.events);
	const isOfCompany = followsProjects(settings) && scope.projectId === '';
	return {
		scope,
		namespace,
		url,
		payloadVersion: settings.payloadVersion,
		authorization,
		listened: isOfCompany ? OF_NEW_PROJECTS : chosen,
		isAuthorizationKnown: memory.hooks.some((known) => known.digest === digest),
	};
}
