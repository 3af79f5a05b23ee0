import { namesOrNone, projectNames } from '../../client/endpoints/projects';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { chosenProjects } from '../../fields/projects';
import { permittedProjects, type PermittedProject } from '../permittedProjects';
import type { PollSettings } from './pollSettings';

/** A company or a project to read, with the name that its items carry. */
export type Polled = PermittedProject;

interface KnownNames {
	of: string;
	until: number;
	names: Map<string, string>;
}

const NAMES_LAST_MS = 3_600_000;

/** By polling node, so that no node gets a name that its credential may not see. */
const known = new Map<string, KnownNames>();

/** Names rarely change, and a call for them at every poll would cost as much as the changes. */
async function namesOf(
	procore: ProcoreClient,
	nodeKey: string,
	companyId: string,
	ids: string[],
): Promise<Map<string, string>> {
	const of = [companyId, ...ids].join(' ');
	const before = known.get(nodeKey);
	if (before?.of === of && Date.now() < before.until) return before.names;
	const names = await projectNames(procore, companyId, ids);
	known.set(nodeKey, { of, until: Date.now() + NAMES_LAST_MS, names });
	return names;
}

/**
 * @param nodeKey stands for the polling node in this process
 * @throws ProcoreError when no project is chosen
 */
export async function polledPlaces(
	procore: ProcoreClient,
	settings: PollSettings,
	nodeKey: string,
): Promise<Polled[]> {
	const companyId = procore.company(settings.companyId);
	if (settings.level === 'company') return [{ companyId, projectId: '', projectName: null }];
	const ids = chosenProjects(settings);
	if (!ids) return await permittedProjects(procore, companyId);
	const names = await namesOrNone(async () => await namesOf(procore, nodeKey, companyId, ids));
	return ids.map((projectId) => ({
		companyId,
		projectId,
		projectName: names.get(projectId) ?? null,
	}));
}
