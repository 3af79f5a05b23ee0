import { z } from 'zod';
import { listInactiveVendors, listVendors } from '../../client/endpoints/vendors';
import { CONTACT_MODES, contactsFor } from '../../mapping/contacts';
import {
	decisionsProperty,
	partyFieldsOf,
	partyFieldsProperty,
	planDecisions,
	planOptionFields,
	planOptionsProperty,
} from '../../mapping/fields';
import { readParties } from '../../mapping/parties';
import { plan as planMapping } from '../../mapping/plan';
import { flatPlanItem, planItem } from '../../mapping/planItem';
import { remarksOn } from '../../mapping/report';
import { subjectOfVendor } from '../../mapping/vendors';
import { mapPaced, Pace } from '../../matching/pace';
import { defineOperation } from '../define';
import { companyId, companyIdOf } from '../properties';

const contactMode = z.enum(CONTACT_MODES).default('none');

export const plan = defineOperation({
	input: 'all',
	option: {
		name: 'Plan',
		value: 'plan',
		action: 'Map vendors',
		description:
			'Compare the vendors of Procore with the input items, the parties of another system, and say which to link, create, ignore or look at. Writes nothing.',
	},
	properties: [
		companyId,
		partyFieldsProperty([
			'address',
			'city',
			'country',
			'email',
			'id',
			'legalName',
			'licence',
			'name',
			'phone',
			'state',
			'taxId',
			'tradeName',
			'website',
			'zip',
		]),
		decisionsProperty,
		planOptionsProperty('vendor', [
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
				description: 'Which contacts of a vendor its party gets',
			},
		]),
	],
	parameters: z.object({
		companyId: companyIdOf,
		partyFields: partyFieldsOf,
		decisions: planDecisions,
		options: z.preprocess((given) => given ?? {}, z.object({ ...planOptionFields, contactMode })),
	}),
	async run({ procore, pause, cancelSignal, hint }, { options, ...parameters }, items) {
		const company = procore.company(parameters.companyId);
		const pacing = { pause, signal: cancelSignal };
		const pace = new Pace(pacing);
		const parties = await readParties(items, parameters.partyFields, pace);
		const active = await listVendors(procore, company, { query: { view: 'normal' } });
		const inactive = options.includeInactive ? await listInactiveVendors(procore, company) : [];
		const vendors = [
			...active.filter(({ is_active }) => options.includeInactive || is_active !== false),
			...inactive,
		];
		const { rows, unknownDecisions } = await planMapping(
			await mapPaced(vendors, pace, subjectOfVendor),
			parties,
			{ ...options, kind: 'company', decisions: parameters.decisions },
			pacing,
		);
		for (const remark of remarksOn(parties, rows, unknownDecisions, 'vendors')) hint(remark);
		const contactMode = options.flatRows ? 'none' : options.contactMode;
		const contacts = await contactsFor(procore, company, vendors, contactMode);
		return await mapPaced(rows, pace, (row) => ({
			json: options.flatRows
				? flatPlanItem(row, 'vendor')
				: planItem(row, 'vendor', options.defaults, contacts.get(row.subject.id) ?? []),
			from: row.party ? row.party.item : [],
		}));
	},
});
