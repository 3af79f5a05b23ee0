import { LIST_INACTIVE_PEOPLE, LIST_PEOPLE, LIST_USERS } from '../../client/endpoints/people';
import {
	LIST_INACTIVE_VENDORS,
	LIST_VENDORS,
	listInactiveVendors,
	listVendors,
} from '../../client/endpoints/vendors';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Vendor } from '../../client/schemas/records';
import { CONTACT_MODES, contactsFor } from '../../mapping/contacts/contacts';
import { distinctById } from '../../mapping/distinct';
import {
	choiceOf,
	decisionsProperty,
	flag,
	optionsOf,
	PLAN_INPUTS,
	planDecisions,
	planOptionFields,
	planOptionsProperty,
} from '../../mapping/fields';
import { readParties } from '../../mapping/parties/parties';
import { plan as planMapping } from '../../mapping/plan';
import { flatPlanItem, planItem } from '../../mapping/planItem';
import { remarksOn } from '../../mapping/report';
import { subjectOfVendor } from '../../mapping/vendors';
import { drainPaced, mapPaced, Pace } from '../../matching/text/pace';
import { defineOperation } from '../define';
import { field } from '../../fields/field';
import { partyFields } from './partyFields';

const optionsProperty = planOptionsProperty('vendor', [
	{
		displayName: 'Contacts',
		name: 'contactMode',
		type: 'options',
		default: 'none',
		options: [
			{ name: 'All, Keep the Primary Contact', value: 'allKeepPrimary' },
			{ name: 'All, Set the Primary Contact', value: 'allSetPrimary' },
			{ name: 'None', value: 'none' },
			{ name: 'Primary Contact Only', value: 'primaryOnly' },
		],
		description: 'Which contacts of a vendor its record in the other system gets',
	},
	{
		displayName: 'Include Inactive Contacts',
		name: 'includeInactiveContacts',
		type: 'boolean',
		default: false,
		description:
			'Whether contacts hold people who are inactive in Procore too, marked with isActive: false',
	},
]);

/** All vendors of the directory. The inactive ones have a list of their own. */
async function readVendors(procore: ProcoreClient, company: string): Promise<Vendor[]> {
	const query = { view: 'normal' };
	const active = await listVendors(procore, company, { query });
	const inactive = await listInactiveVendors(procore, company, { query });
	return distinctById([...active, ...inactive.map((vendor) => ({ ...vendor, is_active: false }))]);
}

export const plan = defineOperation({
	input: 'all',
	inputs: PLAN_INPUTS,
	option: {
		name: 'Plan',
		value: 'plan',
		action: 'Map vendors',
		description:
			'Compare the vendors of Procore with the input items, the records of another system, and say which to link, create, ignore or review. Writes nothing.',
	},
	calls: [LIST_VENDORS, LIST_INACTIVE_VENDORS, LIST_PEOPLE, LIST_INACTIVE_PEOPLE, LIST_USERS],
	fields: {
		partyFields,
		decisions: field(decisionsProperty, planDecisions),
		options: field(
			optionsProperty,
			optionsOf(
				{
					...planOptionFields,
					contactMode: choiceOf(CONTACT_MODES, 'none'),
					includeInactiveContacts: flag,
				},
				optionsProperty,
			),
		),
	},
	async run(context, { options, ...values }, items) {
		const { procore, companyId, pause, cancelSignal, hint, secondItems } = context;
		const pacing = { pause, signal: cancelSignal };
		const pace = new Pace(pacing);
		const { parties, fields } = await readParties(items, values.partyFields, pace);
		const vendors = await readVendors(procore, companyId);
		const planned = await planMapping(
			await mapPaced(vendors, pace, subjectOfVendor),
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
				mode: options.flatRows ? 'none' : options.contactMode,
				includeInactive: options.includeInactiveContacts,
			},
		);
		return await drainPaced(planned.rows, pace, (row) => ({
			json: options.flatRows
				? flatPlanItem(row, 'vendor')
				: planItem(row, 'vendor', {
						defaults: options.defaults,
						fields,
						contacts: contacts.get(row.subject.id),
					}),
			from: row.party ? row.party.item : [],
		}));
	},
});
