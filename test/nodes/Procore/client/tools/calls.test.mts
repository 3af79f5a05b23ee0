import { callsOf, scopeQuery } from '../../../../../nodes/Procore/client/tools/calls.ts';
import { filledIn, namesIn } from '../../../../../nodes/Procore/client/wire/path.ts';
import { kindOf } from '../../../../../nodes/Procore/client/tools/table.ts';

const callsOfTool = (value: string) => {
	const kind = kindOf(value, 'project');
	return Object.fromEntries(kind ? callsOf(kind) : []);
};

it('reading is always there, writing as the table says', () => {
	expect(callsOfTool('location')).toEqual({
		getAll: ['GET', '/rest/v1.0/projects/{project_id}/locations'],
		get: ['GET', '/rest/v1.0/locations/{id}'],
		create: ['POST', '/rest/v1.0/projects/{project_id}/locations'],
		update: ['PATCH', '/rest/v1.0/locations/{id}'],
		delete: ['DELETE', '/rest/v1.0/locations/{id}'],
	});
});

it('what cannot be read by its id has no get, and still its writes', () => {
	const drawings = '/rest/v1.1/drawing_areas/{drawing_area_id}/drawings';
	expect(callsOfTool('drawing')).toEqual({
		getAll: ['GET', drawings],
		create: ['POST', drawings],
		update: ['PATCH', `${drawings}/{id}`],
	});
});

it('an RFI is deleted as Procore does it, by the recycle bin', () => {
	expect(callsOfTool('rfi').delete).toEqual([
		'PATCH',
		'/rest/v1.0/projects/{project_id}/rfis/{id}/recycle',
	]);
});

it('a path is filled in by name, its last name by the id of the record', () => {
	const template = '/rest/v1.0/rfqs/{rfq_id}/quotes/{id}';
	expect(namesIn(template)).toEqual(['rfq_id', 'id']);
	expect(filledIn(template, { rfq_id: '4' }, 'a/b').text).toBe('/rest/v1.0/rfqs/4/quotes/a%2Fb');
});

it.each([
	[{}, '7'],
	[{ rfq_id: '' }, '7'],
	[{ rfq_id: '4' }, ''],
])('with the ids %j and "%s" there is no path, since it would be another operation', (ids, id) => {
	expect(() => filledIn('/rest/v1.0/rfqs/{rfq_id}/quotes/{id}', ids, id)).toThrow(
		'An ID is missing in',
	);
});

it.each([
	['/rest/v1.1/punch_items', 'project', { project_id: '2' }],
	['/rest/v1.0/projects/{project_id}/rfis', 'project', {}],
	['/rest/v1.0/vendors', 'company', { company_id: '1' }],
	['/rest/v1.0/companies/{company_id}/trades', 'company', {}],
] as const)('what the path %s of a %s lacks goes into the query: %j', (path, scope, query) => {
	expect(scopeQuery(path, scope, { company_id: '1', project_id: '2' })).toEqual(query);
});
