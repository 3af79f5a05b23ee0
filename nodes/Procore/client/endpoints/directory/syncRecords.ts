import { z } from 'zod';
import { pathOf, type Call, type Ids } from '../../wire/path';
import type { ProcoreClient } from '../../ProcoreClient';
import { ProcoreError, rethrow, type ErrorKind } from '../../ProcoreError';
import { anything, type Value } from '../../schemas/records';
import { wordsOfErrors, type Redact } from '../../wire/answers/errorBody';
import { SYNC_BATCH } from '../sync';
import { syncEntrySchema, SyncRows, type Sent, type SyncEntry } from './syncRows';

export type SyncRecord = Record<string, Value>;

/** What became of one row. */
export type SyncOutcome =
	{ record: SyncRecord; error?: undefined } | { record?: undefined; error: ProcoreError };

export interface Sync {
	call: Call;
	ids: Ids;
	companyId: string;
	/** What the body has beside the rows. */
	beside?: Sent;
}

const record = z.object({}).catchall(anything);
const answerSchema = z.object({
	entities: z.array(record).default([]),
	errors: z.array(record).default([]),
});

const CORRECT =
	'Correct this row and run it again. The other rows of the same run do not depend on it.';

function refusal({ errors }: SyncEntry, redact: Redact): ProcoreError {
	const message = wordsOfErrors(errors, redact) || 'Procore refused it without a reason';
	return new ProcoreError({ kind: 'validation', message, advice: CORRECT });
}

const unconfirmed = () =>
	new ProcoreError({
		kind: 'unexpected',
		message: "Procore's answer does not tell what became of this row",
		advice: '',
		mayBeMade: true,
	});

async function syncBatch(
	procore: ProcoreClient,
	{ call, ids, companyId, beside }: Sync,
	updates: Sent[],
): Promise<SyncOutcome[]> {
	const path = pathOf(call, ids);
	const body = { ...beside, updates };
	const answer = await procore.request('PATCH', path, { companyId, body });
	const { entities, errors } = procore.parse(answerSchema, answer.body, path, 'PATCH');
	const redact = await procore.redactor();
	const rows = new SyncRows(updates);
	const outcomes: SyncOutcome[] = updates.map(() => ({ error: unconfirmed() }));
	for (const [at, one] of rows.refused(errors.map((each) => syncEntrySchema.parse(each)))) {
		outcomes[at] = { error: refusal(one, redact) };
	}
	for (const [at, index] of rows.written(entities.map((each) => syncEntrySchema.parse(each)))) {
		outcomes[at] = { record: entities[index] ?? {} };
	}
	return outcomes;
}

/** No other batch would fare better. */
const ENDS_ALL = new Set<ErrorKind>(['signIn', 'cancelled', 'input', 'readOnly']);

/**
 * Creates and updates records by sync, at most 1,000 a call, which answers 200 even when rows fail.
 * A call that fails as a whole fails its rows, and the next one is made.
 * @returns what became of each row, in their order
 * @throws ProcoreError where no call got through
 */
export async function syncRecords(
	procore: ProcoreClient,
	sync: Sync,
	updates: Sent[],
): Promise<SyncOutcome[]> {
	const outcomes: SyncOutcome[] = [];
	const failures: ProcoreError[] = [];
	for (let start = 0; start < updates.length; start += SYNC_BATCH) {
		const batch = updates.slice(start, start + SYNC_BATCH);
		try {
			for (const one of await syncBatch(procore, sync, batch)) outcomes.push(one);
		} catch (error) {
			if (!(error instanceof ProcoreError) || ENDS_ALL.has(error.kind)) throw rethrow(error);
			failures.push(error);
			outcomes.push(...batch.map(() => ({ error })));
		}
	}
	const [first] = failures;
	if (first && failures.length === Math.ceil(updates.length / SYNC_BATCH)) throw first;
	return outcomes;
}
