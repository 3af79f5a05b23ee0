import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ZodEffects, ZodObject, type ZodTypeAny } from 'zod';
import { resources } from '../../../../nodes/Procore/actions';
import { describe as properties } from '../../../../nodes/Procore/actions/describe';

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

function shapeOf(schema: ZodTypeAny): string[] {
	if (schema instanceof ZodEffects) return shapeOf(schema.innerType());
	if (!(schema instanceof ZodObject)) throw new Error('parameters are no zod object');
	return Object.keys(schema.shape).sort();
}

describe('the registry', () => {
	it('reaches every operation file', () => {
		const written = files('nodes/Procore/actions').filter((file) => file.endsWith('.operation.ts'));
		expect(operations).toHaveLength(written.length);
	});

	it.each(cases)(
		'%s reads exactly the fields that it shows',
		(_, { properties: shown, parameters }) => {
			expect(shapeOf(parameters)).toEqual([...new Set(shown.map(({ name }) => name))].sort());
		},
	);

	it.each(cases)('%s says what it does', (_, { option }) => {
		expect(option.action).toMatch(/^[A-Z][^A-Z]*(?:API[^A-Z]*)?$/);
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

	it('shows each field only where its operation is chosen', () => {
		for (const property of properties(resources).slice(1)) {
			expect(property.displayOptions?.show?.resource).toHaveLength(1);
		}
	});

	it('stands in the README, operation by operation', () => {
		const readme = readFileSync('README.md', 'utf8');
		const missing = operations
			.map(({ operation }) => operation.option.action ?? '')
			.filter((action) => !readme.includes(action));
		expect(missing).toEqual([]);
	});
});
