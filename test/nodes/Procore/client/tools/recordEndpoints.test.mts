import { readFileSync } from 'node:fs';
import {
	RECORD_ENDPOINTS,
	recordCallOf,
} from '../../../../../nodes/Procore/client/tools/recordEndpoints.ts';
import type { WebhookEvent } from '../../../../../nodes/Procore/client/schemas/webhookEvent.ts';
import { builtInResources } from '../../../../../nodes/Procore/client/tools/builtInEvents.ts';

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

const PARENTS: Record<string, string> = {
	'Direct Cost Line Items': 'Direct Costs',
	'Potential Change Order Line Items': 'Potential Change Orders',
	'Prime Contract Line Items': 'Prime Contracts',
	'Purchase Order Contract Line Items': 'Purchase Order Contracts',
	'Work Order Contract Line Items': 'Work Order Contracts',
};

const eventOf = (resourceName: string, fields: Partial<WebhookEvent> = {}): WebhookEvent => ({
	eventId: '1',
	eventType: 'update',
	resourceName,
	resourceId: '33',
	companyId: '11',
	projectId: '22',
	userId: null,
	timestamp: '',
	payloadVersion: 'v3.0',
	parents: PARENTS[resourceName] ? [{ id: '44', name: PARENTS[resourceName] }] : undefined,
	...fields,
});

function callOf(event: WebhookEvent) {
	const call = recordCallOf(event);
	return 'missing' in call ? { path: { text: call.missing }, query: {} } : call;
}

describe.each(['22', null])('for an event with the project %s', (projectId) => {
	const entries = Object.entries(RECORD_ENDPOINTS);
	// Procore fills in the project of some events of the company, too.
	const shown = entries.filter(([name]) => projectId !== null || scopeOf(name) === 'company');

	it.each(shown)(
		'%s are read at an endpoint that Procore has, with all that it requires',
		(resourceName, template) => {
			const known = queryOf(template);
			expect(known).toBeDefined();
			const call = callOf(eventOf(resourceName, { projectId }));
			expect(call.path.text).toBe(
				template
					.replace('{company_id}', '11')
					.replace('{project_id}', '22')
					.replace('{parent_id}', '44')
					.replace('{id}', '33'),
			);
			const required = (known ?? [])
				.filter((name) => name.endsWith('*'))
				.map((name) => name.slice(0, -1));
			expect(Object.keys(call.query)).toEqual(expect.arrayContaining(required));
			const allowed = (known ?? []).map((name) => name.replace(/\*$/, ''));
			expect(allowed).toEqual(expect.arrayContaining(Object.keys(call.query)));
		},
	);
});

it('a vendor of the company is read by the company, also where the event names a project', () => {
	expect(callOf(eventOf('Company Vendors')).query).toEqual({ company_id: '11' });
});

it.each<[string, Partial<WebhookEvent>, RegExp]>([
	['Direct Cost Line Items', { parents: undefined }, /choose Payload Version V3.0/],
	['Direct Cost Line Items', { parents: [] }, /choose Payload Version V3.0/],
	['RFIs', { projectId: null }, /names no project/],
	['Punch Items', { projectId: null }, /names no project/],
	['ERP Requests', {}, /no endpoint that reads "ERP Requests"/],
	['constructor', {}, /no endpoint that reads "constructor"/],
])('of %s with %j there is no record, and the reason is said', (name, fields, reason) => {
	expect(recordCallOf(eventOf(name, fields))).toEqual({ missing: expect.stringMatching(reason) });
});

it.each(Object.keys(RECORD_ENDPOINTS))('%s is a resource of Procore', (name) => {
	const all = ['', '1'].flatMap((projectId) => builtInResources({ projectId }));
	expect(all.map((resource) => resource.name)).toContain(name);
});
