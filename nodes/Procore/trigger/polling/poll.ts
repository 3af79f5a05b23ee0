import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { rethrow } from '../../client/ProcoreError';
import { connect, LONGEST_WAIT } from '../../transport/connect';
import { nodeError } from '../../transport/nodeError';
import { singleFlight } from './singleFlight';
import { PlacesPoll, stopsAll } from './PlacesPoll';
import { polledPlaces } from './pollPlaces';
import { pollSettingsOf, type PollSettings } from './pollSettings';
import { keep, stateIn } from './pollState';
import { readSamples } from './readChanges';

const nodeKeyOf = (caller: IPollFunctions) => `${caller.getWorkflow().id}/${caller.getNode().id}`;

/** How many projects are looked into for samples. */
const SAMPLED_PLACES = 20;

async function sample(
	caller: IPollFunctions,
	procore: ProcoreClient,
	settings: PollSettings,
): Promise<IDataObject[]> {
	const places = await polledPlaces(procore, settings, nodeKeyOf(caller));
	const tried = places.slice(0, SAMPLED_PLACES);
	const failures: unknown[] = [];
	for (const place of tried) {
		try {
			const items = await readSamples(procore, settings.tool, place);
			if (items.length > 0) return items;
		} catch (error) {
			if (stopsAll(error)) throw rethrow(error);
			failures.push(error);
		}
	}
	if (tried.length > 0 && failures.length === tried.length) throw rethrow(failures[0]);
	return [];
}

async function changes(
	caller: IPollFunctions,
	procore: ProcoreClient,
	settings: PollSettings,
	isCurrent: () => boolean,
): Promise<IDataObject[]> {
	const staticData = caller.getWorkflowStaticData('node');
	const places = await polledPlaces(procore, settings, nodeKeyOf(caller));
	const of = [settings.level, settings.tool.value, procore.company(settings.companyId)].join(' ');
	const poll = new PlacesPoll(caller, procore, settings, stateIn(staticData, of));
	const state = await poll.run(places, of);
	// Nothing could be read: at publication a person is there to see why; later n8n records it.
	if (poll.failure !== undefined && poll.read === 0) throw rethrow(poll.failure);
	if (isCurrent()) keep(staticData, state);
	return poll.items;
}

/**
 * One poll: what changed since the last one. A run in the editor gives sample records and moves
 * no cursor.
 */
export async function poll(caller: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	try {
		const settings = pollSettingsOf(caller);
		const procore = await connect(caller, settings.authType, LONGEST_WAIT.menu);
		const isManual = caller.getMode() === 'manual';
		const work = async (isCurrent: () => boolean) =>
			await changes(caller, procore, settings, isCurrent);
		const items = isManual
			? await sample(caller, procore, settings)
			: await singleFlight(nodeKeyOf(caller), work);
		return items?.length ? [items.map((json) => ({ json }))] : null;
	} catch (error) {
		throw nodeError(caller.getNode(), error);
	}
}
