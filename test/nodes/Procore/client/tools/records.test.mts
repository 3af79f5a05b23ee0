import { namesIn } from '../../../../../nodes/Procore/client/wire/path.ts';
import { builtInResources } from '../../../../../nodes/Procore/client/tools/events.ts';
import { recordCallOf } from '../../../../../nodes/Procore/client/tools/records.ts';
import type { WebhookEvent } from '../../../../../nodes/Procore/client/schemas/webhookEvent.ts';
import { findOperation } from '../../../../simulator/operations.mts';

const namesOf = (projectId: string) => builtInResources({ projectId }).map(({ name }) => name);
const OF_COMPANY = namesOf('');
const OF_PROJECT = namesOf('1');
const ALL = [...OF_COMPANY, ...OF_PROJECT];

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
	// All that anything may belong to, as payload v3.0 names it.
	parents: OF_PROJECT.map((name) => ({ id: parentId(name), name })),
	...fields,
});

/** `Direct Costs` → `parent-of-direct_cost_id`: Procore's paths name the id after the resource. */
const parentId = (resource: string) =>
	`parent-of-${resource.toLowerCase().replace(/s$/, '').replace(/ /g, '_')}_id`;

function callOf(event: WebhookEvent) {
	const call = recordCallOf(event);
	return 'missing' in call ? undefined : call;
}

const READABLE = ALL.filter((name) => callOf(eventOf(name)));

/** The ids in a path, by the names in Procore's path. */
function idsIn(path: string, template: string): Record<string, string> {
	const parts = path.split('/');
	return Object.fromEntries(
		template.split('/').flatMap((part, at) => namesIn(part).map((name) => [name, parts[at] ?? ''])),
	);
}

describe.each(['22', null])('for an event with the project %s', (projectId) => {
	// Procore fills in the project of some events of the company, too.
	const shown = READABLE.filter((name) => projectId !== null || OF_COMPANY.includes(name));

	it.each(shown)(
		'%s are read at an endpoint that Procore has, with all that it requires',
		(name) => {
			const { path, query } = callOf(eventOf(name, { projectId })) ?? {
				path: { text: '' },
				query: {},
			};
			const operation = findOperation('GET', path.text);
			expect([path.text, operation]).toEqual([path.text, expect.anything()]);
			const ids = idsIn(path.text, operation?.path ?? '');
			const own = namesIn(operation?.path ?? '').at(-1);
			for (const [id, value] of Object.entries(ids)) {
				const known: Record<string, string> = { company_id: '11', project_id: '22' };
				expect([id, value]).toEqual([id, id === own ? '33' : (known[id] ?? `parent-of-${id}`)]);
			}
			expect(Object.keys(query)).toEqual(expect.arrayContaining(operation?.required ?? []));
			expect([...(operation?.query ?? [])]).toEqual(expect.arrayContaining(Object.keys(query)));
		},
	);
});

it('most resources can be read, and each of the company by the company alone', () => {
	expect(READABLE.length).toBeGreaterThan(85);
	for (const name of OF_COMPANY) {
		const { query = {} } = callOf(eventOf(name)) ?? {};
		expect(Object.keys(query)).not.toContain('project_id');
	}
});

it('a vendor of the company is read by the company, also where the event names a project', () => {
	expect(callOf(eventOf('Company Vendors'))?.query).toEqual({ company_id: '11' });
});

it('a line item is read by the only record that its event names', () => {
	const call = callOf(
		eventOf('Direct Cost Line Items', { parents: [{ id: '44', name: 'Costs' }] }),
	);
	expect(call?.path.text).toBe('/rest/v1.0/projects/22/direct_costs/44/line_items/33');
});

it("Procore's other spelling of a name means the same", () => {
	expect(recordCallOf(eventOf('Bim Models'))).toEqual(recordCallOf(eventOf('BIM Models')));
});

it.each<[string, Partial<WebhookEvent>, RegExp]>([
	['Direct Cost Line Items', { parents: undefined }, /choose Payload Version V3.0/],
	['Direct Cost Line Items', { parents: [] }, /choose Payload Version V3.0/],
	['RFI Replies', { parents: undefined }, /choose Payload Version V3.0/],
	['RFIs', { projectId: null }, /names no project/],
	['Punch Items', { projectId: null }, /names no project/],
	['ERP Requests', {}, /no endpoint that reads "ERP Requests"/],
	['constructor', {}, /no endpoint that reads "constructor"/],
])('of %s with %j there is no record, and the reason is said', (name, fields, reason) => {
	expect(recordCallOf(eventOf(name, fields))).toEqual({ missing: expect.stringMatching(reason) });
});

it('each resource stands in the catalogue once', () => {
	expect(ALL.filter((name, at) => ALL.indexOf(name) !== at)).toEqual([]);
});
