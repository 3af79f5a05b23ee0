import { readFileSync } from 'node:fs';
import type { Simulator } from '../simulator/types.mts';
import type { RealN8n } from '../support/realN8n.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { DataTables } from './dataTables.mts';
import { useRealN8n } from './useRealN8n.mts';

/** The examples as they are in the repository, imported, and run as a person would. */
let simulator: Simulator;
let n8n: RealN8n;
let tables: DataTables;

const seed = { vendors: 30, projects: 8, permittedProjects: 6 };
useRealN8n({ account: 'dmsaAdmin', seed }, async (running) => {
	({ simulator, n8n } = running);
	tables = await DataTables.of(n8n);
});

async function imported(example: string): Promise<string> {
	const definition: WorkflowDefinition = JSON.parse(
		readFileSync(`examples/${example}.json`, 'utf8'),
	);
	return (await n8n.workflows.create(definition)).id;
}

const vendors = () =>
	[...simulator.world.vendors.values()].filter(
		({ company_id, is_active, synced_to_erp }) =>
			company_id === simulator.world.company.id && is_active && !synced_to_erp,
	);
const inDays = (days: number) =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('certificates', () => {
	let id: string;
	let soon: number;

	beforeAll(async () => {
		id = await imported('certificates');
		const { company } = simulator.world;
		const common = { company_id: company.id, vendor_id: vendors()[0]?.id };
		soon = simulator.create('insurance', { ...common, expiration_date: inDays(20) });
		simulator.create('insurance', { ...common, expiration_date: inDays(60) });
	});

	test('tells what expires soon, and makes its table by itself', async () => {
		const run = await n8n.workflows.run(id);
		expect(run.error).toBeUndefined();
		const told = run.outputOf('Ask for a new one').map(({ json }) => json);
		expect(told.map((row) => row.id)).toContain(soon);
		for (const { expiration_date: date } of told) {
			expect(String(date) >= inDays(-1) && String(date) <= inDays(31)).toBe(true);
		}
		expect(await tables.rows('Certificates')).toEqual([]);
	});

	test('writes the certificates of the other system, and what Procore refuses goes its own way', async () => {
		const [a, b] = vendors();
		const row = (certificateId: string, vendorId: unknown, status: string) => ({
			certificateId,
			vendorId: String(vendorId),
			insuranceType: 'Umbrella',
			policyNumber: `U-${certificateId}`,
			provider: 'Harbor Mutual',
			expirationDate: inDays(300),
			status,
		});
		await tables.insert('Certificates', [
			row('1', a?.id, 'compliant'),
			row('2', 5, 'compliant'),
			row('3', b?.id, 'non_compliant'),
		]);
		const run = await n8n.workflows.run(id);
		expect(run.error).toBeUndefined();
		const written = run.outputOf('Written').map(({ json }) => json);
		expect(written).toMatchObject([
			{
				origin_id: '1',
				vendor_id: a?.id,
				status: 'compliant',
				insurance_provider: 'Harbor Mutual',
			},
			{ origin_id: '3', vendor_id: b?.id, status: 'non_compliant' },
		]);
		expect(run.outputOf('Refused').map(({ json }) => json.error)).toEqual([
			expect.stringContaining('vendor_id'),
		]);
		for (const { id: insurance } of written) {
			const found = simulator.world.insurances.get(Number(insurance));
			expect(found?.enable_expired_insurance_notifications).toBe(false);
		}
	});

	test('changes the same certificates the next time', async () => {
		const before = simulator.world.insurances.size;
		await tables.change('Certificates', 'certificateId', '1', { status: 'expired' });
		const run = await n8n.workflows.run(id);
		expect(run.outputOf('Written').map(({ json }) => json.status)).toEqual([
			'expired',
			'non_compliant',
		]);
		expect(simulator.world.insurances.size).toBe(before);
		expect(simulator.violations).toEqual([]);
	});
});

describe('new vendors from the ERP', () => {
	const projects = () =>
		[...simulator.world.projects.values()].filter(
			({ company_id, active }) => active && company_id === simulator.world.company.id,
		);

	test('are created once, and added to their projects', async () => {
		const id = await imported('new-vendors-from-erp');
		expect((await n8n.workflows.run(id)).error).toBeUndefined();
		const [first, second] = projects();
		await tables.insert('Vendors of the ERP', [
			{
				erpId: 'E-1',
				name: 'Alder Masonry',
				city: 'Oslo',
				projects: `${first?.project_number}, ${second?.project_number}`,
			},
			{ erpId: 'E-2', name: 'Birch Roofing', email: 'nobody', projects: '' },
			{ erpId: 'E-3', name: 'Cedar Steel', projects: String(second?.project_number) },
		]);
		const run = await n8n.workflows.run(id);
		expect(run.error).toBeUndefined();
		const byOrigin = (origin: string) =>
			[...simulator.world.vendors.values()].filter(({ origin_id }) => origin_id === origin);
		const [alder] = byOrigin('E-1');
		const [cedar] = byOrigin('E-3');
		expect(alder).toMatchObject({ name: 'Alder Masonry', city: 'Oslo' });
		expect(first?.vendorIds.has(alder?.id ?? 0)).toBe(true);
		expect(second?.vendorIds.has(alder?.id ?? 0)).toBe(true);
		expect(second?.vendorIds.has(cedar?.id ?? 0)).toBe(true);
		expect(first?.vendorIds.has(cedar?.id ?? 0)).toBe(false);
		expect(run.outputOf('Refused').map(({ json }) => json.error)).toEqual([
			expect.stringContaining('email_address'),
		]);

		const again = await n8n.workflows.run(id);
		expect(again.error).toBeUndefined();
		expect(byOrigin('E-1')).toHaveLength(1);
		expect(again.outputOf('Add it to the project').map(({ json }) => json.added)).toEqual([
			false,
			false,
			false,
		]);
		expect(simulator.violations).toEqual([]);
	});
});
