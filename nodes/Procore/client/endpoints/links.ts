import { z } from 'zod';
import type { ProcoreClient } from '../ProcoreClient';
import { idSchema } from '../schemas/records';
import { listProjects } from './projects';
import { listInactiveVendors, listVendors } from './vendors';

/** Who owns a record's origin id. */
export interface Link {
	originId: string;
	isErpOwned: boolean;
}

const linked = z.object({
	id: idSchema,
	origin_id: z.union([z.string(), z.number()]).nullish().catch(undefined),
	synced_to_erp: z.boolean().nullish().catch(undefined),
	is_erp_integrated: z.boolean().nullish().catch(undefined),
});

/** Ids in one query; a longer URL may be refused on the way. */
const IDS_PER_CALL = 100;
/** From so many ids on, the whole list costs fewer calls than asking for them. */
const READ_ALL_FROM = 1_000;

function linksOf(records: unknown[]): Map<string, Link> {
	const links = new Map<string, Link>();
	for (const record of records) {
		const { id, origin_id, synced_to_erp, is_erp_integrated } = linked.parse(record);
		links.set(id, {
			originId: String(origin_id ?? '').trim(),
			isErpOwned: synced_to_erp === true || is_erp_integrated === true,
		});
	}
	return links;
}

async function inBatches<T>(
	ids: string[],
	read: (filter: Record<string, string[]>) => Promise<T[]>,
): Promise<T[]> {
	if (ids.length >= READ_ALL_FROM) return await read({});
	const all: T[] = [];
	for (let start = 0; start < ids.length; start += IDS_PER_CALL) {
		const found = await read({ 'filters[id]': ids.slice(start, start + IDS_PER_CALL) });
		for (const record of found) all.push(record);
	}
	return all;
}

/**
 * The links of vendors as Procore holds them now, inactive ones included.
 * @returns by vendor id; a vendor that is gone is absent
 */
export async function linksOfVendors(
	procore: ProcoreClient,
	companyId: string,
	ids: string[],
): Promise<Map<string, Link>> {
	const active = await inBatches(
		ids,
		async (filter) =>
			await listVendors(procore, companyId, { query: { view: 'normal', ...filter } }),
	);
	const links = linksOf(active);
	if (ids.every((id) => links.has(id))) return links;
	const inactive = await listInactiveVendors(procore, companyId);
	return new Map([...linksOf(inactive), ...links]);
}

/** The links of projects, inactive ones included. */
export async function linksOfProjects(
	procore: ProcoreClient,
	companyId: string,
	ids: string[],
): Promise<Map<string, Link>> {
	const projects = await inBatches(
		ids,
		async (filter) =>
			await listProjects(procore, companyId, {
				query: { view: 'normal', 'filters[by_status]': 'All', ...filter },
			}),
	);
	return linksOf(projects);
}
