import { faultsIn, soak, type SoakOptions } from './soak.mts';

const quick = process.argv.includes('--quick');
const [, wanted] = /--events=(\d+)/.exec(process.argv.join(' ')) ?? [];
const log = (line: string) => console.log(line);
const short = { events: 200, hooks: 5, awayMs: 8_000, outageMs: 5_000, timeScale: 0.0001, log };
const full = {
	events: Number(wanted ?? 2_000),
	hooks: 20,
	awayMs: 120_000,
	outageMs: 20_000,
	timeScale: 0.002,
	log,
};
const options: SoakOptions = quick ? short : full;
const figures = await soak(options);

console.table(figures);
console.log(
	`Not recoverable from Procore: ${figures.notRecoverable} events from while a hook was disabled or deleted; Procore never queued them.`,
);
const faults = faultsIn(figures, options);
console.log(
	faults.length === 0
		? 'Every event that Procore queued arrived, none twice behind the de-duplication, none forged.'
		: `Not so: ${faults.join('; ')}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
