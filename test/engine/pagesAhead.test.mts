import { eventually } from '../support/eventually.mts';
import { engineAs, useSimulator } from '../support/procore.mts';

/** The pages of a long list are asked for before it is their turn, and never too many of them. */
const simulator = useSimulator({ seed: { vendors: 2_600, projects: 2 }, maxPerPage: 100 });
const VENDORS = '/rest/v1.0/vendors';
/** What was answered. */
const read = () =>
	simulator.it.requests
		.filter(({ path }) => path === VENDORS)
		.map(({ query }) => Number(query.page?.[0]))
		.sort((a, b) => a - b);
const BUT_THE_THIRD = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const list = { resource: 'vendor', operation: 'getAll', returnAll: true };

it('while a page takes long, the twelve behind it are read, and no more; Stop ends it at once', async () => {
	const query = { page: '3' };
	simulator.it.faults.add({ path: VENDORS, kind: 'latency', delayMs: 20_000, query, times: null });
	const stop = new AbortController();
	const engine = await engineAs(simulator.it);
	const run = engine.runNode(list, [{ json: {} }], { signal: stop.signal });
	await eventually(() => expect(read()).toEqual(BUT_THE_THIRD));
	stop.abort();
	expect((await run).error?.message).toBe('The execution was stopped');
	expect(read()).toEqual(BUT_THE_THIRD);
});
