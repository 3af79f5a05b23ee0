import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Engine } from '../../test/support/engine.mts';
import type { Chart } from '../report/chart.mts';
import { fewerRounds, inTurn, median, timed } from '../report/rounds.mts';
import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';
import { engineFor } from '../simulated/engine.mts';
import { NO_LIMIT, simulated } from '../simulated/simulated.mts';

const WITHIN = 60;

interface Size {
	vendors: number;
	engine: Engine;
	parties: INodeExecutionData[];
	stop: () => Promise<void>;
}

interface Step {
	name: string;
	parameters: INodeParameters;
	itemsOf: (size: Size) => INodeExecutionData[];
}

const STEPS: Step[] = [
	{
		name: 'Vendor: Get Many',
		parameters: { resource: 'vendor', operation: 'getAll', returnAll: true, simplify: false },
		itemsOf: () => [{ json: {} }],
	},
	{
		name: 'Vendor Mapping: Plan',
		parameters: { resource: 'vendorMapping', operation: 'plan' },
		itemsOf: ({ parties }) => parties,
	},
];

async function sized(vendors: number): Promise<Size> {
	const procore = await simulated({ seed: { vendors, projects: 2 }, limits: NO_LIMIT });
	const { parties } = await procore.parties();
	const items = parties.map((party): INodeExecutionData => ({ json: { ...party } }));
	return { vendors, engine: await engineFor(procore), parties: items, stop: procore.stop };
}

/** Seconds and microseconds a vendor of one step, by size. */
async function grown({ parameters, itemsOf }: Step, sizes: readonly Size[]) {
	const runs = Object.fromEntries(
		sizes.map((size) => [
			String(size.vendors),
			async () => {
				const run = async () =>
					await size.engine.runNode(parameters, itemsOf(size), { mode: 'trigger' });
				const { result, seconds } = await timed(run);
				if (result.error) throw result.error;
				return { seconds, each: (seconds / result.items.length) * 1e6 };
			},
		]),
	);
	const found = await inTurn(runs, { within: WITHIN });
	const by = sizes.map(({ vendors }) => {
		const rounds = found.get(String(vendors)) ?? [];
		return {
			seconds: median(rounds.map(({ seconds }) => seconds)),
			each: median(rounds.map(({ each }) => each)),
		};
	});
	return { by, rounds: Math.min(...[...found.values()].map(({ length }) => length)) };
}

/** Whether time grows with the number of records, and no faster. */
export async function measureGrowth({ quick }: Settings): Promise<Section> {
	const counts = quick ? [200, 1_000] : [1_000, 10_000, 50_000];
	const sizes: Size[] = [];
	for (const vendors of counts) sizes.push(await sized(vendors));
	const steps: Array<{ name: string } & Awaited<ReturnType<typeof grown>>> = [];
	for (const step of STEPS) steps.push({ name: step.name, ...(await grown(step, sizes)) });
	for (const { stop } of sizes) await stop();
	const label = (index: number) => (counts[index] ?? 0).toLocaleString('en-US');
	const chart: Chart = {
		file: 'growth',
		title: 'Time for each vendor, by the length of the list',
		unit: 'Microseconds for each vendor: bars of one length mean that time grows with the list and no faster',
		groups: steps.map(({ name, by }) => ({
			name,
			bars: by.map(({ each }, index) => ({
				name: `${label(index)} vendors`,
				value: each,
				shown: `${figure(each)} µs`,
				isOurs: true,
			})),
		})),
	};
	return {
		title: 'Growth',
		about:
			'The same step on lists of different length, without latency. *Vendor Mapping: Plan* gets as many parties of another system as there are vendors, more or less, and reads the vendors itself.',
		tables: [
			{
				title: 'Growth',
				columns: ['Vendors', ...steps.flatMap(({ name }) => [`${name}: seconds`, 'µs a vendor'])],
				rows: counts.map((_, index) => [
					label(index),
					...steps.flatMap(({ by }) => [
						figure(by[index]?.seconds ?? Number.NaN),
						figure(by[index]?.each ?? Number.NaN),
					]),
				]),
				note: fewerRounds(Math.min(...steps.map(({ rounds }) => rounds))),
			},
		],
		charts: [chart],
	};
}
