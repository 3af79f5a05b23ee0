import type { INodeParameters } from 'n8n-workflow';
import { copyOfPackage } from '../support/engine/packageCopy.mts';
import { logger } from '../support/engine/n8n.mts';
import { eventually } from '../support/eventually.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { projectsIn } from '../support/validation.mts';

/** Runs stay within Procore's two limits: those of one process together, others by what answers say. */
const simulator = useSimulator({
	seed: {
		vendors: 40,
		projects: 20,
		inactiveProjects: 0,
		permittedProjects: 20,
		recordsPerTool: 1,
	},
});
const ids = () => projectsIn(simulator.it).active.map(({ id }) => String(id));
const refused = () => simulator.it.requests.filter(({ status }) => status === 429);
const answered = () =>
	simulator.it.requests.filter(({ host, status }) => host === 'api' && status < 400);

const fanOut = (projectIds: string[]): INodeParameters => ({
	resource: 'vendor',
	operation: 'getAll',
	level: 'project',
	returnAll: true,
	projectScope: 'several',
	projectIds,
});
const oneVendor = (): INodeParameters => ({
	resource: 'vendor',
	operation: 'get',
	vendorId: String([...simulator.it.world.vendors.keys()][0]),
});

const warnings: string[] = [];
beforeEach(() => {
	warnings.length = 0;
	jest.spyOn(logger, 'warn').mockImplementation((message: string) => void warnings.push(message));
	Object.assign(simulator.it.limits, { perHour: 3_600, perTenSeconds: null, tenSecondsMs: 2_000 });
});
afterEach(() => jest.restoreAllMocks());

describe('under the ten-second limit', () => {
	it('a run that is alone meets no 429', async () => {
		simulator.it.limits.perTenSeconds = 8;
		const { error, items } = await (await engineAs(simulator.it)).runNode(fanOut(ids()));
		expect(error).toBeUndefined();
		expect(new Set(items.map(({ json }) => json.project_id)).size).toBe(20);
		expect(refused()).toEqual([]);
		expect(simulator.it.violations).toEqual([]);
	});

	it('two runs of one credential side by side meet none, and neither do two more that come later', async () => {
		simulator.it.limits.perTenSeconds = 8;
		const first = await engineAs(simulator.it);
		const second = await engineAs(simulator.it);
		const both = async () =>
			await Promise.all([first.runNode(fanOut(ids())), second.runNode(fanOut(ids()))]);
		const runs = [...(await both()), ...(await both())];
		expect(runs.map(({ error }) => error)).toEqual(runs.map(() => undefined));
		expect(answered().length).toBeGreaterThan(80);
		expect(refused()).toEqual([]);
	});

	it('the items of one node and the branches of one workflow meet none', async () => {
		simulator.it.limits.perTenSeconds = 8;
		const engine = await engineAs(simulator.it);
		const items = Array.from({ length: 12 }, () => ({ json: {} }));
		const runs = await Promise.all(
			[1, 2].map(async () => await engine.runNode(oneVendor(), items)),
		);
		expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
		expect(refused()).toEqual([]);
	});

	it('twelve runs in as many processes all come through, and few of their calls are refused', async () => {
		Object.assign(simulator.it.limits, { perTenSeconds: 15, tenSecondsMs: 3_000 });
		const engines = [];
		for (let index = 0; index < 12; index++) {
			engines.push(await engineAs(simulator.it, 'dmsa', {}, { packageFolder: copyOfPackage() }));
		}
		const three = ids().slice(0, 3);
		const runs = await Promise.all(
			engines.map(async (engine) => await engine.runNode(fanOut(three))),
		);
		expect(runs.map(({ error }) => error?.message)).toEqual(runs.map(() => undefined));
		expect(answered()).toHaveLength(12 * 4);
		expect(refused().length).toBeLessThan(answered().length / 2);
	});
});

