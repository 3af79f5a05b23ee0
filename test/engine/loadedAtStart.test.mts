import { execFileSync } from 'node:child_process';

/** What a fresh Node.js has loaded once n8n has read the descriptions of the nodes. */
function factsLoadedBy(...nodes: string[]): string[] {
	const script = `
		for (const node of ${JSON.stringify(nodes)})
			for (const made of Object.values(require(node))) if (typeof made === 'function') new made();
		const loaded = Object.keys(require.cache).filter((file) => file.includes('/facts/generated/'));
		console.log(JSON.stringify(loaded.map((file) => file.split('/').at(-1))));
	`;
	const told = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
	const files: string[] = JSON.parse(told);
	return files;
}

it('the facts about all operations are not loaded before they are needed', () => {
	const nodes = ['Procore', 'ProcoreTrigger', 'ProcorePollingTrigger'];
	const files = nodes.map((name) => `${process.cwd()}/dist/nodes/Procore/${name}.node.js`);
	// Filters are shown on the screen; their small text may be there at once.
	expect(factsLoadedBy(...files).filter((file) => file !== 'lists.js')).toEqual([]);
});

it('and would be seen if they were', () => {
	const names = `${process.cwd()}/dist/nodes/Procore/client/tools/facts/generated/names.js`;
	expect(factsLoadedBy(names)).toEqual(['names.js']);
});
