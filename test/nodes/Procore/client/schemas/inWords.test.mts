import { z } from 'zod';
import { inWords } from '../../../../../nodes/Procore/client/schemas/inWords.ts';

const said = (parser: z.ZodTypeAny, given: unknown) =>
	parser.safeParse(given, { errorMap: inWords }).error?.issues[0]?.message;

it.each<[z.ZodTypeAny, unknown, string]>([
	[z.enum(['one', 'all']), 'some', '"some" is not one of its choices: one, all'],
	[
		z.enum(['one', 'all']),
		'word '.repeat(2000),
		`"${'word '.repeat(12)}…" is not one of its choices: one, all`,
	],
	[z.enum(['one', 'all']), 5, 'this must be a text'],
	[z.boolean(), 0, 'this must be true or false'],
	[z.string(), [1], 'this must be a text'],
	[z.union([z.string(), z.number()]), {}, 'this must be a text or a number'],
	[z.array(z.string()), [5], 'this must be a text'],
])('%# is told in words for people', (parser, given, words) => {
	expect(said(parser, given)).toBe(words);
});

it('leaves the words of a parser', () => {
	expect(said(z.number({ invalid_type_error: 'enter a number' }), 'x')).toBe('enter a number');
	expect(said(z.string().min(3, 'too short for a name'), 'x')).toBe('too short for a name');
	expect(
		said(
			z.string().refine(() => false, 'not a place'),
			'x',
		),
	).toBe('not a place');
});
