import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BY_NAME, PUBLISHED } from './parts.mts';
import { svg } from './report/chart.mts';
import { CHARTS, documentOf, printed } from './report/document.mts';
import { machine } from './report/machine.mts';
import type { Section } from './report/section.mts';

/**
 * `npm run bench` measures everything and writes docs/benchmarks.md with its charts.
 * `npm run bench -- lists plan` prints these parts only. With `--quick` all is small, to see that it
 * works, and the document is written to .cache/benchmarks.
 */
const given = process.argv.slice(2);
const quick = given.includes('--quick');
const named = given.filter((argument) => argument !== '--quick');

async function measured(name: string): Promise<Section> {
	const load = PUBLISHED.get(name) ?? BY_NAME.get(name);
	if (!load) {
		const names = [...PUBLISHED.keys(), ...BY_NAME.keys()].join(', ');
		throw new Error(`There is no part "${name}". There are ${names}.`);
	}
	const began = performance.now();
	console.log(`\n# ${name}`);
	const measure = await load();
	const section = await measure({ quick });
	console.log(printed(section));
	console.log(`\n${name} took ${((performance.now() - began) / 1000).toFixed(0)} s`);
	return section;
}

function write(folder: string, sections: readonly Section[]): void {
	// Charts of parts that are no more must not stay.
	rmSync(join(folder, CHARTS), { recursive: true, force: true });
	mkdirSync(join(folder, CHARTS), { recursive: true });
	for (const chart of sections.flatMap(({ charts = [] }) => charts)) {
		writeFileSync(join(folder, CHARTS, `${chart.file}.svg`), svg(chart));
	}
	const file = join(folder, 'benchmarks.md');
	writeFileSync(file, documentOf(sections, machine()));
	console.log(`\n${file} is written`);
}

// What was started ends with this process, also when it is stopped.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const sections: Section[] = [];
for (const name of named.length > 0 ? named : PUBLISHED.keys()) {
	sections.push(await measured(name));
	// Now and not at the end, so that a run that is stopped keeps what it has measured.
	if (named.length === 0) write(quick ? '.cache/benchmarks' : 'docs', sections);
}
