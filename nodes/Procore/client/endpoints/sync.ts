import { z } from 'zod';
import { path, type Path } from '../path';
import { ProcoreError } from '../ProcoreError';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';
import { wordsOfErrorBody } from '../errorBody';

/** The most updates that Procore takes in one call (tutorials/using_sync_actions). */
export const SYNC_BATCH = 1_000;

export interface OriginUpdate {
	id: string;
	originId: string;
}

const answerSchema = z.object({
	entities: z
		.array(
			z
				.object({ id: idSchema.optional(), origin_id: z.coerce.string().nullish() })
				.catchall(anything),
		)
		.default([]),
	errors: z
		.array(z.object({ id: idSchema.optional(), errors: anything }).catchall(anything))
		.default([]),
});

const SYNC: Record<'vendors' | 'projects', Path> = {
	vendors: path`/rest/v1.0/vendors/sync`,
	projects: path`/rest/v1.0/projects/sync`,
};

/** Procore wants 64-bit numbers; one that JavaScript cannot hold goes as text. */
const wireId = (id: string) => (Number.isSafeInteger(Number(id)) ? Number(id) : id);

/**
 * Writes origin ids by sync. Procore answers 200 even when rows fail.
 * @param updates at most {@link SYNC_BATCH}
 * @returns by record id: '' for written, else Procore's words on why not
 * @throws ProcoreError when the call as a whole failed
 */
export async function syncOriginIds(
	procore: ProcoreClient,
	kind: 'vendors' | 'projects',
	companyId: string,
	updates: OriginUpdate[],
): Promise<Map<string, string>> {
	const body = {
		company_id: wireId(companyId),
		updates: updates.map(({ id, originId }) => ({ id: wireId(id), origin_id: originId })),
	};
	const answer = await procore.request('PATCH', SYNC[kind], { body, companyId });
	const { entities, errors } = procore.parse(answerSchema, answer.body, SYNC[kind]);
	const refused = new Map(
		errors.map(({ id, errors: words }) => [
			id,
			wordsOfErrorBody(JSON.stringify({ errors: words })),
		]),
	);
	const named = new Set(entities.map(({ id }) => id));
	const isUnnamed = entities.every(({ id }) => id === undefined);
	const allWritten = isUnnamed && entities.length >= updates.length - errors.length;
	return new Map(
		updates.map(({ id }) => {
			const words = refused.get(id);
			if (words !== undefined) return [id, words || 'Procore refused it without a reason'];
			return [id, named.has(id) || allWritten ? '' : 'Procore did not confirm it'];
		}),
	);
}

/** Whether a failed write may have been made all the same. */
export function mayHaveBeenMade(error: unknown): boolean {
	if (!(error instanceof ProcoreError)) return false;
	const { trouble, status } = error;
	return (
		trouble === 'network' ||
		(trouble === 'unavailable' && status !== 503) ||
		trouble === 'unexpected'
	);
}
