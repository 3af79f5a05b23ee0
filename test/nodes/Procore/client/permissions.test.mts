import { resources } from '../../../../nodes/Procore/actions';
import { needsOf } from '../../../../nodes/Procore/actions/configuration/tools';
import { API_REQUEST, RIGHTS, rightFor } from '../../../../nodes/Procore/client/permissions';
import operations from '../../../simulator/operations.json';
import { command, permissionsTable, tableInReadme } from '../../../support/permissionsTable.mts';

const nothingNeeded = ['company.getAll', 'configuration.compare', 'configuration.validate'];

test('every operation says which right it needs', () => {
	const all = resources.flatMap(({ option, operations: own }) =>
		own.map((operation) => `${option.value}.${operation.option.value}`),
	);
	const told = new Set([...RIGHTS.map(({ operation }) => operation), ...nothingNeeded]);
	expect(all.filter((operation) => !told.has(operation))).toEqual([]);
});

test('every endpoint is one of Procore', () => {
	const bare = (path: string) => path.replace(/\{\w+\}/g, '{}');
	const known = new Set(operations.map(([, path]) => bare(String(path))));
	const strange = RIGHTS.map(({ endpoint }) => endpoint).filter((path) => !known.has(bare(path)));
	expect([...new Set(strange)]).toEqual([]);
});

test.each([
	['GET', '/rest/v1.0/vendors/12', 'Directory', 'Read Only'],
	['PATCH', '/rest/v1.0/vendors/sync', 'Directory', 'Admin'],
	['POST', '/rest/v2.0/companies/1/webhooks/hooks', 'Webhooks API', 'Standard'],
	['GET', '/rest/v1.0/projects/7/rfis/3', 'RFIs', 'Read Only'],
	['DELETE', '/rest/v1.0/projects/7/rfis/3', 'RFIs', 'Admin'],
	['PUT', '/rest/v1.0/task_items/3', 'Tasks', 'Standard'],
	['PATCH', '/rest/v1.0/vendors/3', 'Directory', 'Admin'],
] as const)('%s %s needs %s at %s', (method, path, tool, level) => {
	expect(rightFor(method, path)).toMatchObject({ tool, level });
});

test('nothing is said about an endpoint that is not known', () => {
	expect(rightFor('GET', '/rest/v1.0/programs')).toBeUndefined();
	expect(rightFor('GET', '/rest/v1.0/projects/7/locations')).toBeUndefined();
});

test('what is picked in the node becomes rights', () => {
	expect(needsOf(['vendor.getAll@project', 'RFIs@project:Standard', 'gone'])).toEqual({
		needs: [
			expect.objectContaining({ scope: 'project', tool: 'Directory', level: 'Read Only' }),
			{ scope: 'project', tool: 'RFIs', level: 'Standard' },
		],
		unknown: ['gone'],
	});
	expect(RIGHTS.some(({ operation }) => operation === API_REQUEST)).toBe(true);
});

test(`the README's table is up to date; if not: ${command}`, () => {
	expect(tableInReadme()).toBe(permissionsTable());
});
