import { callsOf } from '../../../../../nodes/Procore/client/tools/calls';
import { operationRights } from '../../../../../nodes/Procore/actions/rights';
import { COMPANY_TOOLS, PROJECT_TOOLS } from '../../../../../nodes/Procore/client/tools/polling';
import { rightFor } from '../../../../../nodes/Procore/client/tools/rights';
import { TABLE } from '../../../../../nodes/Procore/client/tools/table';
import { markedTable } from '../../../../support/markedTable.mts';
import { permissionsTable } from '../../../../support/permissionsTable.mts';
import { toolsTable } from '../../../../support/toolsTable.mts';

const RIGHTS = operationRights();
const filled = (endpoint: string) => endpoint.replace(/\{\w+\}/g, '7');
/** Read by whoever is a member of the project or company, whatever the levels. */
const OPEN = ['/rest/v1.0/projects/{id}', '/rest/v1.1/projects'];

test.each([...COMPANY_TOOLS, ...PROJECT_TOOLS].map(({ value, list }) => [value, list]))(
	'the polling trigger knows what the list of %s needs',
	(_, list) => {
		const right = rightFor('GET', filled(list));
		if (OPEN.includes(list)) expect(right).toBeUndefined();
		else expect(right).toMatchObject({ level: 'Read Only' });
	},
);

const READS = TABLE.flatMap((kind) => {
	const [, endpoint] = callsOf(kind).get('get') ?? [];
	return endpoint === undefined ? [] : [[`${kind.scope} ${kind.value}`, kind, endpoint] as const];
});

test.each(READS)('reading a %s needs the right that the table says', (_, kind, endpoint) => {
	const { isOpen, tool, toolScope: scope, level = 'Read Only' } = kind;
	const right = rightFor('GET', filled(endpoint));
	expect(right).toEqual(isOpen ? undefined : expect.objectContaining({ scope, tool, level }));
});

test.each(['company', 'project'] as const)(
	'the trigger and every hook operation need a right of the %s',
	(scope) => {
		const hooks = ['getAll', 'delete', 'getDeliveries', 'recover', 'repair'];
		for (const operation of ['procoreTrigger', ...hooks.map((name) => `webhook.${name}`)])
			expect(RIGHTS.get(operation)).toContainEqual(
				expect.objectContaining({ scope, tool: 'Webhooks API', level: 'Standard' }),
			);
	},
);

test.each([
	['GET', '/rest/v1.0/vendors/12', 'Directory', 'Read Only'],
	['PATCH', '/rest/v1.0/vendors/sync', 'Directory', 'Admin'],
	['POST', '/rest/v2.0/companies/1/webhooks/hooks', 'Webhooks API', 'Standard'],
	['GET', '/rest/v2.0/companies/1/webhooks/hooks/2/triggers', 'Webhooks API', 'Standard'],
	['GET', '/rest/v1.0/projects/7/rfis/3', 'RFIs', 'Read Only'],
	['DELETE', '/rest/v1.0/projects/7/rfis/3', 'RFIs', 'Admin'],
	['PATCH', '/rest/v1.0/projects/7/rfis/3/recycle', 'RFIs', 'Admin'],
	['PATCH', '/rest/v1.0/projects/7/rfis/3/retrieve', 'RFIs', 'Standard'],
	['GET', '/rest/v1.0/companies/1/bids/3', 'Bidding', 'Read Only'],
	['GET', '/rest/v1.0/prime_contracts', 'Prime Contracts', 'Read Only'],
	['PATCH', '/rest/v1.1/projects/7/project_timecard_entries/3', 'Timesheets', 'Standard'],
	['DELETE', '/rest/v2.0/companies/1/projects/7/budget_line_items/3', 'Budget', 'Admin'],
	['POST', '/rest/v1.0/companies/1/generic_tools', 'Admin', 'Admin'],
	['PUT', '/rest/v1.0/task_items/3', 'Tasks', 'Standard'],
	['PATCH', '/rest/v1.0/vendors/3', 'Directory', 'Admin'],
	['GET', '/rest/v1.0/projects/7/forms', 'Forms', 'Read Only'],
	['GET', '/rest/v1.1/punch_items', 'Punch List', 'Read Only'],
	['GET', '/rest/v1.0/punch_items/3', 'Punch List', 'Read Only'],
	['GET', '/rest/v1.0/projects/7/locations', 'Admin', 'Read Only'],
	['POST', '/rest/v1.0/projects/7/locations', 'Admin', 'Admin'],
	['POST', '/rest/v1.0/projects', 'Portfolio', 'Admin'],
	['PATCH', '/rest/v1.0/projects/sync', 'Portfolio', 'Admin'],
	['PATCH', '/rest/v1.0/projects/7', 'Admin', 'Admin'],
	['POST', '/rest/v1.3/companies/1/users', 'Directory', 'Admin'],
] as const)('%s %s needs %s at %s', (method, path, tool, level) => {
	expect(rightFor(method, path)).toMatchObject({ tool, level });
});

test.each([
	['GET', '/rest/v1.0/programs'],
	['GET', '/rest/v1.1/projects'],
	['GET', '/rest/v1.0/projects/7'],
	['GET', '/rest/v1.0/projects/7/kitchens'],
	['POST', '/rest/v1.0/projects/7/kitchens'],
	['GET', '/rest/v1.0/companies'],
	['GET', '/rest/v1.0/companies/1/generic_tools'],
] as const)('nothing is said about %s %s, which no tool is known to decide', (method, path) => {
	expect(rightFor(method, path)).toBeUndefined();
});

test('the right to create companies is enough to change vendors', () => {
	expect(RIGHTS.get('vendorMapping.apply')).toEqual([
		{
			scope: 'company',
			tool: 'Directory',
			level: 'Admin',
			orGranular: 'Create and Edit Companies',
		},
	]);
});

test.each([
	['permissions', permissionsTable],
	['tools', toolsTable],
])('the table of %s is up to date; if not: npm run tables', (_, table) => {
	expect(markedTable(table())).toBe(table().table);
});
