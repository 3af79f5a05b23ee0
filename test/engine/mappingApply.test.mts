import type { IDataObject } from 'n8n-workflow';
import type { JsonValue } from '../simulator/types.mts';
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

/** Waits for what happens in the background; the test's own time limit ends it. */
async function eventually(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

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

	describe('where the second call never succeeds', () => {
		const refuseFrom = (skip: number) =>
			simulator.it.faults.add({
				kind: 'answer',
				method: 'PATCH',
				path: SYNC,
				skip,
				times: null,
				status: 422,
				body: { errors: 'Not today' },
			});

		it('names the emptied vendors with their old ids, in the message and in the details', async () => {
			const [a, b] = freeVendors(2);
			simulator.it.change('vendor', a!.id, { origin_id: '1' });
			simulator.it.change('vendor', b!.id, { origin_id: '2' });
			refuseFrom(1);
			const rows = [link(a!.id, '2'), link(b!.id, '1')];
			const { error } = await apply(rows, { overwriteLinks: true });
			expect(error?.message).toContain(
				`Not today. These vendors now have no origin id, and it could not be put back: ${a!.id} had "1", ${b!.id} had "2".`,
			);
			expect(error?.description).toContain('write the origin ids that the message names again');
			expect([originOf(a!.id), originOf(b!.id)]).toEqual([null, null]);
		});

		it('hands them on where the workflow goes on after the error', async () => {
			const [a, b] = freeVendors(2);
			simulator.it.change('vendor', a!.id, { origin_id: '1' });
			simulator.it.change('vendor', b!.id, { origin_id: '2' });
			refuseFrom(1);
			const rows = [link(a!.id, '2'), link(b!.id, '1')];
			const run = await apply(rows, { overwriteLinks: true }, { continueOnFail: true });
			expect(run.rows[0]?.details).toMatchObject({
				emptied: [
					{ id: String(a!.id), originId: '1' },
					{ id: String(b!.id), originId: '2' },
				],
			});
		});
	});

	describe('and Stop', () => {
		const DELAY = { kind: 'latency', delayMs: 700 } as const;

		/** Stops while call number `skip` is under way, and waits for the last of `calls`. */
		async function stopWhile(skip: number, rows: IDataObject[], calls: number) {
			const call = { method: 'PATCH', path: SYNC, skip } as const;
			const slow = simulator.it.faults.add({ ...call, ...DELAY });
			const stop = new AbortController();
			const run = apply(rows, { overwriteLinks: true }, { signal: stop.signal });
			await eventually(() =>
				simulator.it.faults.list().some(({ id, hits }) => id === slow && hits > 0),
			);
			stop.abort();
			const { error } = await run;
			await eventually(() => patches().length === calls);
			return error;
		}

		function swap() {
			const [a, b] = freeVendors(2);
			simulator.it.change('vendor', a!.id, { origin_id: '1' });
			simulator.it.change('vendor', b!.id, { origin_id: '2' });
			const rows = [link(a!.id, '2'), link(b!.id, '1')];
			return { rows, origins: () => [originOf(a!.id), originOf(b!.id)] };
		}

		it('while the old ids are taken away puts them back', async () => {
			const { rows, origins } = swap();
			await stopWhile(0, rows, 2);
			expect(origins()).toEqual(['1', '2']);
		});

		it('while the new ids are written lets them be written', async () => {
			const { rows, origins } = swap();
			await stopWhile(1, rows, 2);
			expect(origins()).toEqual(['2', '1']);
		});

		it('while the new ids do not reach Procore puts the old ones back', async () => {
			const { rows, origins } = swap();
			simulator.it.faults.add({ method: 'PATCH', path: SYNC, skip: 1, kind: 'drop' });
			await stopWhile(1, rows, 3);
			expect(origins()).toEqual(['1', '2']);
		});

		it('names what cannot be put back where Procore refuses from then on', async () => {
			const { rows, origins } = swap();
			simulator.it.faults.add({
				kind: 'answer',
				method: 'PATCH',
				path: SYNC,
				skip: 1,
				times: null,
				status: 403,
				body: { errors: 'No' },
			});
			const error = await stopWhile(0, rows, 2);
			expect(error?.message).toMatch(
				/^The execution was stopped\. These vendors now have no origin id, .*: \d+ had "1", \d+ had "2"\.$/,
			);
			expect(origins()).toEqual([null, null]);
		});
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
	const answered = (entities: JsonValue) => {
		simulator.it.faults.add({
			kind: 'answer',
			method: 'PATCH',
			path: SYNC,
			status: 200,
			body: { entities, errors: [] },
		});
	};

	it.each([
		['an empty origin id', (id: number) => ({ id, origin_id: null })],
		['another origin id', (id: number) => ({ id, origin_id: 'OTHER' })],
		['no origin id', (id: number) => ({ id })],
		['nothing', () => ({})],
		['the origin id that was sent, which is not there', (id: number) => ({ id, origin_id: 'P1' })],
	])('that shows %s is no proof of a link', async (_, entityOf) => {
		const [a] = freeVendors(1);
		answered([entityOf(a!.id)]);
		const { rows } = await apply([link(a!.id, 'P1')]);
		expect(rows).toMatchObject([
			{ status: 'failed', reason: expect.stringContaining('Procore did not confirm it') },
		]);
	});

	it.each([['origin_id'], ['id'], ['entities']])(
		'without %s makes Apply read the link back',
		async (field) => {
			const [a, b] = freeVendors(2);
			simulator.it.faults.add({ kind: 'omit', method: 'PATCH', path: SYNC, fields: [field] });
			const { rows } = await apply([link(a!.id, 'P1'), link(b!.id, 'P2')]);
			expect(rows.map(({ status }) => status)).toEqual(['linked', 'linked']);
			expect([originOf(a!.id), originOf(b!.id)]).toEqual(['P1', 'P2']);
		},
	);

	it('holds where the links cannot be read afterwards', async () => {
		const [a] = freeVendors(1);
		simulator.it.faults.add({
			kind: 'answer',
			method: 'GET',
			path: '/rest/v1.0/vendors',
			skip: 1,
			times: null,
			status: 403,
			body: { errors: 'No' },
		});
		const { rows } = await apply([link(a!.id, 'P1')]);
		expect(rows[0]?.status).toBe('linked');
	});

	it('of projects is checked in the same way', async () => {
		const project = [...simulator.it.accounts.dmsa.projects]
			.map((id) => simulator.it.world.projects.get(id)!)
			.find(({ active, origin_id }) => active && !origin_id);
		simulator.it.faults.add({
			kind: 'answer',
			method: 'PATCH',
			path: '/rest/v1.0/projects/sync',
			status: 200,
			body: { entities: [{}] },
		});
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode(
			{ resource: 'projectMapping', operation: 'apply' },
			asItems([{ projectId: project!.id, decision: 'match', partyId: 'J1' }]),
		);
		expect(items[0]?.json).toMatchObject({ status: 'failed' });
	});

	it('is understood where its entries name the record by the origin id alone', async () => {
		const [a, b, holder] = freeVendors(3);
		simulator.it.change('vendor', holder!.id, { origin_id: 'P1' });
		simulator.it.faults.add({ kind: 'omit', method: 'PATCH', path: SYNC, fields: ['id'] });
		const { rows } = await apply([link(a!.id, 'P1'), link(b!.id, 'P2')]);
		expect(rows.map(({ status }) => status)).toEqual(['failed', 'linked']);
		expect(rows[0]?.reason).toContain('has already been taken');
	});
});

describe('two runs at the same time', () => {
	const rowsFor = (prefix: string) =>
		freeVendors(20).map(({ id }, at) => link(id, `${prefix}${at}`));
	const linkedIn = ({ rows }: { rows: IDataObject[] }) =>
		rows.filter(({ status }) => status === 'linked');

	it.each([
		['as they come', undefined],
		['however slow the later one writes', 800],
	])('never both say linked for one vendor: %s', async (_, delayMs) => {
		if (delayMs) {
			const call = { method: 'PATCH', path: SYNC, skip: 1 } as const;
			simulator.it.faults.add({ ...call, kind: 'latency', delayMs });
		}
		const [first, second] = [rowsFor('A'), rowsFor('B')];
		const runs = await Promise.all([apply(first), apply(second)]);
		const linked = runs.flatMap(linkedIn);
		expect(linked).toHaveLength(20);
		for (const { vendorId, partyId } of linked) expect(originOf(Number(vendorId))).toBe(partyId);
		const failures = runs.flatMap(({ rows }) => rows.filter(({ status }) => status === 'failed'));
		expect(failures).toHaveLength(20);
	});

	it('are found out where the other one is not of this n8n', async () => {
		const [a, b] = freeVendors(2);
		const call = { method: 'GET', path: '/rest/v1.0/vendors', skip: 1 } as const;
		const slow = simulator.it.faults.add({ ...call, kind: 'latency', delayMs: 1_000 });
		const run = apply([link(a!.id, 'P1'), link(b!.id, 'P2')]);
		await eventually(() =>
			simulator.it.faults.list().some(({ id, hits }) => id === slow && hits > 0),
		);
		simulator.it.change('vendor', a!.id, { origin_id: 'OTHER' });
		const { rows } = await run;
		expect(rows).toMatchObject([
			{ status: 'failed', reason: expect.stringContaining('its origin id is "OTHER" now') },
			{ status: 'linked' },
		]);
	});
});

describe('an id that cannot be', () => {
	it.each([
		['5.98134E+14', 'The vendorId is 5.98134E+14: a spreadsheet shortened it'],
		['5,98134e+14', 'Format the column as text'],
		['598134326517000', 'It ends in zeros: where it came through a spreadsheet'],
		['4521.0', '"4521.0" is not an ID of Procore, which is a whole number'],
		['Acme', '"Acme" is not an ID of Procore'],
	])('says what happened and what to do: %s', async (vendorId, words) => {
		const { rows } = await apply([{ vendorId, decision: 'match', partyId: 'P1' }]);
		expect(rows[0]).toMatchObject({ status: 'failed', reason: expect.stringContaining(words) });
		expect(patches()).toEqual([]);
	});

	it('of a party is not written', async () => {
		const [a] = freeVendors(1);
		const { rows } = await apply([link(a!.id, '1.23457E+12')]);
		expect(rows[0]?.reason).toContain('The partyId is 1.23457E+12: a spreadsheet shortened it');
		expect(patches()).toEqual([]);
	});

	it('of a project says so as well', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode(
			{ resource: 'projectMapping', operation: 'apply' },
			asItems([{ projectId: '5.98134E+14', decision: 'match', partyId: 'J1' }]),
		);
		expect(items[0]?.json.reason).toContain('The projectId is 5.98134E+14: a spreadsheet');
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
