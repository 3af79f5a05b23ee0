import {
	asksForCompany,
	withCompany,
} from '../../../../../nodes/Procore/client/tools/companyQuery';
import { operations } from '../../../../../reference/read.mts';

const calls = operations().map(({ method, path, parameters }) => ({
	method,
	path: path.replace(/\{\w+\}/g, '7'),
	needsCompany: parameters.some(
		({ name, required, in: place }) => name === 'company_id' && required && place === 'query',
	),
}));

describe('the company in the query', () => {
	it('is known for each call that needs it there', () => {
		const needed = calls.filter(({ needsCompany }) => needsCompany);
		const unknown = needed.filter(({ method, path }) => !asksForCompany(method, path));
		expect(needed.length).toBeGreaterThan(50);
		expect(unknown).toEqual([]);
	});

	it('goes to no call that does not know it', () => {
		const strange = calls.filter(
			({ method, path, needsCompany }) => asksForCompany(method, path) && !needsCompany,
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
