import { readFileSync } from 'node:fs';
import type { SentDecision, ShownReview } from '../../nodes/Procore/review/shown';
import { partiesOf } from '../simulator/parties.mts';
import type { Simulator } from '../simulator/types.mts';
import type { FinishedExecution, RealN8n } from '../support/realN8n.mts';
import { answer, confirm, shownAt } from '../support/realN8n/reviews.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { DataTables } from './dataTables.mts';
import { useRealN8n } from './useRealN8n.mts';

/** The example "map vendors with approval" as a person uses it. */
let simulator: Simulator;
let n8n: RealN8n;
let tables: DataTables;
let id: string;

useRealN8n({ account: 'dmsaAdmin', seed: { vendors: 60, projects: 3 } }, async (running) => {
	({ simulator, n8n } = running);
	tables = await DataTables.of(n8n);
	const text = readFileSync('examples/map-vendors-with-approval.json', 'utf8');
	({ id } = await n8n.workflows.create(JSON.parse(text) as WorkflowDefinition));
});

const writes = () =>
	simulator.requests.filter(({ host, method }) => host === 'api' && method !== 'GET');

/** Runs it up to the page, answers, and gives what became of it. */
async function reviewed(
	decide: (shown: ShownReview) => SentDecision[],
): Promise<FinishedExecution> {
	const executionId = await n8n.workflows.start(id, 'Start the mapping');
	const waiting = await n8n.workflows.waits(executionId);
	const link = String(waiting.outputOf('Link for the reviewer')[0]?.json.link);
	const shown = await shownAt(link);
	expect(writes()).toEqual([]);
	await confirm(link, answer(shown.round, ...decide(shown)));
	return await n8n.workflows.finished(executionId, 240_000);
}

test('makes its tables, and stops while there are no parties', async () => {
	const run = await n8n.workflows.run(id, 'Start the mapping');
	expect(run.status).toBe('success');
	expect(run.outputOf('Plan the mapping')).toEqual([]);
	expect(await tables.rows('Parties')).toEqual([]);
});

test('links, creates and leaves out what a person decided, and remembers it', async () => {
	const { parties } = partiesOf(simulator.world);
	await tables.insert(
		'Parties',
		parties.map(({ id: partyId, ...fields }) => ({ partyId, ...fields })),
	);
	let safe = 0;
	let chosen: string[] = [];
	const run = await reviewed(({ rows, parties: shown }) => {
		expect(shown.length).toBeGreaterThanOrEqual(parties.length - 5);
		const matches = rows.flatMap(({ decision, party }, at): SentDecision[] =>
			decision === 'match' ? [[at, 'match', shown[party ?? -1]?.id]] : [],
		);
		safe = matches.length;
		const open = rows.flatMap(({ group, name }, at) => (group === 'none' && name ? [at] : []));
		const [created = 0, ignored = 0] = open;
		chosen = [created, ignored].map((at) => rows[at]?.id ?? '');
		return [...matches, [created, 'create'], [ignored, 'ignore']];
	});
	const [created = '', ignored = ''] = chosen;
	expect(run.error).toBeUndefined();
	expect(run.outputOf('Sum up')[0]?.json).toMatchObject({ created: 1, ignored: 1 });
	expect(simulator.world.vendors.get(Number(created))?.origin_id).toBe(`NEW-${created}`);
	const kept = await tables.rows('Vendor decisions');
	expect(kept).toHaveLength(safe + 2);
	const of = (vendorId: string) => kept.find((row) => row.vendorId === vendorId);
	expect(of(created)).toMatchObject({ decision: 'linked', partyId: `NEW-${created}` });
	expect(of(ignored)).toMatchObject({ decision: 'ignore', decidedBy: 'Olivia' });
	expect(simulator.violations).toEqual([]);
});

test('the next run asks only about the rest, and writes nothing more by itself', async () => {
	simulator.clear();
	const run = await reviewed(({ rows }) => {
		expect(rows.filter(({ decision }) => decision === 'match')).toEqual([]);
		expect(rows.filter(({ decision }) => decision === 'ignore')).toHaveLength(1);
		return [];
	});
	expect(run.outputOf('Sum up')[0]?.json).toMatchObject({ linked: 0, created: 0, ignored: 1 });
	expect(writes()).toEqual([]);
});
