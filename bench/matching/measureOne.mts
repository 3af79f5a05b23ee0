import { generate } from './generate.mts';
import { measure, readLabelled, type Labelled } from './labelled.mts';
import { METHODS } from './methods.mts';

/** Runs one method on one set in a process of its own, so that the peak of memory is its own, and prints one line of JSON. */
const [method, set, sample, again] = process.argv.slice(2);
const data: Labelled = set.startsWith('generated:')
	? generate(Number(set.slice(10)))
	: readLabelled(set);
const base = process.resourceUsage().maxRSS;
const started = performance.now();
const answer = await METHODS[method](data, Number(sample));
const ms = (performance.now() - started) / answer.share;
const peakMb = process.resourceUsage().maxRSS / 1024;
const scoredData =
	answer.share === 1
		? data
		: {
				...data,
				gold: data.gold.filter(([left]) =>
					data.left.slice(0, Number(sample)).some(({ id }) => id === left),
				),
			};
const quality = measure(scoredData, answer.links, answer.offered);
console.log(
	JSON.stringify({
		ms,
		share: answer.share,
		baseMb: base / 1024,
		peakMb,
		againMs: again ? await timeOfLaterRun() : undefined,
		...quality,
	}),
);

/** What a run costs in a process that has done it before, as n8n's has from the second plan on. */
async function timeOfLaterRun(): Promise<number> {
	let fastest = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 4; run++) {
		const from = performance.now();
		await METHODS[method](data, Number(sample));
		fastest = Math.min(fastest, performance.now() - from);
	}
	return fastest;
}
