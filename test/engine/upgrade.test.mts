import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode, INodeTypeDescription } from 'n8n-workflow';
import { workflowModule } from '../support/engine/n8n.mts';
import { loadPackage } from '../support/engine/nodeTypes.mts';

/**
 * Workflows as each release saved them. A later version must know every node, every setting and
 * every choice in them. Files are added at each release and never changed.
 */
const releases = 'test/fixtures/workflows';
const saved = readdirSync(releases).flatMap((release) =>
	readdirSync(join(releases, release)).map((file): [string, string] => [release, file]),
);
const { NodeHelpers } = workflowModule;
/** Fields that n8n itself adds to a node that is the tool of an agent. */
const OF_TOOLS = new Set(['descriptionType', 'toolDescription']);

let nodeTypes: Awaited<ReturnType<typeof loadPackage>>['nodeTypes'];
let credentialTypes: string[];
beforeAll(async () => {
	const loaded = await loadPackage('.');
	({ nodeTypes } = loaded);
	credentialTypes = loaded.credentialTypes.map(({ name }) => name);
});

function nodesOf(release: string, file: string): INode[] {
	const { nodes } = JSON.parse(readFileSync(join(releases, release, file), 'utf8')) as {
		nodes: INode[];
	};
	return nodes.filter(({ type }) => type.startsWith('n8n-nodes-procore.'));
}

/** Whether everything in `old` is in `now`, which may have more. */
function isKept(old: unknown, now: unknown): boolean {
	if (typeof old !== 'object' || old === null) return old === now;
	if (typeof now !== 'object' || now === null) return false;
	return Object.entries(old).every(([key, value]) => isKept(value, Reflect.get(now, key)));
}

/** The node's settings as n8n reads them now: what it does not know is left out. */
const readNow = (node: INode, description: INodeTypeDescription) =>
	NodeHelpers.getNodeParameters(
		description.properties,
		structuredClone(node.parameters),
		true,
		false,
		node,
		description,
	);

describe.each(saved)('%s: %s', (release, file) => {
	const nodes = nodesOf(release, file);

	test('has nodes of ours', () => expect(nodes.length).toBeGreaterThan(0));

	test.each(nodes.map((node): [string, INode] => [node.name, node]))(
		'"%s" keeps its settings, and none of its choices is gone',
		(_, node) => {
			const { description } = nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
			expect([description.version].flat()).toContain(node.typeVersion);
			const kept = readNow(node, description) ?? {};
			for (const [name, value] of Object.entries(node.parameters)) {
				if (OF_TOOLS.has(name)) continue;
				expect([name, isKept(value, kept[name])]).toEqual([name, true]);
			}
			const filled: INode = { ...node, parameters: kept };
			const issues = NodeHelpers.getNodeParametersIssues(
				description.properties,
				filled,
				description,
			);
			expect(issues).toBeNull();
			for (const type of Object.keys(node.credentials ?? {}))
				expect(credentialTypes).toContain(type);
		},
	);
});
