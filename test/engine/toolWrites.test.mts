import { engineAs, useSimulator } from '../support/procore.mts';
import {
	below,
	byId,
	casesWith,
	neededFor,
	permittedProject,
	type ToolCase,
} from '../support/tools.mts';
import { columnsFor, ownName } from '../support/writtenColumns.mts';

const simulator = useSimulator({
	seed: { projects: 4, inactiveProjects: 1, permittedProjects: 3, vendors: 6 },
});
const project = () => permittedProject(simulator.it);

afterEach(() => expect(simulator.it.violations).toEqual([]));

const where = ({ resource, choice, kind }: ToolCase) => ({
	resource,
	...choice,
	...neededFor(simulator.it, kind, project()),
});

async function created(tool: ToolCase, count = 1) {
	const fields = await columnsFor(simulator.it, tool, 'create', project());
	const name = ownName(fields);
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const run = await engine.runNode(
		{
			operation: 'create',
			projectId: byId(String(project())),
			...where(tool),
			fields: below(name ? { ...fields, [name]: '={{ $json.text }}' } : fields),
		},
		Array.from({ length: count }, (_, index) => ({ json: { text: `Written ${index}` } })),
	);
	expect(run.error?.message).toBeUndefined();
	return { run, name };
}

describe('a record of', () => {
	/** A photo is a file. */
	const fromColumns = casesWith('create').filter(([name]) => name !== 'photo');
	it.each(fromColumns)('%s is created from text in every column', async (_, tool) => {
		const { run, name } = await created(tool, 2);
		expect(run.items).toHaveLength(2);
		for (const { json } of run.items) expect(json.id).toBeTruthy();
		if (name) expect(run.items.map(({ json }) => json[name])).toEqual(['Written 0', 'Written 1']);
	});

	it.each(casesWith('update'))(
		'%s is changed; an item that fails stops no other',
		async (_, tool) => {
			const fields = await columnsFor(simulator.it, tool, 'update', project());
			const name = ownName(fields);
			const ids = await idsOf(tool);
			const engine = await engineAs(simulator.it, 'dmsaAdmin');
			const run = await engine.runNode(
				{
					operation: 'update',
					projectId: byId(String(project())),
					...where(tool),
					recordId: byId('={{ $json.id }}'),
					fields: below(name ? { [name]: 'Changed' } : fields),
				},
				[ids[0], '999', ids[1] ?? ids[0]].map((id) => ({ json: { id } })),
				{ continueOnFail: true },
			);
			const texts = run.items.map(({ json }) =>
				json.error ? 'error' : name ? json[name] : 'done',
			);
			expect(texts).toEqual([name ? 'Changed' : 'done', 'error', name ? 'Changed' : 'done']);
			expect(run.items[1]?.pairedItem).toEqual({ item: 1 });
		},
	);

	it.each(casesWith('delete'))('%s is deleted', async (_, tool) => {
		const [id] = await idsOf(tool);
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const parameters = {
			operation: 'delete',
			projectId: byId(String(project())),
			...where(tool),
			recordId: byId(id),
		};
		const { items, error } = await engine.runNode(parameters);
		expect(error?.message).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]);
	});
});

/** Records that are there already. */
async function idsOf(tool: ToolCase): Promise<number[]> {
	const { records } = simulator.it.world;
	if (tool.resource === 'budget') {
		const lines = [...records.values()].filter((row) => row.tool === 'budgetLineItem');
		return lines.filter((row) => row.project_id === project()).map(({ id }) => id);
	}
	if ('prime_contract_id' in (tool.kind.needs ?? {})) {
		const { run } = await created(tool);
		return run.items.map(({ json }) => Number(json.id));
	}
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const { items, error } = await engine.runNode({
		operation: 'getAll',
		projectId: byId(String(project())),
		...where(tool),
		startDate: '2020-01-01',
		simplify: false,
	});
	expect(error?.message).toBeUndefined();
	return items.map(({ json }) => Number(json.id));
}

test.each(['rfi', 'vendor', 'project', 'insurance'])(
	'a change of nothing (%s) is told before it is sent',
	async (resource) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { error } = await engine.runNode({
			resource,
			operation: 'update',
			projectId: byId(String(project())),
			recordId: byId('1'),
			vendorId: byId('1'),
			insuranceId: byId('1'),
			fields: below({}),
		});
		expect(error?.message).toBe('Fields: there is nothing to change');
		expect(simulator.it.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
	},
);
