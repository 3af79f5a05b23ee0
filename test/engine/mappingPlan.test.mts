import type { IDataObject } from 'n8n-workflow';
import type { Vendor } from '../simulator/types.mts';
import { mappingOn } from '../support/mapping.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

/** What a plan does where its input is not what it should be. */
const simulator = useSimulator({ seed: { vendors: 60, projects: 12, permittedProjects: 10 } });
const { freeVendors, partyOf, plan, twinOf } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

const decisionsIn = (rows: IDataObject[]) => new Set(rows.map(({ decision }) => decision));
const hintsOf = ({ hints }: Awaited<ReturnType<typeof plan>>) =>
	hints.map(({ message }) => message).join('\n');
const autoAdd = { options: { autoAdd: true } };
const despiteOpen = { options: { autoAdd: true, autoAddDespiteOpen: true } };

function inactiveVendor(): Vendor {
	const vendor = [...simulator.it.world.vendors.values()].find(({ is_active }) => !is_active);
	if (!vendor) throw new Error('The simulator has no inactive vendor');
	return vendor;
}

describe('Auto-Add', () => {
	it.each([
		['an empty answer', [{}]],
		[
			'only parties that share an id with another one',
			['X', 'X', 'Y', 'Y'].map((id, at) => ({ id, name: `Quite Another Zeppelin Yard ${at}` })),
		],
	])('creates nothing from %s, and says so in every row', async (_, parties) => {
		for (const parameters of [autoAdd, despiteOpen]) {
			const { rows } = await plan(parties, { ...parameters, decisions: [{}] });
			expect(decisionsIn(rows)).toEqual(new Set(['review']));
			for (const { reason } of rows)
				expect(reason).toMatch(/no party with an id and a name|looks like a duplicate/);
		}
	});

	it('starts with one party in the other system, and with what a person decided without any', async () => {
		const [known, fresh] = freeVendors(2);
		const one = await plan([partyOf(known!, 'P1')], autoAdd);
		expect(one.of(fresh)?.decision).toBe('create');
		const decisions = [{ vendorId: fresh!.id, decision: 'create' }];
		expect((await plan([{}], { ...autoAdd, decisions })).of(fresh)?.decision).toBe('create');
	});

	it('leaves a vendor without a name to a person, also where a decision creates it', async () => {
		const [known, nameless] = freeVendors(2);
		simulator.it.change('vendor', nameless!.id, { name: '' });
		const decisions = [{ vendorId: nameless!.id, decision: 'create' }];
		for (const parameters of [despiteOpen, { ...despiteOpen, decisions }]) {
			const { of } = await plan([partyOf(known!, 'P1')], parameters);
			expect(of(nameless)).toMatchObject({
				decision: 'review',
				reason: expect.stringContaining('no name in Procore'),
			});
		}
	});

	it('counts parties that cannot be compared as open, since one may be the partner', async () => {
		const [known, fresh] = freeVendors(2);
		const parties = [
			partyOf(known!, 'P1'),
			{ id: 'P2', city: 'Tulsa' },
			{ id: 'P3', name: { first: 'Blue', last: 'Heron' } },
			{ name: 'Quite Another Zeppelin Yard' },
		];
		const { of } = await plan(parties, autoAdd);
		expect(of(fresh)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining('3 open rows stand in the way (input items without an id'),
		});
		expect(of(fresh)?.reason).toContain('2, 3, 4');
		expect((await plan(parties, despiteOpen)).of(fresh)?.decision).toBe('create');
	});

	it('does not count a nameless party that a decision links', async () => {
		const [known, fresh, linked] = freeVendors(3);
		const { of } = await plan([partyOf(known!, 'P1'), { id: 'P2', city: 'Tulsa' }], {
			...autoAdd,
			decisions: [{ vendorId: linked!.id, decision: 'linked', partyId: 'P2' }],
		});
		expect(of(fresh)?.decision).toBe('create');
	});

	it('does not create a company again whose party another vendor has', async () => {
		const [linked, fresh] = freeVendors(2);
		const twin = twinOf(linked!);
		simulator.it.change('vendor', linked!.id, { origin_id: 'P1' });
		const { of } = await plan([partyOf(linked!, 'P1')], autoAdd);
		expect(of(linked)?.decision).toBe('linked');
		expect(of(simulator.it.world.vendors.get(twin))).toMatchObject({
			decision: 'review',
			group: 'none',
			candidates: [{ partyId: 'P1', linkedTo: String(linked?.id), linkedToName: linked?.name }],
			reason: expect.stringContaining(`${linked?.name} (${linked?.id}) in Procore has that one`),
		});
		expect(of(fresh)?.decision).toBe('create');
	});
});

