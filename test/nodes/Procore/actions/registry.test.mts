import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../../../nodes/Procore/actions';
import { TOOL_RESOURCES } from '../../../../nodes/Procore/client/tools/menu';
import { describe as properties } from '../../../../nodes/Procore/actions/describe';
import { operations as reference } from '../../../../reference/read.mts';
import { operationCases } from '../../../e2e/operationCases.mts';

function files(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? files(path) : [path];
	});
}

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({ resource, operation })),
);
const cases = operations.map(
	({ resource, operation }) =>
		[`${resource.option.value}: ${operation.option.value}`, operation] as const,
);

const isTool = ({ option }: { option: { value: unknown } }) =>
	TOOL_RESOURCES.some(({ value }) => value === option.value);

const isOfTool = (name: string) => TOOL_RESOURCES.some(({ value }) => name.startsWith(`${value}/`));

/** What Procore's reference lists. */
const KNOWN = new Set(reference().map(({ method, path }) => `${method} ${path}`));

const screen = properties(resources);

describe('the registry', () => {
	it('reaches every operation file', () => {
		const written = files('nodes/Procore/actions').filter((file) => file.endsWith('.operation.ts'));
		const [shared, own] = [true, false].map((isShared) =>
			written.filter((file) => file.includes('/actions/tools/') === isShared),
		);
		// Those of tools are written once for all of them.
		const ofTools = operations.filter(({ resource }) => isTool(resource));
		expect(operations.length - ofTools.length).toBe(own?.length);
		const kinds = new Set(ofTools.map(({ operation }) => operation.option.value));
		expect(shared).toHaveLength(kinds.size);
	});

	it.each(cases)('%s lists each field under the name that n8n knows it by', (_, { fields }) => {
		expect(Object.values(fields).map(({ property }) => property.name)).toEqual(Object.keys(fields));
	});

	it.each(cases)('%s names calls that Procore has', (_, { calls }) => {
		for (const call of calls === 'any' ? [] : calls) expect([...KNOWN]).toContain(call.join(' '));
	});

	it.each(cases)('%s says what it does', (_, { option }) => {
		expect(option.action).toMatch(/^[A-Z](?:[^A-Z]|API|RFI|T&M)*$/);
		expect(option.description).toBeTruthy();
		expect(option.description?.endsWith('..')).toBe(false);
	});

	it('has menus in alphabetical order', () => {
		const menus = [resources.map(({ option }) => option.name)];
		for (const { operations: own } of resources) menus.push(own.map(({ option }) => option.name));
		for (const menu of menus) expect(menu).toEqual([...menu].sort((a, b) => a.localeCompare(b)));
	});

	it('starts each menu with one of its operations', () => {
		for (const { first, operations: own } of resources) {
			expect(own.map(({ option }) => option.value)).toContain(first);
		}
	});

	it.each(operations)(
		'shows $resource.option.value: $operation.option.value its own fields, in their order',
		({ resource, operation }) => {
			const shown = screen.filter(
				({ displayOptions }) =>
					displayOptions?.show?.resource?.includes(resource.option.value) &&
					displayOptions.show.operation?.includes(operation.option.value),
			);
			expect(shown.map(({ name }) => name)).toEqual(Object.keys(operation.fields));
		},
	);

	/** An endpoint of the user's choice has no fixed answer. */
	const withSchema = operations
		.map(({ resource, operation }) => `${resource.option.value}/${operation.option.value}`)
		.filter((name) => name !== 'apiRequest/send');

	it('has an output schema for every operation, and none that belongs to nothing', () => {
		const folder = 'nodes/Procore/__schema__/v1.0.0/';
		const written = files(folder).map((file) => file.slice(folder.length, -'.json'.length));
		expect(written.sort()).toEqual(withSchema.sort());
	});

	it('is run operation by operation in a real n8n', () => {
		const covered = new Set(operationCases.map(({ operation }) => operation.replace('.', '/')));
		const wanted = [...withSchema, 'apiRequest/send'].filter((name) => !isOfTool(name));
		expect([...covered].filter((name) => !isOfTool(name)).sort()).toEqual(wanted.sort());
	});

	/** All tools share these; the engine tests run each with every tool. */
	it.each(['create', 'delete', 'get', 'getAll', 'update'])(
		'runs %s of several tools in a real n8n',
		(value) => {
			const tools = operationCases
				.filter(({ operation }) => operation.endsWith(`.${value}`))
				.filter(({ operation }) => isOfTool(operation.replace('.', '/')));
			expect(new Set(tools.map(({ operation }) => operation)).size).toBeGreaterThan(1);
		},
	);

	it('makes a description that the editor loads at once', () => {
		expect(JSON.stringify(screen).length).toBeLessThan(600_000);
	});

	it('has the rows of the README, operation by operation', () => {
		const rows =
			readFileSync('README.md', 'utf8').split('## Operations')[1]?.split('<!--')[0] ?? '';
		const shown = [...rows.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm)]
			.map(([, resource, action]) => `${resource}: ${action}`)
			.slice(2);
		const own = operations
			.filter(({ resource }) => !isTool(resource))
			.map(({ resource, operation }) => `${resource.option.name}: ${operation.option.action}`);
		expect(shown.sort()).toEqual(own.sort());
	});
});
