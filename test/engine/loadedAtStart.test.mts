import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The sources in each file of the package, as the build wrote them down. */
const bundled: Record<string, string[]> = JSON.parse(readFileSync('.cache/bundled.json', 'utf8'));

const NODES = ['Procore', 'ProcoreTrigger', 'ProcorePollingTrigger'].map(
	(name) => `dist/nodes/Procore/${name}.node.js`,
);

/** The files of the package that a fresh Node.js has loaded once n8n has read the descriptions. */
function filesLoadedBy(...files: string[]): string[] {
	const script = `
		for (const file of ${JSON.stringify(files)})
			for (const made of Object.values(require('./' + file)))
				if (typeof made === 'function') new made();
		console.log(JSON.stringify(Object.keys(require.cache)));
	`;
	const told = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
	const loaded: string[] = JSON.parse(told);
	return loaded.map((file) => relative('.', file)).filter((file) => bundled[file]);
}

const sourcesOf = (files: string[]) =>
	files
		.flatMap((file) => bundled[file] ?? [])
		.map((source) => source.replace('nodes/Procore/', ''));

const loadedBy = (...files: string[]) => sourcesOf(filesLoadedBy(...files));

const FACTS = 'client/tools/facts/generated/';

it('the facts about all operations are not loaded before they are needed', () => {
	const facts = loadedBy(...NODES).filter((source) => source.startsWith(FACTS));
	// Filters are shown on the screen; their small text may be there at once.
	expect(facts).toEqual([`${FACTS}lists.ts`]);
});

/** What only runs: the rest of these folders says what the screen shows. */
const RUNS = [
	/^matching\//,
	/^mapping\/(?!fields|types|texts|distinct|contacts\/contact\.|decisions\/decisionRows|parties\/partyFields)/,
	/^validation\/(?!calls|stop|hooks\/)/,
	/^review\/(?!reviewFields|reviewOperation|webhooks)/,
	/^trigger\/polling\/(?!pollFields)/,
	/^trigger\/webhook\/(?:hooks|publish|receive)\//,
	/^transport\//,
	/^client\/ProcoreClient|^client\/wire\/(?:Exchange|pace)/,
];

it('the matcher, the validation, polling, publishing and calls are loaded when they are needed', () => {
	const sources = loadedBy(...NODES);
	expect(sources.length).toBeGreaterThan(100);
	for (const runs of RUNS) expect(sources.filter((source) => runs.test(source))).toEqual([]);
	// Each of them stands in some file of the package, so that the patterns are not out of date.
	const all = sourcesOf(Object.keys(bundled));
	for (const runs of RUNS) expect(all.some((source) => runs.test(source))).toBe(true);
});

it('all that the three nodes need at start is one file beside them', () => {
	expect(filesLoadedBy(...NODES)).toHaveLength(NODES.length + 1);
});

it('and would be seen if they were', () => {
	const names = `nodes/Procore/${FACTS}names.ts`;
	const [file = ''] = Object.entries(bundled).find(([, sources]) => sources.includes(names)) ?? [];
	expect(loadedBy(file)).toEqual([`${FACTS}names.ts`]);
});
