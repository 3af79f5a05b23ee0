import type { IDataObject } from 'n8n-workflow';
import { asItems, mappingOn } from '../support/mapping.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

/** What applying does where Procore refuses a link, or holds another one. */
const simulator = useSimulator({ seed: { vendors: 60, projects: 12, permittedProjects: 10 } });
const { apply, freeVendors } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

const link = (id: number | undefined, partyId: string): IDataObject => ({
	vendorId: String(id),
	decision: 'match',
	partyId,
});
const originOf = (id: number | undefined) => simulator.it.world.vendors.get(id ?? 0)?.origin_id;
const patches = () => callsOf(simulator.it).filter((call) => call.startsWith('PATCH'));
const SYNC = '/rest/v1.0/vendors/sync';

describe('an origin id that another record has', () => {
	it('is told with that record, also an inactive one, with one look-up for all rows', async () => {
		const [a, b, c, d, holder] = freeVendors(5);
		const inactive = [...simulator.it.world.vendors.values()].find(({ is_active }) => !is_active);
		simulator.it.change('vendor', inactive!.id, { origin_id: 'P1' });
		simulator.it.change('vendor', holder!.id, { origin_id: 'P2' });
		const others = [...simulator.it.world.vendors.values()].filter(
			({ origin_id, is_active }) => is_active && origin_id && origin_id !== 'P2',
		);
		simulator.it.clear();
		const rows = [a, b, c, d].map((vendor, index) =>
			link(vendor!.id, ['P1', 'P2', others[0]!.origin_id!, others[1]!.origin_id!][index]!),
		);
		const applied = await apply(rows);
		expect(applied.rows.map(({ status }) => status)).toEqual(rows.map(() => 'failed'));
		expect(applied.rows[0]?.reason).toBe(
			`origin_id: has already been taken. In Procore "P1" is the origin id of ${inactive?.name} (${inactive?.id}, inactive): empty it there first.`,
		);
		expect(applied.rows[1]?.reason).toContain(`${holder?.name} (${holder?.id}):`);
		const reads = callsOf(simulator.it).filter((call) => call.startsWith('GET'));
		expect(reads).toHaveLength(3);
		expect(simulator.it.violations).toEqual([]);
	});

	it('of one row is looked up by its filter', async () => {
		const [a, holder] = freeVendors(2);
		simulator.it.change('vendor', holder!.id, { origin_id: 'P2' });
		const { rows } = await apply([link(a!.id, 'P2')]);
		expect(rows[0]?.reason).toContain(`${holder?.name} (${holder?.id})`);
		const asked = simulator.it.requests.flatMap(({ query }) => query['filters[origin_id]'] ?? []);
		expect(asked).toEqual(['P2']);
	});
});

describe('Overwrite Links', () => {
	it('lets two vendors swap their origin ids, and others hand theirs on', async () => {
		const [a, b, c, d] = freeVendors(4);
		for (const [vendor, origin_id] of [
			[a, '1'],
			[b, '2'],
			[c, '3'],
		] as const)
			simulator.it.change('vendor', vendor!.id, { origin_id });
		const { rows } = await apply(
			[link(a!.id, '2'), link(b!.id, '1'), link(d!.id, '3'), link(c!.id, '4')],
			{ overwriteLinks: true },
		);
		expect(rows.map(({ status }) => status)).toEqual(['linked', 'linked', 'linked', 'linked']);
		expect([a, b, c, d].map((vendor) => originOf(vendor!.id))).toEqual(['2', '1', '4', '3']);
		expect(patches()).toHaveLength(2);
		expect(simulator.it.violations).toEqual([]);
	});

	it('puts an id back that was emptied for nothing', async () => {
		const [a, locked, holder] = freeVendors(3);
		simulator.it.change('vendor', a!.id, { origin_id: '1' });
		simulator.it.change('vendor', holder!.id, { origin_id: 'TAKEN' });
		simulator.it.world.vendors.get(locked!.id)!.synced_to_erp = true;
		const { rows } = await apply([link(a!.id, 'TAKEN'), link(locked!.id, '1')], {
			overwriteLinks: true,
		});
		expect(rows.map(({ status }) => status)).toEqual(['failed', 'failed']);
		expect(rows[0]?.reason).toContain('has already been taken');
		expect(rows[0]?.reason).toContain('Its earlier origin id "1" was put back.');
		expect(originOf(a!.id)).toBe('1');
	});

	it('says where an id went whose record could not be linked anew', async () => {
		const [a, b, holder] = freeVendors(3);
		simulator.it.change('vendor', a!.id, { origin_id: '1' });
		simulator.it.change('vendor', holder!.id, { origin_id: 'TAKEN' });
		const { rows } = await apply([link(a!.id, 'TAKEN'), link(b!.id, '1')], {
			overwriteLinks: true,
		});
		expect(rows.map(({ status }) => status)).toEqual(['failed', 'linked']);
		expect(rows[0]?.reason).toContain('"1" went to the record that it was approved for');
		expect([originOf(a!.id), originOf(b!.id)]).toEqual([null, '1']);
	});

	it('puts all ids back where the second call fails as a whole', async () => {
		const [a, b] = freeVendors(2);
		simulator.it.change('vendor', a!.id, { origin_id: '1' });
		simulator.it.change('vendor', b!.id, { origin_id: '2' });
		simulator.it.faults.add({
			kind: 'answer',
			method: 'PATCH',
			path: SYNC,
			skip: 1,
			status: 422,
			body: { errors: 'Not today' },
		});
		const { error } = await apply([link(a!.id, '2'), link(b!.id, '1')], { overwriteLinks: true });
		expect(error?.message).toContain('Not today');
		expect([originOf(a!.id), originOf(b!.id)]).toEqual(['1', '2']);
	});

	it('costs no call more where nobody is in the way', async () => {
		const [a] = freeVendors(1);
		simulator.it.change('vendor', a!.id, { origin_id: '1' });
		const { rows } = await apply([link(a!.id, '2')], { overwriteLinks: true });
		expect(rows[0]?.status).toBe('linked');
		expect(patches()).toHaveLength(1);
	});
});

