import { readFileSync } from 'node:fs';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Simulator, ToolRecord } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import type { RealN8n } from '../support/realN8n.mts';
import { startScriptedModel } from '../support/scriptedModel.mts';
import type { WorkflowDefinition } from '../support/realN8n/workflows.mts';
import { DataTables } from './dataTables.mts';
import { useRealN8n } from './useRealN8n.mts';

let simulator: Simulator;
let n8n: RealN8n;
let tables: DataTables;
let model: Awaited<ReturnType<typeof startScriptedModel>>;

const seed = { vendors: 50, projects: 24, permittedProjects: 18, recordsPerTool: 6 };
useRealN8n({ seed }, async (running) => {
	({ simulator, n8n } = running);
	tables = await DataTables.of(n8n);
	model = await startScriptedModel();
	const key = { apiKey: 'sk-test', url: model.url };
	await n8n.credentials.create('openAiApi', 'OpenAI', key);
});
afterAll(async () => await model?.stop());

beforeEach(() => simulator.clear());

/** An example as a user imports it, with the credentials of these names chosen. */
async function imported(
	example: string,
	changes: Partial<WorkflowDefinition> = {},
	chosen: Record<string, string> = {},
): Promise<string> {
	const workflow: WorkflowDefinition = JSON.parse(readFileSync(`examples/${example}.json`, 'utf8'));
	const known = await n8n.credentials.list();
	for (const node of workflow.nodes) {
		for (const [type, reference] of Object.entries(node.credentials ?? {})) {
			const name = chosen[type] ?? reference.name;
			const found = known.find((one) => one.type === type && one.name === name);
			if (found) reference.id = found.id;
		}
	}
	const { id } = await n8n.workflows.create({ ...workflow, ...changes });
	return id;
}

const permitted = () =>
	[...simulator.world.projects.values()].filter(
		({ id, active, company_id }) =>
			active &&
			company_id === simulator.world.company.id &&
			simulator.accounts.dmsa.projects.has(id),
	);
const recordsOf = (tool: string): ToolRecord[] => {
	const projects = new Set(permitted().map(({ id }) => id));
	return [...simulator.world.records.values()].filter(
		(record) => record.tool === tool && !record.deleted && projects.has(record.project_id ?? 0),
	);
};
const json = (items: INodeExecutionData[]) => items.map((item) => item.json);
const writes = () =>
	simulator.requests
		.filter(({ host, method }) => host === 'api' && method !== 'GET')
		.map(({ method, path }) => `${method} ${path}`);
const values = (rows: IDataObject[], name: string) => rows.map((row) => row[name]);

describe('open RFIs and submittals of all projects to a sheet', () => {
	const run = async () => await n8n.workflows.run(await imported('open-items-to-sheet'), 'Start');

	test('holds each open one of every permitted project once', async () => {
		const { status, outputOf } = await run();
		expect(status).toBe('success');
		const rows = json(outputOf('One List'));
		const open = recordsOf('rfi').filter(({ fields }) => fields.status === 'open');
		expect(open.length).toBeGreaterThan(5);
		const rfis = rows.filter(({ kind }) => kind === 'RFI');
		expect(values(rfis, 'number').sort()).toEqual(open.map(({ fields }) => fields.number).sort());
		expect(rows.some(({ kind }) => kind === 'Submittal')).toBe(true);
		expect(values(rows, 'status')).not.toContain('Closed');
		const [sheet] = outputOf('Sheet');
		expect(sheet?.binary?.data).toMatchObject({ fileName: 'open-items.xlsx' });
	});

	test('goes on where a project has no RFI tool, and names it', async () => {
		const [project] = permitted();
		if (!project) throw new Error('No project is permitted');
		simulator.setLevel('dmsa', 'rfi', 'none', project.id);
		const { status, outputOf } = await run();
		simulator.setLevel('dmsa', 'rfi', 'admin', project.id);
		expect(status).toBe('success');
		const failed = json(outputOf('Projects That Failed'));
		expect(failed).toEqual([
			expect.objectContaining({ details: expect.objectContaining({ project_name: project.name }) }),
		]);
		const rfis = json(outputOf('One List')).filter(({ kind }) => kind === 'RFI');
		expect(rfis.length).toBeGreaterThan(0);
		expect(values(rfis, 'project')).not.toContain(project.name);
	});
});

