import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { generateConstruction } from './construction/generate.mts';
import type { SystemName } from './construction/systems.mts';
import { dataSets, readLabelled, type Labelled } from './labelled.mts';
import { labelledRows } from './labelledRows.mts';
import { fitLogistic, type Example } from './logistic.mts';

/**
 * Finds the coefficients of the confidence and writes them into the code. To be run after a build,
 * and again whenever what is compared has changed. Sets besides the tests' own are read from
 * MATCHING_DATA. The seeds are others than those of the tests and of the benchmark.
 */
const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108];
const SYSTEMS: readonly SystemName[] = ['QuickBooks', 'Sage', 'NetSuite'];
/** Written to see what is never done, not how often. */
const LEFT_OUT = new Set(['traps']);
/** No set counts for more than so many rows. */
const MOST_ROWS = 3000;
/** Links are easy and many. */
const LINK_WEIGHT = 0.3;
/** What a right row counts that is left to a person: the data know too little for more than that. */
const MOST_OF_REVIEW = 0.985;

const sets: Labelled[] = dataSets()
	.filter((name) => !LEFT_OUT.has(name))
	.map(readLabelled);
for (const system of SYSTEMS)
	for (const seed of SEEDS) sets.push(generateConstruction(system, seed, 1000));

const examples: Example[] = [];
for (const set of sets) {
	for (const caution of ['careful', 'balanced'] as const) {
		const rows = await labelledRows(set, caution);
		const share = Math.min(1, MOST_ROWS / rows.length) / 2;
		for (const { features, isRight, isLinked } of rows)
			examples.push({
				features,
				label: isRight ? (isLinked ? 1 : MOST_OF_REVIEW) : 0,
				weight: share * (isLinked ? LINK_WEIGHT : 1),
			});
	}
}
const numbers = [...fitLogistic(examples)].map((value) => Number(value.toFixed(3)));
const file = join(import.meta.dirname, '../../nodes/Procore/matching/decide/coefficients.ts');
const code = `/**
 * Made by \`npm run train:matching\`; not to be changed by hand. One number per feature, see
 * \`confidence.ts\`.
 */
export const COEFFICIENTS: readonly number[] = ${JSON.stringify(numbers)};
`;
const style = await resolveConfig(file);
writeFileSync(file, await format(code, { ...style, filepath: file }));
console.log(`${examples.length} examples, ${numbers.length} coefficients written to ${file}`);
