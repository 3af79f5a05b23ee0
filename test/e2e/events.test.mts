import { readFileSync } from 'node:fs';
import type { Simulator } from '../simulator/types.mts';
import { eventually } from '../support/eventually.mts';
import type { CredentialReference, RealN8n, WorkflowDefinition } from '../support/realN8n.mts';
import { useRealN8n } from './useRealN8n.mts';

let simulator: Simulator;
let n8n: RealN8n;
let credential: CredentialReference;

useRealN8n(
	{
		seed: { projects: 6, inactiveProjects: 0, permittedProjects: 3, vendors: 20 },
		webhooks: { timeScale: 0.00001 },
	},
	(running) => {
		({ simulator, n8n, dmsa: credential } = running);
	},
);

afterEach(() => expect(simulator.violations).toEqual([]));

/** A workflow of examples/, with this n8n's credential in the place of the reader's. */
function example(name: string): WorkflowDefinition {
	const definition: WorkflowDefinition = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));
	for (const node of definition.nodes) {
		if (node.credentials)
			node.credentials = { procoreDmsaOAuth2Api: { id: credential.id, name: credential.name } };
	}
	return definition;
}

const vendor = () =>
	[...simulator.world.vendors.values()].find(
		({ is_active, company_id }) => is_active && company_id === simulator.world.company.id,
	)!;
const hooks = () => [...simulator.world.hooks.values()];

async function withPublished(name: string, check: (id: string) => Promise<void>) {
	const { id } = await n8n.workflows.create(example(name));
	expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
	try {
		await check(id);
	} finally {
		await n8n.workflows.unpublish(id);
	}
}

test('vendor changed: the example runs for each change, and its hook goes when it is unpublished', async () => {
	await withPublished('vendor-changed', async (id) => {
		expect(hooks()).toHaveLength(1);
		simulator.webhooks.duplicatePercent = 100;
		simulator.change('vendor', vendor().id, { city: 'Portland' });
		await simulator.deliveriesSettled(20_000);
		simulator.webhooks.duplicatePercent = 0;
		const executions = await n8n.workflows.executionsReach(id, 1);
		expect(executions).toHaveLength(1);
		const done = await n8n.workflows.finished(executions[0]!.id);
		expect(done.status).toBe('success');
		expect(done.outputOf('Columns of the Sheet')[0]?.json).toMatchObject({
			vendor_id: String(vendor().id),
			name: vendor().name,
			city: 'Portland',
			change: 'update',
			problem: '',
		});
		const [attempt] = simulator.world.deliveries.at(-1)!.attempts;
		expect(attempt).toMatchObject({ response_status: 200, response_body: '' });

		const url = hooks()[0]!.destination_url;
		const authorization = hooks()[0]!.authorization ?? '';
		const post = async (headers: Record<string, string>, body: string) =>
			(
				await fetch(url, {
					method: 'POST',
					headers: { 'content-type': 'application/json', ...headers },
					body,
				})
			).status;
		expect(await post({}, '{}')).toBe(401);
		expect(await post({ authorization: `Bearer ${'x'.repeat(43)}` }, '{}')).toBe(401);
		expect(await post({ authorization }, '{}')).toBe(400);
		expect(await post({ authorization }, '{"id": ')).toBe(422);
		expect(await n8n.workflows.executions(id)).toHaveLength(1);
	});
	await eventually(() => expect(hooks()).toEqual([]), 180_000);
});

test('a workflow that may not make hooks says which permission is missing, and leaves nothing behind', async () => {
	simulator.setLevel('dmsa', 'webhooks_api', 'none');
	const { id } = await n8n.workflows.create(example('vendor-changed'));
	const status = await n8n.workflows.publish(id);
	expect(JSON.stringify(status)).toContain('no permission');
	await n8n.rest.post(`rest/workflows/${id}/deactivate`, {});
	simulator.setLevel('dmsa', 'webhooks_api', 'standard');
	expect(hooks()).toEqual([]);
});

test('listening for a test event does not disturb the published workflow', async () => {
	await withPublished('vendor-changed', async (id) => {
		const live = hooks()[0]!;
		const answer = await n8n.rest.post<{ waitingForWebhook?: boolean }>(
			`rest/workflows/${id}/run`,
			{ triggerToStartFrom: { name: 'Vendor Changed' } },
		);
		expect(answer).toMatchObject({ waitingForWebhook: true });
		expect(
			hooks()
				.map(({ destination_url }) => destination_url.replace(/.*\/(webhook[^/]*)\/.*/, '$1'))
				.sort(),
		).toEqual(['webhook', 'webhook-test']);
		simulator.change('vendor', vendor().id, { city: 'Salem' });
		await simulator.deliveriesSettled(20_000);
		expect(simulator.world.deliveries.slice(-2).map(({ status }) => status)).toEqual([
			'delivered',
			'delivered',
		]);
		await n8n.workflows.executionsReach(id, 2);
		const deadline = Date.now() + 10_000;
		while (hooks().length > 1 && Date.now() < deadline)
			await new Promise((resolve) => setTimeout(resolve, 100));
		expect(hooks()).toEqual([live]);
	});
});

