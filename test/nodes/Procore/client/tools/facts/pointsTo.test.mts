import { pointsTo } from '../../../../../../nodes/Procore/client/tools/facts/pointsTo.ts';
import {
	TARGETS,
	type Target,
} from '../../../../../../nodes/Procore/client/tools/facts/targets.ts';
import { recordFields } from '../../../../../../reference/answers.mts';
import { operations } from '../../../../../../reference/read.mts';

describe('what an id points to', () => {
	it.each([
		['assignee_id', 'person'],
		['received_from_login_information_id', 'person'],
		['distribution_member_ids', 'person'],
		['final_approver_id', 'person'],
		['vendor_id', 'vendor'],
		['responsible_contractor_id', 'vendor'],
		['affected_company_id', 'vendor'],
		['location_id', 'location'],
		['trade_ids', 'trade'],
		['cost_code_id', 'costCode'],
		['specification_section_id', 'specificationSection'],
		['question.location_id', 'location'],
		['default_permission_template_id', 'permissionTemplate'],
		['company_id', undefined],
		['project_id', undefined],
		['origin_id', undefined],
		['upload_ids', undefined],
		['employee_id', undefined],
		['number', undefined],
		['id', undefined],
	])('%s → %s', (name, target) => {
		expect(pointsTo(name, '/rest/v1.0/things')).toBe(target);
	});

	it('depends on the path where one name means several things', () => {
		expect(pointsTo('type_id', '/rest/v1.0/observations/items')).toBe('observationType');
		expect(pointsTo('type_id', '/rest/v1.0/things')).toBeUndefined();
		expect(pointsTo('parent_id', '/rest/v1.0/vendors/{id}')).toBe('vendor');
		expect(pointsTo('parent_id', '/rest/v1.0/projects/{project_id}/locations')).toBe('location');
		expect(pointsTo('parent_id', '/rest/v1.0/folders')).toBeUndefined();
		const ofProject = '/rest/v1.0/projects/{project_id}/prime_change_orders';
		expect(pointsTo('contract_id', ofProject)).toBe('primeContract');
	});
});

const targets: Array<[string, Target]> = Object.entries(TARGETS);

describe.each(targets)('the lists of %s', (_, { ofProject, ofCompany, shown }) => {
	const lists = [ofProject, ofCompany].flatMap((list) => list ?? []);

	it('are lists of Procore, at least one', () => {
		expect(lists.length).toBeGreaterThan(0);
		for (const list of lists)
			expect(operations()).toContainEqual(expect.objectContaining({ method: 'GET', path: list }));
	});

	it('have rows with an id and what is shown', () => {
		for (const list of lists) {
			const names = recordFields(list)?.map(({ name }) => name);
			expect([list, names]).toEqual([list, expect.arrayContaining(['id', ...shown])]);
		}
	});

	it('need no more than the company and the project', () => {
		for (const list of lists) {
			const found = operations().find(({ method, path }) => method === 'GET' && path === list);
			const required = found?.parameters.filter((known) => known.required).map(({ name }) => name);
			expect(['company_id', 'project_id']).toEqual(expect.arrayContaining(required ?? []));
		}
	});
});
