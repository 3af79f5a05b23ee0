import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { printConstruction } from './construction/print.mts';
import { dataFolder, dataSets, readLabelled } from './labelled.mts';
import { printCalibration } from './printCalibration.mts';

interface Measured {
	ms: number;
	share: number;
	baseMb: number;
	peakMb: number;
	precision: number;
	recall: number;
	f1: number;
	reach: number;
	/** Of a later run in the same process. */
	againMs?: number;
}

const quick = process.argv.includes('--quick');
const OURS = ['ours, careful', 'ours, balanced'];
const OTHERS = ['exact name', 'fastest-levenshtein', 'Fuse.js', 'MiniSearch'];

function run(method: string, set: string, sample: number, ...again: 'again'[]): Measured {
	const script = join(import.meta.dirname, 'measureOne.mts');
	const output = execFileSync(
		process.execPath,
		['--import', 'tsx', script, method, set, String(sample), ...again],
		{ encoding: 'utf8', maxBuffer: 1e8 },
	);
	return JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
}

/** The fastest of three runs from the start: what else the machine does only ever adds time. */
function fastest(method: string, set: string, sample: number): Measured {
	const runs = Array.from({ length: quick ? 1 : 3 }, () => run(method, set, sample));
	return runs.reduce((best, other) => (other.ms < best.ms ? other : best));
}

function row(cells: readonly string[]): void {
	console.log(`| ${cells.join(' | ')} |`);
}

function share(value: number): string {
	return Number.isFinite(value) ? value.toFixed(4) : '-';
}

/** Levenshtein and Fuse.js take minutes to hours on large sets; they look at a part, and their times are scaled. */
function sampleFor(method: string, count: number): number {
	const pairs: Readonly<Record<string, number>> = {
		'fastest-levenshtein': quick ? 2e6 : 1e7,
		'Fuse.js': quick ? 2e5 : 1e6,
		MiniSearch: quick ? 5e6 : 3e7,
	};
	const most = pairs[method];
	return most === undefined ? count : Math.max(20, Math.min(count, Math.round(most / count)));
}

function printQuality(): void {
	console.log(`\n## Quality (${dataFolder()})\n`);
	row(['set', 'method', 'precision', 'recall', 'F1', 'reach', 'looked at']);
	row(['---', '---', '---', '---', '---', '---', '---']);
	for (const set of dataSets()) {
		const { right } = readLabelled(set);
		for (const method of quick ? OURS : [...OURS, ...OTHERS]) {
			const {
				precision,
				recall,
				f1,
				reach,
				share: part,
			} = run(method, set, sampleFor(method, right.length));
			row([
				set,
				method,
				share(precision),
				share(recall),
				share(f1),
				OURS.includes(method) ? share(reach) : '-',
				`${(part * 100).toFixed(part < 0.1 ? 1 : 0)} %`,
			]);
		}
	}
}

function printSpeed(set: string, label: string, count: number): void {
	const ours = fastest('ours, careful', set, count);
	console.log(`\n## Time and memory, ${label}, Node.js ${process.versions.node}\n`);
	row([
		'method',
		'time',
		'against ours',
		'against a later run of ours',
		'peak memory',
		'of it before the start',
		'F1',
		'looked at',
	]);
	row(['---', '---', '---', '---', '---', '---', '---', '---']);
	const { againMs = Number.NaN } = run('ours, careful', set, count, 'again');
	for (const method of ['ours, careful', ...OTHERS]) {
		const measured =
			method === 'ours, careful' ? ours : fastest(method, set, sampleFor(method, count));
		const scaled = measured.share < 1 ? ' (scaled)' : '';
		row([
			method,
			`${(measured.ms / 1000).toFixed(2)} s${scaled}`,
			`x ${(measured.ms / ours.ms).toFixed(2)}`,
			`x ${(measured.ms / againMs).toFixed(2)}`,
			`${Math.round(measured.peakMb)} MB`,
			`${Math.round(measured.baseMb)} MB`,
			share(measured.f1),
			`${(measured.share * 100).toFixed(1)} %`,
		]);
	}
	console.log(
		`\nOurs takes ${(ours.ms / 1000).toFixed(2)} s in a process that has just started, and ${(againMs / 1000).toFixed(2)} s in one that has done it before, as n8n's has from the second plan on.`,
	);
}

printQuality();
await printConstruction(row);
await printCalibration(row);
const large = dataSets().includes('synth_10000') ? 'synth_10000' : 'generated:10000';
printSpeed(large, `10,000 x 10,000 (${large})`, 10_000);
if (!quick) printSpeed('generated:50000', '50,000 x 50,000 (generated)', 50_000);
