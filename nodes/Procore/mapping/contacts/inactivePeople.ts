import type { Person } from '../../client/endpoints/people';
import { contactOf, isMarkedActive, isSame, type Contact } from './contact';

/** Tells whether a vendor's primary contact is one of the people who are inactive. */
export class InactivePeople {
	private readonly ids = new Set<string>();
	private readonly emails = new Set<string>();
	private readonly ofVendor = new Map<string, Contact[]>();

	/**
	 * @param active the list of active people; some of them may be marked as inactive
	 * @param inactive the list of the others
	 */
	constructor(active: Person[], inactive: Person[]) {
		for (const person of active) if (!isMarkedActive(person)) this.add(person);
		for (const person of inactive) this.add(person);
	}

	has(primary: Contact, vendorId: string): boolean {
		if (this.ids.has(primary.id)) return true;
		if (primary.email && this.emails.has(primary.email.toLowerCase())) return true;
		return (this.ofVendor.get(vendorId) ?? []).some((contact) => isSame(contact, primary));
	}

	private add(person: Person): void {
		const contact = contactOf({ person }, false);
		this.ids.add(contact.id);
		if (contact.email) this.emails.add(contact.email.toLowerCase());
		const vendorId = person.vendor?.id;
		if (vendorId === undefined) return;
		const others = this.ofVendor.get(vendorId);
		if (others) others.push(contact);
		else this.ofVendor.set(vendorId, [contact]);
	}
}
