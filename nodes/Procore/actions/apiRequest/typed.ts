import { isRecord } from '../../client/record';
import { z } from 'zod';
import type { Query } from '../../client/wire/http';
import { JsonText, parseJsonAsTyped } from '../../client/wire/answers/json';
import { inputError } from '../../client/ProcoreError';
import {
	checkedPath,
	climbTarget,
	hasEmptyPart,
	placeholderIn,
	withoutDoubledVersion,
	type Path,
} from '../../client/wire/path';

function faultOf(typed: string): string {
	const placeholder = placeholderIn(typed);
	if (placeholder?.startsWith('{{')) {
		return `${placeholder} was not read: switch this field to Expression, so that n8n puts the value there`;
	}
	const single = withoutDoubledVersion(typed);
	if (single !== undefined) return `"${typed}" has its version twice: enter ${single}`;
	const target = climbTarget(typed);
	if (target !== undefined) {
		return `"${typed}" climbs with "..": enter the path itself${target.startsWith('/rest/') ? `, ${target}` : ''}`;
	}
	if (placeholder) return `replace ${placeholder} with the ID itself, for example 598134325683880`;
	if (hasEmptyPart(typed.replace(/^https?:\/\//i, ''))) {
		return `"${typed}" has an empty part, so an ID is missing: enter it, or remove the extra slash. An expression in the path may be empty`;
	}
	return `"${typed}" is not a path of Procore's REST API: it begins with /rest/v1.0/ or another version, for example /rest/v1.0/projects/123/rfis`;
}

const CORRECT = 'Correct this field of the node and run again.';

/** The path of any endpoint, as a person typed it. @throws ProcoreError that says what is wrong */
export function pathOfTyped(typed: string): Path {
	const path = checkedPath(typed);
	if (path) return path;
	throw inputError(`Path: ${faultOf(typed)}`, CORRECT);
}

const NO_JSON = 'this is not valid JSON';

/** A body: text is sent as it was typed, so that no digit is lost. */
export const typedBody = z.unknown().transform((given, context): unknown => {
	if (typeof given !== 'string') return given ?? undefined;
	if (given.trim() === '') return undefined;
	try {
		JSON.parse(given);
		return new JsonText(given);
	} catch {
		context.addIssue({ code: 'custom', message: NO_JSON });
		return z.NEVER;
	}
});

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
const isGiven = (value: unknown) => value !== null && value !== undefined && value !== '';

function whyUnfit(name: string, value: unknown): string {
	const allowed = 'a text, a number, true, false, or a list of these';
	const [part] = isRecord(value) ? Object.keys(value) : [];
	return part === undefined
		? `this must be ${allowed}`
		: `an object cannot be sent here; give each of its parts its own name, such as "${name}[${part}]", and ${allowed}`;
}

/** What is sent for each name: texts and lists of texts. Empty values are left out. */
function queryFrom(typed: Record<string, unknown>, context: z.RefinementCtx): Query {
	const query: Query = {};
	for (const [name, value] of Object.entries(typed)) {
		const given: unknown[] = Array.isArray(value) ? value : [value];
		const values = given.filter(isGiven);
		if (!values.every(isScalar)) {
			context.addIssue({ code: 'custom', path: [name], message: whyUnfit(name, value) });
		} else if (values.length > 0) {
			const texts = values.map(String);
			// A list is sent with [] after its name, which the user may have typed too.
			if (Array.isArray(value)) query[name.replace(/\[\]$/, '')] = texts;
			else query[name] = texts[0];
		}
	}
	return query;
}

/** The part after the question mark. A number in JSON text keeps every digit. */
export const typedQuery = z.unknown().transform((given, context): Query => {
	let typed: unknown = given ?? {};
	try {
		if (typeof given === 'string') typed = given.trim() === '' ? {} : parseJsonAsTyped(given);
	} catch {
		context.addIssue({ code: 'custom', message: NO_JSON });
		return z.NEVER;
	}
	if (isRecord(typed)) return queryFrom(typed, context);
	const message = 'this must be names with values, for example { "view": "extended" }';
	context.addIssue({ code: 'custom', message });
	return z.NEVER;
});
