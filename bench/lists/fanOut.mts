import axios from 'axios';
import type { Engine } from '../../test/support/engine.mts';
import type { Simulated } from '../simulated/simulated.mts';
import { httpRequestNode, type Way } from './ways.mts';

/** The page size that the package uses for RFIs. */
const PER_PAGE = 100;
const PROJECTS_A_PAGE = 300;
const SIDE_BY_SIDE = 6;

const rfisOf = (project: unknown) => `/rest/v1.0/projects/${String(project)}/rfis`;

const http = ({ apiUrl, companyId, token }: Simulated) =>
	axios.create({
		baseURL: apiUrl,
		headers: { authorization: `Bearer ${token}`, 'procore-company-id': companyId },
	});

const PROJECTS = '/rest/v1.1/projects';

async function projectIds(procore: Simulated): Promise<number[]> {
	const params = { company_id: procore.companyId, per_page: PROJECTS_A_PAGE };
	const { data } = await http(procore).get<Array<{ id: number }>>(PROJECTS, { params });
	return data.map(({ id }) => id);
}

/** All pages of one project, as many as its first page says that there are. */
async function rfis(procore: Simulated, project: number): Promise<number> {
	let read = 0;
	for (let page = 1; ; page++) {
		const params = { page, per_page: PER_PAGE };
		const { data, headers } = await http(procore).get<unknown[]>(rfisOf(project), { params });
		read += data.length;
		if (data.length === 0 || page * PER_PAGE >= Number(headers.total)) return read;
	}
}

/** axios, one call after the other. */
export const axiosLoop =
	(procore: Simulated, pagesOfProject: number): Way =>
	async (most) => {
		const projects = await projectIds(procore);
		let read = 0;
		for (const project of projects.slice(0, Math.ceil(most / pagesOfProject))) {
			read += await rfis(procore, project);
		}
		return read;
	};

/** The floor: the same with six projects under way at once. */
export const sideBySide =
	(procore: Simulated): Way =>
	async () => {
		const projects = await projectIds(procore);
		let read = 0;
		const lane = async () => {
			for (let project = projects.pop(); project; project = projects.pop()) {
				// Added after the wait, since the lanes share the sum.
				const records = await rfis(procore, project);
				read += records;
			}
		};
		await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
		return read;
	};

/** RFI > Get Many over all permitted projects in n8n's engine. */
export async function overProjects(engine: Engine) {
	const parameters = {
		resource: 'rfi',
		operation: 'getAll',
		projectScope: 'permitted',
		returnAll: true,
		simplify: false,
	};
	return await engine.runNode(parameters, [{ json: {} }], { mode: 'trigger' });
}

/** Two HTTP Request nodes in a row: the projects, then the RFIs of each. */
export async function twoHttpRequests(engine: Engine, procore: Simulated) {
	const rfisPath = `=${rfisOf('{{ $json.id }}')}`;
	return await engine.runWorkflow(
		{
			nodes: [
				{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
				httpRequestNode('Projects', procore, PROJECTS, PROJECTS_A_PAGE),
				httpRequestNode('RFIs', procore, rfisPath, PER_PAGE),
			],
			connections: {
				Start: { main: [[{ node: 'Projects', type: 'main', index: 0 }]] },
				Projects: { main: [[{ node: 'RFIs', type: 'main', index: 0 }]] },
			},
			pinData: { Start: [{ json: {} }] },
		},
		{ mode: 'trigger' },
	);
}

export const fanOut =
	(engine: Engine): Way =>
	async () => {
		const run = await overProjects(engine);
		if (run.error) throw run.error;
		return run.items.length;
	};

export const httpRequests =
	(engine: Engine, procore: Simulated): Way =>
	async () => {
		const run = await twoHttpRequests(engine, procore);
		if (run.error) throw run.error;
		return run.outputOf('RFIs').items.length;
	};
