import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Table } from '../table.mts';

/** What loading a package took: milliseconds, those of the processor, and what it left in memory. */
interface Load {
	ms: number;
	cpu: number;
	megabytes: number;
	modules: number;
}

const PAIRS = 7;

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

const best = (loads: Load[], key: keyof Load) => Math.min(...loads.map((one) => one[key]));
const middle = (loads: Load[], key: keyof Load) => median(loads.map((one) => one[key]));

/** The built package beside an empty one, in fresh processes in turn. */
export function measureLoad(): Table {
	const empty = emptyPackage();
	const [ours, theirs]: [Load[], Load[]] = [[], []];
	for (let pair = 0; pair < PAIRS; pair++) {
		theirs.push(load(empty));
		ours.push(load('.'));
	}
	rmSync(empty, { recursive: true });
	const row = (what: string, key: keyof Load, of: typeof middle, digits = 0) => {
		const [one, other] = [of(ours, key), of(theirs, key)];
		return [what, one.toFixed(digits), other.toFixed(digits), (one - other).toFixed(digits)];
	};
	return {
		title: 'Loading the package',
		columns: ['', 'This package', 'An empty package', 'More'],
		rows: [
			row('ms of processor time, median', 'cpu', middle),
			row('ms of processor time, least', 'cpu', best),
			row('ms, median', 'ms', middle),
			row('ms, least', 'ms', best),
			row('MB in memory', 'megabytes', middle, 1),
			row('modules', 'modules', middle),
		],
	};
}
