import { describeOperation } from './operations.mts';
import type { Operation } from './operations.mts';
import type { Route } from './route.mts';
import { routes } from './routes.mts';

/** A route with what Procore's reference says of it. */
export interface Target {
	route: Route;
	operation: Operation;
}

export interface Match {
	target: Target;
	params: Record<string, string>;
}

interface Node {
	literals: Map<string, Node>;
	any?: Node;
	/** By method. */
	targets: Map<string, Target>;
}

const emptyNode = (): Node => ({ literals: new Map(), targets: new Map() });

const isParam = (part: string) => part.startsWith('{');

function add(root: Node, route: Route): void {
	let node = root;
	for (const part of route.path.split('/')) {
		if (isParam(part)) {
			node.any ??= emptyNode();
			node = node.any;
			continue;
		}
		const next = node.literals.get(part) ?? emptyNode();
		node.literals.set(part, next);
		node = next;
	}
	const operation = describeOperation(route.method, route.path, route.query ?? []);
	node.targets.set(route.method, { route, operation });
}

/** A word of its own counts before a parameter: `sync` before `{id}`. */
function find(node: Node, parts: string[], method: string, at = 0): Target | undefined {
	if (at === parts.length) return node.targets.get(method);
	const literal = node.literals.get(parts[at]);
	return (
		(literal && find(literal, parts, method, at + 1)) ??
		(node.any && parts[at] !== '' ? find(node.any, parts, method, at + 1) : undefined)
	);
}

function paramsOf(route: Route, parts: string[]): Record<string, string> {
	const params: Record<string, string> = {};
	for (const [index, part] of route.path.split('/').entries()) {
		if (isParam(part)) params[part.slice(1, -1)] = decodeURIComponent(parts[index]);
	}
	return params;
}

let tree: Node | undefined;

export function findRoute(method: string, path: string): Match | undefined {
	if (!tree) {
		tree = emptyNode();
		for (const route of routes) add(tree, route);
	}
	const parts = path.split('/');
	const target = find(tree, parts, method);
	return target && { target, params: paramsOf(target.route, parts) };
}
