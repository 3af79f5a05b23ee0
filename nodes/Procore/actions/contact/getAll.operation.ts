import {
	LIST_INACTIVE_PEOPLE,
	LIST_INACTIVE_PROJECT_PEOPLE,
	LIST_PEOPLE,
	LIST_PROJECT_PEOPLE,
	listPeople,
	type Person,
} from '../../client/endpoints/people';
import { GET_VENDOR, LIST_VENDORS, vendorsById } from '../../client/endpoints/vendors';
import { filter, idsFilter } from '../../fields/filters';
import { vendorIdOrAll } from '../../fields/vendor';
import { isMarkedActive } from '../../mapping/contacts/contact';
import type { OperationContext } from '../define';
import { defineList, type ListRequest } from '../list';
import { contactRow } from './contactRows';

const fields = { vendorId: vendorIdOrAll };

const filters = [
	filter({
		displayName: 'Can Sign In',
		name: 'without_reference_users',
		type: 'boolean',
		default: true,
		description: 'Whether to list only people who can sign in to Procore',
	}),
	filter({ displayName: 'Job Title', name: 'job_title', type: 'string', default: '' }),
	filter({
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		description: 'Matches names and email addresses',
	}),
	filter({
		displayName: 'State Code',
		name: 'state_code',
		type: 'string',
		default: '',
		placeholder: 'e.g. CA',
	}),
	idsFilter({ displayName: 'Trade ID', name: 'trade_id', type: 'string', default: '' }),
];

type Request = ListRequest<typeof fields>;
type Listed = { person: Person; isActive: boolean };

/** The active people, followed by the inactive ones if they are wanted. */
async function readPeople(
	{ procore }: OperationContext,
	{ companyId, projectId, query, limit, switches, values: { vendorId } }: Request,
): Promise<Listed[]> {
	const wantsInactive = switches.has('includeInactive');
	const vendorIds = vendorId === '' ? undefined : [vendorId];
	const whose = { projectId, query, vendorIds };
	const fits = wantsInactive ? undefined : isMarkedActive;
	const active = await listPeople(procore, companyId, { ...whose, limit, fits });
	const found = active.map((person) => ({ person, isActive: true }));
	const left = limit === undefined ? undefined : limit - found.length;
	if (!wantsInactive || left === 0) return found;
	const others = await listPeople(procore, companyId, { ...whose, limit: left, areInactive: true });
	return [...found, ...others.map((person) => ({ person, isActive: false }))];
}

/** The vendors of these people, by id, with their trades and primary contacts. */
async function vendorsOf(
	{ procore, companyId }: OperationContext,
	people: Listed[],
	chosen: string,
) {
	const ofPeople = people.flatMap(({ person }) => person.vendor?.id ?? []);
	const ids = chosen === '' || people.length === 0 ? [...new Set(ofPeople)] : [chosen];
	const vendors = await vendorsById(procore, companyId, ids);
	return new Map(vendors.map((vendor) => [String(vendor.id), vendor]));
}

export const getAll = defineList({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'List contacts of a vendor',
		description:
			'List the people of a vendor, or of all vendors, with their phone numbers, trades and whether they are active',
	},
	calls: [
		LIST_PEOPLE,
		LIST_INACTIVE_PEOPLE,
		LIST_PROJECT_PEOPLE,
		LIST_INACTIVE_PROJECT_PEOPLE,
		GET_VENDOR,
		LIST_VENDORS,
	],
	level: 'either',
	fields,
	filters,
	switches: [
		{
			displayName: 'Include Inactive',
			name: 'includeInactive',
			type: 'boolean',
			default: false,
			description: 'Whether to also list people who are inactive in Procore',
		},
	],
	simple: { what: 'contact fields', fields: [] },
	isShaped: true,
	async read(context, request) {
		const people = await readPeople(context, request);
		if (!request.isSimple) return people.map(({ person }) => person);
		const { vendorId } = request.values;
		const vendors = await vendorsOf(context, people, vendorId);
		return people.map(({ person, isActive }) =>
			contactRow(person, isActive, vendors.get(vendorId || (person.vendor?.id ?? ''))),
		);
	},
});
