import {
	asksForCompany,
	withCompany,
} from '../../../../../nodes/Procore/client/tools/companyQuery';
import type { Method } from '../../../../../nodes/Procore/client/wire/http';
import { operations } from '../../../../simulator/operations.mts';

const calls = [...operations().values()].map(({ method, path, required }) => ({
	method: method as Method,
	path: path.replace(/\{\w+\}/g, '7'),
	required,
}));

describe('the company in the query', () => {
	it('is known for each call that needs it there', () => {
		const needed = calls.filter(({ required }) => required.includes('company_id'));
		const unknown = needed.filter(({ method, path }) => !asksForCompany(method, path));
		expect(needed.length).toBeGreaterThan(50);
		expect(unknown).toEqual([]);
	});

	it('goes to no call that does not know it', () => {
		const strange = calls.filter(
			({ method, path, required }) =>
				asksForCompany(method, path) && !required.includes('company_id'),
		);
		expect(strange).toEqual([]);
	});

	it.each([
		['/rest/v1.0/vendors', {}, { company_id: '1' }],
		['/rest/v1.0/vendors/5', { view: 'x' }, { view: 'x', company_id: '1' }],
		['/rest/v1.0/vendors', { company_id: '2' }, { company_id: '2' }],
		['/rest/v1.0/vendors?company_id=2', {}, {}],
		['/rest/v1.0/webhooks/hooks', { project_id: '9' }, { project_id: '9' }],
		['/rest/v1.0/workflow_instances', { project_id: '9' }, { project_id: '9', company_id: '1' }],
		['/rest/v1.0/projects/9/rfis', {}, {}],
	])('of %s with %j', (text, query, sent) => {
		expect(withCompany('GET', { text }, query, '1')).toEqual(sent);
		expect(withCompany('GET', { text }, query, '')).toEqual(query);
	});
});
