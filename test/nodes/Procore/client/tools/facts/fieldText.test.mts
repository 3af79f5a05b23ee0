import { readFields } from '../../../../../../nodes/Procore/client/tools/facts/fieldText.ts';
import { fieldText } from '../../../../../../reference/generate/fieldText.mts';

describe('fields as text', () => {
	it('are read with types, required marks, choices and inner fields', () => {
		expect(readFields('subject:s* status:s<open|in review> ids:I who:o*{id:i name:s} x:u')).toEqual(
			[
				{ name: 'subject', type: 'string', isList: false, isRequired: true },
				{
					name: 'status',
					type: 'string',
					isList: false,
					isRequired: false,
					choices: ['open', 'in review'],
				},
				{ name: 'ids', type: 'integer', isList: true, isRequired: false },
				{
					name: 'who',
					type: 'object',
					isList: false,
					isRequired: true,
					fields: [
						{ name: 'id', type: 'integer', isList: false, isRequired: false },
						{ name: 'name', type: 'string', isList: false, isRequired: false },
					],
				},
				{ name: 'x', type: 'unknown', isList: false, isRequired: false },
			],
		);
	});

	it('are read where objects lie in objects and end together', () => {
		const [outer, after] = readFields('a:o{b:O{c:d} e:t f:o{g:y}} h:b');
		expect(outer?.fields?.map(({ name }) => name)).toEqual(['b', 'e', 'f']);
		expect(outer?.fields?.[0]).toMatchObject({ isList: true, fields: [{ type: 'date' }] });
		expect(outer?.fields?.[2]?.fields?.[0]?.type).toBe('file');
		expect(after).toMatchObject({ name: 'h', type: 'boolean' });
	});

	it.each(['subject', 'subject:z', 'a:s b', 'a:s<open'])('"%s" is refused', (text) => {
		expect(() => readFields(text)).toThrow();
	});

	it('none is none', () => {
		expect(readFields('')).toEqual([]);
	});

	it('say the same as the reference', () => {
		const text = fieldText([
			{ name: 'due', type: 'string', format: 'date', required: true },
			{ name: 'filters[id][]', type: 'array', items: 'integer', required: false },
			{ name: 'custom_field_%{custom_field_definition_id}', type: 'unknown', required: false },
			{ name: '{user_id}', type: 'object', required: false },
			{ name: 'stage', type: 'string', required: false, choices: ['bid/won', null, 'x (y)'] },
			{ name: 'files', type: 'array', items: 'string', format: 'binary', required: false },
		]);
		expect(text).toBe('due:d* filters[id][]:I %:u stage:s<bid/won|x (y)> files:S');
		expect(readFields(text)).toHaveLength(5);
	});

	it.each(['a|b', '<b', 'b>', '`', 'two\nlines', '${x}'])('refuse the choice %j', (choice) => {
		const field = { name: 'a', type: 'string', required: false, choices: [choice] } as const;
		expect(() => fieldText([{ ...field, choices: [choice] }])).toThrow('cannot be written');
	});

	it.each(['two words', 'a:b', ''])('refuse the name %j', (name) => {
		expect(() => fieldText([{ name, type: 'string', required: false }])).toThrow(
			'cannot be written',
		);
	});
});
