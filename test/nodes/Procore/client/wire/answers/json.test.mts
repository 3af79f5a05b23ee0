import fc from 'fast-check';
import 'n8n-workflow';
import {
	jsonOf,
	parseJson,
	parseJsonAsTyped,
} from '../../../../../../nodes/Procore/client/wire/answers/json';
import { stringify } from '../../../../../simulator/json.mts';
import { tries } from '../../../../../support/tries.mts';

describe('JSON', () => {
	it('keeps every digit of an integer that JavaScript cannot hold', () => {
		expect(parseJson('{"id":5982324300946918154,"small":562949953442334}')).toEqual({
			id: '5982324300946918154',
			small: 562949953442334,
		});
		expect(parseJson('[-9007199254740993]')).toEqual(['-9007199254740993']);
		expect(parseJson('9007199254740993')).toBe('9007199254740993');
	});

	it('finds such an integer wherever it stands, also in a long text', () => {
		for (let before = 0; before < 40; before++) {
			const name = 'x'.repeat(before);
			const text = `{"name":"${name}","id":9007199254740993}`;
			expect(parseJson(text)).toEqual({ name, id: '9007199254740993' });
		}
	});

	it('writes every digit as a number, although n8n makes text of a BigInt', () => {
		expect(JSON.stringify(9007199254740993123n)).toBe('"9007199254740993123"');
		expect(jsonOf({ id: 9007199254740993123n, ids: [-9007199254740993n, 5], n: null })).toBe(
			'{"id":9007199254740993123,"ids":[-9007199254740993,5],"n":null}',
		);
	});

	it('leaves decimals, and digits within text, as they are', () => {
		const text =
			'{"a":1.2345678901234567,"b":"id 5982324300946918154 \\"5982324300946918154\\"","c":1e20}';
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});

	it('reads whatever JSON.stringify writes', () => {
		const safe = fc.oneof(fc.maxSafeInteger(), fc.double({ noDefaultInfinity: true, noNaN: true }));
		const text = fc.oneof(
			fc.string(),
			fc.string({ unit: fc.constantFrom('\\', '"', '1', '9', '{', ':', ',', ' ') }),
		);
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'medium' },
				text,
				safe.filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number)),
				fc.constantFrom(true, false, null),
				fc.array(tie('value')),
				fc.dictionary(text, tie('value')),
			),
		}));
		fc.assert(
			fc.property(value, fc.constantFrom(undefined, 1), (any, indent) => {
				const written = JSON.stringify(any, null, indent);
				expect(parseJson(written)).toEqual(JSON.parse(written));
			}),
			tries(1_000),
		);
	});

	it('keeps the digits of every large integer, wherever it stands', () => {
		const large = fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n });
		const text = fc.string({ unit: fc.constantFrom('\\', '"', '1', '[', ',', ' ') });
		fc.assert(
			fc.property(fc.array(fc.dictionary(text, fc.oneof(large, text))), (rows) => {
				const isSafe = (value: unknown) => Number.isSafeInteger(Number(value));
				const kept = (value: unknown) =>
					typeof value === 'bigint' && isSafe(value) ? Number(value) : String(value);
				const expected = rows.map((row) =>
					Object.fromEntries(Object.entries(row).map(([key, value]) => [key, kept(value)])),
				);
				expect(parseJson(stringify(rows))).toEqual(expected);
			}),
			tries(1_000),
		);
	});

	it.each([
		'{"id":5982324300946918154',
		'{5982324300946918154:1}',
		'[05982324300946918154]',
		'[1 5982324300946918154]',
		'[true5982324300946918154]',
		'["5982324300946918154]',
		'[--5982324300946918154]',
		'',
	])('refuses %s, which is no JSON', (text) => {
		expect(() => parseJson(text)).toThrow(SyntaxError);
	});

	it('reads a text of many megabytes', () => {
		const text = JSON.stringify({ id: 1, notes: 'x\\"1234567890123456789 '.repeat(300_000) });
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});

	it.each(['\\"', '\\\\', '\\n'])(
		'reads a text with millions of %s beside a large integer',
		(escape) => {
			const notes = escape.repeat(4_000_000);
			expect(parseJson(`{"notes":"${notes}","id":5982324300946918154}`)).toEqual({
				notes: JSON.parse(`"${notes}"`),
				id: '5982324300946918154',
			});
		},
	);
});

describe('JSON as it was typed', () => {
	it('gives numbers as the text that stands there', () => {
		expect(
			parseJsonAsTyped(
				'{"id": 5982324300946918154, "n":[1, 9007199254740993], "d": 1.10, "s": "2", "b": true}',
			),
		).toEqual({
			id: '5982324300946918154',
			n: ['1', '9007199254740993'],
			d: '1.10',
			s: '2',
			b: true,
		});
	});

	it.each(['{1: 2}', '[01]', '[1 2]', '{"a":'])('refuses %s, which is no JSON', (text) => {
		expect(() => parseJsonAsTyped(text)).toThrow(SyntaxError);
	});
});
