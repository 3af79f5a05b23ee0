import type { IDataObject } from 'n8n-workflow';
import { asItems, mappingOn } from '../support/mapping.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 60, projects: 12, permittedProjects: 10 } });
const { apply, freeVendors, partyOf, plan, twinOf } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

describe('a plan', () => {
	it('has one row for every active vendor, and writes nothing', async () => {
		const { rows } = await plan(
			freeVendors(5).map((vendor, index) => partyOf(vendor, `P${index}`)),
		);
		const active = [...simulator.it.world.vendors.values()].filter(
			({ company_id, is_active }) => is_active && company_id === simulator.it.world.company.id,
		);
		expect(rows.map(({ vendorId }) => vendorId).sort()).toEqual(
			active.map(({ id }) => String(id)).sort(),
		);
		expect(
			simulator.it.requests.filter(({ host, method }) => host === 'api' && method !== 'GET'),
		).toEqual([]);
		expect(simulator.it.violations).toEqual([]);
	});

	it('links what is beyond doubt, says why, and shows the fields', async () => {
		const [vendor] = freeVendors(1);
		const { of, items } = await plan([partyOf(vendor!, 'P1')]);
		const row = of(vendor);
		expect(row).toMatchObject({
			vendorName: vendor?.name,
			decision: 'match',
			partyId: 'P1',
			partyName: vendor?.name,
			reason: expect.stringMatching(/name/i),
			party: expect.objectContaining({ name: vendor?.name, address: vendor?.address }),
		});
		expect(row?.evidence).toEqual(
			expect.arrayContaining([
				{ field: 'name', vendor: vendor?.name, party: vendor?.name, effect: expect.any(Number) },
			]),
		);
		expect(items.find(({ json }) => json === row)?.pairedItem).toEqual({ item: 0 });
	});

	it('gives one line for each row where asked, with what the decision can be', async () => {
		const [vendor, single] = freeVendors(2);
		twinOf(vendor!);
		const parties = [partyOf(vendor!, 'P1'), partyOf(single!, 'P2')];
		const { of, rows } = await plan(parties, { options: { flatRows: true } });
		expect(of(vendor)).toMatchObject({ decision: 'review', choices: `${vendor?.name} (P1)` });
		expect(of(single)).toMatchObject({ decision: 'match', partyId: 'P2' });
		for (const row of rows)
			for (const value of Object.values(row))
				expect(typeof value === 'object' && value).toBeFalsy();
	});

	it('uses each party once, and asks where two vendors fit it', async () => {
		const [vendor] = freeVendors(1);
		twinOf(vendor!);
		const { rows } = await plan([partyOf(vendor!, 'P1')]);
		const twins = rows.filter(({ vendorName }) => vendorName === vendor?.name);
		expect(twins.map(({ decision }) => decision)).toEqual(['review', 'review']);
		expect(twins[0]?.candidates).toEqual([expect.objectContaining({ partyId: 'P1' })]);
	});

	it('does not depend on the order of the parties or on the page size', async () => {
		const parties = freeVendors(20).map((vendor, index) => partyOf(vendor, `P${index}`));
		const one = await plan(parties);
		const other = await plan([...parties].reverse());
		expect(other.rows).toEqual(one.rows);
	});

	it('reads the parties by the names of their fields, nested ones too', async () => {
		const [vendor] = freeVendors(1);
		const party = {
			Key: 77,
			company: { title: vendor?.name, mail: { line1: vendor?.address, zip: vendor?.zip } },
		};
		const { of } = await plan([party], {
			partyFields: {
				id: 'Key',
				name: 'company.title',
				address: 'company.mail.line1',
				zip: 'company.mail.zip',
			},
		});
		expect(of(vendor)).toMatchObject({ decision: 'match', partyId: '77' });
	});

	it('offers new parties only with Auto-Add, and with the defaults', async () => {
		const [known, unknown] = freeVendors(2);
		const parties = [partyOf(known!, 'P1')];
		const defaults = { partyType: 'Subcontractor' };
		const without = await plan(parties, { options: { defaults } });
		expect(without.of(unknown)).toMatchObject({ decision: 'review', partyId: null });
		const open = without.rows.filter(
			({ candidates }) => Array.isArray(candidates) && candidates.length > 0,
		).length;
		const { of } = await plan(parties, {
			options: { autoAdd: true, autoAddDespiteOpen: open > 0, defaults: JSON.stringify(defaults) },
		});
		expect(of(unknown)).toMatchObject({
			decision: 'create',
			party: { name: unknown?.name, ...defaults },
		});
		expect(of(known)?.party).not.toHaveProperty('partyType');
	});

	it('refuses Auto-Add while rows are open, and counts them', async () => {
		const [vendor, other] = freeVendors(2);
		const parties = [partyOf(vendor!, 'P1'), { ...partyOf(vendor!, 'P2') }];
		const { of } = await plan(parties, { options: { autoAdd: true } });
		expect(of(vendor)?.decision).toBe('review');
		expect(of(other)).toMatchObject({
			decision: 'review',
			reason: expect.stringMatching(/\d+ open rows? stands? in the way/),
		});
		const forced = await plan(parties, { options: { autoAdd: true, autoAddDespiteOpen: true } });
		expect(forced.of(other)?.decision).toBe('create');
	});

	it('does not add two vendors that look like one company', async () => {
		const [vendor] = freeVendors(1);
		twinOf(vendor!);
		const { rows } = await plan([{ id: 'P9', name: 'Quite Another Zeppelin Yard' }], {
			options: { autoAdd: true },
		});
		const twins = rows.filter(({ vendorName }) => vendorName === vendor?.name);
		expect(twins).toHaveLength(2);
		for (const twin of twins)
			expect(twin).toMatchObject({
				decision: 'review',
				reason: expect.stringContaining('duplicate'),
			});
	});

	it('brings the address of a linked vendor, address first, and nothing when it is the same', async () => {
		const [moved, same] = freeVendors(2);
		const parties = [
			{ ...partyOf(moved!, 'P1'), address: '1 Old Road', name: `${moved?.name} ` },
			{
				...partyOf(same!, 'P2'),
				country: same?.country_code,
				website: same?.website,
				taxId: undefined,
			},
		];
		simulator.it.change('vendor', moved!.id, { origin_id: 'P1' });
		simulator.it.change('vendor', same!.id, { origin_id: 'P2' });
		const { of } = await plan(parties);
		expect(of(moved)).toMatchObject({ decision: 'linked', partyId: 'P1' });
		expect((of(moved)?.changes as IDataObject[])[0]).toEqual({
			field: 'address',
			from: '1 Old Road',
			to: moved?.address,
		});
		expect((of(same)?.changes as IDataObject[]).filter(({ field }) => field !== 'taxId')).toEqual(
			[],
		);
	});

	it('leaves inactive vendors out unless asked for', async () => {
		const inactive = [...simulator.it.world.vendors.values()].find(({ is_active }) => !is_active);
		expect((await plan([{ id: 'P1', name: 'X Y Z Corp' }])).of(inactive)).toBeUndefined();
		const { of } = await plan([{ id: 'P1', name: 'X Y Z Corp' }], {
			options: { includeInactive: true },
		});
		expect(of(inactive)).toBeDefined();
	});
});

