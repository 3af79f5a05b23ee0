import type * as Records from '../../nodes/Procore/client/schemas/records';
import type * as Parties from '../../nodes/Procore/mapping/parties/parties';
import type * as PartyFields from '../../nodes/Procore/mapping/parties/partyFields';
import type * as Planning from '../../nodes/Procore/mapping/plan';
import type * as PlanItems from '../../nodes/Procore/mapping/planItem';
import type * as Vendors from '../../nodes/Procore/mapping/vendors';
import type * as Matching from '../../nodes/Procore/matching/matchRecords';
import type * as Pacing from '../../nodes/Procore/matching/text/pace';
import { partiesOf } from '../../test/simulator/parties.mts';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { engineAs } from '../../test/support/procore.mts';
import { published } from '../published.mts';

const { vendorSchema } = published<typeof Records>('client/schemas/records');
const { readParties } = published<typeof Parties>('mapping/parties/parties');
const { partyFieldsOf } = published<typeof PartyFields>('mapping/parties/partyFields');
const partyFields = partyFieldsOf.parse({});
const { plan: runPlan } = published<typeof Planning>('mapping/plan');
const { planItem } = published<typeof PlanItems>('mapping/planItem');
const { subjectOfVendor } = published<typeof Vendors>('mapping/vendors');
const { matchRecords } = published<typeof Matching>('matching/matchRecords');
const { Pace } = published<typeof Pacing>('matching/text/pace');

/**
 * What planning costs on top of the bare matcher, and that a plan of this size ends in n8n's engine.
 * `npm run bench:mapping -- 50000`
 */
const size = Number(process.argv[2] ?? 50_000);
const pacing = {
	pause: async () => await new Promise<void>((resolve) => setImmediate(resolve)),
	signal: { aborted: false },
};

async function seconds<T>(work: () => Promise<T>): Promise<[number, T]> {
	const start = performance.now();
	const result = await work();
	return [(performance.now() - start) / 1000, result];
}

async function measure(): Promise<void> {
	const simulator = await startSimulator({
		seed: { vendors: size, projects: 5 },
		limits: { perHour: 1_000_000 },
	});
	const { parties } = partiesOf(simulator.world, { seed: 1 });
	const items = parties.map((party) => ({ json: { ...party } }));
	const engine = await engineAs(simulator);
	const list = await engine.runNode({
		resource: 'vendor',
		operation: 'getAll',
		returnAll: true,
		simplify: false,
	});
	const vendors = list.items.map(({ json }) => json);
	console.log(`${vendors.length} vendors, ${items.length} parties`);

	// What the client hands over; checking the answers belongs to reading them.
	const checked = vendors.map((vendor) => vendorSchema.parse(vendor));
	const given = items.map(({ json }) => json);
	const bareMatcher = async () => {
		const { parties } = await readParties(given, partyFields, new Pace(pacing));
		const left = checked.map((vendor) => subjectOfVendor(vendor).features);
		const right = parties.map(({ features }) => features);
		return await seconds(
			async () => await matchRecords(left, right, { caution: 'careful', ...pacing }),
		);
	};
	const ownPart = async () =>
		await seconds(async () => {
			const { parties, fields } = await readParties(given, partyFields, new Pace(pacing));
			const planned = await runPlan(
				checked.map((vendor) => subjectOfVendor(vendor)),
				parties,
				{
					kind: 'company',
					caution: 'careful',
					autoAdd: false,
					autoAddDespiteOpen: false,
					decisions: [],
				},
				pacing,
			);
			return planned.rows.map((row) => planItem(row, 'vendor', { defaults: {}, fields })).length;
		});
	// In turns, and the faster of two each: the first run of either also warms up the other.
	const [bares, owns] = [[await bareMatcher()], [await ownPart()]];
	bares.push(await bareMatcher());
	owns.push(await ownPart());
	const bare = Math.min(...bares.map(([time]) => time));
	const own = Math.min(...owns.map(([time]) => time));
	const [, rows] = owns[0];
	const [whole, run] = await seconds(
		async () => await engine.runNode({ resource: 'vendorMapping', operation: 'plan' }, items),
	);
	console.log(`bare matcher              ${bare.toFixed(2)} s`);
	console.log(
		`plan's own part           ${own.toFixed(2)} s, ${(own / bare).toFixed(2)} times the bare matcher (${rows} rows)`,
	);
	console.log(
		`in n8n's engine with HTTP ${whole.toFixed(2)} s, ${run.status}, ${run.items.length} items, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB with the simulator in the same process`,
	);
	await simulator.stop();
}

measure().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
