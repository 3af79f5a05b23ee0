import { UNCONFIRMED, type OriginUpdate } from '../../client/endpoints/sync';
import type { ProcoreClient } from '../../client/ProcoreClient';
import {
	clashes,
	ERP_OWNED,
	failed,
	verdictOnLink,
	verdictOnRow,
	type ApprovedRow,
	type Verdict,
} from './approved';
import { confirmLinks } from './confirmLinks';
import { inTurn } from './inTurn';
import { overwriteLinks } from './overwriteLinks';
import { nameLinkOwners, type FindLinkOwners } from './takenLinks';
import { writeLinks, type CurrentLinks, type Outcomes, type WriteOptions } from './writeLinks';

export interface AppliedRow extends Verdict {
	subjectId: string;
	partyId: string;
}

export interface ApplyOptions extends WriteOptions {
	overwriteLinks: boolean;
	findLinkOwners: FindLinkOwners;
	/** Which records an ERP integration owns, where their links do not tell. */
	findErpOwned?: (ids: string[]) => Promise<Set<string>>;
}

/** What can be said about each row before anything is written. */
async function verdictsOn(
	rows: ApprovedRow[],
	current: CurrentLinks,
	clashOf: (row: ApprovedRow) => Verdict | undefined,
	options: ApplyOptions,
): Promise<Map<ApprovedRow, Verdict>> {
	const verdicts = new Map<ApprovedRow, Verdict>();
	for (const row of rows) {
		const verdict =
			verdictOnRow(row) ??
			clashOf(row) ??
			verdictOnLink(row, current.get(row.subjectId), options.overwriteLinks);
		if (verdict) verdicts.set(row, verdict);
	}
	const left = rows.filter((row) => !verdicts.has(row));
	if (left.length === 0 || options.overwriteLinks || !options.findErpOwned) return verdicts;
	const owned = await options.findErpOwned([...new Set(left.map(({ subjectId }) => subjectId))]);
	for (const row of left) if (owned.has(row.subjectId)) verdicts.set(row, failed(ERP_OWNED));
	return verdicts;
}

async function write(
	procore: ProcoreClient,
	updates: OriginUpdate[],
	current: CurrentLinks,
	options: ApplyOptions,
): Promise<Outcomes> {
	const written = options.overwriteLinks
		? await overwriteLinks(procore, options, updates, current)
		: await writeLinks(procore, options, updates);
	await confirmLinks(procore, options, updates, written);
	await nameLinkOwners(written, updates, options.findLinkOwners);
	return written;
}

async function applyNow(
	procore: ProcoreClient,
	rows: ApprovedRow[],
	options: ApplyOptions,
): Promise<AppliedRow[]> {
	const links = rows.filter((row) => verdictOnRow(row) === undefined);
	const clashOf = clashes(links);
	const open = links.filter((row) => clashOf(row) === undefined);
	const ids = [...new Set(open.map(({ subjectId }) => subjectId))];
	const current = ids.length > 0 ? await options.readLinks(ids, procore) : new Map();
	const verdicts = await verdictsOn(rows, current, clashOf, options);
	const updates = new Map<string, OriginUpdate>();
	for (const row of open) {
		if (verdicts.has(row)) continue;
		updates.set(row.subjectId, { id: row.subjectId, originId: row.partyId });
	}
	const written = await write(procore, [...updates.values()], current, options);
	return rows.map((row): AppliedRow => {
		const { subjectId, partyId } = row;
		const words = written.get(subjectId) ?? UNCONFIRMED;
		const verdict =
			verdicts.get(row) ??
			(words === ''
				? { status: 'linked', reason: "Written to Procore's origin id." }
				: failed(words));
		return { subjectId, partyId, ...verdict };
	});
}

/**
 * Writes the approved links to Procore's origin_id, at most 1,000 a call, and says of every row
 * what became of it. A record that another system owns stays as it is unless `overwriteLinks`.
 * @throws ProcoreError only when no call got through at all, or the execution was stopped
 */
export async function apply(
	procore: ProcoreClient,
	rows: ApprovedRow[],
	options: ApplyOptions,
): Promise<AppliedRow[]> {
	const key = [procore.account.hosts.api, options.companyId, options.kind].join(' ');
	return await inTurn(key, async () => await applyNow(procore, rows, options));
}
