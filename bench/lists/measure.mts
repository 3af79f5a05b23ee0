import { median, type Table } from '../table.mts';
import { simulated } from './simulated.mts';
import { bareLoop, engineFor, getMany, sideBySide, type Way } from './ways.mts';

const PAIRS = 5;
const NO_LIMIT = { perHour: 10_000_000 };

interface Took {
	seconds: number;
	cpu: number;
}

async function timed(way: Way, expected: number): Promise<Took> {
	const cpu = process.cpuUsage();
	const start = performance.now();
	const count = await way();
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(cpu);
	if (count !== expected) throw new Error(`${count} of ${expected} were read`);
	return { seconds, cpu: (user + system) / 1e6 };
}

/** Ways to read the same list, one after the other, again and again; the first runs do not count. */
async function inTurn(ways: Record<string, Way>, expected: number): Promise<Map<string, Took[]>> {
	const took = new Map<string, Took[]>(Object.keys(ways).map((name) => [name, []]));
	for (let round = 0; round <= PAIRS; round++) {
		for (const [name, way] of Object.entries(ways)) {
			const one = await timed(way, expected);
			if (round > 0) took.get(name)?.push(one);
		}
	}
	return took;
}

/** How many times as long one way takes as the other, pair by pair. */
const ratio = (ours: Took[], theirs: Took[], key: keyof Took) =>
	median(ours.map((one, round) => one[key] / (theirs[round]?.[key] ?? Number.NaN)));

/** A list of vendors in n8n's engine beside bare loops, with and without latency. */
export async function measureLists(vendors: number, latencies: number[]): Promise<Table> {
	const procore = await simulated({ seed: { vendors, projects: 2 }, limits: NO_LIMIT });
	const engine = await engineFor(procore);
	const ways = {
		ours: getMany(engine),
		loop: bareLoop(procore),
		floor: sideBySide(procore),
	};
	const expected = await ways.floor();
	const rows: string[][] = [];
	for (const latency of latencies) {
		await procore.answerAfter(latency);
		const took = await inTurn(ways, expected);
		const of = (name: keyof typeof ways) => took.get(name) ?? [];
		const against = (name: 'loop' | 'floor') =>
			(['seconds', 'cpu'] as const).map((key) => ratio(of('ours'), of(name), key).toFixed(2));
		const seconds = median(of('ours').map((one) => one.seconds)).toFixed(2);
		rows.push([`${latency} ms`, seconds, ...against('loop'), ...against('floor')]);
	}
	await procore.stop();
	return {
		title: `${expected} vendors`,
		columns: ['Latency', 'Seconds', '/ loop', 'processor', '/ side by side', 'processor'],
		rows,
	};
}

const WINDOW_SECONDS = 10;

/** RFIs of many projects, one page each, where Procore allows so many calls in ten seconds. */
export async function measureFanOut(projects: number, perTenSeconds: number): Promise<Table> {
	const procore = await simulated({
		seed: { vendors: 1, projects, permittedProjects: projects, inactiveProjects: 0 },
		limits: { ...NO_LIMIT, perTenSeconds },
	});
	const engine = await engineFor(procore);
	const start = performance.now();
	const run = await engine.runNode({
		resource: 'rfi',
		operation: 'getAll',
		projectScope: 'permitted',
		returnAll: true,
	});
	if (run.error) throw run.error;
	const seconds = (performance.now() - start) / 1000;
	const refused = await procore.answerAfter(0);
	await procore.stop();
	// A page of each project, and the list of projects.
	const windows = Math.ceil((projects + Math.ceil(projects / 300)) / perTenSeconds) - 1;
	const dictated = windows * WINDOW_SECONDS;
	return {
		title: `${projects} projects, ${perTenSeconds} calls in ten seconds`,
		columns: ['Seconds', 'What the limit dictates', 'Ratio', 'Refused calls'],
		rows: [
			[seconds.toFixed(1), String(dictated), (seconds / dictated).toFixed(2), String(refused)],
		],
	};
}
