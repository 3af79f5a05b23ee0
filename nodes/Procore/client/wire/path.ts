import { ProcoreError } from '../ProcoreError';
import type { Method } from './http';

/**
 * A path below a Procore host that is safe to send: made by {@link path} or {@link checkedPath}.
 */
export interface Path {
	readonly text: string;
}

/** A path without its query, so that a message repeats no value that a person typed. */
export const bareOf = ({ text }: Path) => text.replace(/\?.*$/s, '');

/** What Procore uses as ids: digits, UUIDs and ULIDs. */
export type Id = string | number;

/** @throws ProcoreError for an empty id, `.` and `..`: the URL would be another operation's */
function encoded(given: Id, where: string): string {
	const id = String(given).trim();
	if (!/^(?:undefined|null|\.{0,2})$/.test(id)) return encodeURIComponent(id);
	throw new ProcoreError({
		kind: 'unexpected',
		message: `${/^\./.test(id) ? `"${id}" is not an ID` : 'An ID is missing'} in ${where}`,
		advice: 'Check the ID that this step is given. If it comes from Procore, report it.',
	});
}

/**
 * The only way an id enters a URL: encodes each id.
 * @example path`/rest/…/vendors/${vendorId}`
 * @throws ProcoreError for an id that cannot be one
 */
export function path(parts: TemplateStringsArray, ...ids: Id[]): Path {
	const where = parts.join('{id}');
	const text = parts.reduce(
		(url, part, index) => url + encoded(ids[index - 1] ?? '', where) + part,
	);
	return { text };
}

/** An operation of Procore's reference; the path has Procore's own names in braces. */
export type Call = readonly [method: Method, path: string];

/** The names in braces: `project_id`, `id`. */
export const namesIn = (template: string): string[] =>
	[...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Ids by their names in Procore's paths. */
export type Ids = Readonly<Record<string, string>>;

/**
 * @param id the record's own, for the last name where `ids` does not have it
 * @throws ProcoreError when an id is missing, or cannot be one
 */
export function filledIn(template: string, ids: Ids, id = ''): Path {
	const own = namesIn(template).at(-1);
	const parts = template.split(/(\{\w+\})/).map((part) => {
		const name = /^\{(\w+)\}$/.exec(part)?.[1];
		if (name === undefined) return part;
		return encoded(ids[name] ?? (name === own ? id : ''), template);
	});
	return { text: parts.join('') };
}

/** The path of a call, its ids filled in; see {@link filledIn}. */
export const pathOf = ([, template]: Call, ids: Ids = {}): Path => filledIn(template, ids);

const VERSION = /^\/rest\/v\d+\.\d+/;
const isId = (part: string) => /\d/.test(part) && /^[0-9a-z-]+$/i.test(part);

/** Which endpoint a path belongs to: with {id} for each id, and without the version. */
export function templateOf(path: string): string {
	const parts = path.replace(VERSION, '').split('/');
	return parts.map((part) => (isId(part) ? '{id}' : part)).join('/');
}

const REST_PATH = /^\/(?:rest\/v\d+\.\d+|oauth)\/[^\s\\#]+$/;
const PLACEHOLDER = /[{<]\w+[}>]|%7B\w+%7D|(?<=\/):[a-z]\w*/i;

/**
 * What Procore's reference, or an expression that n8n did not read, left in a path that a person
 * typed: `{project_id}`, `:id`, `{{ $json.id }}`.
 */
export function placeholderIn(typed: string): string | undefined {
	const open = typed.indexOf('{{');
	const close = open < 0 ? -1 : typed.indexOf('}}', open);
	if (close >= 0) return typed.slice(open, close + 2);
	return PLACEHOLDER.exec(typed)?.[0];
}

/** Whether a part is `.` or `..`, also where dots or slashes are written in %2e's way. */
function climbs(path: string): boolean {
	const [bare = ''] = path.split('?');
	const decoded = bare.replace(/%(?:25)*(2e|2f|5c)/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
	return decoded.split(/[/\\]/).some((part) => part === '.' || part === '..');
}

const DOUBLED = /^(?:\/rest\/v\d+\.\d+)+(?=\/rest\/v\d+\.\d+\/)/;

const pathIn = (typed: string) => {
	const text = typed.trim().replace(/^https?:\/\/[^/]+/i, '');
	return text.startsWith('/') ? text : `/${text}`;
};

/**
 * What was meant by a path with its version twice, `/rest/v1.0/rest/v1.0/…`; undefined for others.
 */
export function withoutDoubledVersion(typed: string): string | undefined {
	const rooted = pathIn(typed);
	return DOUBLED.test(rooted) ? rooted.replace(DOUBLED, '') : undefined;
}

/** Where a path with `..` in it leads; undefined for one without. */
export function climbTarget(typed: string): string | undefined {
	const rooted = pathIn(typed);
	if (!climbs(rooted)) return undefined;
	return new URL(rooted.replace(/%(?:25)*(2e|2f|5c)/gi, '%$1'), 'https://procore.com').pathname;
}

/** Whether an id is missing between two slashes or at the end, which would be another operation. */
export const hasEmptyPart = (path: string) => /\/(?:\/|$)/.test(path.split('?')[0] ?? '');

/**
 * A path typed by a person, for any endpoint. A full Procore URL is cut down to its path and query.
 * @returns undefined when it is not a path of Procore's REST API
 */
export function checkedPath(typed: string): Path | undefined {
	const rooted = pathIn(typed);
	const isFit =
		REST_PATH.test(rooted) &&
		!DOUBLED.test(rooted) &&
		!climbs(rooted) &&
		!placeholderIn(rooted) &&
		!hasEmptyPart(rooted);
	return isFit ? { text: rooted } : undefined;
}
