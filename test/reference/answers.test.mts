import { answerFields, recordFields } from '../../reference/answers.mts';

const names = (fields: Array<{ name: string }> = []) => fields.map(({ name }) => name);
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

describe('an answer is known', () => {
	it('from the reference', () => {
		expect(names(answerFields('GET', '/rest/v1.1/punch_items'))).toEqual(
			expect.arrayContaining(['id', 'name', 'status', 'due_date', 'assignments']),
		);
	});

	it('without the envelope of v2', () => {
		const fields = answerFields('GET', `${V2}/submittals`);
		expect(names(fields)).toEqual(expect.arrayContaining(['id', 'title', 'number']));
		expect(names(fields)).not.toContain('data');
	});

	it('from the reference of 2024 where the newer one lost it', () => {
		expect(names(answerFields('GET', '/rest/v1.0/projects/{project_id}/rfis'))).toEqual(
			expect.arrayContaining(['id', 'subject', 'status', 'due_date', 'assignees', 'ball_in_court']),
		);
		expect(names(answerFields('GET', '/rest/v1.0/vendors'))).toContain('origin_id');
	});

	it('of a list from what showing or creating a record answers', () => {
		const coordinationIssues = `${V2}/coordination_issues`;
		expect(answerFields('GET', coordinationIssues)).toBeUndefined();
		expect(names(recordFields(coordinationIssues))).toEqual(
			expect.arrayContaining(['id', 'title', 'status', 'due_date']),
		);
	});

	it('of a list that comes in groups without the groups', () => {
		const path = '/rest/v1.1/projects/{project_id}/meetings';
		expect(names(answerFields('GET', path))).toEqual(['meetings']);
		expect(names(recordFields(path))).toEqual(
			expect.arrayContaining(['id', 'title', 'starts_at', 'location']),
		);
	});

	it('of a list of v2 from what creating a record takes, where no answer is described', () => {
		const path = `${V2}/commitment_contracts`;
		expect(answerFields('GET', path)).toBeUndefined();
		const fields = names(recordFields(path));
		expect(fields).toEqual(
			expect.arrayContaining(['id', 'number', 'title', 'status', 'vendor_id']),
		);
		expect(fields).not.toContain('upload_ids');
	});

	it('of no operation that Procore lacks', () => {
		expect(answerFields('GET', '/rest/v1.0/nothing')).toBeUndefined();
		expect(recordFields('/rest/v2.0/nothing')).toBeUndefined();
	});
});
