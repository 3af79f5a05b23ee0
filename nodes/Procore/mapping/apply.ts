import type { OriginUpdate } from '../client/endpoints/sync';
import type { ProcoreClient } from '../client/ProcoreClient';
import {
	clashes,
	verdictOnLink,
	verdictOnRow,
	type ApprovedRow,
	type CurrentLink,
	type Verdict,
} from './approved';
import { writeLinks, type WriteOptions } from './writeLinks';

export interface AppliedRow extends Verdict {
	subjectId: string;
	partyId: string;
}

export interface ApplyOptions extends WriteOptions {
	overwriteLinks: boolean;
}

/**
 * Writes the approved links to Procore's origin_id, at most 1,000 a call, and says of every row
 * what became of it. A record that another system owns stays as it is unless `overwriteLinks`.
 * @throws ProcoreError only when no call got through at all
 */
export async function apply(
	procore: ProcoreClient,
	rows: ApprovedRow[],
	options: ApplyOptions,
): Promise<AppliedRow[]> {
	const links = rows.filter((row) => verdictOnRow(row) === undefined);
	const clashOf = clashes(links);
	const open = links.filter((row) => clashOf(row) === undefined);
	const ids = [...new Set(open.map(({ subjectId }) => subjectId))];
	const current = ids.length > 0 ? await options.readLinks(ids) : new Map<string, CurrentLink>();
	const verdictOf = (row: ApprovedRow): Verdict | undefined =>
		verdictOnRow(row) ??
		clashOf(row) ??
		verdictOnLink(row, current.get(row.subjectId), options.overwriteLinks);
	const updates = new Map<string, OriginUpdate>();
	for (const row of open) {
		if (verdictOf(row)) continue;
		updates.set(row.subjectId, { id: row.subjectId, originId: row.partyId });
	}
	const written = await writeLinks(procore, options, [...updates.values()]);
	return rows.map((row): AppliedRow => {
		const { subjectId, partyId } = row;
		const verdict = verdictOf(row);
		if (verdict) return { subjectId, partyId, ...verdict };
		const words = written.get(subjectId) ?? 'Procore did not confirm it';
		return words === ''
			? { subjectId, partyId, status: 'linked', reason: "Written to Procore's origin id." }
			: { subjectId, partyId, status: 'failed', reason: words };
	});
}
