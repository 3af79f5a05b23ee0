import { inWords, type Chart } from './chart.mts';
import type { Section } from './section.mts';
import { markdown } from './table.mts';

export const CHARTS = 'images/benchmarks';

const INTRODUCTION = [
	'# Benchmarks',
	[
		'Written by `npm run bench`, which measures all of it in one run; do not change it by hand.',
		'Procore is the [simulator](../test/simulator/README.md), on the same machine and in another process than what is measured.',
		'It waits as long before each answer as a table says.',
		'What is compared takes turns (A B A B). Numbers are medians of five rounds or more, and ratios are medians of the ratios within each round, unless a table says otherwise.',
		'Compare ratios, not seconds: your machine is a different one.',
	].join(' '),
].join('\n\n');

/** Brackets would end the text of a picture. */
const picture = (chart: Chart): string => {
	const words = `${chart.title}. ${inWords(chart)}`.replace(/[[\]]/g, '');
	return `![${words}](${CHARTS}/${chart.file}.svg)`;
};

function sectionText({ title, about, tables, charts = [] }: Section): string {
	return [`## ${title}`, about, ...charts.map(picture), ...tables.map(markdown)].join('\n\n');
}

/** docs/benchmarks.md. */
export function documentOf(
	sections: readonly Section[],
	machine: ReadonlyArray<readonly [what: string, value: string]>,
): string {
	const facts = [
		'| | |',
		'| --- | --- |',
		...machine.map(([what, value]) => `| ${what} | ${value} |`),
	];
	return `${[INTRODUCTION, facts.join('\n'), ...sections.map(sectionText)].join('\n\n')}\n`;
}

/** A part as it is printed. */
export const printed = (section: Section): string => sectionText({ ...section, charts: [] });
