import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { cut } from '../client/excerpt';
import type { Vendor } from '../client/schemas/records';
import { findDuplicatePairs } from '../matching/findDuplicates';
import { mapPaced, Pace } from '../matching/text/pace';
import type { MatchOptions } from '../matching/types';
import { LONGEST_NAME } from './texts';
import { subjectOfVendor } from './vendors';

const weighed = z.object({
	project_ids: z.array(z.unknown()).nullish().catch(undefined),
	contact_count: z.number().nullish().catch(undefined),
	is_connected: z.boolean().nullish().catch(undefined),
});

/** How much hangs on a vendor: links and projects count more than contacts and filled fields. */
function weightOf(vendor: Vendor): number {
	const { project_ids, contact_count, is_connected } = weighed.parse(vendor);
	const { originId, isErpOwned, values } = subjectOfVendor(vendor);
	return (
		(isErpOwned ? 1_000 : 0) +
		(originId ? 500 : 0) +
		(is_connected ? 200 : 0) +
		(project_ids?.length ?? 0) * 10 +
		(contact_count ?? 0) +
		Object.keys(values).length / 10
	);
}

/** Pairs of vendors that are the same company, as items. */
export async function duplicateItems(
	vendors: Vendor[],
	options: MatchOptions,
): Promise<IDataObject[]> {
	const names = new Map(vendors.map(({ id, name }) => [String(id), cut(name ?? '', LONGEST_NAME)]));
	const records = await mapPaced(vendors, new Pace(options), (vendor) => ({
		...subjectOfVendor(vendor).features,
		weight: weightOf(vendor),
	}));
	const pairs = await findDuplicatePairs(records, options);
	return pairs.map(({ keepId, duplicateId, score, reason, evidence }) => ({
		keepName: names.get(keepId) ?? '',
		duplicateName: names.get(duplicateId) ?? '',
		reason,
		score,
		keepId,
		duplicateId,
		evidence: evidence.map(({ field, left, right, effect }) => ({
			field,
			keep: left,
			duplicate: right,
			effect,
		})),
	}));
}