describe('a vendor', () => {
	it('on two pages of a list that moved has one row, and does not stand in its own way', async () => {
		const [vendor] = freeVendors(1);
		const { id, name, address, city, state_code, zip, business_phone, email_address } = vendor!;
		const shown = { id, name, address, city, state_code, zip, business_phone, email_address };
		simulator.it.faults.add({
			kind: 'answer',
			path: '/rest/v1.0/vendors',
			status: 200,
			body: [shown, { ...shown, name: `${name} ` }],
		});
		const { rows } = await plan([partyOf(vendor!, 'P1')]);
		expect(rows).toEqual([
			expect.objectContaining({ vendorId: String(id), decision: 'match', partyId: 'P1' }),
		]);
	});

	it('that is inactive keeps the party of its origin id', async () => {
		const [vendor] = freeVendors(1);
		const inactive = inactiveVendor();
		simulator.it.change('vendor', inactive.id, { origin_id: 'P1' });
		const { of } = await plan([partyOf(vendor!, 'P1')]);
		expect(of(inactive)).toBeUndefined();
		expect(of(vendor)).toMatchObject({
			decision: 'review',
			partyId: null,
			reason: expect.stringContaining(`${inactive.name} (${inactive.id}, inactive)`),
		});
	});

	it('that is inactive keeps the party of its decision, which is not called unknown', async () => {
		const [vendor] = freeVendors(1);
		const inactive = inactiveVendor();
		const decisions = [{ vendorId: inactive.id, decision: 'linked', partyId: 'P1' }];
		const run = await plan([partyOf(vendor!, 'P1')], { decisions });
		expect(run.of(vendor)).toMatchObject({ decision: 'review', partyId: null });
		expect(hintsOf(run)).toMatch(/^\d+ vendors: [^\n]*$/);
	});

	it('that is ignored keeps the party of its origin id', async () => {
		const [vendor, ignored] = freeVendors(2);
		simulator.it.change('vendor', ignored!.id, { origin_id: 'P1' });
		const decisions = [{ vendorId: ignored!.id, decision: 'ignore' }];
		const { of } = await plan([partyOf(vendor!, 'P1')], { decisions });
		expect(of(vendor)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining(ignored!.name),
		});
	});

	it.each([
		['review', {}],
		['create', despiteOpen],
	])('with an origin id that no party has says so: %s', async (decision, parameters) => {
		const [known, vendor] = freeVendors(2);
		simulator.it.change('vendor', vendor!.id, { origin_id: 'SAGE-7' });
		const { of } = await plan([partyOf(known!, 'P1')], parameters);
		expect(of(vendor)).toMatchObject({
			decision,
			reason: expect.stringContaining('origin id "SAGE-7" is not among the parties'),
		});
	});

	it('that a decision links tells which other vendor still has the origin id', async () => {
		const [a, b] = freeVendors(2);
		simulator.it.change('vendor', b!.id, { origin_id: 'P1' });
		const decisions = [{ vendorId: a!.id, decision: 'linked', partyId: 'P1' }];
		const { of } = await plan([partyOf(b!, 'P1')], { decisions });
		expect(of(a)).toMatchObject({
			decision: 'linked',
			reason: expect.stringContaining(`${b?.name} (${b?.id})`),
		});
	});
});

