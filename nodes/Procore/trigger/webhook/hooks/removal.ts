import { deleteHook } from '../../../client/endpoints/webhooks';
import type { HookScope } from '../../../client/schemas/hookScope';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError, rethrow, wordsOf } from '../../../client/ProcoreError';
import { findHooks, nameOf } from './findHooks';
import type { Place } from '../memory';

type Report = (message: string) => void;

/** Deletes a hook; one that is gone already is as good. */
async function deletePresent(procore: ProcoreClient, scope: HookScope, id: string) {
	try {
		await deleteHook(procore, scope, id);
	} catch (error) {
		if (!(error instanceof ProcoreError) || error.kind !== 'notFound') throw rethrow(error);
	}
}

/** What becomes of a failure to delete one of several hooks. */
type Failed = (error: unknown, id: string) => void;

const asItself: Failed = (error) => {
	throw rethrow(error);
};

/**
 * Deletes the hooks with this callback URL from a place.
 * @throws Procore's reason, after which one may be left there
 */
export async function deleteAt(
	procore: ProcoreClient,
	{ companyId, projectId, namespace, url }: Place,
	failed = asItself,
): Promise<void> {
	const scope = { companyId, projectId };
	for (const { id } of await findHooks(procore, { scope, namespace, url })) {
		try {
			await deletePresent(procore, scope, id);
		} catch (error) {
			failed(error, id);
		}
	}
}

/**
 * Removes the hooks with this callback URL from a place.
 * @returns whether none is left there; also false where Procore does not show the place: a
 * project that is no longer permitted answers 404, and its hook goes on delivering
 */
export async function removeAt(
	procore: ProcoreClient,
	place: Place,
	report: Report,
): Promise<boolean> {
	let isRemoved = true;
	try {
		await deleteAt(procore, place, (error, id) => {
			isRemoved = false;
			report(`Procore hook ${id} of ${nameOf(place)} could not be removed: ${wordsOf(error)}`);
		});
	} catch (error) {
		isRemoved = false;
		report(`Procore hooks of ${nameOf(place)} were not removed: ${wordsOf(error)}`);
	}
	return isRemoved;
}
