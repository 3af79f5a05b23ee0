import type { ICredentialType, INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';
import { core, workflowModule } from './n8n.mts';

/** Gives the items that a test has pinned to it; replaces the nodes before the node under test. */
const start: INodeType = {
	description: {
		displayName: 'Start',
		name: 'manualTrigger',
		group: ['trigger'],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [workflowModule.NodeConnectionTypes.Main],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

export const startType = 'n8n-nodes-base.manualTrigger';

export type FurtherNodes = Record<string, INodeType | IVersionedNodeType>;

type Loader = InstanceType<typeof core.PackageDirectoryLoader>;

/** By folder: n8n loads a package once too. */
const loaders = new Map<string, Promise<Loader>>();

async function loaderOf(folder: string): Promise<Loader> {
	const load = async () => {
		const loader = new core.PackageDirectoryLoader(folder);
		await loader.loadAll();
		return loader;
	};
	const loader = loaders.get(folder) ?? load();
	loaders.set(folder, loader);
	return await loader;
}

/** The nodes and credentials of a package, loaded from its folder as n8n loads it. */
export async function loadPackage(folder: string, furtherNodes: FurtherNodes = {}) {
	const loader = await loaderOf(folder);
	const nodes: FurtherNodes = { [startType]: start, ...furtherNodes };
	for (const [name, { type }] of Object.entries(loader.nodeTypes)) {
		nodes[`${loader.packageName}.${name}`] = type;
		// What n8n makes of a node that agents may use.
		if ('description' in type && type.description.usableAsTool)
			nodes[`${loader.packageName}.${name}Tool`] = type;
	}
	const find = (name: string) => {
		const type = nodes[name];
		if (!type)
			throw new Error(`Unknown node type ${name}; there are ${Object.keys(nodes).join(', ')}`);
		return type;
	};
	const nodeTypes: INodeTypes = {
		getByName: find,
		getByNameAndVersion: (name, version) =>
			workflowModule.NodeHelpers.getVersionedNodeType(find(name), version),
		getKnownTypes: () => ({}),
	};
	const credentialTypes: ICredentialType[] = Object.values(loader.credentialTypes).map(
		({ type }) => type,
	);
	return { packageName: loader.packageName, nodeTypes, credentialTypes };
}