describe('a decision of a wrong type', () => {
	it.each([
		['true', { decision: true }, 'row 2: the decision "true" is not known'],
		['a number', { decision: 5 }, 'row 2: the decision "5" is not known'],
		['a list', { decision: ['linked'], partyId: 'A' }, 'row 2: the decision "["linked"]"'],
		['a party that is a record', { decision: 'linked', partyId: { id: 'A' } }, '{"id":"A"}'],
	])('is for a person, and the plan goes on: %s', async (_, fields, words) => {
		const [a, b] = freeVendors(2);
		const { of, error } = await plan([partyOf(a!, 'A'), partyOf(b!, 'B')], {
			decisions: [{}, { vendorId: a!.id, ...fields }, null],
		});
		expect(error).toBeUndefined();
		expect(of(a)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining(`Earlier Decisions, `),
		});
		expect(of(a)?.reason).toContain(words);
		expect(of(b)).toMatchObject({ decision: 'match', partyId: 'B' });
	});

	it('that names no vendor is told beside the output, and counts as open', async () => {
		const [a, fresh] = freeVendors(2);
		const run = await plan([partyOf(a!, 'A')], {
			...autoAdd,
			decisions: JSON.stringify([{ vendorId: { id: 7 }, decision: 'ignore' }, 'ignore 7']),
		});
		expect(run.error).toBeUndefined();
		expect(hintsOf(run)).toContain('the id in row 1 is {"id":7}');
		expect(hintsOf(run)).toContain('row 2 is "ignore 7"');
		expect(run.of(fresh)?.reason).toContain('2 open rows stand in the way');
	});
});

describe('options that cannot be', () => {
	it.each([
		[{ minScore: 'high' }, 'Options > Minimum Score: enter a number from 0 to 1'],
		[{ minScore: 7 }, 'Options > Minimum Score: enter a number from 0 to 1'],
		[{ caution: 'bold' }, 'Options > Caution: choose one of careful, balanced'],
		[{ contactMode: 'some' }, 'Options > Contacts: choose one of none, primaryOnly'],
		[{ autoAdd: 3 }, 'Options > Auto-Add: choose true or false'],
		[{ defaults: '[1' }, 'Options > Defaults for New Records: give an object'],
		[{ defaults: { a: [1] } }, 'Options > Defaults for New Records > a: give text'],
	])('are told by the names on the screen: %j', async (options, words) => {
		const { error } = await plan([{ id: 'A', name: 'B' }], { options });
		expect(error?.message).toContain(words);
	});
});

