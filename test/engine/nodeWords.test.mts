import type { INode, INodeParameters, INodeTypeDescription } from 'n8n-workflow';
import { workflowModule } from '../support/engine/n8n.mts';
import { loadPackage } from '../support/engine/nodeTypes.mts';

/** What stands at a node on the canvas, worked out by n8n's own expressions. */
let nodeTypes: Awaited<ReturnType<typeof loadPackage>>['nodeTypes'];
beforeAll(async () => {
	({ nodeTypes } = await loadPackage('.'));
});

const descriptionOf = (name: string) =>
	nodeTypes.getByNameAndVersion(`n8n-nodes-procore.${name}`, 1).description;

async function onCanvas(name: string, parameters: INodeParameters) {
	const node: INode = {
		id: 'Node',
		name: 'Node',
		type: `n8n-nodes-procore.${name}`,
		typeVersion: 1,
		position: [0, 0],
		parameters,
	};
	const workflow = new workflowModule.Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
	});
	const filled = workflow.getNode('Node')!;
	await workflow.expression.acquireIsolate();
	try {
		const { subtitle = '' } = descriptionOf(name);
		return {
			subtitle: workflow.expression.getSimpleParameterValue(filled, subtitle, 'internal', {}),
			inputs: workflowModule.NodeHelpers.getNodeInputs(workflow, filled, descriptionOf(name)),
		};
	} finally {
		await workflow.expression.releaseIsolate();
	}
}

type Options = Array<{ value: string; action?: string }>;

/** Every operation of the menu, with the words of the node creator. */
function operations({ properties }: INodeTypeDescription) {
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options, displayOptions }) => {
			const [resource] = displayOptions?.show?.resource ?? [];
			return (options as Options).map(({ value, action }) => ({
				parameters: { resource: String(resource), operation: value },
				action,
			}));
		});
}

test('an action says in words what it does', async () => {
	const all = operations(descriptionOf('procore'));
	expect(all.length).toBeGreaterThan(150);
	for (const { parameters, action } of all) {
		expect((await onCanvas('procore', parameters)).subtitle).toBe(action);
	}
});

test('one input is enough, and plans show a second one for earlier decisions', async () => {
	const named = [
		{ type: 'main', displayName: 'Other System' },
		{ type: 'main', displayName: 'Earlier Decisions' },
	];
	for (const { parameters } of operations(descriptionOf('procore'))) {
		const { resource, operation } = parameters;
		const isPlan = /Mapping$/.test(resource) && operation === 'plan';
		if (isPlan) expect((await onCanvas('procore', parameters)).inputs).toEqual(named);
		else if (operation !== 'review')
			expect((await onCanvas('procore', parameters)).inputs).toEqual(['main']);
	}
});

test.each([
	[
		'procoreTrigger',
		{ events: ['Company Vendors:create', 'Projects:delete'] },
		'Company Vendors created, Projects deleted',
	],
	['procorePollingTrigger', { level: 'project', projectTool: 'rfi' }, 'RFI'],
	['procorePollingTrigger', {}, 'Vendor'],
])('%s says what starts it (%j)', async (name, parameters, words) => {
	expect((await onCanvas(name, parameters)).subtitle).toBe(words);
});

test('the trigger describes both nodes, since n8n shows its words for both', () => {
	const { description } = descriptionOf('procoreTrigger');
	expect(description).toMatch(/^Read and write .*start workflows when something changes$/);
});
