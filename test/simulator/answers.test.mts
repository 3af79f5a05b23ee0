import { addressOf, describedLists, kindOfList } from './addresses.mts';
import { faults, rowsIn } from './answerFaults.mts';
import { answerFields, queryValues } from './facts/facts.mts';
import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 60, projects: 8, permittedProjects: 4 } });
	for (const path of describedLists) deleteOne(path);
	await listen(`companies/${company()}`, 'Company Vendors');
	await listen(`companies/${company()}/projects/${project()}`, 'Project Insurances');
	const vendor_id = [...(simulator.world.projects.get(project())?.vendorIds ?? [])][0];
	simulator.change('vendor', vendor_id, { city: 'Salem' });
	simulator.create('insurance', { vendor_id });
	simulator.create('insurance', { vendor_id, project_id: project() });
	const gone = { is_active: false, last_name: 'Gone' };
	const directory = simulator.world.projects.get(project());
	directory?.userIds.add(simulator.create('user', gone));
	directory?.personIds.add(simulator.create('person', gone));
	const created_by = { id: simulator.accounts.user.userId, name: 'Carla Contreras' };
	const comment = { id: 1, vendor_id, body: 'Good work', created_by, created_at: '2026-01-01' };
	simulator.world.comments.set(1, comment);
});
afterAll(() => simulator.stop());

const company = () => simulator.world.company.id;
const project = () => [...simulator.accounts.dmsa.projects][0];

/** A hook with one trigger, so that there is something to list. */
async function listen(scope: string, resource_name: string): Promise<void> {
	const hooks = `/rest/v2.0/${scope}/webhooks/hooks`;
	const call = caller(simulator, 'dmsaAdmin');
	const body = {
		payload_version: 'v2.0',
		namespace: 'n8n',
		destination_url: 'http://127.0.0.1:9/',
		destination_headers: { Authorization: 'secret' },
	};
	const { data } = await call('POST', hooks, { body });
	const trigger = {
		resource_name,
		event_type: resource_name.endsWith('Vendors') ? 'update' : 'create',
	};
	await call('POST', `${hooks}/${data.data.id}/triggers`, { body: trigger });
}

/** Recycle bins are empty until something is deleted. */
function deleteOne(path: string): void {
	const kind = kindOfList(path);
	if (!kind?.bins?.includes(path)) return;
	const row = [...simulator.world.records.values()].find(
		({ tool, project_id, deleted }) =>
			tool === kind.key && !deleted && (kind.company || project_id === project()),
	);
	if (row) simulator.remove('record', row.id);
}

it('many lists are described by the reference', () => {
	expect(describedLists.length).toBeGreaterThan(170);
});

it.each(describedLists)('%s answers every field that the reference has', async (path) => {
	const { path: url, query } = addressOf(simulator, path, project());
	const { view } = queryValues(`GET ${path}`);
	if (Array.isArray(view) && view.includes('extended')) query.view = 'extended';
	if (path.endsWith('/hooks'))
		Object.assign(query, { include_trigger_count: 'true', namespace: 'n8n' });
	const { status, data } = await caller(simulator, 'dmsaAdmin')('GET', url, { query });
	expect([status, data.errors]).toEqual([200, undefined]);
	const rows = rowsIn(data);
	if (!path.includes('/filter_options/')) expect(rows.length).toBeGreaterThan(0);
	expect([...new Set(rows.flatMap((row) => faults(row, answerFields(`GET ${path}`))))]).toEqual([]);
});
