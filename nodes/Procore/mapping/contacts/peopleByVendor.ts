import { z } from 'zod';
import { listPeople, listUsers, type Person, type User } from '../../client/endpoints/people';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Vendor } from '../../client/schemas/records';
import { IDS_IN_A_QUERY } from '../../client/wire/lists/sizes';
import { VendorGroups } from './vendorGroups';

/** A person, and what the list of users tells of one who can log in. */
export interface Known {
	person: Person;
	user?: User;
}

/** Reads the people of some vendors. */
type ReadPeople = (vendorIds: string[]) => Promise<Person[]>;
/** Which vendor each person belongs to, by the person's id; what is told last holds. */
type VendorOf = Map<string, { vendorId: string; known: Known }>;

const counted = z.object({ contact_count: z.number().nullish().catch(undefined) });

/** Vendors that by their own count have more people than were found. */
function vendorsLacking(vendors: Vendor[], vendorOf: VendorOf): string[] {
	const found = new Map<string, number>();
	for (const { vendorId } of vendorOf.values()) found.set(vendorId, (found.get(vendorId) ?? 0) + 1);
	return vendors
		.filter((vendor) => {
			const count = counted.parse(vendor).contact_count ?? Number.POSITIVE_INFINITY;
			return count > (found.get(String(vendor.id)) ?? 0);
		})
		.map(({ id }) => String(id));
}

/** In which groups each person came back. */
async function peopleInGroups(
	groups: VendorGroups,
	read: ReadPeople,
): Promise<Map<string, { person: Person; seen: Set<number>[] }>> {
	const people = new Map<string, { person: Person; seen: Set<number>[] }>();
	for (const [way, split] of groups.all.entries()) {
		for (const [number, vendorIds] of split.entries()) {
			if (vendorIds.length === 0) continue;
			for (const person of await read(vendorIds)) {
				const entry = people.get(person.id) ?? {
					person,
					seen: [new Set<number>(), new Set<number>(), new Set<number>()],
				};
				entry.seen[way]?.add(number);
				people.set(person.id, entry);
			}
		}
	}
	return people;
}

/**
 * Between two calls a person can move from one vendor to another; who comes back for more was not
 * filtered.
 */
const MOST_VENDORS = 2;

/**
 * Asks for groups of vendors, and one by one only for those between which a person moved meanwhile.
 * @param tell takes each person with the vendor
 * @returns how many people came back whatever vendor was asked for
 */
async function askForGroups(
	groups: VendorGroups,
	read: ReadPeople,
	tell: (vendorId: string, person: Person) => void,
): Promise<number> {
	const unclear = new Set<string>();
	let unfiltered = 0;
	for (const { person, seen } of (await peopleInGroups(groups, read)).values()) {
		const vendorId = groups.vendorIn(seen);
		if (vendorId) tell(vendorId, person);
		else if (seen.some(({ size }) => size > MOST_VENDORS)) unfiltered++;
		else for (const near of groups.vendorsNear(seen)) unclear.add(near);
	}
	return unfiltered + (await askOneByOne([...unclear], read, tell));
}

/** Asks for each vendor; see {@link askForGroups}. */
async function askOneByOne(
	vendorIds: string[],
	read: ReadPeople,
	tell: (vendorId: string, person: Person) => void,
): Promise<number> {
	const found = new Map<string, { person: Person; times: number; vendorId: string }>();
	for (const vendorId of vendorIds) {
		for (const person of await read([vendorId])) {
			const times = (found.get(person.id)?.times ?? 0) + 1;
			found.set(person.id, { person, times, vendorId });
		}
	}
	let unfiltered = 0;
	for (const { person, times, vendorId } of found.values()) {
		if (times > MOST_VENDORS) unfiltered++;
		else tell(vendorId, person);
	}
	return unfiltered;
}

/** With more calls than these, people should know what they wait for. */
const MANY_CALLS = 100;

async function askForTheRest(
	vendorIds: string[],
	read: ReadPeople,
	tell: (vendorId: string, person: Person) => void,
	hint: (message: string) => void,
): Promise<void> {
	const groups = new VendorGroups(vendorIds, IDS_IN_A_QUERY);
	if (groups.isWorthIt && groups.side * 3 >= MANY_CALLS) {
		hint(
			`Procore's list of people does not say who belongs to which vendor, so that the contacts of ${vendorIds.length} vendors take about ${groups.side * 3} calls. The contact mode "Primary Contact Only" takes one.`,
		);
	}
	const unfiltered = groups.isWorthIt
		? await askForGroups(groups, read, tell)
		: await askOneByOne(vendorIds, read, tell);
	if (unfiltered > 0) {
		hint(
			`Procore does not tell which vendor ${unfiltered} people belong to: it gave them whichever vendor was asked for. They are left out of the contacts.`,
		);
	}
}

/** Whose people are wanted, and which. */
export interface PeopleOfVendors {
	companyId: string;
	vendors: Vendor[];
	areInactive?: boolean;
	hint: (message: string) => void;
}

/**
 * The people of each vendor, with as few calls as possible. The list of people tells all where it
 * names the vendors; else the list of users tells those who can log in, and only where somebody is
 * still missing the vendors are asked for, in groups. Users and counts tell of active people only.
 * @param people the whole list
 * @returns by vendor id
 */
export async function peopleByVendor(
	procore: ProcoreClient,
	people: Person[],
	{ companyId, vendors, areInactive = false, hint }: PeopleOfVendors,
): Promise<Map<string, Known[]>> {
	const isTold = people.some(({ vendor }) => vendor);
	const users = isTold || areInactive ? [] : await listUsers(procore, companyId);
	const userById = new Map(users.map((user) => [user.id, user]));
	const vendorOf: VendorOf = new Map();
	const tell = (vendorId: string | undefined, person: Person) => {
		const user = person.user_id ? userById.get(person.user_id) : undefined;
		const id = vendorId ?? person.vendor?.id ?? user?.vendor?.id;
		if (id) vendorOf.set(person.id, { vendorId: id, known: { person, user } });
	};
	for (const person of people) tell(undefined, person);
	if (!isTold && people.some(({ id }) => !vendorOf.has(id))) {
		const read: ReadPeople = async (vendorIds) =>
			await listPeople(procore, companyId, { vendorIds, areInactive });
		const lacking = areInactive
			? vendors.map(({ id }) => String(id))
			: vendorsLacking(vendors, vendorOf);
		await askForTheRest(lacking, read, tell, hint);
	}
	const byVendor = new Map<string, Known[]>();
	for (const { vendorId, known } of vendorOf.values()) {
		const own = byVendor.get(vendorId);
		if (own) own.push(known);
		else byVendor.set(vendorId, [known]);
	}
	return byVendor;
}
