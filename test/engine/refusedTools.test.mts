import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { callsOf } from '../../nodes/Procore/client/tools/calls.ts';
import { columnsOf } from '../../nodes/Procore/client/tools/facts/columns.ts';
import type { Verb } from '../../nodes/Procore/client/tools/kind.ts';
import type { Engine, RunOptions } from '../support/engine.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { goodOnes, refuseSecond, REFUSED, SHAPES, type Shape } from '../support/refusals.mts';
import {
	below,
	byId,
	casesWith,
	neededFor,
	permittedProject,
	type ToolCase,
} from '../support/tools.mts';
import { columnsFor, ownName } from '../support/writtenColumns.mts';

jest.setTimeout(120_000);

/** Of three items Procore refuses the second one: the others are written once each. */
const simulator = useSimulator({
	seed: { projects: 2, inactiveProjects: 0, permittedProjects: 2, vendors: 6, recordsPerTool: 6 },
});
const project = () => permittedProject(simulator.it);
const DATES = { startDate: '2020-01-01', endDate: '2030-01-01' };

afterEach(() => expect(simulator.it.violations).toEqual([]));

const common = ({ resource, choice, kind }: ToolCase): INodeParameters => ({
	resource,
	...choice,
	projectId: byId(String(project())),
	...neededFor(simulator.it, kind, project()),
});

/** A column that the user sees, and that Procore names in its refusal. */
async function columnToRefuse({ kind }: ToolCase, verb: Verb) {
	const isWritten = verb === 'create' || verb === 'update';
	const known = isWritten ? await columnsOf(...callsOf(kind).get(verb)!) : undefined;
	const columns = known?.columns ?? [];
	const column = columns.find(({ place }) => place.length > 2) ?? columns[0];
	return column ?? { name: 'name', place: ['name'] };
}

async function writing(tool: ToolCase, verb: 'create' | 'update'): Promise<INodeParameters> {
	// A photo is a file.
	if (tool.resource === 'photo' && verb === 'create')
		return { fields: below({}), binaryPropertyName: 'data' };
	const fields = await columnsFor(simulator.it, tool, verb, project());
	const name = ownName(fields);
	if (verb === 'create')
		return { fields: below(name ? { ...fields, [name]: '={{ $json.text }}' } : fields) };
	return {
		fields: below(name ? { [name]: 'Changed' } : fields),
		recordId: byId('={{ $json.id }}'),
	};
}

const isOfV2 = ({ kind }: ToolCase, verb: Verb) =>
	callsOf(kind).get(verb)![1].startsWith('/rest/v2');

const TEXTS = ['One', 'Two', 'Three'];

/** Items with a file each, for what is made of one. */
async function itemsWith(engine: Engine, ids: unknown[]): Promise<INodeExecutionData[]> {
	const made = TEXTS.map(async (text, index) =>
		engine.itemWithFiles(
			{ text, id: String(ids[index] ?? '') },
			{ data: { content: text, fileName: `${text}.png`, mimeType: 'image/png' } },
		),
	);
	return await Promise.all(made);
}

interface Case {
	tool: ToolCase;
	verb: Verb;
	shape: Shape;
	options: RunOptions;
}

async function refused({ tool, verb, shape, options }: Case) {
	simulator.it.reset();
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const ids = verb === 'create' || verb === 'getAll' ? [] : await idsOf(tool);
	const own: INodeParameters =
		verb === 'create' || verb === 'update'
			? await writing(tool, verb)
			: verb === 'getAll'
				? { returnAll: false, limit: 1, ...(tool.kind.isDated ? DATES : {}) }
				: { recordId: byId('={{ $json.id }}') };
	const parameters = { operation: verb, ...common(tool), ...own } as INodeParameters;
	const items = await itemsWith(engine, ids);
	simulator.it.clear();
	const call = callsOf(tool.kind).get(verb)!;
	const column = await columnToRefuse(tool, verb);
	refuseSecond(simulator.it, call, shape, column.place);
	const run = await engine.runNode(parameters, items, options);
	expect(run.error?.message).toBeUndefined();
	expect(goodOnes(simulator.it, call)).toEqual([200, 'refused', 200]);
	return { run, column };
}

/** Records that are there already, or are made. */
async function idsOf(tool: ToolCase): Promise<unknown[]> {
	const { records } = simulator.it.world;
	if (tool.resource === 'budget') {
		const lines = [...records.values()].filter(
			(row) => row.tool === 'budgetLineItem' && row.project_id === project(),
		);
		return lines.map(({ id }) => id);
	}
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const hasList =
		callsOf(tool.kind).has('getAll') && !('prime_contract_id' in (tool.kind.needs ?? {}));
	const listing = { operation: 'getAll', returnAll: true, simplify: false, ...DATES };
	const making = { operation: 'create', ...(hasList ? {} : await writing(tool, 'create')) };
	const { items, error } = await engine.runNode(
		{ ...common(tool), ...(hasList ? listing : making) } as INodeParameters,
		hasList ? undefined : await itemsWith(engine, []),
	);
	expect(error?.message).toBeUndefined();
	const ids = items.map(({ json }) => json.id);
	expect(ids.length).toBeGreaterThanOrEqual(3);
	return ids;
}

const VERBS: Verb[] = ['create', 'update', 'get', 'getAll', 'delete'];
const cases = VERBS.flatMap((verb) =>
	casesWith(verb).map(([name, tool]) => [`${verb} of ${name}`, verb, tool] as const),
);

it.each(cases)('%s: the error output gets the one, by its field', async (_, verb, tool) => {
	const shape = isOfV2(tool, verb) ? SHAPES.v2 : SHAPES.fields;
	const options = { onError: 'continueErrorOutput' } as const;
	const { run, column } = await refused({ tool, verb, shape, options });
	expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
	expect(run.errorItems).toHaveLength(1);
	expect(run.errorItems[0]).toMatchObject({ pairedItem: { item: 1 } });
	expect(run.errorItems[0]?.json.error).toContain(`: ${column.name}: ${REFUSED}`);
});

it.each(cases)('%s: with "Continue" the one stands among the others', async (_, verb, tool) => {
	const older = verb === 'get' ? SHAPES.details : SHAPES.nested;
	const shape = isOfV2(tool, verb) ? SHAPES.v2 : older;
	const { run, column } = await refused({ tool, verb, shape, options: { continueOnFail: true } });
	const failed = run.items.map(({ json }) => json.error !== undefined);
	expect(failed).toEqual([false, true, false]);
	expect(run.items[1]?.json).toMatchObject({
		error: expect.stringContaining(`: ${column.name}: ${REFUSED}`),
		details: { status: shape.status, fix: expect.stringContaining('Correct the named fields') },
	});
});
