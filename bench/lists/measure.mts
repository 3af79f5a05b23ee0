import type { Rounds } from '../report/rounds.mts';
import type { Section, Settings } from '../report/section.mts';
import { engineFor } from '../simulated/engine.mts';
import { NO_LIMIT, simulated } from '../simulated/simulated.mts';
import * as fan from './fanOut.mts';
import { chartOf, expectWhole, OURS, processorTable, readings, timeTable } from './readings.mts';
import * as lists from './ways.mts';

const LATENCIES = [0, 50, 150];
const FLOOR = 'The floor: raw calls, six at once';
const LOOP = 'axios, call after call';

interface Sizes {
	vendors: number[];
	projects: number;
	tasks: number;
	/** Seconds after which no further round is begun at one latency. */
	within: Record<'vendors' | 'projects', number>;
}

const FULL: Sizes = {
	vendors: [10_000, 50_000],
	projects: 300,
	tasks: 200,
	within: { vendors: 50, projects: 30 },
};
const QUICK: Sizes = {
	vendors: [3_000],
	projects: 12,
	tasks: 120,
	within: { vendors: 5, projects: 5 },
};

const thousands = (count: number) => count.toLocaleString('en-US');

/** A long list of vendors. */
async function vendorsPart(vendors: number, rounds: Rounds) {
	const procore = await simulated({ seed: { vendors, projects: 2 }, limits: NO_LIMIT });
	const engine = await engineFor(procore);
	const ways = {
		[OURS]: lists.getMany(engine),
		'HTTP Request, 100 a page': lists.httpRequest(engine, procore, 100),
		'HTTP Request, 1,000 a page': lists.httpRequest(engine, procore, lists.PER_PAGE),
		[`${LOOP}, 1,000 a page`]: lists.axiosLoop(procore),
		[FLOOR]: lists.sideBySide(procore),
	};
	const names = Object.keys(ways);
	const expected = await ways[FLOOR]!(Number.POSITIVE_INFINITY);
	const all = await readings(procore, ways, LATENCIES, rounds);
	await procore.stop();
	expectWhole(all, [OURS, FLOOR], expected);
	const title = `${thousands(expected)} vendors`;
	return {
		tables: [timeTable(title, all, names), processorTable(`${title}: processor`, all, names)],
		chart: chartOf(`vendors-${vendors}`, `Reading ${title}`, all, names),
	};
}

/** The tasks of many projects. */
async function projectsPart({ projects, tasks, within }: Sizes) {
	const seed = {
		vendors: 1,
		projects,
		inactiveProjects: 0,
		permittedProjects: projects,
		projectsWithRecords: projects,
		recordsPerTool: 0,
		records: { task: tasks },
	};
	const procore = await simulated({ seed, limits: NO_LIMIT });
	const engine = await engineFor(procore);
	const ways = {
		[OURS]: fan.fanOut(engine),
		'HTTP Request for each project': fan.httpRequests(engine, procore),
		[LOOP]: fan.axiosLoop(procore, Math.ceil(tasks / 100)),
		[FLOOR]: fan.sideBySide(procore),
	};
	const names = Object.keys(ways);
	const all = await readings(procore, ways, LATENCIES, { within: within.projects, warmUp: true });
	await procore.stop();
	expectWhole(
		all,
		names.filter((name) => name !== LOOP),
		projects * tasks,
	);
	const title = `${thousands(projects)} projects × ${thousands(tasks)} tasks`;
	return {
		tables: [timeTable(title, all, names), processorTable(`${title}: processor`, all, names)],
		chart: chartOf('projects', `Reading ${title}`, all, names),
	};
}

export async function measureLists({ quick }: Settings): Promise<Section> {
	const sizes = quick ? QUICK : FULL;
	const parts = [];
	for (const vendors of sizes.vendors) {
		parts.push(await vendorsPart(vendors, { within: sizes.within.vendors, warmUp: true }));
	}
	parts.push(await projectsPart(sizes));
	return {
		title: 'Long lists',
		about:
			"*Vendor: Get Many* and *Task: Get Many* over all permitted projects, beside n8n's HTTP Request node in the same engine with its own pagination and the same keys, an axios loop, and the floor: nothing but calls, six at once, and `JSON.parse`. Over projects the HTTP Request node sends a call for every project at the same moment, whatever Procore allows: see the next part for what comes of that.",
		tables: parts.flatMap(({ tables }) => tables),
		charts: parts.map(({ chart }) => chart),
	};
}
