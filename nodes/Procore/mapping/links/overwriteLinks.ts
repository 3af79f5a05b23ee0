import type { OriginUpdate } from '../../client/endpoints/sync';
import { rethrow } from '../../client/ProcoreError';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { withoutStop } from '../texts';
import { mayBeEmpty, putBack, recover, stillEmpty, type Emptied } from './putBack';
import { writeLinks, type CurrentLinks, type Outcomes, type WriteOptions } from './writeLinks';

/** Says where the earlier origin id of a record went that was not written. */
function sayEnd({ originId }: Emptied, isGivenAway: boolean, isBack: boolean): string {
	const end = isGivenAway
		? 'went to the record that it was approved for'
		: isBack
			? 'was put back'
			: 'is gone, and could not be put back: write it again';
	return `Its earlier origin id "${originId}" ${end}.`;
}

/**
 * Puts back the origin ids of records that were emptied and then not written, unless another has
 * them now.
 */
async function restore(
	procore: ProcoreClient,
	options: WriteOptions,
	emptied: Emptied[],
	freed: Outcomes,
	written: Outcomes,
	updates: OriginUpdate[],
): Promise<void> {
	const isWritten = ({ id }: { id: string }) => written.get(id) === '';
	const givenAway = new Set(updates.filter(isWritten).map(({ originId }) => originId));
	const open = emptied.filter((record) => !isWritten(record));
	const empty = await stillEmpty(procore, options, open, (id) => mayBeEmpty(freed, id));
	const back = empty.filter(({ originId }) => !givenAway.has(originId));
	const restored = await putBack(procore, options, back);
	for (const record of empty) {
		const isGivenAway = givenAway.has(record.originId);
		const words = withoutStop(written.get(record.id) ?? '');
		const end = sayEnd(record, isGivenAway, restored.get(record.id) === '');
		written.set(record.id, `${words}. ${end}`);
	}
}

/** The records whose origin ids others get in this run, with those ids. */
function recordsInTheWay(updates: OriginUpdate[], current: CurrentLinks): Emptied[] {
	const wanted = new Set(updates.map(({ originId }) => originId));
	return updates
		.map(({ id }) => ({ id, originId: current.get(id)?.originId ?? '' }))
		.filter(({ originId }) => wanted.has(originId));
}

/**
 * Writes links over those that stand there. An origin id stands once in a company, so that records
 * which hand theirs on to one another are emptied first. What ends the run in between, Stop too,
 * leaves none of them empty as long as Procore can be reached.
 * @throws ProcoreError when no call got through, or the execution was stopped
 */
export async function overwriteLinks(
	procore: ProcoreClient,
	options: WriteOptions,
	updates: OriginUpdate[],
	current: CurrentLinks,
): Promise<Outcomes> {
	const inTheWay = recordsInTheWay(updates, current);
	const freed: Outcomes = new Map();
	const written: Outcomes = new Map();
	try {
		const emptying = inTheWay.map(({ id }) => ({ id, originId: null }));
		await writeLinks(procore.finishing(), options, emptying, freed);
		await writeLinks(procore.finishing(), options, updates, written);
		await restore(procore, options, inTheWay, freed, written, updates);
		return written;
	} catch (error) {
		throw rethrow(await recover(procore, options, inTheWay, freed, error));
	}
}
