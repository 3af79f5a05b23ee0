import { z } from 'zod';
import { listPeople, listUsers, type Person, type User } from '../client/endpoints/people';
import type { ProcoreClient } from '../client/ProcoreClient';
import { idSchema, type Vendor } from '../client/schemas/records';

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
	contact_count: z.number().nullish().catch(undefined),
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
	const chosen = known ?? (primary ? all[0] : all.length === 1 ? all[0] : undefined);
	return all.map((contact) => ({ ...contact, isPrimary: contact === chosen }));
}

type ByVendor = Map<string, Contact[]>;

function add(byVendor: ByVendor, vendorId: string, contact: Contact): void {
	const contacts = byVendor.get(vendorId);
	if (contacts) contacts.push(contact);
	else byVendor.set(vendorId, [contact]);
}

/** Asks for the contacts of each vendor whose own count says that somebody is still missing. */
async function askForTheRest(
	procore: ProcoreClient,
	companyId: string,
	vendors: Vendor[],
	byVendor: ByVendor,
	userById: Map<string, User>,
): Promise<void> {
	for (const vendor of vendors) {
		const vendorId = String(vendor.id);
		const count = withContacts.parse(vendor).contact_count ?? Number.POSITIVE_INFINITY;
		if (count <= (byVendor.get(vendorId)?.length ?? 0)) continue;
		const own = await listPeople(procore, companyId, { vendorId });
		const contacts = own.map((person) => contactOf(person, userById.get(person.user_id ?? '')));
		byVendor.set(vendorId, contacts);
	}
}

/**
 * All contacts by vendor. The list of people tells all where it names the vendors; else the list
 * of users tells those who can log in, and only the vendors with more contacts are asked for.
 */
async function contactsByVendor(
	procore: ProcoreClient,
	companyId: string,
	vendors: Vendor[],
): Promise<ByVendor> {
	const people = await listPeople(procore, companyId);
	const isTold = people.some(({ vendor }) => vendor);
	const users = isTold ? [] : await listUsers(procore, companyId);
	const userById = new Map(users.map((user) => [user.id, user]));
	const byVendor: ByVendor = new Map();
	for (const person of people) {
		const user = person.user_id ? userById.get(person.user_id) : undefined;
		const vendorId = person.vendor?.id ?? user?.vendor?.id;
		if (vendorId) add(byVendor, vendorId, contactOf(person, user));
	}
	if (!isTold) await askForTheRest(procore, companyId, vendors, byVendor, userById);
	return byVendor;
}

/**
 * The contacts that each vendor's party gets. `primaryOnly` costs no call; the other modes cost the
 * pages of the people list, and of the user list where people do not name their vendor.
 * @returns by vendor id
 */
export async function contactsFor(
	procore: ProcoreClient,
	companyId: string,
	vendors: Vendor[],
	mode: ContactMode,
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
	const byVendor = await contactsByVendor(procore, companyId, vendors);
	return new Map(
		vendors.map((vendor) => {
			const contacts = byVendor.get(String(vendor.id)) ?? [];
			return [String(vendor.id), withPrimary(contacts, vendor, mode)];
		}),
	);
}
