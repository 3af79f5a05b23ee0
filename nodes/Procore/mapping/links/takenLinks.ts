import type { Holder } from '../../client/endpoints/links';
import type { OriginUpdate } from '../../client/endpoints/sync';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import { callBy, withoutStop } from '../texts';

export type FindHolders = (originIds: string[]) => Promise<Map<string, Holder>>;

/** How Procore says that another record has the origin id (a sync's `has already been taken`). */
const TAKEN = /taken|already (?:in use|used|exists)|must be unique/i;

async function holdersOrNone(find: FindHolders, originIds: string[]) {
	try {
		return await find(originIds);
	} catch (error) {
		if (error instanceof ProcoreError && error.trouble !== 'cancelled')
			return new Map<string, Holder>();
		throw rethrow(error);
	}
}

/** Adds to Procore's words which record has the origin id that was refused, one look-up for all. */
export async function nameHolders(
	written: Map<string, string>,
	updates: OriginUpdate[],
	find: FindHolders,
): Promise<void> {
	const taken = updates.filter(({ id }) => TAKEN.test(written.get(id) ?? ''));
	if (taken.length === 0) return;
	const holders = await holdersOrNone(
		find,
		taken.map(({ originId }) => originId ?? ''),
	);
	for (const { id, originId } of taken) {
		const holder = holders.get(originId ?? '');
		const who = holder ? callBy(holder) : 'a record that this account cannot see';
		const words = withoutStop(written.get(id) ?? '');
		written.set(
			id,
			`${words}. In Procore "${originId}" is the origin id of ${who}: empty it there first.`,
		);
	}
}
