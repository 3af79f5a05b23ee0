import { readFileSync } from 'node:fs';
import {
	RECORD_ENDPOINTS,
	recordCallOf,
} from '../../../../nodes/Procore/trigger/recordEndpoints.ts';
import { builtInResources } from '../../../../nodes/Procore/trigger/builtInEvents.ts';

const operations: Array<[string, string, string[]]> = JSON.parse(
	readFileSync('test/simulator/operations.json', 'utf8'),
);
const shape = (path: string) => path.replace(/\{\w+\}/g, '{}');
const queryOf = (template: string) =>
	operations.find(([method, path]) => method === 'GET' && shape(path) === shape(template))?.[2];
const scopeOf = (name: string) =>
	builtInResources({ projectId: '' }).some((resource) => resource.name === name)
		? 'company'
		: 'project';

it.each(Object.entries(RECORD_ENDPOINTS))(
	'%s are read at an endpoint that Procore has, with all that it requires',
	(resourceName, template) => {
		const known = queryOf(template);
		expect(known).toBeDefined();
		const call = recordCallOf({
			eventId: '1',
			eventType: 'update',
			resourceName,
			resourceId: '33',
			companyId: '11',
			projectId: scopeOf(resourceName) === 'company' ? null : '22',
			userId: null,
			timestamp: '',
			payloadVersion: 'v4.0',
		});
		expect(call?.path.text).toBe(
			template.replace('{company_id}', '11').replace('{project_id}', '22').replace('{id}', '33'),
		);
		const required = (known ?? [])
			.filter((name) => name.endsWith('*'))
			.map((name) => name.slice(0, -1));
		expect(Object.keys(call?.query ?? {})).toEqual(expect.arrayContaining(required));
		const allowed = (known ?? []).map((name) => name.replace(/\*$/, ''));
		expect(allowed).toEqual(expect.arrayContaining(Object.keys(call?.query ?? {})));
	},
);

it.each(Object.keys(RECORD_ENDPOINTS))('%s is a resource of Procore', (name) => {
	const all = ['', '1'].flatMap((projectId) => builtInResources({ projectId }));
	expect(all.map((resource) => resource.name)).toContain(name);
});
