import { answerFieldsOf } from '../../../../../../nodes/Procore/client/tools/facts/answers.ts';
import type { FactField } from '../../../../../../nodes/Procore/client/tools/facts/fieldText.ts';
import { recordFields } from '../../../../../../reference/answers.mts';
import { LISTS } from '../../../../../../reference/shipped.mts';

const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

function pathsOf(fields: FactField[] = [], above = ''): string[] {
	return fields.flatMap(({ name, fields: inner }) =>
		inner ? pathsOf(inner, `${above}${name}.`) : [above + name],
	);
}

describe('the fields of a record', () => {
	it.each([
		['/rest/v1.0/projects/{project_id}/rfis', ['subject', 'status', 'assignee.name', 'due_date']],
		['/rest/v1.1/punch_items', ['name', 'status', 'location.name', 'created_by.name']],
		['/rest/v1.0/vendors', ['name', 'origin_id', 'primary_contact.email_address']],
		['/rest/v1.1/projects/{project_id}/meetings', ['title', 'starts_at']],
		[`${V2}/commitment_contracts`, ['id', 'number', 'title', 'vendor_id']],
	])('%s are reached with a dot', async (path, fields) => {
		expect(pathsOf(await answerFieldsOf(path))).toEqual(expect.arrayContaining(fields));
	});

	it('have types, also where the reference was cut off', async () => {
		const fields = await answerFieldsOf('/rest/v1.0/projects/{project_id}/rfis');
		const byName = new Map(fields?.map((field) => [field.name, field]));
		expect(byName.get('due_date')?.type).toBe('date');
		expect(byName.get('created_at')?.type).toBe('dateTime');
		expect(byName.get('assignees')).toMatchObject({ type: 'object', isList: true });
		expect(byName.get('private')?.type).toBe('boolean');
	});

	it('of another path are not known', async () => {
		expect(await answerFieldsOf('/rest/v1.0/nothing')).toBeUndefined();
	});

	it('are known for every list of the package, all of them', async () => {
		for (const list of LISTS) {
			const known = await answerFieldsOf(list);
			const expected = recordFields(list)?.filter(({ name }) => !name.startsWith('{'));
			expect([list, known?.map(({ name }) => name)]).toEqual([
				list,
				expected?.map(({ name }) => name),
			]);
			expect([list, known && known.length > 1]).toEqual([list, true]);
		}
	});
});