test('recover missed events: the example recovers each event once before it repairs, and deletes a hook when nothing is left in it', async () => {
	await withPublished('vendor-changed', async () => {
		const [hook] = hooks();
		const orphan = {
			...hook!,
			id: '7',
			destination_url: hook!.destination_url.replace(
				/[^/]+(?=\/webhook$)/,
				'0f0e0d0c-0000-4000-8000-000000000007',
			),
			triggers: new Map(hook!.triggers),
		};
		simulator.world.hooks.set('7', orphan);
		simulator.change('vendor', vendor().id, { city: 'Bend' });
		await simulator.deliveriesSettled(20_000);
		const lost = simulator.world.deliveries.filter(
			({ hookId, status }) => hookId === '7' && status === 'discarded',
		);
		expect(lost).toHaveLength(1);
		simulator.disableHook(hook!.id);
		const { id } = await n8n.workflows.create(example('recover-missed-events'));
		const first = await n8n.workflows.run(id, 'Every Hour');
		expect(first.error).toBeUndefined();
		expect(first.outputOf('Handle the Event').map(({ json }) => json.eventId)).toEqual([
			lost[0]!.event.ulid,
		]);
		const repaired = first.outputOf('Repair the Webhooks').map(({ json }) => json);
		expect(repaired).toHaveLength(2);
		expect(repaired).toContainEqual(
			expect.objectContaining({ hookId: hook!.id, action: 'enable', done: true }),
		);
		expect(repaired).toContainEqual(
			expect.objectContaining({ hookId: '7', action: 'recover', done: true }),
		);
		expect(simulator.world.hooks.get(hook!.id)).toMatchObject({
			status: 'active',
			authorization: hook!.authorization,
		});
		expect(orphan.status).toBe('disabled');

		const second = await n8n.workflows.run(id, 'Every Hour');
		expect(second.outputOf('Handle the Event')).toEqual([]);
		expect(simulator.world.hooks.has('7')).toBe(true);

		lost[0]!.payload = { ...lost[0]!.payload, timestamp: '2020-01-01T00:00:00Z' };
		const aDayLater = await n8n.workflows.run(id, 'Every Hour');
		expect(aDayLater.outputOf('Repair the Webhooks').map(({ json }) => json)).toContainEqual(
			expect.objectContaining({ hookId: '7', action: 'delete', done: true }),
		);
		expect(simulator.world.hooks.has('7')).toBe(false);
	});
});

test('poll RFIs: the example shows samples, tells of a changed RFI once, and of a project that fails', async () => {
	const rfi = [...simulator.world.records.values()].find(
		({ tool, project_id, deleted }) =>
			tool === 'rfi' && !deleted && simulator.accounts.dmsa.projects.has(project_id ?? 0),
	)!;
	const { id } = await n8n.workflows.create(example('poll-rfis'));
	const samples = await n8n.workflows.run(id, 'RFIs');
	expect(samples.status).toBe('success');
	expect(samples.outputOf('What to Tell')[0]?.json).toMatchObject({
		project: expect.any(String),
		subject: expect.any(String),
	});
	const before = (await n8n.workflows.executions(id)).length;
	// n8n polls on publication, and its shortest schedule is a minute.
	const pollOnce = async (runs: number) => {
		expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
		const executions = await n8n.workflows.executionsReach(id, before + runs);
		await n8n.workflows.unpublish(id);
		expect(executions).toHaveLength(before + runs);
		return await n8n.workflows.finished(executions[0]!.id);
	};
	await pollOnce(0);
	simulator.change('record', rfi.id, { subject: 'Which fire rating?' });
	const changed = await pollOnce(1);
	expect(changed.status).toBe('success');
	expect(changed.outputOf('What to Tell').map(({ json }) => json)).toEqual([
		expect.objectContaining({ subject: 'Which fire rating?', change: 'update' }),
	]);
	const broken = rfi.project_id!;
	simulator.faults.project(broken, 403);
	const failed = await pollOnce(2);
	simulator.faults.project(broken, null);
	expect(failed.outputOf('What to Tell')).toEqual([]);
	expect(failed.outputOf('Tell the Procore Admin').map(({ json }) => json)).toEqual([
		expect.objectContaining({
			projectName: simulator.world.projects.get(broken)!.name,
			error: expect.stringContaining('permission'),
		}),
	]);
});
