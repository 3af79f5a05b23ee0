import { pathOf, type Call } from '../../wire/path';
import type { Fitting, ProcoreClient } from '../../ProcoreClient';
import { insuranceSchema, type Insurance } from '../../schemas/records';
import { MANY_A_PAGE } from '../../wire/lists/sizes';

/** Whose insurances: of a company or of a project, of all vendors or of one. */
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

/** Procore has the insurances of one vendor under a path of their own. */
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
 * All four lists have no filters. They hold no time of a change either, so that what changed is
 * told only by webhooks.
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

const PATHS = [BASES.company, BASES.project].map((base) => `${base}/{id}`);

export const DELETE_INSURANCE = PATHS.map((one): Call => ['DELETE', one]);

export async function deleteInsurance(
	procore: ProcoreClient,
	place: Omit<InsurancePlace, 'vendorId'>,
	id: string,
): Promise<void> {
	const call: Call = ['DELETE', `${baseOf(place)}/{id}`];
	const { companyId } = place;
	await procore.request('DELETE', pathOf(call, { ...idsOf(place), id }), { companyId });
}
