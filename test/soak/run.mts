import { faultsOfLists, lists } from './lists.mts';
import { faultsIn, soak, type SoakOptions } from './soak.mts';
import { faultsOfStorm, storm, STORM } from './storm.mts';

const quick = process.argv.includes('--quick');
const [, wanted] = /--events=(\d+)/.exec(process.argv.join(' ')) ?? [];
const log = (line: string) => console.log(line);

function judge(faults: string[], allIsWell: string): void {
	console.log(faults.length === 0 ? allIsWell : `Not so: ${faults.join('; ')}.`);
	if (faults.length > 0) process.exitCode = 1;
}

async function runStorm(): Promise<void> {
	const figures = await storm({ ...STORM, log });
	console.table(figures);
	judge(
		faultsOfStorm(figures, STORM),
		'No event was lost, none came twice, and a forged delivery costs no more than a good one.',
	);
}

async function runSoak(): Promise<void> {
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
	judge(
		faultsIn(figures, options),
		'Every event that Procore queued arrived, none twice behind the de-duplication, none forged.',
	);
}

async function runLists(): Promise<void> {
	// One vendor in twenty is inactive, and not listed.
	const figures = await lists({ vendors: 52_800, projects: 5_000, log });
	console.table(figures);
	judge(faultsOfLists(figures), "Every record was listed once, in Node.js's default heap.");
}

if (process.argv.includes('--storm')) await runStorm();
else if (process.argv.includes('--lists')) await runLists();
else await runSoak();
