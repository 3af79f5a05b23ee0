import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';
import { overProjects, twoHttpRequests } from '../lists/fanOut.mts';
import { timed } from '../report/rounds.mts';
import { engineFor } from '../simulated/engine.mts';
import { NO_LIMIT, simulated, type Simulated } from '../simulated/simulated.mts';
import type { Engine } from '../../test/support/engine.mts';

const WINDOW_SECONDS = 10;
const CALLS = 100;
const PROJECTS_A_PAGE = 300;

type Run = (engine: Engine, procore: Simulated) => Promise<{ error: unknown; records: number }>;

const ours: Run = async (engine) => {
	const { error, items } = await overProjects(engine);
	return { error, records: items.length };
};

const theirs: Run = async (engine, procore) => {
	const run = await twoHttpRequests(engine, procore);
	return { error: run.error, records: run.outputOf('RFIs').items.length };
};

/** A run against a Procore of its own, whose limit has not been touched. */
async function underLimit(name: string, projects: number, dictated: number, run: Run) {
	const procore = await simulated({
		seed: {
			vendors: 1,
			projects,
			inactiveProjects: 0,
			permittedProjects: projects,
			projectsWithRecords: projects,
			recordsPerTool: 1,
		},
		limits: { ...NO_LIMIT, perTenSeconds: CALLS },
	});
	const engine = await engineFor(procore);
	const { result, seconds } = await timed(async () => await run(engine, procore));
	const { refused } = await procore.answerAfter(0);
	await procore.stop();
	const end = result.error ? 'failed' : 'good';
	const records = `${result.records} of ${projects}`;
	return [name, end, records, String(refused), figure(seconds), figure(seconds / dictated)];
}

/** Records of many projects, where Procore allows so many calls in ten seconds. */
export async function measureLimit({ quick }: Settings): Promise<Section> {
	const projects = quick ? 120 : 300;
	// A page of each project, and the list of projects.
	const calls = projects + Math.ceil(projects / PROJECTS_A_PAGE);
	const dictated = (Math.ceil(calls / CALLS) - 1) * WINDOW_SECONDS;
	return {
		title: "Procore's ten-second limit",
		about: `RFIs of ${projects} projects, one call for each and one for the projects, where Procore allows ${CALLS} calls in ${WINDOW_SECONDS} seconds. The limit dictates ${dictated} s at least. One run each, since the other side of the ratio is not measured but given. The HTTP Request node sends its calls all at once.`,
		tables: [
			{
				title: `${projects} projects, ${CALLS} calls in ${WINDOW_SECONDS} s`,
				columns: [
					'',
					'The run',
					'Records',
					'Refused calls',
					'Seconds',
					'/ what the limit dictates',
				],
				rows: [
					await underLimit('This package', projects, dictated, ours),
					await underLimit('HTTP Request for each project', projects, dictated, theirs),
				],
			},
		],
	};
}
