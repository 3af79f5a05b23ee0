import { LIST_INACTIVE_PEOPLE, LIST_PEOPLE, LIST_USERS } from '../../client/endpoints/people';
import { LIST_INACTIVE_VENDORS, LIST_VENDORS } from '../../client/endpoints/vendors';
import {
	choiceOf,
	CONTACT_MODES,
	decisionsProperty,
	flag,
	optionsOf,
	PLAN_INPUTS,
	planDecisions,
	planOptionFields,
	planOptionsProperty,
} from '../../mapping/fields';
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
	async run(context, values, items) {
		const { planVendors } = await import('./planVendors');
		return await planVendors(context, values, items);
	},
});
