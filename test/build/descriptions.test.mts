import { lostInJson } from '../../build/descriptions.mts';

class Own {
	name = 'x';
}

it('a description of texts, numbers, lists and objects is the same after JSON', () => {
	const description = {
		displayName: 'Procore',
		version: [1],
		required: false,
		default: null,
		properties: [{ name: 'x', options: [], hint: undefined }],
	};
	expect(lostInJson(description, 'description')).toEqual([]);
	expect(JSON.parse(JSON.stringify(description))).toEqual(description);
});

it.each([
	['a function', () => 'x', 'd.options[1] is a function'],
	['undefined in a list', undefined, 'd.options[1] is undefined'],
	['a pattern', /x/, 'd.options[1] is a RegExp'],
	['a time', new Date(0), 'd.options[1] is a Date'],
	['a map', new Map(), 'd.options[1] is a Map'],
	['an object of a class', new Own(), 'd.options[1] is a Own'],
	['a number without end', Infinity, 'd.options[1] is Infinity'],
	['not a number', NaN, 'd.options[1] is NaN'],
	['a symbol', Symbol('x'), 'd.options[1] is a symbol'],
	['a big integer', 10n, 'd.options[1] is a bigint'],
])('the place of %s is told', (_, lost, told) => {
	expect(lostInJson({ options: ['x', lost] }, 'd')).toEqual([told]);
});

it('every place is told', () => {
	const places = lostInJson({ a: () => 1, b: { c: [new Date(0)] } }, 'd');
	expect(places).toEqual(['d.a is a function', 'd.b.c[0] is a Date']);
});
