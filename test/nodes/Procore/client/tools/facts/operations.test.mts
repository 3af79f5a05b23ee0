import { operationNames } from '../../../../../../nodes/Procore/client/tools/facts/operationIds.ts';
import { operationById } from '../../../../../../nodes/Procore/client/tools/facts/operations.ts';
import { readFields } from '../../../../../../nodes/Procore/client/tools/facts/fieldText.ts';
import { fieldText } from '../../../../../../reference/generate/fieldText.mts';
import { bodies, operations } from '../../../../../../reference/read.mts';
import { withUsualTypes } from '../../../../../../reference/usualTypes.mts';

const RFIS = '/rest/v1.0/projects/{project_id}/rfis';
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

describe('the table of operations', () => {
	it('has every operation of the reference, by an id that says what it is', async () => {
		const names = [...(await operationNames()).values()].map(({ line: _line, ...facts }) => facts);
		const expected = operations().map(({ method, path, name, group }) => ({
			id: `${method} ${path}`,
			method,
			path,
			name,
			tool: group.split('/')[1],
		}));
		expect(names).toHaveLength(2636);
		const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
		expect(names.sort(byId)).toEqual(expected.sort(byId));
	});

	it('has the parameters of each', async () => {
		const told: unknown[] = [];
		for (const { method, path } of operations()) {
			const found = await operationById(`${method} ${path}`);
			told.push(
				found?.parameters.map((known) => [known.in, known.name, known.isRequired, known.choices]),
			);
		}
		expect(told).toEqual(
			operations().map(({ parameters }) =>
				parameters.map((known) => [
					known.in,
					known.name,
					known.required,
					known.choices?.map(String),
				]),
			),
		);
	});

	it('has the body fields of all 968 operations whose body the reference describes', async () => {
		const told: unknown[] = [];
		for (const { method, path } of bodies())
			told.push((await operationById(`${method} ${path}`))?.body);
		expect(told).toHaveLength(968);
		expect(told).toEqual(
			bodies().map(({ contentType, isList, fields }) => ({
				contentType,
				isList,
				fields: readFields(fieldText(withUsualTypes(fields))),
			})),
		);
	});

	it('says nothing of a body where there is none', async () => {
		expect((await operationById(`GET ${RFIS}`))?.body).toBeUndefined();
	});

	it('knows no other operation', async () => {
		expect(await operationById('GET /rest/v1.0/projects/{id}/rfis')).toBeUndefined();
		expect(await operationById('')).toBeUndefined();
	});
});

describe('an operation by its id', () => {
	it('lists RFIs', async () => {
		const list = await operationById(`GET ${RFIS}`);
		expect(list).toMatchObject({ name: 'List RFIs', tool: 'RFI', method: 'GET', path: RFIS });
		expect(list?.parameters.slice(0, 3).map(({ in: place, name }) => [place, name])).toEqual([
			['path', 'project_id'],
			['query', 'page'],
			['query', 'per_page'],
		]);
		expect(list?.parameters).toContainEqual({
			in: 'query',
			name: 'filters[updated_at]',
			type: 'dateTime',
			isList: false,
			isRequired: false,
		});
	});

	it('tells text ids of v2 from numbers of v1', async () => {
		const create = await operationById(`POST ${V2}/commitment_contracts`);
		expect(create?.parameters.map(({ name, type }) => [name, type])).toEqual([
			['company_id', 'string'],
			['project_id', 'string'],
			['view', 'string'],
		]);
	});

	it('tells headers and bodies that are lists', async () => {
		const importing = await operationById(`PUT ${V2}/schedules/{schedule_id}/import`);
		expect(importing?.parameters.find(({ name }) => name === 'locale')?.in).toBe('header');
		const hooks = '/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/bulk';
		expect((await operationById(`POST ${hooks}`))?.body).toMatchObject({ isList: true });
	});
});
