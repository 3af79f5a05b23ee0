import fc from 'fast-check';
import { parseJson } from '../../../../nodes/Procore/client/json';
import { tries } from '../../../support/tries.mts';

describe('JSON', () => {
	it('keeps every digit of an integer that JavaScript cannot hold', () => {
		expect(parseJson('{"id":5982324300946918154,"small":562949953442334}')).toEqual({
			id: '5982324300946918154',
			small: 562949953442334,
		});
		expect(parseJson('[-9007199254740993]')).toEqual(['-9007199254740993']);
		expect(parseJson('9007199254740993')).toBe('9007199254740993');
	});

	it('leaves decimals, and digits within text, as they are', () => {
		const text =
			'{"a":1.2345678901234567,"b":"id 5982324300946918154 \\"5982324300946918154\\"","c":1e20}';
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});

	it('reads whatever JSON.stringify writes', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = JSON.stringify(value);
				const hasUnsafe = /(?<![\d.eE"])-?\d{16,}(?![\d.eE])/.test(
					text.replace(/"(?:[^"\\]|\\.)*"/g, ''),
				);
				if (!hasUnsafe) expect(parseJson(text)).toEqual(JSON.parse(text));
			}),
			tries(1_000),
		);
	});

	it('refuses what is no JSON', () => {
		expect(() => parseJson('{"id":5982324300946918154')).toThrow(SyntaxError);
	});

	it('reads a text of many megabytes', () => {
		const text = JSON.stringify({ id: 1, notes: 'x\\"1234567890123456789 '.repeat(300_000) });
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});
});
