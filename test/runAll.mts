import { spawn, type ChildProcess } from 'node:child_process';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';

/**
 * Every check of the project, in order. A failing step does not keep the others from running.
 * The installation of n8n, which takes minutes the first time, goes on beside the first steps.
 * `npm test -- code` runs what needs no n8n, `npm test -- n8n` the rest.
 */
interface Step {
	name: string;
	command: string[];
}

const cores = cpus().length;
const node = process.execPath;
const jest = (project: string, ...options: string[]) => [
	node,
	'node_modules/jest/bin/jest.js',
	'--selectProjects',
	project,
	...options,
];
/** A file that has passed is not read again until it, Prettier or its settings change. */
const prettier = (...options: string[]) => [
	node,
	'node_modules/prettier/bin/prettier.cjs',
	'--cache',
	'--cache-strategy=content',
	'--cache-location=.cache/prettier',
	...options,
];
const tsx = (file: string, ...options: string[]) => [
	node,
	'node_modules/tsx/dist/cli.mjs',
	file,
	...options,
];

/** Independent of each other and busy with one core each: side by side. */
const independent: Step[] = [
	{ name: 'Formatting', command: prettier('--check', '.') },
	{ name: 'Types', command: tsx('test/package/types.mts') },
	{ name: 'n8n lint', command: ['npm', 'run', '--silent', 'lint'] },
	{ name: 'Package', command: tsx('test/package/check.mts') },
];

const withN8nElsewhere: Step[] = [
	{ name: 'Unit tests', command: jest('unit', `--maxWorkers=${cores}`) },
	// Most of its tests wait: for an answer that is late, or for the next try.
	{ name: "n8n's engine", command: jest('engine', `--maxWorkers=${2 * cores}`) },
];

// Its tests wait half of the time: for n8n to start, and for what it does by a clock.
const onRealN8n: Step = { name: 'Real n8n', command: jest('e2e', `--maxWorkers=${cores + 2}`) };
const demo: Step = { name: 'Demo', command: tsx('test/demo/run.mts', '--once') };
// Procore gives up a delivery after 5 seconds, so n8n must have the machine to itself.
const throughFaults: Step = {
	name: 'Events through faults',
	command: jest('soak', '--runInBand'),
};

const running = new Set<ChildProcess>();
const results: Array<{ name: string; passed: boolean; seconds: number }> = [];

const [part = 'all'] = process.argv.slice(2);

async function main(): Promise<void> {
	if (!['all', 'code', 'n8n'].includes(part)) throw new Error(`There is no part "${part}"`);
	const installation = part === 'code' ? undefined : installN8n();
	if (part !== 'n8n') {
		await sideBySide(independent);
		for (const step of withN8nElsewhere) await runShown(step);
	}
	if (installation) await runOnN8n(installation);
	const failed = results.filter(({ passed }) => !passed);
	for (const { name } of failed) console.log(`Failed: ${name}`);
	console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
	process.exitCode = failed.length > 0 ? 1 : 0;
}

async function installN8n(): Promise<Outcome> {
	const name = 'n8n for the end-to-end tests';
	return await run({ name, command: [node, 'test/support/setup.mjs', 'n8n'] });
}

async function runOnN8n(installation: Promise<Outcome>): Promise<void> {
	const installed = await installation;
	if (installed.passed) {
		await Promise.all([runShown(onRealN8n), sideBySide([demo])]);
		await runShown(throughFaults);
		return;
	}
	report('n8n for the end-to-end tests', installed);
	for (const { name } of [onRealN8n, demo, throughFaults])
		report(name, { passed: false, seconds: 0, output: 'n8n is not installed\n' });
}

interface Outcome {
	passed: boolean;
	seconds: number;
	output: string;
}

async function sideBySide(steps: Step[]): Promise<void> {
	const waiting = [...steps];
	const lane = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift()) {
			report(step.name, await run(step));
		}
	};
	await Promise.all(Array.from({ length: Math.min(2, cores) }, lane));
}

/** Shows the output as it comes. */
async function runShown(step: Step): Promise<void> {
	console.log(`\n── ${step.name}`);
	const outcome = await run(step, true);
	results.push({ name: step.name, ...outcome });
	console.log(`── ${verdict(step.name, outcome)}`);
}

function report(name: string, outcome: Outcome): void {
	results.push({ name, ...outcome });
	console.log(`\n── ${verdict(name, outcome)}`);
	if (!outcome.passed) process.stdout.write(outcome.output);
}

function verdict(name: string, { passed, seconds }: Outcome): string {
	return `${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(0)} s`;
}

async function run({ command: [program, ...options] }: Step, shown = false): Promise<Outcome> {
	const started = performance.now();
	const chunks: Buffer[] = [];
	const code = await new Promise<number | null>((resolve) => {
		const child = spawn(program, options, {
			stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
			shell: process.platform === 'win32',
		});
		running.add(child);
		child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.once('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
		child.once('close', (status) => {
			running.delete(child);
			resolve(status);
		});
	});
	return {
		passed: code === 0,
		seconds: (performance.now() - started) / 1000,
		output: Buffer.concat(chunks).toString(),
	};
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		for (const child of running) child.kill(signal);
		process.exitCode = 130;
	});
}

void main();
