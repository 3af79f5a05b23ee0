import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type CredentialReference, type RealN8n } from '../support/realN8n.mts';
import { chainOf, start, type NodeDefinition } from '../support/workflowDefinitions.mts';

export interface ListSizes {
	vendors: number;
	projects: number;
	log?: (line: string) => void;
}

/** What came of one list. */
export interface ListFigures {
	wanted: number;
	listed: number;
	distinct: number;
	seconds: number;
	/** The most memory of n8n while it ran, with Node.js's default heap, and before. */
	memoryMB: number;
	memoryBeforeMB: number;
}

const PATIENCE_MS = 30 * 60_000;
const MEASURED_EVERY_MS = 1_000;

const memoryOf = async ({ url }: RealN8n): Promise<number> => {
	const metrics = await (await fetch(`${url}metrics`)).text();
	return Number(/process_resident_memory_bytes ([\d.e+]+)/.exec(metrics)?.[1]) / 1e6;
};

/** Counts the rows and their different ids inside n8n. */
const count: NodeDefinition = {
	name: 'Count',
	type: 'n8n-nodes-base.summarize',
	typeVersion: 1.1,
	parameters: {
		fieldsToSummarize: {
			values: [
				{ aggregation: 'count', field: 'id' },
				{ aggregation: 'countUnique', field: 'id' },
			],
		},
	},
};

/** n8n says that it is not ready while it stores a large execution. */
async function finished({ workflows, rest }: RealN8n, workflow: string) {
	const { executionId } = await rest.post<{ executionId: string }>(
		`rest/workflows/${workflow}/run`,
		{ triggerToStartFrom: { name: start.name } },
	);
	for (const end = Date.now() + PATIENCE_MS; ;) {
		try {
			return await workflows.finished(executionId, PATIENCE_MS);
		} catch (error) {
			if (Date.now() > end || !String(error).includes('503')) throw error;
			await new Promise((done) => setTimeout(done, MEASURED_EVERY_MS));
		}
	}
}

async function listed(
	n8n: RealN8n,
	dmsa: CredentialReference,
	resource: 'vendor' | 'project',
	wanted: number,
): Promise<ListFigures> {
	const list: NodeDefinition = {
		name: 'Procore',
		type: 'n8n-nodes-procore.procore',
		parameters: { resource, operation: 'getAll', returnAll: true },
		credentials: { procoreDmsaOAuth2Api: dmsa },
	};
	const { id } = await n8n.workflows.create(chainOf([start, list, count]));
	const memoryBeforeMB = await memoryOf(n8n);
	let memoryMB = memoryBeforeMB;
	const measure = async () => {
		memoryMB = Math.max(memoryMB, await memoryOf(n8n).catch(() => 0));
	};
	const measuring = setInterval(() => void measure(), MEASURED_EVERY_MS);
	const began = Date.now();
	try {
		const run = await finished(n8n, id);
		const seconds = (Date.now() - began) / 1000;
		if (run.error) throw new Error(run.error.message);
		const { count_id, unique_count_id } = run.outputOf('Count')[0]?.json ?? {};
		const figures = { listed: Number(count_id), distinct: Number(unique_count_id) };
		return { wanted, ...figures, seconds, memoryMB, memoryBeforeMB };
	} finally {
		clearInterval(measuring);
	}
}

function wantedIn({ world, accounts }: Simulator) {
	const own = world.company.id;
	const vendors = [...world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === own && is_active,
	);
	const projects = [...world.projects.values()].filter(
		({ id, company_id, active }) =>
			company_id === own && active && accounts.dmsaAdmin.projects.has(id),
	);
	return { vendors: vendors.length, projects: projects.length };
}

/** Lists the vendors and the projects of a large company in a real n8n. */
export async function lists({ vendors, projects, log }: ListSizes) {
	const simulator = await startSimulator({
		seed: { vendors, projects, inactiveProjects: 0, permittedProjects: projects },
	});
	const n8n = await startN8n({ env: { N8N_METRICS: 'true' } });
	try {
		const data = credentialData(simulator, 'dmsaAdmin');
		const dmsa = await n8n.credentials.create('procoreDmsaOAuth2Api', 'Procore DMSA', data);
		const wanted = wantedIn(simulator);
		log?.(`${wanted.vendors} vendors and ${wanted.projects} projects can be seen`);
		return {
			vendors: await listed(n8n, dmsa, 'vendor', wanted.vendors),
			projects: await listed(n8n, dmsa, 'project', wanted.projects),
		};
	} finally {
		await n8n.stop();
		await simulator.stop();
	}
}

/** What is missing or doubled. */
export const faultsOfLists = (figures: Record<string, ListFigures>): string[] =>
	Object.entries(figures).flatMap(([name, { wanted, listed: rows, distinct }]) => [
		...(distinct === wanted ? [] : [`${wanted - distinct} ${name} are missing`]),
		...(rows === distinct ? [] : [`${rows - distinct} ${name} came twice`]),
	]);
