import axios from 'axios';
import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type CredentialReference, type RealN8n } from '../support/realN8n.mts';
import { chainOf, type NodeDefinition } from '../support/workflowDefinitions.mts';

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
const TOLD_EVERY = 10;

const memoryOf = async ({ url }: RealN8n): Promise<number> => {
	const metrics = await (await fetch(`${url}metrics`)).text();
	return Number(/process_resident_memory_bytes ([\d.e+]+)/.exec(metrics)?.[1]) / 1e6;
};

/** Answers its caller with what the last node gives. */
const called = (path: string): NodeDefinition => ({
	name: 'Called',
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	webhookId: `0a1b2c3d-0000-4000-8000-${path.padStart(12, '0')}`,
	parameters: { path, responseMode: 'lastNode' },
});

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

interface Surroundings {
	n8n: RealN8n;
	simulator: Simulator;
	dmsa: CredentialReference;
	log: (line: string) => void;
}

interface Wanted {
	resource: 'vendor' | 'project';
	wanted: number;
	/** Ten fields of each record, or all. */
	simplify: boolean;
}

/** Publishes a workflow that counts the list when it is called, and returns its address. */
async function published({ n8n, dmsa }: Surroundings, { resource, simplify }: Wanted) {
	const list: NodeDefinition = {
		name: 'Procore',
		type: 'n8n-nodes-procore.procore',
		parameters: { resource, operation: 'getAll', returnAll: true, simplify },
		credentials: { procoreDmsaOAuth2Api: dmsa },
	};
	const path = `${resource}-${simplify ? 'short' : 'whole'}`;
	const { id } = await n8n.workflows.create(chainOf([called(path), list, count]));
	await n8n.workflows.publish(id);
	return `${n8n.url}webhook/${path}`;
}

/** Follows n8n's memory, and tells how far it is. */
function watched({ n8n, simulator, log }: Surroundings, resource: string, beforeMB: number) {
	const began = Date.now();
	const callsBefore = simulator.requests.length;
	let mostMB = beforeMB;
	let told = 0;
	const measure = async () => {
		mostMB = Math.max(mostMB, await memoryOf(n8n).catch(() => 0));
		if (++told % TOLD_EVERY !== 0) return;
		const calls = simulator.requests.length - callsBefore;
		log(`${resource}: ${seconds()} s, ${calls} calls, at most ${Math.round(mostMB)} MB`);
	};
	const seconds = () => Math.round((Date.now() - began) / 1000);
	const measuring = setInterval(() => void measure(), MEASURED_EVERY_MS);
	return {
		stop: () => clearInterval(measuring),
		figures: () => ({ seconds: seconds(), memoryMB: mostMB, memoryBeforeMB: beforeMB }),
	};
}

async function listed(surroundings: Surroundings, list: Wanted): Promise<ListFigures> {
	const address = await published(surroundings, list);
	const watch = watched(surroundings, list.resource, await memoryOf(surroundings.n8n));
	try {
		const { data } = await axios.get<Record<string, unknown>>(address, { timeout: PATIENCE_MS });
		const rows = { listed: Number(data.count_id), distinct: Number(data.unique_count_id) };
		return { wanted: list.wanted, ...rows, ...watch.figures() };
	} finally {
		watch.stop();
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
export async function lists({ vendors, projects, log = () => {} }: ListSizes) {
	const simulator = await startSimulator({
		seed: { vendors, projects, inactiveProjects: 0, permittedProjects: projects },
	});
	const n8n = await startN8n({ env: { N8N_METRICS: 'true' } });
	try {
		const data = credentialData(simulator, 'dmsaAdmin');
		const dmsa = await n8n.credentials.create('procoreDmsaOAuth2Api', 'Procore DMSA', data);
		const wanted = wantedIn(simulator);
		log(`${wanted.vendors} vendors and ${wanted.projects} projects can be seen`);
		const surroundings = { n8n, simulator, dmsa, log };
		const figures: Record<string, ListFigures> = {};
		for (const simplify of [true, false]) {
			for (const resource of ['project', 'vendor'] as const) {
				const list = { resource, simplify, wanted: wanted[`${resource}s`] };
				const name = `${resource}s${simplify ? '' : ', all fields'}`;
				log(`${name}: ${list.wanted}`);
				figures[name] = await listed(surroundings, list);
				log(`${name}: ${JSON.stringify(figures[name])}`);
			}
		}
		return figures;
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
