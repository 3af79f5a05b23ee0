import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({ seed: { vendors: 5, projects: 6, permittedProjects: 4 } });

beforeEach(() => simulator.it.reset());

const auto = { mappingMode: 'autoMapInputData', value: null };
const run = async (
	parameters: IDataObject,
	items: IDataObject[],
	options: { continueOnFail?: boolean } = {},
) => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const done = await engine.runNode(
		{ resource: 'project', fields: auto, ...parameters } as Parameters<typeof engine.runNode>[0],
		items.map((json): INodeExecutionData => ({ json })),
		options,
	);
	return { ...done, rows: done.items.map(({ json }) => json) };
};
const projects = () =>
	[...simulator.it.world.projects.values()].filter(
		({ company_id, active, other }) =>
			active && company_id === simulator.it.world.company.id && other.erp_integrated !== true,
	);

test('a project is created from each item, also from a template', async () => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const parameters = { authentication: 'dmsa', resource: 'project', operation: 'create' };
	const { fields } = await engine.resourceMapping(parameters, 'getColumns');
	const template = fields.find(({ id }) => id === 'project_template_id');
	expect(template?.type).toBe('options');
	const chosen = template?.options?.[0]?.value;
	const { rows, error } = await run({ operation: 'create' }, [
		{ name: 'Pier 9', start_date: '2026-03-01', project_template_id: chosen },
		{ name: 'Quay 4', project_number: 44, total_value: '1250000.50' },
	]);
	expect(error).toBeUndefined();
	expect(rows).toMatchObject([
		{ name: 'Pier 9', start_date: '2026-03-01' },
		{ name: 'Quay 4', project_number: '44' },
	]);
	const sent = simulator.it.requests.find(
		({ method, path }) => method === 'POST' && path.endsWith('/projects'),
	);
	expect(sent?.body).toMatchObject({
		company_id: simulator.it.world.company.id,
		project: { project_template_id: Number(chosen) },
	});
	expect(simulator.it.violations).toEqual([]);
});

test('a project is changed item by item, and one that fails does not stop the others', async () => {
	const [a, b] = projects();
	const { rows } = await run(
		{ operation: 'update', projectId: '={{ $json.key }}' },
		[
			{ key: a?.id, flag: 'Purple' },
			{ key: b?.id, flag: 'green', active: 'no' },
			{ key: 7, name: 'Nowhere' },
		],
		{ continueOnFail: true },
	);
	expect(rows[0]?.error).toContain('flag: is not included in the list');
	expect(rows[1]).toMatchObject({ id: b?.id, flag: 'Green', active: false });
	expect(rows[2]?.details).toMatchObject({ status: 404 });
	expect(simulator.it.world.projects.get(b?.id ?? 0)?.active).toBe(false);
});

test("a company's own field is written by its label", async () => {
	const [a] = projects();
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const parameters = { authentication: 'dmsa', resource: 'project', operation: 'update' };
	const { fields } = await engine.resourceMapping(parameters, 'getColumns');
	const own = fields.find(({ id, type }) => /^custom_field_/.test(id) && type === 'string');
	if (!own) throw new Error('The company has no field of its own');
	const { error } = await run({ operation: 'update', projectId: String(a?.id) }, [
		{ [own.displayName]: 'Blue' },
	]);
	expect(error).toBeUndefined();
	expect(simulator.it.world.projects.get(a?.id ?? 0)?.custom_fields[own.id]).toMatchObject({
		value: 'Blue',
	});
});
