import type { Method } from '../wire/http';
import type { Call } from '../wire/path';
import { callsOf, pathOfOne } from './calls';
import type { Kind, Scope } from './kind';
import { LEVELS, type Level } from './levels';
import { TABLE } from './table';

/** A level on a tool that a call needs. */
export interface Right {
	/** Whether the tool is the company's or the project's. */
	scope: Scope;
	/** The tool, by its name on Procore's permission screens. */
	tool: string;
	/** The lowest level that is enough. */
	level: Level;
	/** A granular permission that is enough too, by its label in Procore. */
	orGranular?: string;
}

/** A path and the kind of record whose right it needs. */
interface Rule {
	kind: Kind;
	/** The tool that decides. */
	tool: readonly [Scope, name: string];
	parts: string[];
	/** If set, the rule is for this method only, and not for paths below. */
	only?: Method;
	/** The method whose level is needed, if it is not the call's own. */
	like?: Method;
}

/** Changes to people and settings need Admin. */
const ADMINS_ONLY = ['Admin', 'Directory'];

function rightOf({ kind, tool: [scope, tool], like }: Rule, called: Method): Right {
	const { level, orGranular } = kind;
	const method = like ?? called;
	if (method === 'GET') return { scope, tool, level: level ?? 'Read Only' };
	const usual = method === 'DELETE' || ADMINS_ONLY.includes(tool) ? 'Admin' : 'Standard';
	return { scope, tool, level: level ?? usual, orGranular };
}

/** The parts of a path without the version, since each version needs the same right. */
const partsOf = (path: string) => path.replace(/^\/rest\/v\d+\.\d+/, '').split('/');

const withoutId = (path: string) => path.replace(/\/\{\w+\}$/, '');

/** The paths that need the right of a kind, together with all paths below them. */
function basesOf(kind: Kind): string[] {
	const { list, changed, deleted, alsoAt = [], at = {} } = kind;
	const lists = [list, changed === true ? undefined : changed?.list, deleted?.list, ...alsoAt];
	const ofOne = [pathOfOne(kind), ...Object.values(at).map(([, path]) => path)];
	return [...lists, ...ofOne].flatMap((path) => (path ? withoutId(path) : []));
}

const ruleOf = (kind: Kind, path: string): Rule => ({
	kind,
	tool: [kind.toolScope, kind.tool],
	parts: partsOf(path),
});

/** Some records have no DELETE in Procore: another method moves them to the recycle bin. */
function rulesOfRecycling(kind: Kind): Rule[] {
	const [only = 'DELETE', path = ''] = kind.at?.delete ?? [];
	return only === 'DELETE' ? [] : [{ ...ruleOf(kind, path), only, like: 'DELETE' }];
}

function rulesOfCalls(kind: Kind): Rule[] {
	return [...callsOf(kind)].map(([verb, [only, path]]) => {
		const rule = ruleOf(kind, path);
		return { ...rule, tool: kind.decidedBy?.[verb] ?? rule.tool, only };
	});
}

function rulesOf(kind: Kind): Rule[] {
	if (kind.isShared === true) return rulesOfCalls(kind);
	return [...rulesOfRecycling(kind), ...basesOf(kind).map((path) => ruleOf(kind, path))];
}

const RULES = TABLE.flatMap(rulesOf);

function matches({ parts: pattern, only }: Rule, parts: string[]): boolean {
	const fits = only ? pattern.length === parts.length : pattern.length <= parts.length;
	return fits && pattern.every((part, at) => part.startsWith('{') || part === parts[at]);
}

/** A longer path is nearer; of two with the same length, the one with fewer names in braces. */
const nearness = ({ parts }: Rule) =>
	parts.length + parts.filter((part) => !part.startsWith('{')).length / 100;

/**
 * The right that a call needs. The longest known path at the start of its path decides.
 * @param path without the query; may have names in braces instead of ids
 * @returns undefined if no known tool decides
 */
export function rightFor(method: Method, path: string): Right | undefined {
	const parts = partsOf(path);
	const fitting = RULES.filter((rule) => matches(rule, parts)).sort(
		(a, b) => nearness(b) - nearness(a),
	);
	const rule = fitting.find(({ only }) => only === undefined || only === method);
	const decisive = rule ?? (method === 'GET' ? undefined : fitting[0]);
	if (!decisive || (method === 'GET' && decisive.kind.isOpen)) return undefined;
	return rightOf(decisive, method);
}

/** Every tool whose level decides about a call, in each scope. */
export const PERMISSION_TOOLS: ReadonlyArray<Pick<Right, 'scope' | 'tool'>> = [
	...new Map(
		RULES.map(({ tool: [scope, tool] }) => [`${scope} ${tool}`, { scope, tool }]),
	).values(),
];

/** The rights that several calls need together: the highest level for each tool. */
export function rightsOf(calls: readonly Call[]): Right[] {
	const highest = new Map<string, Right>();
	for (const [method, path] of calls) {
		const right = rightFor(method, path);
		if (!right) continue;
		const key = `${right.scope} ${right.tool}`;
		const before = highest.get(key);
		const isHigher = !before || LEVELS.indexOf(right.level) > LEVELS.indexOf(before.level);
		if (isHigher) highest.set(key, right);
	}
	return [...highest.values()];
}

/** The rights that operations and triggers need, by `resource.operation`. */
export type RightsByOperation = ReadonlyMap<string, readonly Right[]>;
