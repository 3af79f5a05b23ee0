import { SimulatorControl } from './control.mts';
import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
let control: SimulatorControl;
beforeAll(async () => {
	simulator = await startSimulator({
		seed: { vendors: 10, projects: 5, permittedProjects: 3, projectsWithRecords: 0 },
	});
	control = new SimulatorControl(simulator.controlUrl);
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.reset());

const company = () => simulator.world.company.id;
const ids = async () =>
	(
		await caller(simulator, 'dmsa')('GET', '/rest/v1.1/projects', {
			query: { company_id: company(), view: 'ids', 'filters[by_status]': 'All' },
		})
	).data;

it('tells what there is', async () => {
	const summary = await control.summary();
	expect(summary.urls.api).toBe(simulator.apiUrl);
	expect(summary.counts.vendors).toBe(simulator.world.vendors.size);
	expect(summary.accounts.map(({ name }) => name)).toContain('dmsaStrict');
	expect(await control.world('vendors')).toHaveLength(simulator.world.vendors.size);
	await caller(simulator, 'dmsa')('GET', '/rest/v1.0/me');
	expect((await control.requests()).map(({ path }) => path)).toEqual(['/rest/v1.0/me']);
	await control.clear();
	expect(await control.requests()).toEqual([]);
});

it('permits, withdraws and installs', async () => {
	const before = await ids();
	await control.unpermit('dmsa', [before[0]]);
	expect(await ids()).toEqual(before.slice(1));
	await control.permit('dmsa', [before[0]]);
	expect(await ids()).toEqual(before);
	await control.uninstall('dmsa', company());
	expect(await ids()).toEqual({ errors: ['App is not connected to this company.'] });
	await control.install('dmsa', company());
	expect(await ids()).toEqual(before);
});

it('changes records as a person would, and emits events', async () => {
	const id = [...simulator.world.vendors.keys()][0];
	await control.change('vendor', id, { name: 'Renamed on the screen' });
	expect(simulator.world.vendors.get(id)?.name).toBe('Renamed on the screen');
	expect(simulator.world.events.at(-1)).toMatchObject({
		resource_name: 'Company Vendors',
		source_application_id: null,
	});
	const project = [...simulator.accounts.dmsa.projects][0];
	const record = await control.create('record', {
		tool: 'incident',
		project_id: project,
		title: 'Spill',
	});
	await control.remove('record', record);
	const insurance = await control.create('insurance', {
		vendor_id: id,
		insurance_type: 'Umbrella',
	});
	await control.change('insurance', insurance, { status: 'expired' });
	await control.emit({
		resource_name: 'RFIs',
		event_type: 'create',
		resource_id: 5,
		project_id: project,
	});
	expect(
		simulator.world.events.slice(-5).map((event) => `${event.resource_name}:${event.event_type}`),
	).toEqual([
		'Incidents:create',
		'Incidents:delete',
		'Company Insurances:create',
		'Company Insurances:update',
		'RFIs:create',
	]);
});

it('sets faults, levels, limits and the clock', async () => {
	const fault = await control.addFault({
		path: '/me',
		kind: 'answer',
		status: 503,
		text: 'busy',
		headers: { 'retry-after': '2' },
		times: null,
	});
	const token = await control.tokenFor('dmsa');
	const me = () => caller(simulator, 'dmsa')('GET', '/rest/v1.0/me', { token });
	const busy = await me();
	expect([busy.status, busy.headers['retry-after']]).toEqual([503, '2']);
	await control.removeFault(fault);
	expect((await me()).status).toBe(200);
	await control.setLimits({ perHour: 1 });
	expect((await me()).status).toBe(429);
	await control.setLimits({ perHour: 3600 });
	await control.expireTokens('dmsa');
	expect((await me()).status).toBe(401);
	await control.setLevel('user', 'directory', 'none');
	expect(
		(
			await caller(simulator, 'user')('GET', '/rest/v1.0/vendors', {
				query: { company_id: company() },
			})
		).status,
	).toBe(403);
	await control.advanceClock(60_000);
	expect(simulator.clock.now() - Date.now()).toBeGreaterThan(59_000);
	await expect(control.change('vendor', 1, {})).rejects.toThrow(/No record 1/);
});