describe('earlier decisions', () => {
	it('win, whatever the names say', async () => {
		const [a, b, c] = freeVendors(3);
		const parties = [partyOf(a!, 'A'), partyOf(b!, 'B')];
		const decisions = [
			{ vendorId: a!.id, decision: 'linked', partyId: 'B' },
			{ vendorId: String(b!.id), decision: 'ignore' },
			{ vendorId: String(c!.id), decision: 'create' },
		];
		const { of } = await plan(parties, { decisions: JSON.stringify(decisions) });
		expect(of(a)).toMatchObject({ decision: 'linked', partyId: 'B' });
		expect(of(b)).toMatchObject({ decision: 'ignore', partyId: null });
		expect(of(c)?.decision).toBe('create');
	});

	it.each([
		[
			'name an unknown party',
			() => [{ decision: 'linked', partyId: 'gone' }],
			'not among the input items',
		],
		[
			'contradict each other',
			() => [{ decision: 'ignore' }, { decision: 'linked', partyId: 'A' }],
			'contradict',
		],
		['say what nobody knows', () => [{ decision: 'perhaps' }], '"perhaps"'],
		['link without a party', () => [{ decision: 'linked' }], 'names no party'],
	])('that %s make a review row that says so', async (_, decisions, reason) => {
		const [vendor] = freeVendors(1);
		const rows = decisions().map((decision) => ({ ...decision, vendorId: String(vendor!.id) }));
		const { of } = await plan([partyOf(vendor!, 'A')], { decisions: JSON.stringify(rows) });
		expect(of(vendor)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining(reason),
		});
	});

	it('that all give one party name a few of the vendors in each row', async () => {
		const vendors = [...simulator.it.world.vendors.values()].filter(
			({ is_active, company_id }) => is_active && company_id === simulator.it.world.company.id,
		);
		const decisions = vendors.map(({ id }) => ({ vendorId: id, decision: 'match', partyId: 'A' }));
		const { rows } = await plan([{ id: 'A', name: 'Quite Another Zeppelin Yard' }], { decisions });
		expect(vendors.length).toBeGreaterThan(40);
		for (const { reason } of rows) {
			expect(reason).toMatch(
				new RegExp(`give party "A" to ${vendors.length} records \\((?:\\d+, ){10}…\\)`),
			);
		}
	});

	it('that give one party to two vendors make both review, with the parties that fit', async () => {
		const [a, b] = freeVendors(2);
		const decisions = [a, b].map((vendor) => ({
			vendorId: vendor!.id,
			decision: 'match',
			partyId: 'A',
		}));
		const { of } = await plan([partyOf(a!, 'A')], { decisions });
		expect([of(a)?.decision, of(b)?.decision]).toEqual(['review', 'review']);
		expect(of(a)).toMatchObject({ partyId: null, candidates: [{ partyId: 'A' }] });
	});

	it('of an empty table, which n8n gives as one row without anything, are none', async () => {
		const { hints, error } = await plan([partyOf(freeVendors(1)[0]!, 'A')], { decisions: [{}] });
		expect(error).toBeUndefined();
		expect(hints.map(({ message }) => message)).toEqual([expect.stringMatching(/^\d+ vendors: /)]);
	});

	it('about vendors that are gone are told beside the output', async () => {
		const [vendor] = freeVendors(1);
		const { hints, error } = await plan([partyOf(vendor!, 'A')], {
			decisions: [{ vendorId: '5', decision: 'ignore' }],
		});
		expect(error).toBeUndefined();
		expect(hints.map(({ message }) => message).join()).toContain('5');
	});

	it('beat the link in origin_id, which then waits for a person', async () => {
		const [a, b] = freeVendors(2);
		simulator.it.change('vendor', b!.id, { origin_id: 'P' });
		const { of } = await plan([partyOf(b!, 'P')], {
			decisions: [{ vendorId: a!.id, decision: 'linked', partyId: 'P' }],
		});
		expect(of(a)).toMatchObject({ decision: 'linked', partyId: 'P' });
		expect(of(b)).toMatchObject({ decision: 'review', reason: expect.stringContaining('already') });
	});

	it('that cannot be read name the field', async () => {
		const { error } = await plan([{ id: 'A', name: 'B' }], { decisions: '{"vendorId":' });
		expect(error?.message).toContain('Earlier Decisions');
	});
});

