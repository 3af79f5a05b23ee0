import { accountOf } from '../../../../../../nodes/Procore/client/account';
import {
	bodyOf,
	recordOf,
	rowsIn,
	rowsOf,
} from '../../../../../../nodes/Procore/client/wire/answers/answer';

const call = {
	method: 'GET',
	path: '/rest/v1.0/x',
	companyId: '1',
	account: accountOf('dmsa', {}),
} as const;
const read = (text: string, type?: string) =>
	bodyOf({ status: 200, headers: type === undefined ? {} : { 'content-type': type }, text }, call);

describe('the content of an answer', () => {
	it.each([
		[
			'{"id":5982324300946918154}',
			'application/json; charset=utf-8',
			{ id: '5982324300946918154' },
		],
		['[1]', 'application/vnd.api+json', [1]],
		['true', 'application/json', true],
		[' ', 'application/json', undefined],
		['{"id":1}', 'text/plain', { id: 1 }],
		['[{"id":1}]', undefined, [{ id: 1 }]],
		['7', undefined, 7],
	])('%s of type %s is JSON', (text, type, value) => {
		expect(read(text, type)).toEqual(value);
	});

	it.each([
		['1,Ada\n2,Bob', 'text/csv'],
		['"id","name"\n1,Ada\n', 'text/csv; charset=utf-8'],
		['12', 'text/csv'],
		['2026-01-01 done', 'text/plain'],
		['[INFO] done', 'text/plain'],
		['{ not JSON', 'text/plain'],
		['"quoted" words', 'text/plain'],
		['2026-01-01 done', undefined],
		['[INFO] done', undefined],
		['<html></html>', 'text/html'],
	])('%j of type %s is text', (text, type) => {
		expect(read(text, type)).toBe(text);
	});

	it.each([
		['[{"id":1},{"na', 'application/json'],
		['1,Ada', 'application/json'],
		['[{"id":1},{"na', undefined],
		['{"id":', undefined],
	])('%s of type %s is JSON that was cut off', (text, type) => {
		expect(() => read(text, type)).toThrow('/rest/v1.0/x was cut off: it is not complete JSON');
	});
});

const v1 = { text: '/rest/v1.0/x?a=1' };
const v2 = { text: '/rest/v2.0/companies/1/x' };

describe('an envelope', () => {
	it('is taken off a record of REST v2 alone', () => {
		const own = { id: 7, name: 'A', data: { z: 1 } };
		expect(recordOf(own, v1)).toBe(own);
		expect(recordOf({ data: { id: '7' } }, v2)).toEqual({ id: '7' });
		expect(recordOf({ id: 7, data: null }, v1)).toEqual({ id: 7, data: null });
	});

	it('is taken off a list anywhere, unless it is a record that has a list', () => {
		expect(rowsIn({ data: [1, 2] }, v1)).toEqual([1, 2]);
		expect(rowsIn({ data: [1, 2], meta: {} }, v2)).toEqual([1, 2]);
		expect(rowsIn({ id: 7, data: [1, 2] }, v1)).toBeUndefined();
		expect(rowsIn({ id: 7 }, v1)).toBeUndefined();
	});

	it('that is no list, where one must be, points to the host', () => {
		expect(() => rowsOf('<html></html>', v1)).toThrow(
			expect.objectContaining({
				message: "Procore's answer to /rest/v1.0/x is not a list",
				advice: expect.stringMatching(/Environment .* API URL/),
			}),
		);
	});

	it('may be null for an empty list, but an answer without content is none', () => {
		expect(rowsOf(null, v1)).toEqual([]);
		expect(rowsOf({ data: null }, v2)).toEqual([]);
		expect(() => rowsOf(undefined, v1)).toThrow(
			"Procore's answer to /rest/v1.0/x is empty, where a list must be",
		);
	});
});
