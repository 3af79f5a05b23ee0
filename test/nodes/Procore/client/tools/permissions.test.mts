import { resources } from '../../../../../nodes/Procore/actions';
import {
	API_REQUEST,
	NEED_NO_RIGHT,
	RIGHTS,
} from '../../../../../nodes/Procore/client/tools/permissions';
import { rightFor } from '../../../../../nodes/Procore/client/tools/rightFor';
import {
	COMPANY_TOOLS,
	PROJECT_TOOLS,
} from '../../../../../nodes/Procore/client/tools/pollableTools';
import { RECORD_ENDPOINTS } from '../../../../../nodes/Procore/client/tools/recordEndpoints';
import operations from '../../../../simulator/operations.json';
import { command, permissionsTable, tableInReadme } from '../../../../support/permissionsTable.mts';

const filled = (endpoint: string) => endpoint.replace(/\{\w+\}/g, '7');
const bare = (path: string) => path.replace(/\{\w+\}/g, '{}');
/** Read by whoever is a member of the project or company, whatever the levels. */
const OPEN = ['/rest/v1.0/projects/{id}', '/rest/v1.1/projects'];

test('every operation says which right it needs, or that it needs none', () => {
	const all = resources.flatMap(({ option, operations: own }) =>
		own.map((operation) => `${option.value}.${operation.option.value}`),
	);
	const told = new Set([...RIGHTS.map(({ operation }) => operation), ...NEED_NO_RIGHT]);
	expect(all.filter((operation) => !told.has(operation))).toEqual([]);
	expect(NEED_NO_RIGHT.filter((operation) => !all.includes(operation))).toEqual([]);
});

test('every endpoint is one of Procore', () => {
	const known = new Set(operations.map(([, path]) => bare(String(path))));
	const strange = RIGHTS.map(({ endpoint }) => endpoint).filter((path) => !known.has(bare(path)));
	expect([...new Set(strange)]).toEqual([]);
});

test.each([...COMPANY_TOOLS, ...PROJECT_TOOLS].map(({ value, list }) => [value, list]))(
	'the polling trigger knows what the list of %s needs',
	(_, list) => {
		const right = rightFor('GET', filled(list));
		if (OPEN.includes(list)) expect(right).toBeUndefined();
		else expect(right).toMatchObject({ level: 'Read Only' });
	},
);

test.each(Object.entries(RECORD_ENDPOINTS))(
	'including a record of %s needs a known right',
	(_, endpoint) => {
		const right = rightFor('GET', filled(endpoint));
		if (OPEN.includes(endpoint)) expect(right).toBeUndefined();
		else expect(right).toMatchObject({ level: 'Read Only' });
	},
);

test.each(['company', 'project'] as const)(
	'both triggers and every hook operation have a %s row',
	(scope) => {
		const ofScope = RIGHTS.filter((right) => right.scope === scope).map(
			({ operation }) => operation,
		);
		const hooks = ['getAll', 'delete', 'getDeliveries', 'recover', 'repair'];
		expect(ofScope).toEqual(
			expect.arrayContaining(['procoreTrigger', ...hooks.map((name) => `webhook.${name}`)]),
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
] as const)('nothing is said about %s %s, which no tool is known to decide', (method, path) => {
	expect(rightFor(method, path)).toBeUndefined();
});

test('an operation of the menu is never an API request', () => {
	expect(RIGHTS.some(({ operation }) => operation === API_REQUEST)).toBe(true);
	expect(NEED_NO_RIGHT).not.toContain(API_REQUEST);
});

test(`the README's table is up to date; if not: ${command}`, () => {
	expect(tableInReadme()).toBe(permissionsTable());
});
