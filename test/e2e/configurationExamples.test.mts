import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { INode } from 'n8n-workflow';
import type { Simulator } from '../simulator/types.mts';
import { eventually } from '../support/eventually.mts';
import type { CredentialReference, RealN8n } from '../support/realN8n.mts';
import type { FinishedExecution, WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { visitor } from '../support/realN8n/visitor.mts';
import { useRealN8n } from './useRealN8n.mts';

let simulator: Simulator;
let n8n: RealN8n;
let dmsa: CredentialReference;

useRealN8n({}, (running) => {
	({ simulator, n8n, dmsa } = running);
});

beforeEach(() => simulator.reset());

/** An example as a user imports it, with a credential chosen and some nodes filled in. */
function example(file: string, changes: Record<string, INode['parameters']>): WorkflowDefinition {
	const workflow: WorkflowDefinition = JSON.parse(readFileSync(`examples/${file}`, 'utf8'));
	for (const node of workflow.nodes) {
		if (node.credentials) node.credentials = { procoreDmsaOAuth2Api: dmsa };
		node.parameters = { ...node.parameters, ...changes[node.name] };
	}
	return workflow;
}

function nodeOf({ nodes }: WorkflowDefinition, wanted: string): INode {
	const found = nodes.find(({ name }) => name === wanted);
	if (!found) throw new Error(`The example has no node "${wanted}"`);
	return found;
}

const permitted = () => [...simulator.accounts.dmsa.projects];

const settings = (values: Record<string, number>) => ({
	assignments: {
		assignments: Object.entries(values).map(([name, value]) => ({
			id: name,
			name,
			value,
			type: typeof value,
		})),
	},
});

const hidden = () => {
	const found = [...simulator.world.projects.values()].find(
		({ id, company_id, active }) =>
			company_id === simulator.world.company.id &&
			active &&
			!simulator.accounts.dmsa.projects.has(id),
	);
	if (!found) throw new Error('Every project is permitted');
	return found;
};

const checksMade = () =>
	simulator.requests.filter(({ path }) => path === '/rest/v1.0/settings/permissions').length;

const untilClean = async (values: Record<string, number>, expectedProjectList?: string) => {
	const { id } = await n8n.workflows.create(
		example('validate-until-clean.json', {
			Settings: settings(values),
			...(expectedProjectList === undefined
				? {}
				: { 'Validate Configuration': { expectedProjects: 'list', expectedProjectList } }),
		}),
	);
	return await n8n.workflows.run(id);
};

describe('validate until clean', () => {
	test('tells the admin, waits, and ends when the project is permitted', async () => {
		const project = hidden();
		const run = untilClean({ waitMinutes: 0.02, rounds: 50 }, String(project.id));
		await eventually(() => expect(checksMade()).toBeGreaterThanOrEqual(2));
		simulator.permit('dmsa', [project.id]);
		const { status, error, outputOf } = await run;
		expect(error).toBeUndefined();
		expect(status).toBe('success');
		expect(outputOf('Clean')[0]?.json).toMatchObject({ valid: true, missingProjects: [] });
		const message = outputOf('Tell the Procore Admin')[0]?.json;
		expect(message?.subject).toBe('Procore: ✗ 1 of 10 checks failed: projects');
		expect(message?.text).toMatch(/App Management > View > Permissions/);
		expect(message?.text).toContain(`${project.id} (missing)`);
	});

	test('gives up after the set number of rounds', async () => {
		const { error } = await untilClean({ waitMinutes: 0.01, rounds: 2 }, String(hidden().id));
		expect(error?.message).toMatch(/projects/);
		expect(checksMade()).toBe(2);
	});

	test('without expected projects waits until any is permitted', async () => {
		const all = permitted();
		simulator.unpermit('dmsa', all);
		const run = untilClean({ waitMinutes: 0.02, rounds: 50 });
		await eventually(() => expect(checksMade()).toBeGreaterThanOrEqual(2));
		simulator.permit('dmsa', all.slice(0, 1));
		const { error, outputOf } = await run;
		expect(error).toBeUndefined();
		expect(outputOf('Clean')).toHaveLength(1);
		expect(outputOf('Tell the Procore Admin')[0]?.json.text).toMatch(
			/The account sees no project\n.*App Management > View > Permissions/,
		);
	});
});

interface Told {
	subject: string;
	text: string;
}

/** What starts the daily check in these tests: each run when a test asks for it, one after the other. */
const onDemand = (path: string) => ({
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	webhookId: path,
	parameters: { httpMethod: 'POST', path },
});

/** The daily check, run as often as a test asks. @returns what it told, and how many runs failed */
async function daily(
	changes: Record<string, INode['parameters']>,
	act: (checks: (count: number) => Promise<void>) => Promise<void>,
	change: (workflow: WorkflowDefinition) => void = () => {},
): Promise<{ told: Told[]; failed: number }> {
	const workflow = example('daily-health-check.json', { Wait: { amount: 0.01 }, ...changes });
	const path = randomUUID();
	Object.assign(nodeOf(workflow, 'Every Morning'), onDemand(path));
	change(workflow);
	const { id } = await n8n.workflows.create(workflow);
	await n8n.workflows.publish(id);
	const runs: FinishedExecution[] = [];
	const run = async () => {
		await visitor.post(`${n8n.url}webhook/${path}`);
		const [newest] = await n8n.workflows.executionsReach(id, runs.length + 1);
		if (newest) runs.push(await n8n.workflows.finished(newest.id));
	};
	await act(async (count) => {
		for (let times = 0; times < count; times++) await run();
	});
	await n8n.workflows.unpublish(id);
	return {
		told: runs.flatMap(({ outputOf }) =>
			outputOf('Tell Someone').map(({ json }) => ({
				subject: String(json.subject),
				text: String(json.text),
			})),
		),
		failed: runs.filter(({ error }) => error).length,
	};
}
const subjects = ({ told }: { told: Told[] }) => told.map(({ subject }) => subject);
const passed = 'Procore: ✓ All 10 checks passed';
const expecting = (...ids: number[]) => ({
	'Validate Configuration': { expectedProjectList: ids.join('\n') },
});

describe('the daily health check', () => {
	test('speaks when something changed, and only then', async () => {
		const project = hidden();
		simulator.permit('dmsa', [project.id]);
		const result = await daily(expecting(project.id), async (checks) => {
			await checks(2);
			simulator.unpermit('dmsa', [project.id]);
			await checks(2);
			simulator.permit('dmsa', [project.id]);
			await checks(2);
		});
		expect(subjects(result)).toEqual(['Procore: ✗ 1 of 10 checks failed: projects', passed]);
		expect(result.failed).toBe(0);
		expect(result.told[0]?.text).toMatch(/^Before: ✓ All 10 checks passed\nNow: ✗/);
	});

	test('as it is shipped tells which projects were withdrawn, and which came', async () => {
		const [first = 0, ...rest] = permitted();
		const { name } = simulator.world.projects.get(first) ?? {};
		const result = await daily({}, async (checks) => {
			await checks(2);
			simulator.unpermit('dmsa', [first]);
			await checks(2);
			simulator.unpermit('dmsa', rest);
			await checks(2);
			simulator.permit('dmsa', [first]);
			await checks(2);
		});
		const [one, all, again] = result.told;
		expect(result.told).toHaveLength(3);
		expect(one?.text).toContain(`No longer permitted:\n- ${name} ${first}`);
		expect(all?.text.match(/^- /gm)?.length).toBeGreaterThan(30);
		expect(all?.text).toMatch(/the account sees no project/);
		expect(again?.text).toContain(`Newly permitted:\n- ${name} ${first}`);
	});

	test('gives reason and fix of a warning, and tells of one more right that is missing', async () => {
		const [first = 0] = permitted();
		const node = {
			'Validate Configuration': {
				expectedProjectList: String(first),
				requiredTools: ['Directory@company:Standard', 'Documents@company:Standard'],
			},
		};
		const result = await daily(node, async (checks) => {
			await checks(2);
			simulator.setLevel('dmsa', 'webhooks_api', 'none');
			await checks(2);
			simulator.setLevel('dmsa', 'directory', 'none');
			await checks(2);
			simulator.setLevel('dmsa', 'documents', 'none');
			await checks(2);
		});
		expect(result.told).toHaveLength(3);
		expect(result.told[0]?.text).toMatch(/🟡 webhooks: No right.*\n.*Developer Portal/);
		expect(result.told[1]?.text).toMatch(/🔴 permissions: Missing: .*Directory tool[^;]*$/m);
		expect(result.told[2]?.text).toMatch(
			/🔴 permissions: Missing: .*Directory tool.*Documents tool/,
		);
	});

	test('tells again what could not be sent', async () => {
		const project = hidden();
		simulator.permit('dmsa', [project.id]);
		const result = await daily(
			expecting(project.id),
			async (checks) => {
				await checks(2);
				simulator.unpermit('dmsa', [project.id]);
				await checks(2);
			},
			(workflow) => {
				Object.assign(nodeOf(workflow, 'Tell Someone'), {
					type: 'n8n-nodes-base.stopAndError',
					parameters: { errorMessage: 'The mail server is down' },
				});
			},
		);
		expect(result.failed).toBe(2);
	});

	test('takes no outage of Procore for a change', async () => {
		const [first = 0] = permitted();
		const result = await daily(expecting(first), async (checks) => {
			await checks(2);
			const fault = { kind: 'answer', path: '/rest/*', status: 500, body: {} } as const;
			simulator.faults.add({ ...fault, times: 2 });
			await checks(2);
		});
		expect(result).toEqual({ told: [], failed: 0 });
	});

	test('says once that nothing could be checked, and when that is over', async () => {
		const [first = 0] = permitted();
		const result = await daily(expecting(first), async (checks) => {
			await checks(2);
			const fault = { kind: 'answer', path: '/rest/*', status: 500, body: {} } as const;
			const id = simulator.faults.add({ ...fault, times: null });
			await checks(2);
			simulator.faults.remove(id);
			await checks(2);
		});
		expect(result.failed).toBe(0);
		expect(subjects(result)).toEqual([expect.stringMatching(/^Procore: /), passed]);
		expect(result.told[0]?.text).toMatch(/could not be checked, several times in a row/);
	});
});
