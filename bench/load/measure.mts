import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, median } from '../report/rounds.mts';
import type { Section, Settings } from '../report/section.mts';

/** What loading a package took: milliseconds, those of the processor, and what it left in memory. */
interface Load {
	ms: number;
	cpu: number;
	megabytes: number;
	modules: number;
}

const PAIRS = 9;

/** A package with as many nodes and credentials as ours, which have nothing in them. */
function emptyPackage(): string {
	const folder = mkdtempSync(join(tmpdir(), 'empty-package-'));
	const names = ['A', 'B', 'C', 'D', 'E'];
	mkdirSync(join(folder, 'dist'));
	for (const name of names) {
		const code = `exports.${name} = class { description = { properties: [] }; };`;
		writeFileSync(join(folder, `dist/${name}.js`), code);
	}
	const paths = names.map((name) => `dist/${name}.js`);
	const n8n = { credentials: paths.slice(0, 2), nodes: paths.slice(2) };
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ n8n }));
	return folder;
}

function load(folder: string): Load {
	const options = ['--expose-gc', 'bench/load/inProcess.cjs', folder];
	const told: Load = JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
	return told;
}

const least = (loads: Load[], key: keyof Load) => Math.min(...loads.map((one) => one[key]));
const middle = (loads: Load[], key: keyof Load) => median(loads.map((one) => one[key]));

/** The built package beside an empty one, in fresh processes in turn. */
export async function measureLoad({ quick }: Settings): Promise<Section> {
	const empty = emptyPackage();
	const ways = { ours: async () => load('.'), theirs: async () => load(empty) };
	const loads = await inTurn(ways, { most: quick ? 1 : PAIRS, warmUp: !quick });
	rmSync(empty, { recursive: true });
	const [ours, theirs] = [loads.get('ours') ?? [], loads.get('theirs') ?? []];
	const row = (what: string, key: keyof Load, of: typeof middle, digits = 0) => {
		const [one, other] = [of(ours, key), of(theirs, key)];
		return [what, one.toFixed(digits), other.toFixed(digits), (one - other).toFixed(digits)];
	};
	const bar = (name: string, all: Load[], isOurs: boolean) => {
		const value = middle(all, 'cpu');
		return { name, value, shown: `${value.toFixed(0)} ms`, isOurs };
	};
	return {
		title: "What it adds to n8n's start",
		about: `Loading the nodes and credentials of the package as n8n does at its start, each time in a fresh process that has loaded n8n's own modules, beside a package with as many nodes that have nothing in them.`,
		tables: [
			{
				title: 'Loading',
				columns: ['', 'This package', 'An empty package', 'More'],
				rows: [
					row('Processor time in ms, median', 'cpu', middle),
					row('Processor time in ms, least', 'cpu', least),
					row('ms, median', 'ms', middle),
					row('ms, least', 'ms', least),
					row('MB in memory', 'megabytes', middle, 1),
					row('Modules', 'modules', middle),
				],
			},
		],
		charts: [
			{
				file: 'load',
				title: "What it adds to n8n's start",
				unit: 'Milliseconds of processor time, less is better',
				groups: [
					{
						name: 'Loading nodes and credentials',
						bars: [bar('This package', ours, true), bar('An empty package', theirs, false)],
					},
				],
			},
		],
	};
}
