import type { IDataObject } from 'n8n-workflow';
import { listInactiveVendors, listVendors } from '../../client/endpoints/vendors';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Vendor } from '../../client/schemas/records';
import { contactsFor } from '../../mapping/contacts/contacts';
import { distinctById } from '../../mapping/distinct';
import type { ContactMode, PlanValues } from '../../mapping/fields';
import { readParties } from '../../mapping/parties/parties';
import { plan } from '../../mapping/plan';
import { planItems } from '../../mapping/planItem';
import { remarksOn } from '../../mapping/report';
import { subjectOfVendor } from '../../mapping/vendors';
import { mapPaced, Pace } from '../../matching/text/pace';
import type { OperationContext, OutputRow } from '../define';

interface VendorPlanValues extends PlanValues {
	options: PlanValues['options'] & {
		contactMode: ContactMode;
		includeInactiveContacts: boolean;
	};
}

/** All vendors of the directory. The inactive ones have a list of their own. */
async function readVendors(procore: ProcoreClient, company: string): Promise<Vendor[]> {
	const query = { view: 'normal' };
	const active = await listVendors(procore, company, { query });
	const inactive = await listInactiveVendors(procore, company, { query });
	return distinctById([...active, ...inactive.map((vendor) => ({ ...vendor, is_active: false }))]);
}

/** A row for each vendor: which party it is, and what happens to it. */
export async function planVendors(
	{ procore, companyId, pause, cancelSignal, hint, secondItems }: OperationContext,
	{ options, ...values }: VendorPlanValues,
	items: IDataObject[],
): Promise<OutputRow[]> {
	const pacing = { pause, signal: cancelSignal };
	const pace = new Pace(pacing);
	const { parties, fields } = await readParties(items, values.partyFields, pace);
	const vendors = await readVendors(procore, companyId);
	const subjects = await mapPaced(vendors, pace, subjectOfVendor);
	const contactMode = options.flatRows ? 'none' : options.contactMode;
	// Beside what the plan needs, tens of thousands of vendors would only slow its work down.
	if (contactMode === 'none') vendors.length = 0;
	const planned = await plan(
		subjects,
		parties,
		{ ...options, kind: 'company', decisions: [...values.decisions, ...secondItems] },
		pacing,
	);
	for (const remark of remarksOn(parties, planned, 'vendors')) hint(remark);
	const wanted = new Set(
		planned.rows.filter(({ decision }) => decision !== 'ignore').map(({ subject }) => subject.id),
	);
	const contacts = await contactsFor(
		procore,
		{
			companyId,
			vendors: vendors.filter(({ id }) => wanted.has(String(id))),
			hint,
		},
		{
			mode: contactMode,
			includeInactive: options.includeInactiveContacts,
		},
	);
	const { flatRows, defaults } = options;
	return await planItems(planned.rows, 'vendor', { flatRows, defaults, fields, contacts }, pace);
}
