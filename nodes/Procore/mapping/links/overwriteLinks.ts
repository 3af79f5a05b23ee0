import type { OriginUpdate } from '../../client/endpoints/sync';
import { passedOn } from '../../client/ProcoreError';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { CurrentLink } from './approved';
import { writeLinks, type WriteOptions } from './writeLinks';

type Current = Map<string, CurrentLink>;

const originIdIn = (current: Current, id: string) => current.get(id)?.originId ?? '';

/** Puts back the origin ids of records that were emptied and then not written, unless another has them now. */
async function restore(
	procore: ProcoreClient,
	options: WriteOptions,
	emptied: OriginUpdate[],
	current: Current,
	written: Map<string, string>,
	givenAway: Set<string | null>,
): Promise<void> {
	const earlier = emptied
		.filter(({ id }) => written.get(id) !== '')
		.map(({ id }) => ({ id, originId: originIdIn(current, id) }));
	const back = earlier.filter(({ originId }) => !givenAway.has(originId));
	const restored = await writeLinks(procore, options, back);
	for (const { id, originId } of earlier) {
		const end = givenAway.has(originId)
			? 'went to the record that it was approved for'
			: restored.get(id) === ''
				? 'was put back'
				: 'is gone, and could not be put back';
		const words = (written.get(id) ?? '').replace(/\.+$/, '');
		written.set(id, `${words}. Its earlier origin id "${originId}" ${end}.`);
	}
}

/**
 * Writes links over those that stand there. An origin id stands once in a company, so that records
 * which hand theirs on to one another are emptied first.
 * @returns by record id '' for a link that was written, else why it was not
 */
export async function overwriteLinks(
	procore: ProcoreClient,
	options: WriteOptions,
	updates: OriginUpdate[],
	current: Current,
): Promise<Map<string, string>> {
	const wanted = new Set(updates.map(({ originId }) => originId));
	const inTheWay = updates
		.filter(({ id }) => wanted.has(originIdIn(current, id)))
		.map(({ id }) => ({ id, originId: null }));
	const freed = await writeLinks(procore, options, inTheWay);
	const emptied = inTheWay.filter(({ id }) => freed.get(id) === '');
	const written = await writeLinks(procore, options, updates).catch(async (error: unknown) => {
		await restore(procore, options, emptied, current, new Map(), new Set());
		throw passedOn(error);
	});
	const givenAway = updates
		.filter(({ id }) => written.get(id) === '')
		.map(({ originId }) => originId);
	await restore(procore, options, emptied, current, written, new Set(givenAway));
	return written;
}
