import { listWebhookResources, type Listened } from '../../../client/endpoints/webhooks';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { inputError, rethrow, ProcoreError, type ErrorKind } from '../../../client/ProcoreError';
import { valueOf } from '../events';
import type { Wanted } from '../hooks/ensureHook';

/** The catalogue of this scope cannot be read; Procore itself decides on the events. */
const OF_ONE_SCOPE = new Set<ErrorKind>(['permission', 'notFound']);
/** The catalogue of no scope can be read. */
const OF_ALL = new Set<ErrorKind>([
	'unavailable',
	'incomplete',
	'unexpected',
	'validation',
	'conflict',
]);

/**
 * @returns undefined where the catalogue cannot be read; null where other scopes need not be asked
 */
async function catalogueOf(procore: ProcoreClient, { scope, payloadVersion }: Wanted) {
	try {
		return await listWebhookResources(procore, scope, payloadVersion);
	} catch (error) {
		if (!(error instanceof ProcoreError)) throw rethrow(error);
		if (OF_ONE_SCOPE.has(error.kind)) return undefined;
		if (OF_ALL.has(error.kind)) return null;
		throw rethrow(error);
	}
}

type Resources = Awaited<ReturnType<typeof listWebhookResources>>;

function checkEvent(resources: Resources, listened: Listened, projectId: string): void {
	const resource = resources.find(({ name }) => name === listened.resource_name);
	// A resource that is not listed may still be one; Procore decides on it.
	if (!resource || resource.actions.includes(listened.event_type)) return;
	const where = projectId ? `Project ${projectId}: ` : '';
	throw inputError(
		`${where}Procore has no event "${valueOf(listened)}"`,
		`"${resource.name}" has only: ${resource.actions.join(', ')}. Choose from these in "Events".`,
	);
}

/**
 * An event that its resource does not have would make a hook that never delivers anything. The
 * catalogue differs from project to project, so each is asked for its own.
 * @throws ProcoreError that names the events which the resource has
 */
export async function checkEvents(procore: ProcoreClient, all: Wanted[]): Promise<void> {
	for (const wanted of all) {
		const resources = await catalogueOf(procore, wanted);
		if (resources === null) return;
		for (const listened of resources ? wanted.listened : []) {
			checkEvent(resources ?? [], listened, wanted.scope.projectId);
		}
	}
}