describe('parties', () => {
	it('without the id field stop the plan, and the message lists the fields there are', async () => {
		const { error } = await plan([{ key: 1, name: 'A' }]);
		expect(error?.message).toContain('"id"');
		expect(error?.description).toContain('key, name');
	});

	it('without the name field stop the plan', async () => {
		const { error } = await plan([{ id: 1, title: 'A' }]);
		expect(error?.message).toContain('"name"');
	});

	it.each([
		['', 'X'],
		[' with a long one', 'X'.repeat(5_000)],
	])('that all have one id stop the plan, which names a few of them%s', async (_, id) => {
		const parties = Array.from({ length: 300 }, (__, at) => ({ id, name: `Firm ${at}` }));
		const { error, rows } = await plan(parties);
		expect(error?.message).toMatch(
			/^ID is the same in all 300 input items: "X+…?" in items 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …$/,
		);
		expect(error?.message.length).toBeLessThan(200);
		expect(error?.description).toContain('set ID to the field');
		expect(rows).toEqual([]);
	});

	it('of which many have one id name a few of them in each row', async () => {
		const [a, b] = freeVendors(2);
		const others = Array.from({ length: 299 }, (_, at) => ({ id: 'X', name: `Zq${at}vex Works` }));
		const { of } = await plan([partyOf(a!, 'X'), ...others, partyOf(b!, 'B')]);
		expect(of(a)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining(
				'the items 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … (300 items) have the same id "X"',
			),
		});
		expect(of(b)).toMatchObject({ decision: 'match', partyId: 'B' });
	});

	it('with an id that a spreadsheet has shortened are not linked, and the reason says why', async () => {
		const [a, b] = freeVendors(2);
		const run = await plan([partyOf(a!, '5.98134E+14'), partyOf(b!, 'B')], {
			decisions: [{ vendorId: '5,98134E+14', decision: 'ignore' }],
		});
		expect(run.of(a)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining('the id of item 1 is "5.98134E+14": a spreadsheet'),
		});
		expect(run.of(b)?.decision).toBe('match');
		expect(run.hints.map(({ message }) => message).join()).toContain(
			'the id in row 1 is 5,98134E+14: a spreadsheet shortened it',
		);
	});

	it('without an id tell so whatever else they hold', async () => {
		const [a, b] = freeVendors(2);
		const nameless = { ...partyOf(b!, ''), id: undefined, website: `${'w'.repeat(300)}.example` };
		const { of } = await plan([partyOf(a!, 'A'), nameless]);
		expect(of(b)?.reason).toContain('item 2 has no id');
	});

	it('one of which has no id are planned; what fits that one is for a person', async () => {
		const [a, b] = freeVendors(2);
		const { of, hints } = await plan([partyOf(a!, 'A'), { ...partyOf(b!, ''), id: undefined }]);
		expect(of(a)?.decision).toBe('match');
		expect(of(b)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining('item 2 has no id'),
		});
		expect(hints).not.toEqual([]);
	});

	it('with one id for two records are never linked; a copy of a record is', async () => {
		const [a, b, c] = freeVendors(3);
		const { of } = await plan([
			partyOf(a!, 'X'),
			partyOf(b!, 'X'),
			partyOf(c!, 'C'),
			partyOf(c!, 'C'),
		]);
		expect(of(a)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining('same id "X"'),
		});
		expect(of(b)?.decision).toBe('review');
		expect(of(c)).toMatchObject({ decision: 'match', partyId: 'C' });
	});

	it('with empty names and fields that are no text do no harm', async () => {
		const [a] = freeVendors(1);
		const { of, error } = await plan([
			partyOf(a!, 'A'),
			{ id: 'B', name: '' },
			{ id: 'C', name: { first: 'x' }, address: ['y'], phone: true },
			{ id: ['D'], name: 5 },
		]);
		expect(error).toBeUndefined();
		expect(of(a)?.decision).toBe('match');
	});

	it('that are missing altogether leave every vendor for a person', async () => {
		const { rows, hints } = await plan([{}]);
		expect(
			new Set(rows.filter(({ decision }) => decision !== 'linked').map(({ decision }) => decision)),
		).toEqual(new Set(['review']));
		expect(hints.map(({ message }) => message).join()).toContain('no parties');
	});
});