/** The hour's limit is used up: every answer is a refusal that asks to come back in so many seconds. */
const usedUp = (seconds: number) =>
	simulator.it.faults.add({
		path: '/rest/',
		kind: 'answer',
		status: 429,
		text: 'You have surpassed the max number of requests for an hour.',
		headers: { 'retry-after': String(seconds) },
		times: null,
	});
const timeIn = (seconds: number) =>
	new Date(Date.now() + seconds * 1000).toISOString().slice(11, 14);
const waiting = (count: number) =>
	eventually(() => expect(warnings.filter((one) => /waits until/.test(one))).toHaveLength(count));

describe('where the limit of the hour is used up', () => {
	it('a run that may not wait so long fails at once, and says when the limit resets', async () => {
		usedUp(1_800);
		const engine = await engineAs(simulator.it);
		const settings = { ...oneVendor(), callLimit: { maxWait: 5 } };
		const { error } = await engine.runNode(settings);
		expect(error?.message).toContain("Procore's call limit is used up");
		expect(error?.description).toContain('Wait at Most');
		expect(error?.description).toMatch(/The limit resets at 2\d{3}-/);
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toHaveLength(1);
	});

	it('a run that waits says so in the log at once, and stops waiting at once when it is stopped', async () => {
		usedUp(3_000);
		const engine = await engineAs(simulator.it);
		const stop = new AbortController();
		const run = engine.runNode(oneVendor(), undefined, { signal: stop.signal });
		await waiting(1);
		expect(warnings[0]).toMatch(
			/^Workflow "Workflow" \(workflow\), node "Node": Procore asked to wait/,
		);
		expect(warnings[0]).toContain(`waits until ${timeIn(3_000)}`);
		stop.abort();
		expect((await run).error?.message).toBe('The execution was stopped');
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toHaveLength(1);
	});

	it('three runs of an account wait; the fourth fails at once, since it would hold a worker too', async () => {
		usedUp(3_000);
		const stop = new AbortController();
		const { signal } = stop;
		const engine = await engineAs(simulator.it);
		const runs = [1, 2, 3].map(
			async () => await engine.runNode(oneVendor(), undefined, { signal }),
		);
		await waiting(3);
		const { error } = await engine.runNode(oneVendor());
		expect(error?.message).toContain("Procore's call limit is used up");
		expect(error?.description).toMatch(/^Enough other runs .* already wait .*The limit resets at/);
		const other = await engineAs(simulator.it, 'dmsaAdmin');
		const ofOther = other.runNode(oneVendor(), undefined, { signal });
		await waiting(4);
		stop.abort();
		const ended = await Promise.all([...runs, ofOther]);
		const messages = ended.map(({ error: stopped }) => stopped?.message);
		expect(messages).toEqual(messages.map(() => 'The execution was stopped'));
	});
});

it('a write that is stopped while it is under way is told as one that may have been made', async () => {
	simulator.it.faults.add({ path: '/rest/', method: 'POST', kind: 'latency', delayMs: 300 });
	const stop = new AbortController();
	const engine = await engineAs(simulator.it);
	const create = {
		resource: 'apiRequest',
		operation: 'send',
		method: 'POST',
		path: '/rest/v1.0/vendors',
		body: JSON.stringify({
			company_id: simulator.it.world.company.id,
			vendor: { name: 'Stopped Glazing' },
		}),
	};
	const run = engine.runNode(create, undefined, { signal: stop.signal });
	await eventually(() => expect(simulator.it.faults.list()[0]?.hits).toBe(1));
	stop.abort();
	const { error } = await run;
	expect(error?.message).toBe('The execution was stopped. The change may have been made');
	expect(error?.description).toMatch(/^Look in Procore/);
	expect(warnings.join()).toMatch(/POST \/rest\/v1.0\/vendors: .*The change may have been made/);
	const sent = () =>
		simulator.it.requests.filter(({ method, host }) => method === 'POST' && host === 'api');
	await eventually(() => expect(sent()).toHaveLength(1));
});
