import type { IDataObject } from 'n8n-workflow';
import type { Person, Vendor } from '../simulator/types.mts';
import { mappingOn } from '../support/mapping.mts';
import { callsOf, useSimulator } from '../support/procore.mts';

/** People who are inactive in Procore, as contacts of their vendors. */
const simulator = useSimulator({ seed: { vendors: 40, projects: 4, permittedProjects: 4 } });
const { plan } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

const PEOPLE = '/rest/v1.0/companies/*/people';
const parties = [{ id: 'A', name: 'Quite Another Zeppelin Yard' }];
const MODES = ['primaryOnly', 'allKeepPrimary', 'allSetPrimary'] as const;

/** A vendor with a primary contact and another one. */
function staffed(): { vendor: Vendor; primary: Person; other: Person } {
	const { people, vendors } = simulator.it.world;
	for (const vendor of vendors.values()) {
		const own = [...people.values()].filter(({ vendor_id }) => vendor_id === vendor.id);
		const primary = own.find(({ id }) => id === vendor.primary_contact_id);
		const other = own.find((person) => person !== primary);
		if (vendor.is_active && primary && other) return { vendor, primary, other };
	}
	throw new Error('No vendor has two contacts');
}

async function contactsOf(vendor: Vendor, options: IDataObject) {
	const run = await plan(parties, { options });
	const contacts = run.of(vendor)?.contacts as IDataObject[];
	return { ...run, contacts, ids: contacts.map(({ id }) => id) };
}

const peopleCalls = () => callsOf(simulator.it).filter((call) => call.includes('/people'));

describe('by default', () => {
	it.each(MODES)('an inactive primary contact is left out: %s', async (contactMode) => {
		const { vendor, primary, other } = staffed();
		simulator.it.change('person', primary.id, { is_active: false });
		const { ids, contacts } = await contactsOf(vendor, { contactMode });
		expect(ids).not.toContain(String(primary.id));
		if (contactMode !== 'primaryOnly') expect(ids).toContain(String(other.id));
		expect(contacts.filter(({ isPrimary }) => isPrimary)).toEqual([]);
		for (const contact of contacts) expect(contact).not.toHaveProperty('isActive');
		expect(simulator.it.violations).toEqual([]);
	});

	it('another inactive person is left out', async () => {
		const { vendor, primary, other } = staffed();
		simulator.it.change('person', other.id, { is_active: false });
		const { ids } = await contactsOf(vendor, { contactMode: 'allSetPrimary' });
		expect(ids).toContain(String(primary.id));
		expect(ids).not.toContain(String(other.id));
	});

	it.each(MODES)(
		'people whom the list of active people marks as inactive are left out: %s',
		async (contactMode) => {
			const { vendor, primary, other } = staffed();
			const shown = (person: Person, isActive: boolean) => ({
				id: person.id,
				first_name: person.first_name,
				last_name: person.last_name,
				contact: { is_active: isActive, email: person.email },
				vendor: { id: vendor.id, name: vendor.name },
			});
			simulator.it.faults.add({
				kind: 'answer',
				path: contactMode === 'primaryOnly' ? `${PEOPLE}/inactive` : PEOPLE,
				status: 200,
				body: [shown(primary, false), shown(other, true)],
			});
			const { ids } = await contactsOf(vendor, { contactMode });
			expect(ids).toEqual(contactMode === 'primaryOnly' ? [] : [String(other.id)]);
		},
	);

	it('nobody asks for inactive people where every primary contact is known', async () => {
		await plan(parties, { options: { contactMode: 'allKeepPrimary' } });
		expect(peopleCalls()).toHaveLength(1);
	});
});

describe('with Include Inactive Contacts', () => {
	it.each(MODES)('they come marked: %s', async (contactMode) => {
		const { vendor, primary, other } = staffed();
		simulator.it.change('person', primary.id, { is_active: false });
		const options = { contactMode, includeInactiveContacts: true };
		const { contacts } = await contactsOf(vendor, options);
		const found = contacts.find(({ id }) => id === String(primary.id));
		expect(found).toMatchObject({ isActive: false, isPrimary: contactMode !== 'allKeepPrimary' });
		if (contactMode !== 'primaryOnly')
			expect(contacts).toContainEqual(
				expect.objectContaining({ id: String(other.id), isActive: true, isPrimary: false }),
			);
		expect(simulator.it.violations).toEqual([]);
	});

	it('they are found where people do not name their vendors', async () => {
		const { vendor, other } = staffed();
		simulator.it.change('person', other.id, { is_active: false });
		for (const path of [PEOPLE, `${PEOPLE}/inactive`])
			simulator.it.faults.add({ kind: 'omit', path, times: null, fields: ['vendor'] });
		const { contacts } = await contactsOf(vendor, {
			contactMode: 'allKeepPrimary',
			includeInactiveContacts: true,
		});
		expect(contacts).toContainEqual(
			expect.objectContaining({ id: String(other.id), isActive: false }),
		);
	});
});

it('people whom Procore gives whichever vendor is asked for belong to no vendor, and a hint says so', async () => {
	const { people } = simulator.it.world;
	const body = [...people.values()]
		.slice(0, 30)
		.map(({ id, last_name, email }) => ({ id, last_name, contact: { is_active: true, email } }));
	simulator.it.faults.add({ kind: 'answer', path: PEOPLE, times: null, status: 200, body });
	simulator.it.faults.add({
		kind: 'answer',
		path: '/rest/v1.3/companies/*/users',
		status: 200,
		body: [],
	});
	const { rows, hints } = await plan(parties, { options: { contactMode: 'allKeepPrimary' } });
	const given = new Set(body.map(({ id }) => String(id)));
	const primaries = new Set(
		[...simulator.it.world.vendors.values()].map((vendor) => String(vendor.primary_contact_id)),
	);
	const told = rows
		.flatMap(({ contacts }) => contacts as IDataObject[])
		.filter(({ id }) => given.has(String(id)) && !primaries.has(String(id)));
	expect(told).toEqual([]);
	expect(hints.map(({ message }) => message).join()).toMatch(
		/does not tell which vendor \d+ people belong to/,
	);
});
