import type { IDataObject } from 'n8n-workflow';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { isKnownGone } from '../../permittedProjects';

/** The item that reports a project which is no longer permitted. */
function itemOfGone(companyId: string, projectId: string): IDataObject {
	const timestamp = new Date().toISOString();
	return {
		eventId: ['Projects', projectId, 'error', timestamp].join(':'),
		eventType: 'error',
		resourceName: 'Projects',
		resourceId: projectId,
		companyId,
		projectId,
		userId: null,
		timestamp,
		payloadVersion: null,
		event: null,
		error: `Project ${projectId} is no longer permitted. Run "Webhook: Repair" to let it go, or permit the project in Procore`,
	};
}

interface Asker {
	procore: ProcoreClient;
	companyId: string;
	/** Milliseconds: from then on the rest is left to the next event. */
	until: number;
}

/**
 * Items that report projects which are no longer permitted, as far as the time allows.
 * @param unlisted projects with a hook that the list of permitted ones does not have
 */
export async function itemsOfGone(
	{ procore, companyId, until }: Asker,
	unlisted: string[],
): Promise<IDataObject[]> {
	const items: IDataObject[] = [];
	for (const projectId of unlisted) {
		if (Date.now() > until) break;
		if (await isKnownGone(procore, companyId, projectId)) {
			items.push(itemOfGone(companyId, projectId));
		}
	}
	return items;
}
