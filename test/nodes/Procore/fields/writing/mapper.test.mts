import { withoutBlanks } from '../../../../../nodes/Procore/fields/writing/mapper.ts';

const schema = [{ id: 'subject' }, { id: 'due_date' }];
const mapper = (value: object, rest: object = {}) => ({
	mappingMode: 'defineBelow',
	value,
	...rest,
});

/** What is left of the values. */
const left = (raw: object, value: object) =>
	(withoutBlanks(raw, value) as { value: Record<string, unknown> }).value;

describe('what nobody filled in', () => {
	it('is an empty field of the editor', () => {
		const value = { subject: 'Door', due_date: null };
		expect(left(mapper(value, { schema }), mapper(value))).toEqual({ subject: 'Door' });
	});

	it('is what an AI tool leaves out', () => {
		const raw = mapper({ due_date: "={{ $fromAI('due_date', '', 'string') }}" }, { schema });
		expect(left(raw, mapper({ due_date: undefined }))).toEqual({});
	});
});

describe('null is meant', () => {
	it('where an expression gives it', () => {
		const raw = mapper({ due_date: '={{ $json.due }}' }, { schema });
		expect(left(raw, mapper({ due_date: null }))).toEqual({ due_date: null });
	});

	it('where a workflow was written without the editor', () => {
		expect(left(mapper({ due_date: null }), mapper({ due_date: null }))).toEqual({
			due_date: null,
		});
	});
});
