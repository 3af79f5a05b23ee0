import { z } from 'zod';
import { quoted } from '../excerpt';

const KINDS: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	object: 'an object with fields',
	date: 'a date',
};

/** What a value may be, if that is all that is wrong: a union has one error for each of its parts. */
function kindsIn(issue: z.ZodIssueOptionalMessage): string[] {
	// The choices of an enum are texts: 'one' | 'all'.
	if (issue.code === 'invalid_type') return [KINDS[issue.expected.replace(/^'.*/, 'string')] ?? ''];
	if (issue.code !== 'invalid_union') return [''];
	return issue.unionErrors.flatMap(({ issues }) => issues.flatMap(kindsIn));
}

function say(issue: z.ZodIssueOptionalMessage, data: unknown): string | undefined {
	if (issue.code === 'invalid_enum_value') {
		return `${quoted(data)} is not one of its choices: ${issue.options.join(', ')}`;
	}
	const kinds = kindsIn(issue);
	return kinds.includes('') ? undefined : `this must be ${[...new Set(kinds)].join(' or ')}`;
}

/** zod's errors in words for people. Messages that a parser gives itself stay. */
export const inWords: z.ZodErrorMap = (issue, { data, defaultError }) => {
	const isZods = z.defaultErrorMap(issue, { data, defaultError: '' }).message === defaultError;
	return { message: (isZods ? say(issue, data) : undefined) ?? defaultError };
};