describe('what changed since the last run, to a data table', () => {
	test('reads all at first, then only what changed, and forgets no failed project', async () => {
		const id = await imported('incremental-export');
		const run = async () => await n8n.workflows.run(id, 'Every Hour');
		const first = await run();
		expect(first.status).toBe('success');
		const all = recordsOf('rfi');
		expect(await tables.rows('Procore RFIs')).toHaveLength(all.length);
		const [one] = all;
		if (!one) throw new Error('There is no RFI');

		simulator.change('record', one.id, { subject: 'A subject of today' });
		const [other] = permitted().filter(({ id }) => id !== one.project_id);
		if (!other) throw new Error('Only one project is permitted');
		simulator.setLevel('dmsa', 'rfi', 'none', other.id);
		const since = (await tables.rows('Procore export runs'))[0]?.since;
		const second = await run();
		expect(json(second.outputOf('Changed RFIs')).map((row) => row.id)).toEqual([one.id]);
		expect(second.outputOf('Projects That Failed')).toHaveLength(1);
		expect((await tables.rows('Procore export runs'))[0]?.since).toBe(since);
		const rows = await tables.rows('Procore RFIs');
		expect(rows).toHaveLength(all.length);
		expect(rows.find((row) => row.rfi_id === String(one.id))?.subject).toBe('A subject of today');

		simulator.setLevel('dmsa', 'rfi', 'admin', other.id);
		await run();
		const next = (await tables.rows('Procore export runs'))[0]?.since;
		expect(Date.parse(String(next))).toBeGreaterThan(Date.parse(String(since)));
	});
});

describe("yesterday's daily logs to a report", () => {
	test('names each project with its manpower, notes and delays', async () => {
		const [project] = permitted();
		if (!project) throw new Error('No project is permitted');
		const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
		simulator.create('record', {
			tool: 'manpower_logs',
			project_id: project.id,
			date,
			num_workers: 7,
			num_hours: '8.0',
			notes: 'Formwork on level 3',
		});
		const settings = { executionOrder: 'v1', timezone: 'UTC' };
		const id = await imported('daily-logs-report', { settings });
		const { status, outputOf } = await n8n.workflows.run(id, 'Every Morning');
		expect(status).toBe('success');
		const [report] = json(outputOf('Send the Report'));
		expect(report?.subject).toBe(`Daily logs of ${date}`);
		expect(report?.text).toContain(`## ${project.name}`);
		expect(report?.text).toMatch(
			/\*\*Manpower\*\*\n(?:- .*\n)*- .*7 workers, 8(?:\.0)? hours, Formwork on level 3/,
		);
	});
});

describe('an agent that looks up RFIs and creates punch items', () => {
	const ask = async (question: string, credential = 'Procore DMSA') => {
		const message = { sessionId: 's1', action: 'sendMessage', chatInput: question };
		const id = await imported(
			'ask-an-agent',
			{ pinData: { Chat: [{ json: message }] } },
			{ procoreDmsaOAuth2Api: credential },
		);
		return await n8n.workflows.run(id, 'Chat');
	};
	const openRfi = () => {
		const found = recordsOf('rfi').find(({ fields }) => fields.status === 'open');
		if (!found) throw new Error('No RFI is open');
		return found;
	};
	const punchItem = () => ({
		use: /punch/i,
		with: {
			project_id: String(openRfi().project_id),
			name: 'Cracked door',
			description: 'Replace the leaf',
		},
	});

	test('lists open RFIs, looks one up and creates a punch item', async () => {
		const rfi = openRfi();
		const before = recordsOf('punchItem').length;
		model.follow([
			{ use: /list/i, with: { limit: 5, search: '' } },
			{ use: /get/i, with: { project_id: String(rfi.project_id), rfi_id: String(rfi.id) } },
			punchItem(),
			{ say: 'The punch item is there.' },
		]);
		const { status, outputOf } = await ask('Which RFIs are open?');
		expect(status).toBe('success');
		expect(json(outputOf('Agent'))).toEqual([{ output: 'The punch item is there.' }]);
		const [list = '', one = '', created = ''] = model.toolAnswers().map(String);
		expect(JSON.parse(list)).toHaveLength(5);
		expect(Object.keys(JSON.parse(list)[0]).length).toBeLessThanOrEqual(12);
		expect(one).toContain(String(rfi.fields.subject));
		expect(created).toContain('Cracked door');
		expect(recordsOf('punchItem')).toHaveLength(before + 1);
	});

	test('is refused every write under Read Only, and goes on', async () => {
		const data = credentialData(simulator, 'dmsa', { readOnly: true });
		await n8n.credentials.create('procoreDmsaOAuth2Api', 'Procore, only to look', data);
		model.follow([punchItem(), { say: 'I may not write.' }]);
		const { outputOf } = await ask('Create a punch item', 'Procore, only to look');
		expect(model.toolAnswers().join()).toMatch(/read-only/);
		expect(json(outputOf('Agent'))).toEqual([{ output: 'I may not write.' }]);
		expect(writes()).toEqual([]);
	});
});
