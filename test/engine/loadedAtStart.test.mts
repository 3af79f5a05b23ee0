import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The sources in each file of the package, as the build wrote them down. */
const bundled: Record<string, string[]> = JSON.parse(readFileSync('.cache/bundled.json', 'utf8'));

const NODES = ['Procore', 'ProcoreTrigger', 'ProcorePollingTrigger'].map(
	(name) => `dist/nodes/Procore/${name}.node.js`,
);

/** The sources that a fresh Node.js has loaded once n8n has read the descriptions of the nodes. */
function loadedBy(...files: string[]): string[] {
	const script = `
		for (const file of ${JSON.stringify(files)})
			for (const made of Object.values(require('./' + file)))
				if (typeof made === 'function') new made();
		console.log(JSON.stringify(Object.keys(require.cache)));
	`;
	const told = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
	const loaded: string[] = JSON.parse(told);
	return loaded
		.flatMap((file) => bundled[relative('.', file)] ?? [])
		.map((source) => source.replace('nodes/Procore/', ''));
}

const FACTS = 'client/tools/facts/generated/';

it('the facts about all operations are not loaded before they are needed', () => {
	const facts = loadedBy(...NODES).filter((source) => source.startsWith(FACTS));
	// Filters are shown on the screen; their small text may be there at once.
	expect(facts).toEqual([`${FACTS}lists.ts`]);
});

it('and would be seen if they were', () => {
	const names = `nodes/Procore/${FACTS}names.ts`;
	const [file = ''] = Object.entries(bundled).find(([, sources]) => sources.includes(names)) ?? [];
	expect(loadedBy(file)).toEqual([`${FACTS}names.ts`]);
});
