import type { IDataObject } from 'n8n-workflow';
import { mappingOn } from '../support/mapping.mts';
import { callsOf, useSimulator } from '../support/procore.mts';

/** Contacts of a large directory, whether Procore's list of people names their vendors or not. */
const VENDORS = 3_000;
const simulator = useSimulator({ seed: { vendors: VENDORS, projects: 4, permittedProjects: 4 } });
const { plan } = mappingOn(simulator);

const peopleCalls = () => callsOf(simulator.it).filter((call) => call.includes('/people'));
const namesNoVendor = () =>
	simulator.it.faults.add({
		kind: 'omit',
		path: '/rest/v1.0/companies/*/people',
		times: null,
		fields: ['vendor'],
	});
const parties = [{ id: 'A', name: 'Quite Another Zeppelin Yard' }];
const contactsIn = (rows: IDataObject[]) =>
	rows.map(({ vendorId, contacts }) => [vendorId, contacts]);

beforeEach(() => simulator.it.faults.clear());

describe(`the contacts of ${VENDORS} vendors`, () => {
	it('take few calls where people name no vendor, and are the same as where they do', async () => {
		const options = { contactMode: 'allKeepPrimary' };
		const told = await plan(parties, { options });
		expect(peopleCalls().length).toBeLessThan(10);
		expect(told.hints.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^\d+ vendors: /),
		]);
		simulator.it.clear();
		namesNoVendor();
		const asked = await plan(parties, { options });
		expect(contactsIn(asked.rows)).toEqual(contactsIn(told.rows));
		const ids = told.rows.flatMap(({ contacts }) => contacts as IDataObject[]);
		expect(ids.length).toBeGreaterThan(VENDORS);
		expect(peopleCalls().length).toBeLessThan(180);
		expect(asked.hints.map(({ message }) => message).join()).toMatch(
			/contacts of \d+ vendors take about \d+ calls.*Primary Contact Only/,
		);
		expect(simulator.it.violations).toEqual([]);
	});

	it('take no call for vendors that are ignored, or whose contacts are known by then', async () => {
		namesNoVendor();
		const { people, vendors, company } = simulator.it.world;
		const [kept] = [...people.values()].filter(
			({ vendor_id, user_id, is_active }) => vendor_id && !user_id && is_active,
		);
		const decisions = [...vendors.values()]
			.filter(({ id, company_id }) => company_id === company.id && id !== kept?.vendor_id)
			.map(({ id }) => ({ vendorId: id, decision: 'ignore' }));
		const { rows } = await plan(parties, {
			decisions,
			options: { contactMode: 'allSetPrimary' },
		});
		const row = rows.find(({ vendorId }) => vendorId === String(kept?.vendor_id));
		expect(row?.contacts).toContainEqual(expect.objectContaining({ id: String(kept?.id) }));
		const pages = Math.ceil(people.size / 1_000);
		expect(peopleCalls().length).toBeLessThanOrEqual(pages + 2);
	});

	it('mark nobody as primary where Procore names none, even a single one', async () => {
		const { people, vendors } = simulator.it.world;
		const counts = new Map<number, number>();
		for (const { vendor_id } of people.values())
			if (vendor_id) counts.set(vendor_id, (counts.get(vendor_id) ?? 0) + 1);
		const single = [...vendors.values()].find(
			({ id, is_active, primary_contact_id }) =>
				is_active && primary_contact_id === null && counts.get(id) === 1,
		);
		const { of } = await plan(parties, { options: { contactMode: 'allSetPrimary' } });
		expect(of(single)?.contacts).toEqual([expect.objectContaining({ isPrimary: false })]);
	});
});
