import { z } from 'zod';
import { anyRecord, record } from '../../../../../nodes/Procore/client/schemas/record';

const schema = record({
	id: z.union([z.string(), z.number()]),
	name: z.string().nullish(),
	isActive: z.boolean().nullish(),
	count: z.number().optional(),
});

const row = { id: 5, name: null, isActive: true, more: { deep: [1] }, 'odd key': undefined };

describe('a record', () => {
	it.each([row, { id: '5' }, { id: 5, count: 3 }])('%j is handed on, not copied', (given) => {
		expect(schema.parse(given)).toBe(given);
		expect(anyRecord.parse(given)).toBe(given);
	});

	it.each([
		[{ id: true }, 'id'],
		[{}, 'id'],
		[{ id: 1, name: 2 }, 'name'],
		[{ id: 1, isActive: 'yes' }, 'isActive'],
		[{ id: 1, count: '3' }, 'count'],
	])('%j is refused for its field %s', (given, field) => {
		expect(schema.safeParse(given).error?.issues[0]?.path).toEqual([field]);
	});

	it('is refused in the words that the caller wants', () => {
		const errorMap = () => ({ message: 'told by the caller' });
		const { error } = schema.safeParse({ id: true }, { errorMap, path: ['row'] });
		expect(error?.issues).toMatchObject([{ message: 'told by the caller', path: ['row', 'id'] }]);
	});

	it.each([[[]], [[row]], [null], [undefined], ['text'], [5]])('%j is none', (given) => {
		expect(schema.safeParse(given).success).toBe(false);
		expect(anyRecord.safeParse(given).success).toBe(false);
	});

	it('whose field is read otherwise than it came has the value that was read', () => {
		const read = record({ id: z.number().transform(String), name: z.string().min(2) });
		expect(read.parse({ id: 5, name: 'ab', more: 1 })).toEqual({ id: '5', name: 'ab', more: 1 });
		expect(read.safeParse({ id: 5, name: 'a' }).success).toBe(false);
	});
});
