import { z } from 'zod';
import { procoreId } from '../ids';
import { pathOf, type Call } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';
import { wordsOfErrors } from '../wire/answers/errorBody';

/** Most updates in one call (procore/documentation `tutorials/using_sync_actions`). */
export const SYNC_BATCH = 1_000;

export interface OriginUpdate {
	id: string;
	/** null empties it. */
	originId: string | null;
}

/** An entry repeats what was sent, so either id can identify the record. */
const entry = z
	.object({
		id: idSchema.nullish().catch(undefined),
		origin_id: idSchema.nullish().catch(undefined),
		errors: anything,
	})
	.catchall(anything);
const answerSchema = z.object({
	entities: z.array(entry).default([]),
	errors: z.array(entry).default([]),
});
type Entry = z.output<typeof entry>;

/** By record id. An entry without one is found by the origin id that was sent for the record. */
function byRecord(entries: Entry[], updates: OriginUpdate[]): Map<string, Entry> {
	const idOf = new Map(updates.map(({ id, originId }) => [originId ?? '', id]));
	const found = new Map<string, Entry>();
	for (const given of entries) {
		const id = given.id ?? idOf.get((given.origin_id ?? '').trim());
		if (id !== undefined) found.set(id, given);
	}
	return found;
}

export const SYNC: Record<'vendors' | 'projects', Call> = {
	vendors: ['PATCH', '/rest/v1.0/vendors/sync'],
	projects: ['PATCH', '/rest/v1.0/projects/sync'],
};

/** The message for a link if neither the answer nor the record shows that it was written. */
export const UNCONFIRMED = 'Procore did not confirm it';

/** Whether an entry shows the origin id that was sent; a null that was sent empties it. */
const shows = (entry: Entry | undefined, { originId }: OriginUpdate): boolean =>
	entry?.origin_id !== undefined && (entry.origin_id ?? '').trim() === (originId ?? '');

/**
 * Writes origin ids by sync. Procore answers 200 even when rows fail.
 * @param updates at most {@link SYNC_BATCH}
 * @returns by record id: '' if the answer shows the new origin id, {@link UNCONFIRMED} if it does
 * not, or Procore's reason why it was not written
 * @throws ProcoreError if the whole call failed
 */
export async function syncOriginIds(
	procore: ProcoreClient,
	kind: 'vendors' | 'projects',
	companyId: string,
	updates: OriginUpdate[],
): Promise<Map<string, string>> {
	const body = {
		company_id: procoreId(companyId),
		updates: updates.map(({ id, originId }) => ({ id: procoreId(id), origin_id: originId })),
	};
	const endpoint = pathOf(SYNC[kind]);
	const answer = await procore.request('PATCH', endpoint, { body, companyId });
	const { entities, errors } = procore.parse(answerSchema, answer.body, endpoint, 'PATCH');
	const refused = byRecord(errors, updates);
	const written = byRecord(entities, updates);
	const redact = await procore.redactor();
	return new Map(
		updates.map((update) => {
			const { id } = update;
			const refusal = refused.get(id);
			if (refusal) {
				const words = wordsOfErrors(refusal.errors, redact);
				return [id, words || 'Procore refused it without a reason'];
			}
			return [id, shows(written.get(id), update) ? '' : UNCONFIRMED];
		}),
	);
}
