import type { IDataObject } from 'n8n-workflow';
import type { Vendor } from '../simulator/types.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 30, projects: 6, permittedProjects: 4 } });
const list = { resource: 'contact', operation: 'getAll', returnAll: true };

beforeEach(() => simulator.it.reset());

const peopleOf = ({ id }: Vendor) =>
	[...simulator.it.world.people.values()].filter((person) => person.vendor_id === id);
/** Active vendors with contacts, those with the most first. */
const vendors = () =>
	[...simulator.it.world.vendors.values()]
		.filter(
			({ is_active, company_id }) => is_active && company_id === simulator.it.world.company.id,
		)
		.sort((a, b) => peopleOf(b).length - peopleOf(a).length);
const contactsOf = async (parameters: IDataObject, items?: IDataObject[]) => {
	const engine = await engineAs(simulator.it);
	const run = await engine.runNode(
		{ ...list, ...parameters } as Parameters<typeof engine.runNode>[0],
		items?.map((json) => ({ json })),
	);
	return { ...run, rows: run.items.map(({ json }) => json) };
};
const ids = (rows: IDataObject[]) => rows.map(({ id }) => id).sort();

test('are those of each vendor that comes in, with every number, trades and who is primary', async () => {
	const [first, second] = vendors();
	if (!first || !second) throw new Error('There are no vendors with contacts');
	const [person] = peopleOf(first);
	Object.assign(person ?? {}, { business_phone: '555 0100', mobile_phone: '555 0101' });
	const { rows, items, error } = await contactsOf({ vendorId: '={{ $json.vendor }}' }, [
		{ vendor: first.id },
		{ vendor: String(second.id) },
	]);
	expect(error).toBeUndefined();
	const active = (vendor: Vendor) => peopleOf(vendor).filter(({ is_active }) => is_active);
	expect(ids(rows)).toEqual([...active(first), ...active(second)].map(({ id }) => id).sort());
	expect(items.map(({ pairedItem }) => pairedItem)).toContainEqual({ item: 1 });
	const row = rows.find(({ id }) => id === person?.id);
	const trades = first.trade_ids.map((id) => simulator.it.world.trades.get(id)?.name).join(', ');
	expect(row).toMatchObject({
		firstName: person?.first_name,
		lastName: person?.last_name,
		email: person?.email,
		phone: '555 0100',
		businessPhone: '555 0100',
		mobilePhone: '555 0101',
		isActive: true,
		trades,
		vendorId: first.id,
		vendorName: first.name,
	});
	expect(rows.filter(({ isPrimary }) => isPrimary).length).toBeLessThanOrEqual(2);
	expect(simulator.it.violations).toEqual([]);
});

test('hold inactive people only where they are asked for, and say so', async () => {
	const [vendor] = vendors();
	if (!vendor) throw new Error('There is no vendor');
	const [gone] = peopleOf(vendor);
	if (!gone) throw new Error('There is no contact');
	gone.is_active = false;
	const vendorId = String(vendor.id);
	const without = await contactsOf({ vendorId });
	expect(ids(without.rows)).not.toContain(gone.id);
	const all = await contactsOf({ vendorId, options: { includeInactive: true } });
	expect(all.rows.find(({ id }) => id === gone.id)).toMatchObject({ isActive: false });
	expect(all.rows).toHaveLength(peopleOf(vendor).length);
});

test('of all vendors take a call for the people and one for up to a hundred vendors', async () => {
	const { rows } = await contactsOf({});
	const people = [...simulator.it.world.people.values()].filter(
		({ is_active, company_id }) => is_active && company_id === simulator.it.world.company.id,
	);
	expect(ids(rows)).toEqual(people.map(({ id }) => id).sort());
	expect(callsOf(simulator.it).filter((call) => call.includes('/vendors'))).toHaveLength(1);
});

test('come as Procore has them where nothing is simplified, without a look at the vendors', async () => {
	const [vendor] = vendors();
	const { rows } = await contactsOf({ vendorId: String(vendor?.id), simplify: false });
	expect(rows[0]).toMatchObject({ contact: { is_active: true } });
	expect(callsOf(simulator.it).filter((call) => call.includes('/vendors'))).toEqual([]);
});

test('of a project carry their project', async () => {
	const [projectId] = simulator.it.accounts.dmsa.projects;
	const { rows, error } = await contactsOf({ level: 'project', projectId: String(projectId) });
	expect(error).toBeUndefined();
	for (const row of rows) expect(row.project_id).toBe(projectId);
});

test('of a vendor that does not exist stop only their own item', async () => {
	const [vendor] = vendors();
	const engine = await engineAs(simulator.it);
	const run = await engine.runNode(
		{ ...list, vendorId: '={{ $json.vendor }}' },
		[{ json: { vendor: 'Acme & Sons' } }, { json: { vendor: vendor?.id } }],
		{ continueOnFail: true },
	);
	expect(run.items[0]?.json.error).toContain('"Acme & Sons" is not a vendor ID');
	expect(run.items.length).toBeGreaterThan(1);
});
