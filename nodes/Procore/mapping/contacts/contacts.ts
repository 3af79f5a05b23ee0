import { z } from 'zod';
import type { Person, User } from '../../client/endpoints/people';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { idSchema, type Vendor } from '../../client/schemas/records';
import { peopleByVendor } from './peopleByVendor';

export const CONTACT_MODES = ['none', 'primaryOnly', 'allKeepPrimary', 'allSetPrimary'] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];

export interface Contact {
	id: string;
	firstName: string;
	lastName: string;
	email: string;
	phone: string;
	jobTitle: string;
	/** Whether the other system is to make it the party's primary contact. */
	isPrimary: boolean;
}

const words = z.string().nullish().catch(undefined);
const withContacts = z.object({
	primary_contact: z
		.object({
			id: idSchema,
			first_name: words,
			last_name: words,
			email_address: words,
			business_phone: words,
			mobile_phone: words,
		})
		.nullish()
		.catch(undefined),
});

/** The primary contact as the vendor itself carries it. */
function primaryOf(vendor: Vendor): Contact | undefined {
	const primary = withContacts.parse(vendor).primary_contact;
	if (!primary) return undefined;
	return {
		id: primary.id,
		firstName: primary.first_name ?? '',
		lastName: primary.last_name ?? '',
		email: primary.email_address ?? '',
		phone: primary.business_phone ?? primary.mobile_phone ?? '',
		jobTitle: '',
		isPrimary: true,
	};
}

function contactOf(person: Person, user: User | undefined): Contact {
	return {
		id: person.id,
		firstName: person.first_name ?? '',
		lastName: person.last_name ?? '',
		email: person.contact?.email ?? user?.email_address ?? '',
		phone:
			person.business_phone ??
			user?.business_phone ??
			person.mobile_phone ??
			user?.mobile_phone ??
			'',
		jobTitle: person.job_title ?? user?.job_title ?? '',
		isPrimary: false,
	};
}

const fullName = ({ firstName, lastName }: Contact) =>
	`${firstName} ${lastName}`.trim().toLowerCase();

/** The primary contact's id is not always the person's, so e-mail and name decide after it. */
function isSame(contact: Contact, primary: Contact): boolean {
	if (contact.id === primary.id) return true;
	if (contact.email && primary.email) {
		return contact.email.toLowerCase() === primary.email.toLowerCase();
	}
	return fullName(contact) !== '' && fullName(contact) === fullName(primary);
}

function withPrimary(contacts: Contact[], vendor: Vendor, mode: ContactMode): Contact[] {
	const primary = primaryOf(vendor);
	const known = primary && contacts.find((contact) => isSame(contact, primary));
	const all = primary && !known ? [{ ...primary, isPrimary: false }, ...contacts] : contacts;
	if (mode === 'allKeepPrimary') return all;
	const chosen = known ?? (primary && all[0]);
	return all.map((contact) => ({ ...contact, isPrimary: contact === chosen }));
}

/** Ids as numbers: 9 before 10. Which list told a person, and when, must not show. */
const byId = (a: Contact, b: Contact) =>
	a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The contacts that each vendor's party gets, in the order of their ids; a primary contact that the
 * list of people lacks comes first. `primaryOnly` costs no call; the other modes cost the pages of the
 * people list, and more where people do not name their vendor: see {@link peopleByVendor}.
 * @returns by vendor id
 */
export async function contactsFor(
	procore: ProcoreClient,
	companyId: string,
	vendors: Vendor[],
	mode: ContactMode,
	hint: (message: string) => void,
): Promise<Map<string, Contact[]>> {
	if (mode === 'none') return new Map();
	if (mode === 'primaryOnly') {
		return new Map(
			vendors.map((vendor) => {
				const primary = primaryOf(vendor);
				return [String(vendor.id), primary ? [primary] : []];
			}),
		);
	}
	const byVendor = await peopleByVendor(procore, companyId, vendors, hint);
	return new Map(
		vendors.map((vendor) => {
			const people = byVendor.get(String(vendor.id)) ?? [];
			const contacts = people.map(({ person, user }) => contactOf(person, user)).sort(byId);
			return [String(vendor.id), withPrimary(contacts, vendor, mode)];
		}),
	);
}
