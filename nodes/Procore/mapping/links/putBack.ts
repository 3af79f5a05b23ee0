import { UNCONFIRMED } from '../../client/endpoints/sync';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { withoutStop } from '../texts';
import { linksNow, writeLinks, type Outcomes, type WriteOptions } from './writeLinks';

/** A record that was emptied, and the origin id that stood there before. */
export interface Emptied {
	id: string;
	originId: string;
}

/**
 * Writes earlier origin ids again, also after Stop. Never throws for what Procore or the network
 * says.
 */
export async function putBack(
	procore: ProcoreClient,
	options: WriteOptions,
	emptied: Emptied[],
): Promise<Outcomes> {
	const outcomes: Outcomes = new Map();
	try {
		return await writeLinks(procore.despiteStop(), options, emptied, outcomes);
	} catch (error) {
		if (error instanceof ProcoreError) return outcomes;
		throw rethrow(error);
	}
}

/** Whether Procore has emptied a record, as far as its answer tells. */
export const mayBeEmpty = (freed: Outcomes, id: string): boolean =>
	freed.get(id) === '' || freed.get(id) === UNCONFIRMED;

/**
 * Those that stand empty now.
 * @param isEmptied decides where Procore cannot be asked
 */
export async function stillEmpty(
	procore: ProcoreClient,
	options: WriteOptions,
	emptied: Emptied[],
	isEmptied: (id: string) => boolean,
): Promise<Emptied[]> {
	if (emptied.length === 0) return [];
	const ids = emptied.map(({ id }) => id);
	const links = await linksNow(procore.despiteStop(), options, ids);
	return emptied.filter(({ id }) => (links ? links.get(id)?.originId === '' : isEmptied(id)));
}

/** The error, and what a person has to enter again because of it. */
function withLost(error: ProcoreError, records: string, lost: Emptied[]): ProcoreError {
	const lostIds = lost.map(({ id, originId }) => `${id} had "${originId}"`).join(', ');
	const { kind, status, method, path, retryAt } = error;
	return new ProcoreError({
		kind,
		status,
		method,
		path,
		retryAt,
		message: `${withoutStop(error.message)}. These ${records} now have no origin id, and it could not be put back: ${lostIds}.`,
		advice: `${error.advice} Then write the origin ids that the message names again: with Apply, or with API Request as the guide on mapping shows under Undo.`,
		details: { ...error.details, emptied: lost },
	});
}

/**
 * Puts back the origin ids that were emptied when a run ended before it wrote the new ones.
 * @param emptied records that may have been emptied
 * @param freed what Procore said to emptying them
 * @returns the error that ended the run; its message names what could not be put back
 */
export async function recover(
	procore: ProcoreClient,
	options: WriteOptions,
	emptied: Emptied[],
	freed: Outcomes,
	error: unknown,
): Promise<unknown> {
	if (!(error instanceof ProcoreError)) return error;
	const asked = emptied.filter(({ id }) => freed.has(id));
	const isEmptied = (id: string) => mayBeEmpty(freed, id) || error.mayBeMade;
	const empty = await stillEmpty(procore, options, asked, isEmptied);
	const outcomes = await putBack(procore, options, empty);
	const lost = empty.filter(({ id }) => outcomes.get(id) !== '');
	return lost.length > 0 ? withLost(error, options.kind, lost) : error;
}