describe('changes', () => {
	async function changesFor(procore: IDataObject, party: IDataObject) {
		const [vendor] = freeVendors(1);
		simulator.it.change('vendor', vendor!.id, { ...procore, origin_id: 'P1' });
		const { of } = await plan([{ ...partyOf(vendor!, 'P1'), ...procore, ...party }]);
		expect(of(vendor)?.decision).toBe('linked');
		return of(vendor)?.changes as IDataObject[];
	}

	it.each([
		['state_code', 'OK', 'state', 'Oklahoma'],
		['state_code', 'ON', 'state', 'Ontario'],
		['country_code', 'US', 'country', 'United States'],
		['country_code', 'US', 'country', 'U.S.A.'],
		['country_code', 'GB', 'country', 'Great Britain'],
		['country_code', 'DE', 'country', 'Germany'],
		['business_phone', '(918) 555-1234', 'phone', '+1 918 555 1234 x5'],
		['address', '1 Rock Rd', 'address', '1 Rock Road'],
		['address', '1200 N Main St, Ste 5', 'address', '1200 North Main Street #5'],
		['address', 'PO Box 12', 'address', 'P.O. Box 12'],
		['city', 'St. Louis', 'city', 'Saint Louis'],
		['zip', '02138', 'zip', '2138'],
		['zip', '74103-1234', 'zip', '74103'],
		['zip', 'K1A 0B1', 'zip', 'K1A0B1'],
		['name', 'Smith & Sons, Inc.', 'name', 'Smith and Sons Inc'],
	])('that mean nothing are none: %s %s, %s %s', async (field, value, partyField, other) => {
		const changes = await changesFor({ [field]: value }, { [partyField]: other });
		expect(changes.filter(({ field: changed }) => changed === partyField)).toEqual([]);
	});

	it.each([
		['state_code', 'OK', 'state', 'Texas'],
		['country_code', 'US', 'country', 'Canada'],
		['business_phone', '(918) 555-1234', 'phone', '+1 918 555 1235'],
		['address', '1 Rock Rd', 'address', '1 Rock Lane'],
		['address', '1 N Rock Rd', 'address', '1 S Rock Road'],
		['address', '1 Rock Rd Ste 5', 'address', '1 Rock Rd Ste 6'],
		['zip', '74103', 'zip', '74104'],
	])('that mean something stand: %s %s, %s %s', async (field, value, partyField, other) => {
		const changes = await changesFor({ [field]: value }, { [partyField]: other });
		expect(changes).toContainEqual({ field: partyField, from: other, to: value });
	});

	it('are only those of fields that some item has', async () => {
		const [vendor, other] = freeVendors(2);
		simulator.it.change('vendor', vendor!.id, {
			origin_id: 'P1',
			website: 'https://acme.example',
			email_address: 'new@acme.example',
			address: '1 Rock Rd',
		});
		const changed = async (items: IDataObject[], parameters: IDataObject = {}) => {
			const { of } = await plan(items, parameters);
			return (of(vendor)?.changes as IDataObject[]).map(({ field }) => field);
		};
		const party = { id: 'P1', name: vendor!.name, address: '1 Old Road' };
		expect(await changed([party])).toEqual(['address']);
		expect(await changed([{ ...party, email: null }])).toEqual(['address', 'email']);
		expect(await changed([party, { id: 'P2', name: other!.name, website: '' }])).toEqual([
			'address',
			'website',
		]);
		const partyFields = { website: 'homepage' };
		const typo = await plan([{ ...party, homePage: '' }], { partyFields });
		expect(typo.error?.message).toBe('The input item has no column "homepage"');
	});

	it('come to rest: what a workflow writes to the other system is not listed again', async () => {
		const [vendor] = freeVendors(1);
		simulator.it.change('vendor', vendor!.id, {
			origin_id: 'P1',
			state_code: 'NSW',
			country_code: 'AU',
		});
		const party: IDataObject = { id: 'P1', name: vendor!.name, state: '', country: '', city: 'x' };
		const first = (await plan([party])).of(vendor)?.changes as IDataObject[];
		expect(first.map(({ field }) => field)).toEqual(['city', 'state', 'country']);
		const updated = Object.fromEntries(first.map(({ field, to }) => [field, to]));
		const kept = { ...party, ...updated, state: 'New South Wales', country: 'Australia' };
		expect((await plan([kept])).of(vendor)?.changes).toEqual([]);
	});

	it('stand in linked rows only', async () => {
		const [vendor] = freeVendors(1);
		const { of } = await plan([{ ...partyOf(vendor!, 'P1'), email: 'old@elsewhere.example' }]);
		expect(of(vendor)).toMatchObject({ decision: 'match', changes: [] });
	});
});

describe('the rows of a plan', () => {
	it('offer only parties that a person can choose', async () => {
		const [vendor] = freeVendors(1);
		const { of } = await plan([
			{ ...partyOf(vendor!, ''), id: null },
			{ id: 'Z', name: 'Zz' },
		]);
		expect(of(vendor)).toMatchObject({ decision: 'review', candidates: [] });
	});

	it('have five candidates at most', async () => {
		const [vendor] = freeVendors(1);
		const parties = Array.from({ length: 9 }, (_, index) => partyOf(vendor!, `P${index}`));
		const { of } = await plan(parties);
		expect(of(vendor)).toMatchObject({ decision: 'review' });
		expect(of(vendor)?.candidates).toHaveLength(5);
	});
});

describe('an inactive project', () => {
	it('keeps the party of its origin id', async () => {
		const { world, accounts } = simulator.it;
		const [active, inactive] = [...accounts.dmsa.projects]
			.map((id) => world.projects.get(id)!)
			.filter(({ active: isActive, origin_id }) => isActive && !origin_id);
		simulator.it.change('project', inactive!.id, { origin_id: 'J1', active: false });
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ resource: 'projectMapping', operation: 'plan' }, [
			{
				json: {
					id: 'J1',
					name: active!.name,
					number: active!.project_number,
					address: active!.address,
					city: active!.city,
					zip: active!.zip,
				},
			},
		]);
		const rows = items.map(({ json }) => json);
		expect(rows.some(({ projectId }) => projectId === String(inactive!.id))).toBe(false);
		expect(rows.find(({ projectId }) => projectId === String(active!.id))).toMatchObject({
			decision: 'review',
			projectName: active!.name,
			reason: expect.stringContaining(`(${inactive!.id}, inactive)`),
		});
	});
});
