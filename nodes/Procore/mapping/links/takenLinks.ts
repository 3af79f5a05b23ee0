import type { LinkOwner } from '../../client/endpoints/links';
import type { OriginUpdate } from '../../client/endpoints/sync';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import { callBy, withoutStop } from '../texts';

export type FindLinkOwners = (originIds: string[]) => Promise<Map<string, LinkOwner>>;

/** How Procore says that another record has the origin id (a sync's `has already been taken`). */
const TAKEN = /taken|already (?:in use|used|exists)|must be unique/i;

async function linkOwnersOrNone(find: FindLinkOwners, originIds: string[]) {
	try {
		return await find(originIds);
	} catch (error) {
		if (error instanceof ProcoreError && error.kind !== 'cancelled')
			return new Map<string, LinkOwner>();
		throw rethrow(error);
	}
}

/** Adds to Procore's words which record has the origin id that was refused, one look-up for all. */
export async function nameLinkOwners(
	written: Map<string, string>,
	updates: OriginUpdate[],
	find: FindLinkOwners,
): Promise<void> {
	const taken = updates.filter(({ id }) => TAKEN.test(written.get(id) ?? ''));
	if (taken.length === 0) return;
	const linkOwners = await linkOwnersOrNone(
		find,
		taken.map(({ originId }) => originId ?? ''),
	);
	for (const { id, originId } of taken) {
		const owner = linkOwners.get(originId ?? '');
		const who = owner ? callBy(owner) : 'a record that this account cannot see';
		const words = withoutStop(written.get(id) ?? '');
		written.set(
			id,
			`${words}. In Procore "${originId}" is the origin id of ${who}: empty it there first.`,
		);
	}
}
