import {
	mayHaveBeenMade,
	SYNC_BATCH,
	syncOriginIds,
	type OriginUpdate,
} from '../../client/endpoints/sync';
import { passedOn, ProcoreError } from '../../client/ProcoreError';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { CurrentLink } from './approved';

export interface WriteOptions {
	kind: 'vendors' | 'projects';
	companyId: string;
	/** Reads the records' links anew; a record that is gone is absent. */
	readLinks: (ids: string[]) => Promise<Map<string, CurrentLink>>;
}

interface BatchResult {
	outcomes: Map<string, string>;
	/** Set when the call as a whole failed. */
	error?: ProcoreError;
}

async function writeBatch(
	procore: ProcoreClient,
	options: WriteOptions,
	batch: OriginUpdate[],
): Promise<BatchResult> {
	try {
		return { outcomes: await syncOriginIds(procore, options.kind, options.companyId, batch) };
	} catch (error) {
		if (!(error instanceof ProcoreError) || error.trouble === 'cancelled') throw passedOn(error);
		const links = mayHaveBeenMade(error)
			? await options.readLinks(batch.map(({ id }) => id))
			: new Map<string, CurrentLink>();
		const outcomes = new Map(
			batch.map(({ id, originId }) => [
				id,
				links.get(id)?.originId === (originId ?? '') ? '' : error.message,
			]),
		);
		return { outcomes, error };
	}
}

/**
 * Writes the links in batches of at most 1,000.
 * @returns by record id '' for a link that was written, else why it was not
 * @throws ProcoreError when no call got through at all
 */
export async function writeLinks(
	procore: ProcoreClient,
	options: WriteOptions,
	updates: OriginUpdate[],
): Promise<Map<string, string>> {
	const all = new Map<string, string>();
	const errors: ProcoreError[] = [];
	for (let start = 0; start < updates.length; start += SYNC_BATCH) {
		const batch = updates.slice(start, start + SYNC_BATCH);
		const { outcomes, error } = await writeBatch(procore, options, batch);
		for (const [id, words] of outcomes) all.set(id, words);
		if (error) errors.push(error);
	}
	const [first] = errors;
	const anyWritten = [...all.values()].includes('');
	if (first && !anyWritten && errors.length === Math.ceil(updates.length / SYNC_BATCH)) throw first;
	return all;
}
