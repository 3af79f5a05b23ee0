import { UNCONFIRMED, type OriginUpdate } from '../../client/endpoints/sync';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { linksNow, type Outcomes, type WriteOptions } from './writeLinks';

function wordsOn(originId: string | undefined): string {
	if (originId === undefined) return `${UNCONFIRMED}: it does not list the record any more.`;
	return originId === ''
		? `${UNCONFIRMED}: the origin id is empty after writing.`
		: `The link did not last: its origin id is "${originId}" now. Another run or system wrote it at the same time.`;
}

/**
 * Reads the written links again: another person may have overwritten them at the same time. Where
 * they cannot be read, Procore's answer to the writing holds.
 */
export async function confirmLinks(
	procore: ProcoreClient,
	options: WriteOptions,
	updates: OriginUpdate[],
	outcomes: Outcomes,
): Promise<void> {
	const written = updates.filter(({ id }) => outcomes.get(id) === '');
	if (written.length === 0) return;
	const ids = written.map(({ id }) => id);
	const links = await linksNow(procore, options, ids);
	if (!links) return;
	for (const { id, originId } of written) {
		const now = links.get(id)?.originId;
		if (now !== originId) outcomes.set(id, wordsOn(now));
	}
}
