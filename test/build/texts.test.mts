import { withoutTexts } from '../../build/texts.mts';

/** The value of an expression of which the build has left texts out. */
const built = (expression: string): unknown =>
	new Function(`return ${withoutTexts(`(${expression})`, 'x.ts')}`)();

it('a property has no texts that only the screen shows', () => {
	const property = `{
		displayName: 'Company', name: 'companyId', description: 'Which one', placeholder: 'e.g. 1',
		hint: \`\${1 + 1} words\`, default: '',
		modes: [{ displayName: 'By ID', name: 'id', placeholder: 'e.g. 2' }],
	}`;
	expect(built(property)).toEqual({
		displayName: 'Company',
		name: 'companyId',
		default: '',
		modes: [{ displayName: 'By ID', name: 'id' }],
	});
});

it('neither has an option', () => {
	const given = `{
		option: { name: 'Get', value: 'get', action: 'Get a vendor', description: 'One' },
		options: [{ name: 'A', value: 'a', description: 'The first' }],
	}`;
	expect(built(given)).toEqual({
		option: { name: 'Get', value: 'get' },
		options: [{ name: 'A', value: 'a' }],
	});
});

it('texts of other objects stay', () => {
	const record = { description: 'A text of a record', action: 'create', values: { hint: 'x' } };
	expect(built(JSON.stringify(record))).toEqual(record);
});

it('what answers a menu stays as it is, since it is shown', () => {
	const source = `import type { ILoadOptionsFunctions } from 'n8n-workflow';
		export const options = [{ displayName: 'A', description: 'The first' }];`;
	expect(withoutTexts(source, 'x.ts')).toBe(source);
});
