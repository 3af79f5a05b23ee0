import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Procore } from '../../nodes/Procore/Procore.node.ts';
import { ProcorePollingTrigger } from '../../nodes/Procore/ProcorePollingTrigger.node.ts';
import { ProcoreTrigger } from '../../nodes/Procore/ProcoreTrigger.node.ts';

/** The sources in each file of the package, as the build wrote them down. */
const bundled: Record<string, string[]> = JSON.parse(readFileSync('.cache/bundled.json', 'utf8'));

const CLASSES = { Procore, ProcoreTrigger, ProcorePollingTrigger };
const NAMES = ['Procore', 'ProcoreTrigger', 'ProcorePollingTrigger'] as const;
const NODES = NAMES.map((name) => `dist/nodes/Procore/${name}.node.js`);
const DESCRIPTIONS = NAMES.map((name) => `dist/nodes/Procore/${name}.description.json`);
const CREDENTIALS = ['ProcoreDmsaOAuth2Api', 'ProcoreUserOAuth2Api'].map(
	(name) => `dist/credentials/${name}.credentials.js`,
);

/** What a fresh Node.js tells that runs this code, in a function that may wait. */
function toldBy(code: string): unknown {
	const script = `(async () => { ${code} })().then((told) => console.log(JSON.stringify(told)))`;
	return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

/** The files of the package that are loaded once n8n has made what is in these, and more is done. */
function filesLoadedBy(files: string[], more = ''): string[] {
	const loaded = toldBy(`
		for (const file of ${JSON.stringify(files)})
			for (const made of Object.values(require('./' + file)))
				if (typeof made === 'function') new made();
		${more}
		return Object.keys(require.cache);
	`);
	const paths = Array.isArray(loaded) ? loaded.map((file) => relative('.', String(file))) : [];
	return paths.filter((file) => bundled[file]);
}

const sourcesOf = (files: string[]) =>
	files
		.flatMap((file) => bundled[file] ?? [])
		.map((source) => source.replace('nodes/Procore/', ''));

describe('when n8n starts', () => {
	it('it reads the classes, their descriptions, and one file more for the credentials', () => {
		const loaded = filesLoadedBy([...NODES, ...CREDENTIALS]);
		const known = [...NODES, ...DESCRIPTIONS, ...CREDENTIALS];
		expect(loaded).toEqual(expect.arrayContaining(known));
		const others = loaded.filter((file) => !known.includes(file));
		expect(others).toHaveLength(1);
		const sources = sourcesOf(others);
		expect(sources.filter((source) => !/^(?:client|credentials)\//.test(source))).toEqual([]);
		expect(sources.length).toBeLessThan(15);
	});

	it('a node alone has its class and its description', () => {
		for (const name of NAMES) {
			const files = [`dist/nodes/Procore/${name}.node.js`];
			const description = `dist/nodes/Procore/${name}.description.json`;
			expect(filesLoadedBy(files)).toEqual([...files, description]);
		}
	});
});

const FACTS = 'client/tools/facts/generated/';

/** What the node loads in addition when n8n calls this function of it, which then fails. */
function loadedToCall(name: string, call: string): string[] {
	const file = `dist/nodes/Procore/${name}.node.js`;
	const calling = `await new (require('./${file}').${name})().${call}.call({}).catch(() => {});`;
	const sources = sourcesOf(filesLoadedBy([file], calling));
	expect(sources.length).toBeGreaterThan(100);
	return sources;
}

const MATCHER = /^matching\//;
const PLANS = /^mapping\/(?:plan|links|contacts\/peopleByVendor)/;
const INSPECTION = /^validation\/(?:inspect|checks)/;
const OF_ACTIONS = /^(?:actions|mapping|matching|review|validation)\//;
const OF_PUBLICATION = /^trigger\/webhook\/(?:hooks|publish|receive)\//;
const OF_POLLING = /^trigger\/polling\//;
const LATER = new RegExp(`^${FACTS}(?:bodies|names|simple)`);

describe('when a node works', () => {
	it.each([
		['an event of the trigger', 'ProcoreTrigger', 'webhook', [OF_ACTIONS, OF_POLLING, LATER]],
		['a menu of the trigger', 'ProcoreTrigger', 'methods.loadOptions.getEvents', [OF_ACTIONS]],
		['a poll', 'ProcorePollingTrigger', 'poll', [OF_ACTIONS, OF_PUBLICATION, LATER]],
		[
			'a menu',
			'ProcorePollingTrigger',
			'methods.loadOptions.getProjects',
			[OF_ACTIONS, OF_POLLING],
		],
		[
			'an execution',
			'Procore',
			'execute',
			[MATCHER, PLANS, INSPECTION, OF_PUBLICATION, OF_POLLING, LATER],
		],
	])('%s loads what it needs', (_, name, call, without) => {
		const sources = loadedToCall(name, call);
		for (const one of without) expect(sources.filter((source) => one.test(source))).toEqual([]);
		// Each of them stands in some file of the package, so that the patterns are not out of date.
		const all = sourcesOf(Object.keys(bundled));
		for (const one of without) expect(all.some((source) => one.test(source))).toBe(true);
	});

	it('and would be seen if it loaded more', () => {
		const sources = loadedToCall('Procore', 'execute');
		expect(sources).toContain('actions/execute.ts');
		expect(sources).toContain('actions/vendorMapping/plan.operation.ts');
	});
});

/** Which functions an object has, at any depth. */
const shapeOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
		: typeof value;

describe.each(NAMES)('the built %s', (name) => {
	const { description, ...others } = new CLASSES[name]();
	const made = `const { ${name}: Node } = require('./dist/nodes/Procore/${name}.node.js');`;

	it('has the description of its source, to the letter', () => {
		const told = toldBy(`${made} return JSON.stringify(new Node().description);`);
		expect(told).toBe(JSON.stringify(description));
	});

	it('has it fresh for each instance, since n8n changes it', () => {
		const told = toldBy(`${made}
			const change = (one) => {
				for (const [key, value] of Object.entries(one))
					if (typeof value === 'object' && value !== null) change(value);
					else one[key] = 'changed';
			};
			const first = new Node();
			change(first.description);
			return [first, new Node()].map(({ description }) => JSON.stringify(description));
		`);
		expect(told).toEqual([
			expect.stringMatching(/^{"displayName":"changed"/),
			JSON.stringify(description),
		]);
	});

	it('has all functions of its source', () => {
		const told = toldBy(`${made}
			const shapeOf = (value) => typeof value === 'object' && value !== null
				? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
				: typeof value;
			const { description, ...others } = new Node();
			return [shapeOf(others), Object.getOwnPropertyNames(Node.prototype).sort()];
		`);
		const own = Object.getOwnPropertyNames(CLASSES[name].prototype).sort();
		expect(told).toEqual([shapeOf(others), own]);
	});
});