describe("Procore's answer", () => {
	it('is understood where its entries name the record by the origin id alone', async () => {
		const [a, b, holder] = freeVendors(3);
		simulator.it.change('vendor', holder!.id, { origin_id: 'P1' });
		simulator.it.faults.add({ kind: 'omit', method: 'PATCH', path: SYNC, fields: ['id'] });
		const { rows } = await apply([link(a!.id, 'P1'), link(b!.id, 'P2')]);
		expect(rows.map(({ status }) => status)).toEqual(['failed', 'linked']);
		expect(rows[0]?.reason).toContain('has already been taken');
	});
});

describe('a row of a wrong type', () => {
	it.each([
		[{ decision: true, partyId: 'P' }, 'failed', 'The decision "true" is not known.'],
		[{ decision: { value: 'linked' }, partyId: 'P' }, 'failed', '{"value":"linked"}'],
		[{ decision: 'linked', partyId: ['P'] }, 'failed', 'The partyId is ["P"]'],
		[{ decision: 'ignore', partyId: ['P'] }, 'ignored', 'Ignored'],
		[
			{ decision: 'linked', partyId: 'P', vendorId: { id: 5 } },
			'failed',
			'The vendorId is {"id":5}',
		],
	])('says what is wrong: %j', async (fields, status, words) => {
		const [vendor] = freeVendors(1);
		const { rows } = await apply([{ vendorId: String(vendor!.id), ...fields }]);
		expect(rows[0]).toMatchObject({ status, reason: expect.stringContaining(words) });
		expect(patches()).toEqual([]);
	});
});

describe('projects', () => {
	const ownProjects = () =>
		[...simulator.it.accounts.dmsa.projects]
			.map((id) => simulator.it.world.projects.get(id)!)
			.filter(({ active, origin_id }) => active && !origin_id);

	async function applyTo(rows: IDataObject[], parameters: IDataObject = {}) {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode(
			{ resource: 'projectMapping', operation: 'apply', ...parameters },
			asItems(rows),
		);
		return items.map(({ json }) => json);
	}

	it('that an ERP integration owns are told before Procore refuses, the others are linked', async () => {
		const [erp, own, right] = ownProjects();
		erp!.other.erp_integrated = true;
		right!.other.erp_integrated = true;
		simulator.it.change('project', right!.id, { origin_id: 'J3' });
		simulator.it.clear();
		const rows = [erp, own, right].map((project, index) => ({
			projectId: String(project!.id),
			decision: 'match',
			partyId: `J${index + 1}`,
		}));
		const applied = await applyTo(rows);
		expect(applied).toMatchObject([
			{ projectId: rows[0]?.projectId, partyId: 'J1', status: 'failed' },
			{ projectId: rows[1]?.projectId, partyId: 'J2', status: 'linked' },
			{ projectId: rows[2]?.projectId, partyId: 'J3', status: 'unchanged' },
		]);
		expect(applied[0]?.reason).toContain('ERP integration owns');
		expect(simulator.it.requests.filter(({ method }) => method === 'PATCH')).toMatchObject([
			{ body: { updates: [{ id: own!.id, origin_id: 'J2' }] } },
		]);
		expect(simulator.it.violations).toEqual([]);
	});

	it("that are tried all the same come back with Procore's words", async () => {
		const [erp] = ownProjects();
		erp!.other.erp_integrated = true;
		const row = { projectId: String(erp!.id), decision: 'match', partyId: 'J1' };
		const [applied] = await applyTo([row], { overwriteLinks: true });
		expect(applied).toMatchObject({
			status: 'failed',
			reason: expect.stringContaining('synced with an ERP integration'),
		});
	});

	it('are told which other project has the origin id', async () => {
		const [a, holder] = ownProjects();
		simulator.it.change('project', holder!.id, { origin_id: 'J9', active: false });
		const [applied] = await applyTo([
			{ projectId: String(a!.id), decision: 'match', partyId: 'J9' },
		]);
		expect(applied?.reason).toContain(`${holder?.name} (${holder?.id}, inactive)`);
	});
});
