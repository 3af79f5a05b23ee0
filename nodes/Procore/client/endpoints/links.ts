import { z } from 'zod';
import type { ProcoreClient } from '../ProcoreClient';
import { idSchema, type Project } from '../schemas/records';
import { getProject, listProjects } from './projects';
import { inBatches } from '../wire/lists/inBatches';
import { listInactiveVendors, listVendors } from './vendors';

/** The origin id of a record, and whether an ERP integration owns it. */
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

const NORMAL = { view: 'normal' };
const ALL = { 'filters[by_status]': 'All' };

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

/**
 * The current links of vendors, inactive ones included.
 * @returns by vendor id; a deleted vendor is absent
 */
export async function linksOfVendors(
	procore: ProcoreClient,
	companyId: string,
	ids: string[],
): Promise<Map<string, Link>> {
	const active = await inBatches(
		ids,
		async (filter) => await listVendors(procore, companyId, { query: { ...NORMAL, ...filter } }),
	);
	const links = linksOf(active);
	if (ids.every((id) => links.has(id))) return links;
	const inactive = await listInactiveVendors(procore, companyId, { query: NORMAL });
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
				query: { ...NORMAL, ...ALL, ...filter },
			}),
	);
	return linksOf(projects);
}

/** A record that has an origin id. */
export interface LinkOwner {
	id: string;
	name: string;
	isInactive: boolean;
}

/** The filter takes one origin id. For more than these, the whole list costs fewer calls. */
const MOST_SINGLY = 3;

const ownerSchema = z.object({
	id: idSchema,
	name: z.string().nullish().catch(undefined),
	origin_id: idSchema.nullish().catch(undefined),
});

function addLinkOwners(
	linkOwners: Map<string, LinkOwner>,
	records: unknown[],
	isInactive: (index: number) => boolean,
): void {
	records.forEach((record, index) => {
		const { id, name, origin_id } = ownerSchema.parse(record);
		const originId = (origin_id ?? '').trim();
		if (originId !== '')
			linkOwners.set(originId, { id, name: name ?? '', isInactive: isInactive(index) });
	});
}

async function byOriginId<T>(
	originIds: string[],
	read: (filter: Record<string, string>) => Promise<T[]>,
): Promise<T[]> {
	if (originIds.length > MOST_SINGLY) return await read({});
	const all: T[] = [];
	for (const originId of originIds) all.push(...(await read({ 'filters[origin_id]': originId })));
	return all;
}

/**
 * The vendors that have these origin ids, inactive ones included.
 * @returns by origin id
 */
export async function vendorsWithOriginIds(
	procore: ProcoreClient,
	companyId: string,
	originIds: string[],
): Promise<Map<string, LinkOwner>> {
	const linkOwners = new Map<string, LinkOwner>();
	const active = await byOriginId(
		originIds,
		async (filter) => await listVendors(procore, companyId, { query: { ...NORMAL, ...filter } }),
	);
	addLinkOwners(linkOwners, active, () => false);
	if (originIds.every((originId) => linkOwners.has(originId))) return linkOwners;
	const inactive = await listInactiveVendors(procore, companyId, { query: NORMAL });
	addLinkOwners(linkOwners, inactive, () => true);
	return linkOwners;
}

/** The projects that have these origin ids and that the account can see. */
export async function projectsWithOriginIds(
	procore: ProcoreClient,
	companyId: string,
	originIds: string[],
): Promise<Map<string, LinkOwner>> {
	const linkOwners = new Map<string, LinkOwner>();
	const projects = await byOriginId(
		originIds,
		async (filter) =>
			await listProjects(procore, companyId, { query: { ...NORMAL, ...ALL, ...filter } }),
	);
	addLinkOwners(linkOwners, projects, (index) => projects[index]?.active === false);
	return linkOwners;
}

/**
 * At most this many projects are read one by one. For the others Procore refuses the link itself.
 */
const MOST_OPENED = 25;

/**
 * Which of these projects an ERP integration owns. Only the answer for a single project says so
 * (`is_erp_integrated`). The list's `filters[synced]`, which Procore does not document, finds the
 * projects to read.
 */
export async function erpProjectsAmong(
	procore: ProcoreClient,
	companyId: string,
	ids: string[],
): Promise<Set<string>> {
	const synced = await inBatches<Project>(
		ids,
		async (filter) =>
			await listProjects(procore, companyId, {
				query: { view: 'compact', 'filters[synced]': true, ...ALL, ...filter },
			}),
	);
	const asked = new Set(ids);
	const candidates = synced.map(({ id }) => String(id)).filter((id) => asked.has(id));
	const owned = new Set<string>();
	for (const id of candidates.slice(0, MOST_OPENED)) {
		const project: Record<string, unknown> = await getProject(procore, companyId, id);
		if (project.is_erp_integrated === true) owned.add(id);
	}
	return owned;
}
