import type { Chart } from '../report/chart.mts';
import {
	fewerRounds,
	inTurn,
	median,
	ratio,
	timed,
	type Rounds,
	type Took,
} from '../report/rounds.mts';
import { figure, type Table } from '../report/table.mts';
import type { Simulated } from '../simulated/simulated.mts';
import type { Way } from './ways.mts';

/** Ways that read page after page read no further when they have waited so long for answers. */
const LONGEST_WAIT_MS = 500;
/** Nor further than this many pages. */
const MOST_PAGES = 100;
/** Seconds are given for so many records. */
const RECORDS = 10_000;
export const OURS = 'This package';

interface Reading extends Took {
	records: number;
}

/** What was read, by way, for one latency. */
interface Readings {
	latency: number;
	by: Map<string, Reading[]>;
}

/** Reads with each way in turn, at each latency. */
export async function readings(
	procore: Simulated,
	ways: Record<string, Way>,
	latencies: readonly number[],
	rounds: Rounds,
): Promise<Readings[]> {
	const all: Readings[] = [];
	for (const latency of latencies) {
		await procore.answerAfter(latency);
		const most = Math.min(MOST_PAGES, Math.ceil(LONGEST_WAIT_MS / latency));
		const measured = Object.fromEntries(
			Object.entries(ways).map(([name, way]) => [
				name,
				async (): Promise<Reading> => {
					const { result, ...took } = await timed(async () => await way(most));
					return { ...took, records: result };
				},
			]),
		);
		// Code that is compiled, and connections, stay from one latency to the next.
		all.push({
			latency,
			by: await inTurn(measured, { ...rounds, warmUp: rounds.warmUp && latency === latencies[0] }),
		});
	}
	return all;
}

const each = (read: Reading[], key: keyof Took): number[] =>
	read.map((one) => (one[key] / one.records) * RECORDS);

const of = ({ by }: Readings, name: string) => by.get(name) ?? [];

/** @throws Error where a way has not read what it should have */
export function expectWhole(all: readonly Readings[], whole: readonly string[], records: number) {
	for (const at of all)
		for (const name of whole)
			for (const { records: read } of of(at, name))
				if (read !== records) throw new Error(`${name} read ${read} of ${records} records`);
}

function note(all: readonly Readings[]): string | undefined {
	const lines = all.flatMap((at) => {
		const rounds = fewerRounds(of(at, OURS).length);
		return rounds ? [`At ${at.latency} ms: ${rounds}`] : [];
	});
	const partly = `"First N" is what a way that reads page after page has read in ${MOST_PAGES} pages, or when its calls have waited ${LONGEST_WAIT_MS / 1000} s: the whole list takes it too long for this run.`;
	return [...lines, partly].join(' ');
}

export function timeTable(
	title: string,
	all: readonly Readings[],
	names: readonly string[],
): Table {
	const whole = Math.max(...all.flatMap((at) => of(at, OURS).map(({ records }) => records)));
	const cells = (at: Readings, name: string): string[] => {
		const [read, ours] = [of(at, name), of(at, OURS)].map((one) => each(one, 'seconds'));
		const count = of(at, name)[0]?.records ?? 0;
		const part = count < whole ? ` (first ${count.toLocaleString('en-US')})` : '';
		return [`${figure(median(read ?? []))}${part}`, figure(ratio(read ?? [], ours ?? []))];
	};
	return {
		title,
		columns: [
			`Seconds for ${RECORDS.toLocaleString('en-US')} records`,
			...all.flatMap(({ latency }) => [`${latency} ms`, 'ours = 1']),
		],
		rows: names.map((name) => [name, ...all.flatMap((at) => cells(at, name))]),
		note: note(all),
	};
}

export const processorTable = (
	title: string,
	all: readonly Readings[],
	names: readonly string[],
): Table => ({
	title,
	columns: [
		'Processor time for each record, ours = 1',
		...all.map(({ latency }) => `${latency} ms`),
	],
	rows: names.map((name) => [
		name,
		...all.map((at) => figure(ratio(each(of(at, name), 'cpu'), each(of(at, OURS), 'cpu')))),
	]),
});

export const chartOf = (
	file: string,
	title: string,
	all: readonly Readings[],
	names: readonly string[],
): Chart => ({
	file,
	title,
	unit: `Seconds for ${RECORDS.toLocaleString('en-US')} records, less is better`,
	groups: all.map((at) => ({
		name: `${at.latency} ms before each answer`,
		bars: names.map((name) => {
			const value = median(each(of(at, name), 'seconds'));
			return { name, value, shown: `${figure(value)} s`, isOurs: name === OURS };
		}),
	})),
});
