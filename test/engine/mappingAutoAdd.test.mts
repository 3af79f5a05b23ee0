import type { IDataObject } from 'n8n-workflow';
import { asItems, mappingOn } from '../support/mapping.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

/** Auto-Add creates only what nothing is like, on either side. */
const simulator = useSimulator({ seed: { vendors: 20, projects: 12, permittedProjects: 10 } });
const { plan } = mappingOn(simulator);

beforeEach(() => simulator.it.reset());

const parameters = { options: { autoAdd: true, autoAddDespiteOpen: true } };

const vendorCalled = (name: string, fields: IDataObject = {}) =>
	simulator.it.create('vendor', {
		company_id: simulator.it.world.company.id,
		name,
		...(fields as Record<string, string>),
	});

const rowOf = (rows: IDataObject[], id: number) =>
	rows.find(({ vendorId }) => vendorId === String(id));

const NAMES = [
	['Acme Construction LLC', 'Acme Construction LLC'],
	['Smith', 'Smith'],
	['City of Austin', 'City of Austin'],
	['Zymurgy Quillon LLC', 'Zymurgy Quillon Inc'],
	['Quillon Masonry', 'Quilon Masonry'],
	['Quillon', 'Quilon'],
] as const;

describe('Auto-Add creates no vendor', () => {
	it.each(NAMES)('beside a linked one: %s, %s', async (linked, name) => {
		const first = vendorCalled(linked, { origin_id: 'P1' });
		const second = vendorCalled(name);
		const { rows } = await plan([{ id: 'P1', name: linked }], parameters);
		expect(rowOf(rows, first)).toMatchObject({ decision: 'linked', partyId: 'P1' });
		expect(rowOf(rows, second)).toMatchObject({
			decision: 'review',
			reason: expect.stringMatching(
				new RegExp(`It is like ${linked} \\(P1\\), but ${linked} \\(${first}\\) in Procore has`),
			),
		});
	});

	it('beside one that an earlier decision links to a party of another name', async () => {
		const first = vendorCalled('Zymurgy Quillon LLC');
		const second = vendorCalled('Zymurgy Quillon Inc');
		const { rows } = await plan([{ id: 'P1', name: 'Blue Heron Masonry' }], {
			...parameters,
			decisions: [{ vendorId: first, decision: 'linked', partyId: 'P1' }],
		});
		expect(rowOf(rows, second)).toMatchObject({
			decision: 'review',
			reason: expect.stringContaining(`looks like a duplicate of Zymurgy Quillon LLC (${first})`),
		});
	});

	it.each(NAMES)('beside another new one: %s, %s', async (one, other) => {
		const ids = [vendorCalled(one), vendorCalled(other)];
		const { rows } = await plan([{ id: 'P1', name: 'Blue Heron Masonry' }], parameters);
		for (const [at, id] of ids.entries()) {
			expect(rowOf(rows, id)).toMatchObject({
				decision: 'review',
				reason: expect.stringContaining(`(${ids[1 - at]}) in Procore`),
			});
		}
	});

	it('beside one that a person has decided to create', async () => {
		const first = vendorCalled('Zymurgy Quillon LLC');
		const second = vendorCalled('Zymurgy Quillon Inc');
		const { rows } = await plan([{ id: 'P1', name: 'Blue Heron Masonry' }], {
			...parameters,
			decisions: [{ vendorId: first, decision: 'create' }],
		});
		expect(rowOf(rows, first)?.decision).toBe('create');
		expect(rowOf(rows, second)?.decision).toBe('review');
	});

	it('of many with one name', async () => {
		const ids = Array.from({ length: 80 }, () => vendorCalled('Smith'));
		const { rows } = await plan([{ id: 'P1', name: 'Blue Heron Masonry' }], parameters);
		expect(new Set(ids.map((id) => rowOf(rows, id)?.decision))).toEqual(new Set(['review']));
	});
});

describe('Auto-Add creates', () => {
	it('one of two that are alike, where the other is ignored', async () => {
		const first = vendorCalled('Zymurgy Quillon LLC');
		const second = vendorCalled('Zymurgy Quillon Inc');
		const { rows } = await plan([{ id: 'P1', name: 'Blue Heron Masonry' }], {
			...parameters,
			decisions: [{ vendorId: first, decision: 'ignore' }],
		});
		expect(rowOf(rows, first)?.decision).toBe('ignore');
		expect(rowOf(rows, second)?.decision).toBe('create');
	});

	it('one that shares a common word with others', async () => {
		vendorCalled('Acme Construction LLC', { origin_id: 'P1' });
		const fresh = vendorCalled('Zymurgy Construction LLC');
		const { rows } = await plan([{ id: 'P1', name: 'Acme Construction LLC' }], parameters);
		expect(rowOf(rows, fresh)?.decision).toBe('create');
	});
});

describe('Auto-Add of projects', () => {
	it('creates none beside a linked or another new one of that name', async () => {
		const { world, accounts } = simulator.it;
		const own = [...accounts.dmsa.projects]
			.map((id) => world.projects.get(id)!)
			.filter(({ active, origin_id }) => active && !origin_id);
		const [linked, like, one, other, alone] = own;
		const name = (project: (typeof own)[number] | undefined, fields: Record<string, string>) =>
			simulator.it.change('project', project!.id, { project_number: null, ...fields });
		name(linked, { name: 'Zymurgy Tower', origin_id: 'J1' });
		name(like, { name: 'Zymurgy Tower' });
		name(one, { name: 'Quillon Yard' });
		name(other, { name: 'Quilon Yard' });
		name(alone, { name: 'Basalt Crossing' });
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode(
			{ resource: 'projectMapping', operation: 'plan', ...parameters },
			asItems([{ id: 'J1', name: 'Zymurgy Tower' }]),
		);
		const decisionOn = (id?: number) =>
			items.find(({ json }) => json.projectId === String(id))?.json.decision;
		expect([linked, like, one, other, alone].map((project) => decisionOn(project?.id))).toEqual([
			'linked',
			'review',
			'review',
			'review',
			'create',
		]);
	});
});
