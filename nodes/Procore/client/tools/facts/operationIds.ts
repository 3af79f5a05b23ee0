import { once } from '../../once';
import type { Method } from '../../wire/http';
import { places } from './paths';

/** One of Procore's operations, as a list shows it. */
export interface OperationName {
	/** Stable and readable: `GET /rest/v1.0/projects/{project_id}/rfis`. */
	id: string;
	method: Method;
	/** With `{names}`, as Procore's reference writes it. */
	path: string;
	/** Procore's own name: `List RFIs`. */
	name: string;
	/** The tool of Procore: `RFI`. */
	tool: string;
	/** The line of the operation in the generated texts. */
	line: number;
}

/** The thing that a path ends with, in words: `…/punch_item_types/{id}` → `Punch Item Types`. */
export function thingOf(path: string): string {
	const named = path.split('/').filter((segment) => !segment.startsWith('{'));
	const words = named.at(-1)?.split('_') ?? [];
	return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** `^` is the thing of the path, `*` the same in the singular. */
function spelled(line: string, path: string): string {
	const thing = thingOf(path);
	return line.replace('^', thing).replace('*', thing.replace(/s$/, ''));
}

/**
 * `Show~` repeats the noun of the name before, `List+` in the plural, `Create-` in the singular.
 */
function nameReader(lines: string[]): (at: number, path: string) => string {
	let noun = '';
	return (at, path) => {
		const line = spelled(lines[at] ?? '', path);
		const [, verb, mark] = /^(\S+)([~+-])$/.exec(line) ?? [];
		if (verb === undefined) noun = line.slice(line.indexOf(' ') + 1);
		else if (mark === '+') noun += 's';
		else if (mark === '-') noun = noun.slice(0, -1);
		return verb === undefined ? line : `${verb} ${noun}`;
	};
}

function namesOf(names: string): OperationName[] {
	const nameAt = nameReader(names.split('\n'));
	return places().flatMap(({ path, tool, methods, line: first }) =>
		methods.map((method, index) => {
			const line = first + index;
			return { id: `${method} ${path}`, method, path, name: nameAt(line, path), tool, line };
		}),
	);
}

/** Every operation of Procore by its id, in the order of the paths. Loaded at the first call. */
export const operationNames = once(async (): Promise<ReadonlyMap<string, OperationName>> => {
	const { NAMES } = await import('./generated/names');
	return new Map(namesOf(NAMES).map((operation) => [operation.id, operation]));
});
