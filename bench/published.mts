import { createRequire } from 'node:module';

/** A module as it is published: compiled, without what a TypeScript runner adds to it. `path`: below `nodes/Procore`, without an ending. */
export function published<Module>(path: string): Module {
	return createRequire(import.meta.url)(`../dist/nodes/Procore/${path}.js`) as Module;
}
