import { pathOf, type Call } from '../../wire/path';
import type { Fitting, ProcoreClient } from '../../ProcoreClient';
import { insuranceSchema, type Insurance } from '../../schemas/records';
import { MANY_A_PAGE } from '../../wire/lists/sizes';
import { syncRecords, type SyncOutcome, type SyncRecord } from './syncRecords';
import type { Sent } from './syncRows';
import { writeRecord } from './writeRecord';

/** Which insurances: of a company or a project, of all vendors or one. */
export interface InsurancePlace {
	companyId: string;
	projectId?: string;
	/** '' for all vendors. */
	vendorId?: string;
}

const BASES = {
	company: '/rest/v1.0/companies/{company_id}/insurances',
	companyVendor: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances',
	project: '/rest/v1.0/projects/{project_id}/insurances',
	projectVendor: '/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances',
} as const;

/** Procore has a separate path for the insurances of one vendor. */
function baseOf({ projectId, vendorId }: InsurancePlace): string {
	if (projectId === undefined) return vendorId ? BASES.companyVendor : BASES.company;
	return vendorId ? BASES.projectVendor : BASES.project;
}

const idsOf = ({ companyId, projectId = '', vendorId = '' }: InsurancePlace) => ({
	company_id: companyId,
	project_id: projectId,
	vendor_id: vendorId,
});

export const LIST_INSURANCES = Object.values(BASES).map((base): Call => ['GET', base]);

/**
 * The four lists have no filters. Their records have no time of the last change, so changes are
 * known only from webhooks.
 */
export async function listInsurances(
	procore: ProcoreClient,
	place: InsurancePlace,
	options: Fitting<Insurance> & { limit?: number } = {},
): Promise<Insurance[]> {
	return await procore.list(pathOf(['GET', baseOf(place)], idsOf(place)), insuranceSchema, {
		...options,
		companyId: place.companyId,
		perPage: MANY_A_PAGE,
	});
}

const WRITTEN = [BASES.company, BASES.project];

export const DELETE_INSURANCE = WRITTEN.map((base): Call => ['DELETE', `${base}/{id}`]);

export async function deleteInsurance(
	procore: ProcoreClient,
	place: Omit<InsurancePlace, 'vendorId'>,
	id: string,
): Promise<void> {
	const call: Call = ['DELETE', `${baseOf(place)}/{id}`];
	const { companyId } = place;
	await procore.request('DELETE', pathOf(call, { ...idsOf(place), id }), { companyId });
}

/** Writing calls at both levels, by what they do. */
export const WRITE_INSURANCE = {
	create: WRITTEN.map((base): Call => ['POST', base]),
	update: WRITTEN.map((base): Call => ['PATCH', `${base}/{id}`]),
	upsert: WRITTEN.map((base): Call => ['PATCH', `${base}/sync`]),
} as const;
export type InsuranceWrite = keyof typeof WRITE_INSURANCE;

/** The call of a level. */
export function insuranceCall(write: InsuranceWrite, level: unknown): Call {
	const base = level === 'project' ? BASES.project : BASES.company;
	const rest = { create: '', update: '/{id}', upsert: '/sync' }[write];
	return [write === 'create' ? 'POST' : 'PATCH', base + rest];
}

/**
 * Creates an insurance, or changes the one with this id.
 * @param body `{ insurance: { … } }`
 */
export async function writeInsurance(
	procore: ProcoreClient,
	place: Omit<InsurancePlace, 'vendorId'>,
	body: Sent,
	id?: string,
): Promise<SyncRecord> {
	const level = place.projectId === undefined ? 'company' : 'project';
	const call = insuranceCall(id === undefined ? 'create' : 'update', level);
	const ids = { ...idsOf(place), ...(id === undefined ? {} : { id }) };
	return await writeRecord(procore, { call, ids, companyId: place.companyId, body });
}

/** Creates and changes insurances; see {@link syncRecords}. */
export async function syncInsurances(
	procore: ProcoreClient,
	place: Omit<InsurancePlace, 'vendorId'>,
	updates: Sent[],
): Promise<SyncOutcome[]> {
	const { companyId, projectId } = place;
	const call = insuranceCall('upsert', projectId === undefined ? 'company' : 'project');
	return await syncRecords(procore, { call, ids: idsOf(place), companyId }, updates);
}
