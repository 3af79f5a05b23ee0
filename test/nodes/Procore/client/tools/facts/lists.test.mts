import { filtersOfList } from '../../../../../../nodes/Procore/client/tools/facts/lists.ts';
import { operations } from '../../../../../../reference/read.mts';
import { LISTS } from '../../../../../../reference/shipped.mts';

const RFIS = '/rest/v1.0/projects/{project_id}/rfis';
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

describe('a list of', () => {
	it('RFIs has filters by their names, and sorts by attribute', () => {
		const facts = filtersOfList(RFIS);
		expect(facts).toMatchObject({
			scope: [],
			isPaged: true,
			takesUpdatedAt: true,
			sortsByAttribute: true,
		});
		expect(facts?.sort).toBeUndefined();
		expect(facts?.view).toBeUndefined();
		expect(facts?.filters).toContainEqual({
			key: 'filters[status]',
			name: 'status',
			type: 'string',
			isList: true,
			isRequired: false,
			choices: ['open', 'closed', 'draft'],
		});
		expect(facts?.filters).toContainEqual({
			key: 'filters[location_id]',
			name: 'location_id',
			type: 'integer',
			isList: true,
			isRequired: false,
		});
		expect(facts?.filters.map(({ key }) => key)).toContain('search');
	});

	it('vendors takes the company, has views, and filters with brackets', () => {
		const facts = filtersOfList('/rest/v1.0/vendors');
		expect(facts).toMatchObject({
			scope: ['company_id'],
			view: {
				key: 'view',
				choices: ['compact', 'normal', 'erp', 'extended', 'directory', 'summary'],
			},
			sort: expect.arrayContaining(['name']),
		});
		expect(facts?.filters.find(({ name }) => name === 'trade_id')).toMatchObject({
			key: 'filters[trade_id]',
			isList: true,
		});
	});

	it('daily logs takes dates beside the filters', () => {
		const facts = filtersOfList('/rest/v1.0/projects/{project_id}/manpower_logs');
		expect(facts?.filters.slice(0, 3)).toMatchObject([
			{ key: 'log_date', type: 'date' },
			{ key: 'start_date', type: 'date' },
			{ key: 'end_date', type: 'date' },
		]);
		expect(facts?.takesUpdatedAt).toBe(false);
	});

	it('punch items takes the project in the query', () => {
		expect(filtersOfList('/rest/v1.1/punch_items')?.scope).toEqual(['project_id']);
	});

	it('commitments tells times and choices', () => {
		const facts = filtersOfList(`${V2}/commitment_contracts`);
		expect(facts?.filters.find(({ name }) => name === 'updated_at')?.type).toBe('dateTime');
		expect(facts?.filters.find(({ name }) => name === 'type')?.choices).toEqual([
			'WorkOrderContract',
			'PurchaseOrderContract',
		]);
	});

	it('another path is not known', () => {
		expect(filtersOfList('/rest/v1.0/nothing')).toBeUndefined();
	});

	it('each tool has every parameter that the reference names', () => {
		expect(LISTS.length).toBeGreaterThan(50);
		for (const list of LISTS) {
			const found = operations().find(({ method, path }) => method === 'GET' && path === list);
			const facts = filtersOfList(list);
			const known = [
				...(facts?.scope ?? []),
				...(facts?.filters.map(({ key }) => key) ?? []),
				...(facts?.sort ? ['sort'] : []),
				...(facts?.sortsByAttribute ? ['sort[attribute]', 'sort[direction]'] : []),
				...(facts?.view ? [facts.view.key] : []),
				...(facts?.isPaged ? ['page', 'per_page'] : []),
			];
			const names = found?.parameters
				.filter((parameter) => parameter.in === 'query')
				.map(({ name }) => name.replace(/\[\]$/, ''));
			expect([list, known.sort()]).toEqual([list, names?.sort()]);
		}
	});
});
