import { thingOf } from '../../nodes/Procore/client/tools/facts/operationIds.ts';
import { bodies, operations, type Body, type Method, type Operation } from '../read.mts';
import { withUsualFormat, withUsualTypes } from '../usualTypes.mts';
import { fieldText } from './fieldText.mts';

const METHOD_LETTERS: Record<Method, string> = {
	GET: 'G',
	POST: 'P',
	PATCH: 'A',
	PUT: 'U',
	DELETE: 'D',
};
const ORDER = Object.keys(METHOD_LETTERS);
const CONTENT_TYPES: Record<string, string> = {
	'application/json': 'j',
	'multipart/form-data': 'f',
	'application/merge-patch+json': 'm',
};

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

/** In the order of the texts: by path, then by method. */
export function sorted(): Operation[] {
	return [...operations()].sort(
		(a, b) => compare(a.path, b.path) || ORDER.indexOf(a.method) - ORDER.indexOf(b.method),
	);
}

/** How many segments the path shares with the one before, as one letter, and the rest. */
function shortened(path: string, before: string): string {
	const [segments, known] = [path.split('/'), before.split('/')];
	const differs = segments.findIndex((segment, index) => segment !== known[index]);
	const kept = Math.min(differs < 0 ? segments.length - 1 : differs, 35);
	return kept.toString(36) + segments.slice(kept).join('/');
}

const toolOf = ({ group }: Operation) => group.split('/')[1] ?? '';

function pathsText(all: Operation[]): string {
	const paths = [...new Set(all.map(({ path }) => path))];
	let tool = '';
	return paths
		.map((path, index) => {
			const here = all.filter((operation) => operation.path === path);
			const letters = here.map(({ method }) => METHOD_LETTERS[method]).join('');
			const [named = ''] = here.map(toolOf);
			const column = named === tool ? '' : `\t${named}`;
			tool = named;
			return `${shortened(path, paths[index - 1] ?? '')}\t${letters}${column}`;
		})
		.join('\n');
}

function markOf(noun: string, before: string): string | undefined {
	if (noun === before) return '~';
	if (noun === `${before}s`) return '+';
	return before === `${noun}s` ? '-' : undefined;
}

/** `^` stands for what the path ends with, `*` for the same in the singular. */
function shorter(name: string, path: string): string {
	if (/[*^]/.test(name)) throw new Error(`The name "${name}" cannot be written`);
	const thing = thingOf(path);
	return name.replace(thing, '^').replace(thing.replace(/s$/, ''), '*');
}

/** Names that are about the same as the one before keep only the verb and a mark. */
function namesText(all: Operation[]): string {
	let before = '';
	return all
		.map(({ name, path }) => {
			const [, verb, noun = name] = /^(\S+) (.+)$/.exec(name) ?? [];
			const mark = verb === undefined ? undefined : markOf(noun, before);
			before = noun;
			return mark === undefined ? shorter(name, path) : `${verb}${mark}`;
		})
		.join('\n');
}

/** A line that stood before becomes `=` and its number. */
function withoutRepeats(lines: string[]): string {
	const first = new Map<string, number>();
	return lines
		.map((line, index) => {
			const known = first.get(line);
			if (known === undefined) first.set(line, index);
			const reference = `=${(known ?? 0).toString(36)}`;
			return known === undefined || line.length <= reference.length ? line : reference;
		})
		.join('\n');
}

const MARKS = { path: '/', header: '@', query: '' };

function parametersLine({ parameters }: Operation): string {
	const told = parameters.filter(
		(known) => known.in !== 'path' || known.type !== 'integer' || known.choices,
	);
	const named = told.map(withUsualFormat);
	return fieldText(named.map((known) => ({ ...known, name: MARKS[known.in] + known.name })));
}

function bodyLine(body: Body | undefined): string {
	if (!body) return '';
	const letter = CONTENT_TYPES[body.contentType];
	if (!letter) throw new Error(`The content type ${body.contentType} is not known`);
	return letter + (body.isList ? '[' : '') + fieldText(withUsualTypes(body.fields));
}

/** The four texts of all operations; the n-th line of the last three is the n-th operation. */
export function operationTexts(): Record<'paths' | 'names' | 'parameters' | 'bodies', string> {
	const all = sorted();
	const known = new Map(bodies().map((body) => [`${body.method} ${body.path}`, body]));
	return {
		paths: pathsText(all),
		names: namesText(all),
		parameters: withoutRepeats(all.map(parametersLine)),
		bodies: all.map(({ method, path }) => bodyLine(known.get(`${method} ${path}`))).join('\n'),
	};
}
