import { simpleFieldsOf } from '../../../../../../nodes/Procore/client/tools/facts/simple.ts';
import { recordFields } from '../../../../../../reference/answers.mts';
import type { Field } from '../../../../../../reference/fields.mts';
import { LISTS } from '../../../../../../reference/shipped.mts';

const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

function pathsOf(fields: readonly Field[] = [], above = ''): string[] {
	return fields.flatMap(({ name, fields: inner }) => [
		above + name,
		...pathsOf(inner, `${above}${name}.`),
	]);
}

describe('the fields of a simplified record', () => {
	it.each([
		['/rest/v1.0/projects/{project_id}/rfis', ['number', 'subject', 'status', 'assignees.name']],
		['/rest/v1.1/punch_items', ['id', 'name', 'status', 'due_date', 'location.name']],
		['/rest/v1.1/projects/{project_id}/meetings', ['id', 'title', 'location', 'starts_at']],
		[`${V2}/commitment_contracts`, ['id', 'number', 'title', 'vendor_id']],
	])('of %s are those that people read, nested ones with a dot', async (path, fields) => {
		expect(await simpleFieldsOf(path)).toEqual(expect.arrayContaining(fields));
	});

	it('of another path are not known', async () => {
		expect(await simpleFieldsOf('/rest/v1.0/nothing')).toEqual([]);
	});

	it('are some of those that the reference has, ten at most, for every list of the package', async () => {
		for (const list of LISTS) {
			const known = pathsOf(recordFields(list));
			const fields = await simpleFieldsOf(list);
			expect([list, fields.length > 1 && fields.length <= 10]).toEqual([list, true]);
			// The name of what the reference does not describe is read too.
			const strange = fields.filter(
				(path) => !known.includes(path) && !known.includes(path.replace(/\.name$/, '')),
			);
			expect([list, strange]).toEqual([list, []]);
		}
	});
});
