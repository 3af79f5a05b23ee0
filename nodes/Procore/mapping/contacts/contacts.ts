import { listPeople } from '../../client/endpoints/people';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Vendor } from '../../client/schemas/records';
import type { ContactMode } from '../fields';
import { contactOf, isSame, primaryOf, type Contact } from './contact';
import { InactivePeople } from './inactivePeople';
import { peopleByVendor, type Known, type PeopleOfVendors } from './peopleByVendor';

export interface ContactOptions {
	mode: ContactMode;
	/** Else people who are inactive are left out, a primary contact too. */
	includeInactive: boolean;
}

/** What was read of the people, by vendor id. */
interface People {
	active: Map<string, Known[]>;
	inactive: Map<string, Known[]>;
	former: InactivePeople;
}

/** Ids as numbers: 9 before 10. Which list told a person, and when, must not show. */
const byId = (a: Contact, b: Contact) =>
	a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

/** All people of a vendor, active or not. */
function peopleOf(vendor: Vendor, { active, inactive }: People): Contact[] {
	const id = String(vendor.id);
	return [
		...(active.get(id) ?? []).map((known) => contactOf(known, true)),
		...(inactive.get(id) ?? []).map((known) => contactOf(known, false)),
	].sort(byId);
}

/** The same person among the contacts; the active one if a person is there twice. */
function sameAs(primary: Contact, contacts: Contact[]): Contact | undefined {
	const same = contacts.filter((contact) => isSame(contact, primary));
	return same.find(({ isActive }) => isActive) ?? same[0];
}

/** The contacts of a vendor; a primary contact that the lists lack comes first. */
function contactsOf(vendor: Vendor, people: People, mode: ContactMode): Contact[] {
	const primary = primaryOf(vendor);
	if (primary) primary.isActive = !people.former.has(primary, String(vendor.id));
	if (mode === 'primaryOnly') return primary ? [primary] : [];
	const contacts = peopleOf(vendor, people);
	const known = primary && sameAs(primary, contacts);
	const all = primary && !known ? [{ ...primary, isPrimary: false }, ...contacts] : contacts;
	if (mode === 'allKeepPrimary') return all;
	const chosen = known ?? (primary && all[0]);
	return all.map((contact) => ({ ...contact, isPrimary: contact === chosen }));
}

/** Without people who are inactive, and without the word on it, which is then the same for all. */
const activeOnly = (contacts: Contact[]): Contact[] =>
	contacts
		.filter(({ isActive }) => isActive)
		.map((contact) => {
			const rest = { ...contact };
			delete rest.isActive;
			return rest;
		});

/** Whether Procore names a primary contact who is not among the active people. */
function hasUnknownPrimary(vendors: Vendor[], active: Map<string, Known[]>): boolean {
	return vendors.some((vendor) => {
		const primary = primaryOf(vendor);
		const people = active.get(String(vendor.id)) ?? [];
		return primary && !people.some((known) => isSame(contactOf(known, true), primary));
	});
}

async function readPeople(
	procore: ProcoreClient,
	whose: PeopleOfVendors,
	{ mode, includeInactive }: ContactOptions,
): Promise<People> {
	const { companyId, vendors } = whose;
	const all = mode === 'primaryOnly' ? [] : await listPeople(procore, companyId);
	const active = mode === 'primaryOnly' ? new Map() : await peopleByVendor(procore, all, whose);
	const wantsAll = includeInactive && mode !== 'primaryOnly';
	const others =
		wantsAll || hasUnknownPrimary(vendors, active)
			? await listPeople(procore, companyId, { areInactive: true })
			: [];
	const inactive = wantsAll
		? await peopleByVendor(procore, others, { ...whose, areInactive: true })
		: new Map<string, Known[]>();
	return { active, inactive, former: new InactivePeople(all, others) };
}

/**
 * The contacts that each vendor's party gets, in the order of their ids. `primaryOnly` costs the pages
 * of the inactive people; the other modes cost those of all people, and more where people do not name
 * their vendor: see {@link peopleByVendor}.
 * @returns by vendor id
 */
export async function contactsFor(
	procore: ProcoreClient,
	whose: PeopleOfVendors,
	options: ContactOptions,
): Promise<Map<string, Contact[]>> {
	if (options.mode === 'none' || whose.vendors.length === 0) return new Map();
	const people = await readPeople(procore, whose, options);
	return new Map(
		whose.vendors.map((vendor) => {
			const contacts = contactsOf(vendor, people, options.mode);
			return [String(vendor.id), options.includeInactive ? contacts : activeOnly(contacts)];
		}),
	);
}
