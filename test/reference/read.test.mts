import {
	bodies,
	earlierResponses,
	operations,
	readBodies,
	readOperations,
	readResponses,
	responses,
} from '../../reference/read.mts';

const find = <T extends { method: string; path: string }>(rows: T[], id: string) =>
	rows.find(({ method, path }) => `${method} ${path}` === id);
const names = (fields: Array<{ name: string }> = []) => fields.map(({ name }) => name);

describe('the reference', () => {
	it('has every operation of Procore once', () => {
		expect(operations()).toHaveLength(2636);
		expect(bodies()).toHaveLength(968);
		// 1,842 answers: eight operations describe the same one for 200 and for 201.
		expect(responses()).toHaveLength(1834);
	});

	it('describes bodies and answers of operations that exist', () => {
		const known = new Set(operations().map(({ method, path }) => `${method} ${path}`));
		for (const { method, path } of [...bodies(), ...responses()])
			expect(known).toContain(`${method} ${path}`);
	});

	it('has answers of 2024 only for reading operations that the newer reference does not describe', () => {
		expect(earlierResponses()).toHaveLength(180);
		for (const { method, path } of earlierResponses()) {
			expect(find(operations(), `${method} ${path}`)?.method).toBe('GET');
			const [first, ...more] = find(responses(), `GET ${path}`)?.fields ?? [];
			expect([path, more, first?.fields]).toEqual([path, [], undefined]);
		}
	});

	it('tells parameters, choices and the status of success', () => {
		const list = find(operations(), 'GET /rest/v1.0/projects/{project_id}/rfis');
		expect(list).toMatchObject({
			name: 'List RFIs',
			group: 'Project Management/RFI/rfis',
			status: 200,
			failures: [401, 403],
		});
		const [projectId] = list?.parameters ?? [];
		expect(projectId).toEqual({ in: 'path', name: 'project_id', type: 'integer', required: true });
		expect(list?.parameters).toContainEqual({
			in: 'query',
			name: 'filters[status]',
			type: 'string',
			required: false,
			choices: ['open', 'closed', 'draft'],
		});
	});

	it('takes no sentence for a choice', () => {
		const create = find(bodies(), 'POST /rest/v1.1/budget_line_items');
		const [, item] = create?.fields ?? [];
		expect(item?.fields).toContainEqual({ name: 'uom', type: 'string', required: false });
		const texts = [...JSON.stringify([bodies(), operations()]).matchAll(/"choices":\[(.*?)\]/g)];
		expect(texts.filter(([text]) => / \w+ \w+ \w+ /.test(text))).toEqual([]);
	});

	it('tells which path parameters are strings, and that a v2 operation has a body', () => {
		const path = '/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts';
		const create = find(operations(), `POST ${path}`);
		expect(create?.body).toBe('required');
		expect(create?.parameters.slice(0, 2)).toEqual([
			{ in: 'path', name: 'company_id', type: 'string', required: true },
			{ in: 'path', name: 'project_id', type: 'string', required: true },
		]);
	});

	it('tells the fields of a body, nested ones too', () => {
		const create = find(bodies(), 'POST /rest/v1.0/projects/{project_id}/rfis');
		const [rfi] = create?.fields ?? [];
		expect(create?.contentType).toBe('multipart/form-data');
		expect(rfi).toMatchObject({ name: 'rfi', type: 'object', required: true });
		const question = rfi?.fields?.find(({ name }) => name === 'question');
		expect(question?.fields?.[0]).toEqual({ name: 'body', type: 'string', required: true });
		expect(rfi?.fields).toContainEqual({
			name: 'assignee_ids',
			type: 'array',
			items: 'integer',
			required: false,
		});
	});

	it('tells which bodies are lists', () => {
		const bulk = find(
			bodies(),
			'POST /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/bulk',
		);
		expect(bulk).toMatchObject({ isList: true, contentType: 'application/json' });
		expect(names(bulk?.fields)).toEqual(['resource_name', 'event_type']);
	});

	it('tells the fields of one row, and says where the type is not known', () => {
		const list = find(responses(), 'GET /rest/v1.1/punch_items');
		expect(names(list?.fields)).toEqual(expect.arrayContaining(['id', 'name', 'status']));
		const files = find(responses(), 'GET /rest/v1.0/bim_file_extractions');
		const items = files?.fields.find(({ name }) => name === 'extraction_items');
		expect(items?.fields?.[0]).toEqual({ name: 'id', type: 'unknown', required: false });
	});
});

describe('a malformed reference is refused:', () => {
	const path = '/rest/v1.0/things/{id}';
	const good = ['GET', path, 'Show thing', 'Core/Things/things', ['path id string'], [200]];
	const change = (place: number, value: unknown) =>
		JSON.stringify([good.map((old, index) => (index === place ? value : old))]);

	it.each([
		['a method that does not exist', change(0, 'HEAD'), '"HEAD" is not a method'],
		['a path that is none', change(1, 'rest/v1.0'), '"rest/v1.0" is not a path'],
		['an empty name', change(2, ''), '"" is not a name'],
		['a group with blanks around it', change(3, 'Core '), '"Core " is not a group'],
		['parameters that are not a list', change(4, 'id'), 'the parameters are not a list'],
		['a path parameter that the path lacks', change(4, ['path key string']), '{key} is not in'],
		['a type that does not exist', change(4, ['view text']), '"text" is not a type'],
		['a parameter without a type', change(4, ['view']), '"view" is not a field'],
		['a status of failure', change(5, [404]), '404 is not a status of success'],
		['a success among the failures', change(5, [200, 201]), 'are not statuses of failure'],
		['an operation that stands twice', JSON.stringify([good, good]), 'line 3'],
	])('%s', (_, text, message) => {
		expect(() => readOperations(text)).toThrow(message);
	});

	it.each([
		['fields that are not a list', 'id integer', 'is not a list of fields'],
		['two fields of one name', ['id integer', 'id string'], 'two fields have the same name'],
		['a string with fields', [['id string', ['x string']]], 'id is a string with fields'],
		['a field with nothing behind it', [['id string']], 'id has neither fields nor choices'],
		['a choice that is an object', [['id string', {}]], 'id has neither fields nor choices'],
		['a fault further down', [['a array', [['b object', ['c bool']]]]], '"bool" is not a type'],
	])('%s', (_, fields, message) => {
		expect(() => readResponses(JSON.stringify([['GET', path, fields]]))).toThrow(message);
		expect(() => readResponses(JSON.stringify([['GET', path, fields]]))).toThrow(
			'responses.json, line 2',
		);
	});

	it('a content type with a stray word', () => {
		const text = JSON.stringify([['POST', path, 'application/json rows', []]]);
		expect(() => readBodies(text)).toThrow('"rows" is not "list"');
	});
});
