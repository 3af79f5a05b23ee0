import {
	SYNC_BATCH,
	syncOriginIds,
	UNCONFIRMED,
	type OriginUpdate,
} from '../../client/endpoints/sync';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { CurrentLink } from './approved';

export type CurrentLinks = Map<string, CurrentLink>;

export interface WriteOptions {
	kind: 'vendors' | 'projects';
	companyId: string;
	/** Reads the records' links as they are now; a record that is gone is absent. */
	readLinks: (ids: string[], procore: ProcoreClient) => Promise<CurrentLinks>;
}

/** By record id: '' for a link that was written, else why it was not. */
export type Outcomes = Map<string, string>;

/** @throws ProcoreError only where the execution was stopped */
export async function linksNow(
	procore: ProcoreClient,
	{ readLinks }: WriteOptions,
	ids: string[],
): Promise<CurrentLinks | undefined> {
	try {
		return await readLinks(ids, procore);
	} catch (error) {
		if (error instanceof ProcoreError && error.kind !== 'cancelled') return undefined;
		throw rethrow(error);
	}
}

/**
 * Looks at the records of which Procore's answer does not tell whether they were written.
 * @returns whether they could be seen
 */
async function lookUp(
	procore: ProcoreClient,
	options: WriteOptions,
	doubtful: OriginUpdate[],
	outcomes: Outcomes,
): Promise<boolean> {
	if (doubtful.length === 0) return true;
	const ids = doubtful.map(({ id }) => id);
	const links = await linksNow(procore, options, ids);
	for (const { id, originId } of doubtful)
		if (links?.get(id)?.originId === (originId ?? '')) outcomes.set(id, '');
	return links !== undefined;
}

/** @returns the error where the call as a whole failed */
async function writeBatch(
	procore: ProcoreClient,
	options: WriteOptions,
	batch: OriginUpdate[],
	outcomes: Outcomes,
): Promise<ProcoreError | undefined> {
	try {
		const said = await syncOriginIds(procore, options.kind, options.companyId, batch);
		for (const [id, words] of said) outcomes.set(id, words);
	} catch (error) {
		if (!(error instanceof ProcoreError) || error.kind === 'cancelled') throw rethrow(error);
		for (const { id } of batch) outcomes.set(id, error.message);
		if (!error.mayBeMade) return error;
		const isSeen = await lookUp(procore, options, batch, outcomes);
		if (!isSeen) return error;
		const { message } = error.notMade();
		for (const { id } of batch) if (outcomes.get(id) !== '') outcomes.set(id, message);
		return error.notMade();
	}
	const doubtful = batch.filter(({ id }) => outcomes.get(id) === UNCONFIRMED);
	await lookUp(procore, options, doubtful, outcomes);
	return undefined;
}

/**
 * Writes the links in batches of at most 1,000.
 * @param outcomes is filled batch by batch, so that it tells what was done before an error
 * @throws ProcoreError when no call got through at all, or the execution was stopped
 */
export async function writeLinks(
	procore: ProcoreClient,
	options: WriteOptions,
	updates: OriginUpdate[],
	outcomes: Outcomes = new Map(),
): Promise<Outcomes> {
	const errors: ProcoreError[] = [];
	for (let start = 0; start < updates.length; start += SYNC_BATCH) {
		const batch = updates.slice(start, start + SYNC_BATCH);
		const error = await writeBatch(procore, options, batch, outcomes);
		if (error) errors.push(error);
	}
	const [first] = errors;
	const anyWritten = [...outcomes.values()].includes('');
	if (first && !anyWritten && errors.length === Math.ceil(updates.length / SYNC_BATCH)) throw first;
	return outcomes;
}
