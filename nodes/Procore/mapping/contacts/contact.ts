import { z } from 'zod';
import type { Person } from '../../client/endpoints/people';
import { idSchema, type Vendor } from '../../client/schemas/records';
import type { Known } from './peopleByVendor';

export interface Contact {
	id: string;
	firstName: string;
	lastName: string;
	email: string;
	phone: string;
	jobTitle: string;
	/** Whether the other system is to make it the party's primary contact. */
	isPrimary: boolean;
	/** Given only where inactive people are asked for. */
	isActive?: boolean;
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

/** The primary contact as the vendor itself carries it, which does not say whether it is active. */
export function primaryOf(vendor: Vendor): Contact | undefined {
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
		isActive: true,
	};
}

export function contactOf({ person, user }: Known, isActive: boolean): Contact {
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
		isActive: isActive && isMarkedActive(person),
	};
}

/** Procore's list of active people may hold others too; each says for itself. */
export const isMarkedActive = ({ contact }: Person): boolean => contact?.is_active !== false;

const fullName = ({ firstName, lastName }: Contact) =>
	`${firstName} ${lastName}`.trim().toLowerCase();

/** The primary contact's id is not always the person's, so e-mail and name decide after it. */
export function isSame(contact: Contact, primary: Contact): boolean {
	if (contact.id === primary.id) return true;
	if (contact.email && primary.email) {
		return contact.email.toLowerCase() === primary.email.toLowerCase();
	}
	return fullName(contact) !== '' && fullName(contact) === fullName(primary);
}
