import { descriptionFile, light } from '../../build/light.mts';

const SOURCE = `
import { NodeConnectionTypes, type INodeType } from 'n8n-workflow';
import { resources } from './actions';
import { searchVendors, readProjects as getProjects } from './methods/lists';
import { getEvents } from './trigger/events';

export class Example implements INodeType {
	description = { name: 'example', outputs: [NodeConnectionTypes.Main], properties: resources };

	methods = {
		listSearch: { searchVendors },
		loadOptions: { getProjects, events: getEvents, own: async () => [] },
	};

	async execute() {
		const { execute } = await import('./actions/execute');
		return await execute.call(this);
	}
}
`;

const FILE = 'nodes/Procore/Example.node.ts';
const made = light(SOURCE, FILE);

it('the description of a node comes from a file that n8n does not take for its codex', () => {
	expect(descriptionFile(FILE)).toBe('Example.description.json');
	expect(made).toContain("import DESCRIPTION from './Example.description.json';");
	expect(made).toContain('description = structuredClone(DESCRIPTION);');
	expect(made).not.toContain("name: 'example'");
});

it.each([
	['searchVendors', 'searchVendors', './methods/lists'],
	['getProjects', 'readProjects', './methods/lists'],
	['events', 'getEvents', './trigger/events'],
])(
	'the method %s is loaded when it is called, with the same this and arguments',
	(key, name, from) => {
		expect(made).toContain(
			`async ${key}(...given) { const { ${name} } = await import('${from}'); return await ${name}.apply(this, given); }`,
		);
	},
);

it('methods in the class stay as they are', () => {
	expect(made).toContain('own: async () => []');
	expect(made).toContain(SOURCE.slice(SOURCE.indexOf('async execute'), SOURCE.lastIndexOf('}')));
});

it('a source without a description is refused', () => {
	expect(() => light('export class Example {}', FILE)).toThrow(
		`${FILE} has no class with a description`,
	);
});
