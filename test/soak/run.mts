import { soak } from './soak.mts';

const quick = process.argv.includes('--quick');
const [, wanted] = /--events=(\d+)/.exec(process.argv.join(' ')) ?? [];
const figures = await soak(
	quick
		? { events: 200, hooks: 5, awayMs: 8_000, outageMs: 5_000, timeScale: 0.0001, log: console.log }
		: {
				events: Number(wanted ?? 2_000),
				hooks: 20,
				awayMs: 120_000,
				outageMs: 30_000,
				timeScale: 0.002,
				log: console.log,
			},
);

console.table(figures);
const isWell = figures.lost === 0 && figures.arrivedTwice === 0 && figures.forgedArrived === 0;
console.log(
	isWell
		? 'Every event arrived, none twice behind the de-duplication, none forged.'
		: 'Not every event arrived exactly once.',
);
process.exitCode = isWell ? 0 : 1;