describe('contacts', () => {
	const vendorWithContacts = () => {
		const counts = new Map<number, number>();
		for (const { vendor_id } of simulator.it.world.people.values()) {
			if (vendor_id) counts.set(vendor_id, (counts.get(vendor_id) ?? 0) + 1);
		}
		return [...simulator.it.world.vendors.values()].find(
			({ id, primary_contact_id, is_active }) =>
				is_active && primary_contact_id && (counts.get(id) ?? 0) > 1,
		);
	};

	it.each([
		['none', 0, 0],
		['primaryOnly', 1, 1],
		['allKeepPrimary', 2, 0],
		['allSetPrimary', 2, 1],
	])('by mode %s', async (contactMode, least, primaries) => {
		const vendor = vendorWithContacts();
		const { of } = await plan([{ id: 'A', name: 'B C D' }], { options: { contactMode } });
		const contacts = of(vendor)?.contacts as IDataObject[];
		expect(contacts.length).toBeGreaterThanOrEqual(least);
		if (least < 2) expect(contacts).toHaveLength(least);
		expect(contacts.filter(({ isPrimary }) => isPrimary)).toHaveLength(primaries);
		for (const contact of contacts) {
			expect(Object.keys(contact)).toEqual([
				'id',
				'firstName',
				'lastName',
				'email',
				'phone',
				'jobTitle',
				'isPrimary',
			]);
		}
		const calls = callsOf(simulator.it).filter((call) => call.includes('/people'));
		const people = `GET /rest/v1.0/companies/${simulator.it.world.company.id}/people`;
		const expected: Record<string, string[]> = {
			none: [],
			primaryOnly: [`${people}/inactive 200`],
		};
		expect(calls).toEqual(expected[contactMode] ?? [`${people} 200`]);
	});
});

