import type { INodeExecutionData } from 'n8n-workflow';
import type { Engine, NodeRun } from '../../test/support/engine.mts';
import { linksBy, METHODS, type Method, type Named } from '../matching/methods.mts';
import type { Chart } from '../report/chart.mts';
import { fewerRounds, inTurn, median, ratio, timed } from '../report/rounds.mts';
import type { Section, Settings } from '../report/section.mts';
import { figure, type Table } from '../report/table.mts';
import { engineFor } from '../simulated/engine.mts';
import { NO_LIMIT, simulated } from '../simulated/simulated.mts';

const OURS = 'Vendor Mapping: Plan, with reading the vendors';
const OTHERS = ['fastest-levenshtein', 'Fuse.js', 'MiniSearch'] as const;

/** Names that each tool compares in one round; it looks at as many vendors as that allows. */
const COMPARED: Record<(typeof OTHERS)[number], number> = {
	'fastest-levenshtein': 2.5e6,
	'Fuse.js': 2e5,
	MiniSearch: 5e6,
};
const FEWEST = 8;
const WITHIN = 80;

interface Round {
	/** Seconds for each vendor that was looked at. */
	each: number;
	lookedAt: number;
	right: number;
	wrong: number;
}

interface Given {
	vendors: Named[];
	parties: Named[];
	items: INodeExecutionData[];
	/** The party of each vendor that has one. */
	truth: Map<string, string | null>;
	engine: Engine;
}

function judged(given: Given, links: Map<string, string>, lookedAt: number) {
	const isRight = ([vendor, party]: [string, string]) => given.truth.get(vendor) === party;
	const right = [...links].filter(isRight).length;
	return { lookedAt, right, wrong: links.size - right };
}

const linksOf = ({ items }: NodeRun): Map<string, string> =>
	new Map(
		items.flatMap(({ json }) =>
			json.decision === 'match' ? [[String(json.vendorId), String(json.partyId)]] : [],
		),
	);

async function ours(given: Given): Promise<Round> {
	const parameters = { resource: 'vendorMapping', operation: 'plan' };
	const { result, seconds } = await timed(
		async () => await given.engine.runNode(parameters, given.items, { mode: 'trigger' }),
	);
	if (result.error) throw result.error;
	const count = result.items.length;
	return { each: seconds / count, ...judged(given, linksOf(result), count) };
}

async function theirs(given: Given, method: Method, sample: number): Promise<Round> {
	// Its index is made beforehand: that is done once, however many vendors are looked at.
	const find = METHODS[method](given.parties);
	const { result, seconds } = await timed(() => linksBy(find, given.vendors, sample));
	return { each: seconds / sample, ...judged(given, result, sample) };
}

/** As many vendors as parties, more or less. */
async function tableOf(size: number, quick: boolean): Promise<[Table, Chart['groups'][number]]> {
	const procore = await simulated({ seed: { vendors: size, projects: 2 }, limits: NO_LIMIT });
	const { parties, truth } = await procore.parties();
	const engine = await engineFor(procore);
	const list = await engine.runNode({ resource: 'vendor', operation: 'getAll', returnAll: true });
	const given: Given = {
		vendors: list.items.map(({ json }) => ({ id: String(json.id), name: String(json.name) })),
		parties,
		items: parties.map((party) => ({ json: { ...party } })),
		truth: new Map(truth.map(({ vendorId, partyId }) => [String(vendorId), partyId])),
		engine,
	};
	const sampleOf = (method: (typeof OTHERS)[number]) =>
		Math.min(
			given.vendors.length,
			Math.max(FEWEST, Math.round(COMPARED[method] / size / (quick ? 10 : 1))),
		);
	// A first look that does not count, in which code is compiled.
	await ours(given);
	for (const name of OTHERS) await theirs(given, name, 1);
	const found = await inTurn<string, Round>(
		{
			[OURS]: async () => await ours(given),
			...Object.fromEntries(
				OTHERS.map((name) => [name, async () => await theirs(given, name, sampleOf(name))]),
			),
		},
		{ within: WITHIN, warmUp: false },
	);
	await procore.stop();
	const each = (name: string) => (found.get(name) ?? []).map((round) => round.each);
	const names = [OURS, ...OTHERS];
	const rows = names.map((name) => {
		const { lookedAt, right, wrong } = found.get(name)?.[0] ?? { lookedAt: 0, right: 0, wrong: 0 };
		const of = (count: number) => ((count / lookedAt) * 1000).toFixed(0);
		return [
			name,
			lookedAt.toLocaleString('en-US'),
			figure(median(each(name)) * 1e6),
			figure(ratio(each(name), each(OURS))),
			of(right),
			of(wrong),
		];
	});
	const title = `${size.toLocaleString('en-US')} vendors, ${parties.length.toLocaleString('en-US')} parties`;
	const columns = ['', 'Vendors looked at', 'µs a vendor', 'ours = 1', 'Linked rightly', 'Wrongly'];
	const bars = names.map((name) => {
		const value = median(each(name)) * 1e6;
		return {
			name: name.split(',')[0] ?? name,
			value,
			shown: `${figure(value)} µs`,
			isOurs: name === OURS,
		};
	});
	return [
		{ title, columns, rows, note: fewerRounds(each(OURS).length) },
		{ name: title, bars },
	];
}

/** Planning in n8n's engine beside tools that compare names. */
export async function measurePlan({ quick }: Settings): Promise<Section> {
	const tables: Table[] = [];
	const groups: Chart['groups'] = [];
	for (const size of quick ? [1_000] : [10_000, 50_000]) {
		const [table, group] = await tableOf(size, quick);
		tables.push(table);
		groups.push(group);
	}
	return {
		title: 'Mapping',
		about:
			'*Vendor Mapping: Plan* in n8n\'s engine, with Procore\'s answers and everything that makes a row, beside libraries that compare names alone, each with the threshold that gave it the best results on labelled data. The libraries look at a part of the vendors, as many as fit into this run; their time for each vendor does not depend on how many they look at, and the time in which they make their index is left out. "Linked rightly" and "wrongly" are of 1,000 vendors that were looked at.',
		tables,
		charts: [
			{
				file: 'plan',
				title: 'Finding the partner of a vendor',
				unit: 'Microseconds for each vendor, less is better',
				groups,
			},
		],
	};
}
