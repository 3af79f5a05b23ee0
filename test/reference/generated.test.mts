import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from '../../reference/generate/files.mts';
import { TOOLS } from '../../reference/shipped.mts';
import { schemaOf, schemaOfRecord } from '../../reference/generate/schemas.mts';

const files = generatedFiles();

describe('what npm run generate writes', () => {
	it.each([...files])('%s is what is committed', (file, text) => {
		expect(readFileSync(file, 'utf8') === text).toBe(true);
	});

	it('is all that lies in its folder', () => {
		const folders = new Set([...files.keys()].map(dirname));
		for (const folder of folders) {
			const found = readdirSync(folder).map((name) => `${folder}/${name}`);
			expect(found.filter((file) => !files.has(file))).toEqual([]);
		}
	});
});

describe('an output schema', () => {
	it('has the fields of a record with their types', () => {
		expect(
			schemaOfRecord([
				{ name: 'name', type: 'string', required: false },
				{ name: 'id', type: 'integer', required: false },
				{
					name: 'attachments',
					type: 'array',
					required: false,
					fields: [{ name: 'url', type: 'unknown', required: false }],
				},
				{ name: 'custom_field_%{custom_field_definition_id}', type: 'unknown', required: false },
			]),
		).toEqual({
			type: 'object',
			properties: {
				attachments: {
					type: 'array',
					items: { type: 'object', properties: { url: { type: 'string' } } },
				},
				id: { type: 'integer' },
				name: { type: 'string' },
			},
			version: 1,
		});
	});

	const ofTool = (name: string, operation: string) => {
		const kinds = TOOLS.find(({ resource }) => resource === name)?.kinds ?? [];
		return schemaOf(kinds, operation)?.properties;
	};

	it.each(['getAll', 'get', 'create', 'update'])('of rfi: %s has a subject', (operation) => {
		expect(ofTool('rfi', operation)).toMatchObject({ subject: { type: 'string' } });
	});

	it.each(['getAll', 'get'])(
		'of rfi: %s has the ten fields of a simplified record',
		(operation) => {
			const own = Object.keys(ofTool('rfi', operation) ?? {}).filter(
				(name) => !/^project/.test(name),
			);
			expect(own).toHaveLength(10);
			expect(ofTool('rfi', operation)).toMatchObject({ assignees_name: { type: 'string' } });
		},
	);

	it.each(['create', 'update'])(
		'of rfi: %s names nested records without their fields',
		(operation) => {
			expect(ofTool('rfi', operation)).toMatchObject({ assignee: { type: 'object' } });
			expect(ofTool('rfi', operation)?.assignee?.properties).toBeUndefined();
		},
	);

	it('of a list of projects names the project', () => {
		expect(ofTool('rfi', 'getAll')).toMatchObject({
			project_id: { type: 'integer' },
			project_name: { type: 'string' },
		});
		expect(ofTool('rfi', 'get')).not.toHaveProperty('project_name');
	});

	it('of a tool with several kinds of record has the fields of all', () => {
		expect(Object.keys(ofTool('dailyLog', 'getAll') ?? {})).toEqual(
			expect.arrayContaining(['num_hours', 'comment', 'delay_type']),
		);
	});

	it('of a delete says that it was deleted', () => {
		expect(ofTool('rfi', 'delete')).toEqual({ deleted: { type: 'boolean' } });
	});

	it('of an operation that the table lacks is not known', () => {
		expect(ofTool('rfi', 'close')).toBeUndefined();
		expect(ofTool('primeContract', 'upsert')).toBeUndefined();
	});

	it.each(TOOLS.map(({ resource, kinds }) => [resource, kinds] as const))(
		'is known of every list of %s',
		(_, kinds) => {
			const { id } = schemaOf(kinds, 'getAll')?.properties ?? {};
			expect(id?.type).toMatch(/^(?:integer|number|string)$/);
		},
	);
});