describe('applying', () => {
	it('writes the links, in calls of at most 1,000, and a second time changes nothing', async () => {
		const vendors = freeVendors(4);
		const rows = vendors.map((vendor, index) => ({
			vendorId: String(vendor.id),
			decision: 'match',
			partyId: `P${index}`,
		}));
		const first = await apply(rows);
		expect(first.rows.map(({ status }) => status)).toEqual(rows.map(() => 'linked'));
		expect(vendors.map(({ id }) => simulator.it.world.vendors.get(id)?.origin_id)).toEqual(
			rows.map(({ partyId }) => partyId),
		);
		const second = await apply(rows);
		expect(second.rows.map(({ status }) => status)).toEqual(rows.map(() => 'unchanged'));
		expect(callsOf(simulator.it).filter((call) => call.startsWith('PATCH'))).toHaveLength(1);
		const { rows: planned } = await plan(
			vendors.map((vendor, index) => partyOf(vendor, `P${index}`)),
		);
		expect(planned.filter(({ decision }) => decision === 'linked').length).toBeGreaterThanOrEqual(
			4,
		);
	});

	it('answers every row in its place', async () => {
		const [vendor] = freeVendors(1);
		const { rows, items } = await apply([
			{ vendorId: '1', decision: 'review' },
			{ vendorId: String(vendor!.id), decision: 'ignore' },
			{ vendorId: String(vendor!.id), decision: 'create', partyId: null },
			{ vendorId: '7', decision: 'match', partyId: 'P' },
			{ vendorId: String(vendor!.id), decision: 'match', partyId: 'Q' },
			{},
			{ vendorId: '8', decision: 'match' },
		]);
		expect(rows.map(({ status }) => status)).toEqual([
			'review',
			'ignored',
			'review',
			'failed',
			'linked',
			'failed',
			'failed',
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(rows.map((_, item) => ({ item })));
		for (const { reason } of rows) expect(reason).toBeTruthy();
	});

	it('can be undone: with an empty origin id the vendor is matched anew', async () => {
		const [vendor] = freeVendors(1);
		await apply([{ vendorId: String(vendor!.id), decision: 'match', partyId: 'P' }]);
		const parties = [partyOf(vendor!, 'P')];
		expect((await plan(parties)).of(vendor)?.decision).toBe('linked');
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({
			resource: 'apiRequest',
			operation: 'send',
			method: 'PATCH',
			path: '/rest/v1.0/vendors/sync',
			body: {
				company_id: simulator.it.world.company.id,
				updates: [{ id: vendor!.id, origin_id: '' }],
			},
		});
		expect(error).toBeUndefined();
		expect((await plan(parties)).of(vendor)?.decision).toBe('match');
	});

	it("leaves another system's link alone, unless told to overwrite it", async () => {
		const [theirs, erp] = freeVendors(2);
		simulator.it.change('vendor', theirs!.id, { origin_id: 'ERP-1' });
		simulator.it.world.vendors.get(erp!.id)!.synced_to_erp = true;
		const rows = [
			{ vendorId: String(theirs!.id), decision: 'match', partyId: 'P1' },
			{ vendorId: String(erp!.id), decision: 'match', partyId: 'P2' },
		];
		const { rows: kept } = await apply(rows);
		expect(kept.map(({ status }) => status)).toEqual(['failed', 'failed']);
		expect(kept[0]?.reason).toContain('ERP-1');
		expect(simulator.it.world.vendors.get(theirs!.id)?.origin_id).toBe('ERP-1');
		const { rows: written } = await apply(rows, { overwriteLinks: true });
		expect(written[0]?.status).toBe('linked');
		expect(written[1]?.status).toBe('failed');
	});

	it("tells in Procore's words which row it refused, and links the others", async () => {
		const [a, b] = freeVendors(2);
		const [used] = [...simulator.it.world.vendors.values()].filter(({ origin_id }) => origin_id);
		const { rows } = await apply([
			{ vendorId: String(a!.id), decision: 'match', partyId: used?.origin_id ?? '' },
			{ vendorId: String(b!.id), decision: 'match', partyId: 'P2' },
		]);
		expect(rows.map(({ status }) => status)).toEqual(['failed', 'linked']);
		expect(rows[0]?.reason).toMatch(/origin/i);
	});

	it('refuses one party for two vendors, and two parties for one', async () => {
		const [a, b, c] = freeVendors(3);
		const { rows } = await apply([
			{ vendorId: String(a!.id), decision: 'match', partyId: 'P' },
			{ vendorId: String(b!.id), decision: 'match', partyId: 'P' },
			{ vendorId: String(c!.id), decision: 'match', partyId: 'Q' },
			{ vendorId: String(c!.id), decision: 'match', partyId: 'R' },
		]);
		expect(rows.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'failed']);
	});

	it('finds out what was written when the answer is lost', async () => {
		const [vendor] = freeVendors(1);
		simulator.it.faults.add({
			kind: 'loseAnswer',
			method: 'PATCH',
			path: '/rest/v1.0/vendors/sync',
		});
		const { rows } = await apply([
			{ vendorId: String(vendor!.id), decision: 'match', partyId: 'P' },
		]);
		expect(rows[0]?.status).toBe('linked');
	});

	it('fails as a whole only where nothing could be written, and names the permission', async () => {
		const [vendor] = freeVendors(1);
		simulator.it.setLevel('dmsa', 'directory', 'read_only');
		const { error } = await apply([
			{ vendorId: String(vendor!.id), decision: 'match', partyId: 'P' },
		]);
		expect(error?.description).toContain('Directory');
		expect(error?.description).toContain('Create and Edit Companies');
	});
});

describe('the words of a person', () => {
	const written = ['Matched', 'approved', 'ADD', 'Do not add', 'skip', 'ambiguous', ''];

	it('mean the same to a plan and to applying', async () => {
		const vendors = freeVendors(written.length);
		const rows = vendors.map((vendor, at) => ({
			vendorId: String(vendor.id),
			decision: written[at],
			partyId: `P${at}`,
		}));
		const parties = vendors.map((_, at) => ({ id: `P${at}`, name: `Nothing like it ${at}` }));
		const planned = await plan(parties, { decisions: rows });
		expect(vendors.map((vendor) => planned.of(vendor)?.decision)).toEqual([
			'linked',
			'linked',
			'linked',
			'ignore',
			'ignore',
			'review',
			'review',
		]);
		expect((await apply(rows)).rows.map(({ status }) => status)).toEqual([
			'linked',
			'linked',
			'linked',
			'ignored',
			'ignored',
			'review',
			'review',
		]);
	});
});

describe('duplicates in Procore', () => {
	it('are found, with the one to keep', async () => {
		const [vendor] = freeVendors(1);
		const twin = twinOf(vendor!);
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({
			resource: 'vendorMapping',
			operation: 'findDuplicates',
		});
		const pair = items
			.map(({ json }) => json)
			.find(({ duplicateId, keepId }) => [duplicateId, keepId].includes(String(twin)));
		expect(pair).toMatchObject({
			keepId: String(vendor!.id),
			duplicateId: String(twin),
			reason: expect.any(String),
		});
	});
});

describe('projects', () => {
	it('are mapped by number and name, and linked', async () => {
		const engine = await engineAs(simulator.it);
		const own = [...simulator.it.accounts.dmsa.projects]
			.map((id) => simulator.it.world.projects.get(id)!)
			.filter(
				({ active, company_id, origin_id }) =>
					active && !origin_id && company_id === simulator.it.world.company.id,
			);
		const [a, b] = own;
		const parties = [
			{
				id: 'J1',
				name: a!.name,
				number: a!.project_number,
				address: a!.address,
				city: a!.city,
				zip: a!.zip,
			},
			{
				id: 'J2',
				name: b!.name,
				number: b!.project_number,
				address: b!.address,
				city: b!.city,
				zip: b!.zip,
			},
		];
		const planned = await engine.runNode(
			{ resource: 'projectMapping', operation: 'plan' },
			asItems(parties),
		);
		const row = planned.items
			.map(({ json }) => json)
			.find(({ projectId }) => projectId === String(a!.id));
		expect(row).toMatchObject({ decision: 'match', partyId: 'J1', projectName: a!.name });
		const applied = await engine.runNode(
			{ resource: 'projectMapping', operation: 'apply' },
			planned.items.filter(({ json }) => json.decision === 'match'),
		);
		expect(applied.items.map(({ json }) => json.status)).toEqual(['linked', 'linked']);
		expect(simulator.it.world.projects.get(a!.id)?.origin_id).toBe('J1');
		expect(simulator.it.violations).toEqual([]);
	});
});
