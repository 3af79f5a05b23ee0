import type { INodeExecutionData } from 'n8n-workflow';
import type { Simulator, ToolRecord } from '../simulator/types.mts';
import { below, byId, permittedProject } from '../support/tools.mts';
import type { OperationCase } from './operationCases.mts';

const json = (items: INodeExecutionData[]) => items.map((item) => item.json);

const inProject = (simulator: Simulator) => ({
	projectId: byId(String(permittedProject(simulator))),
});

function recordOf(simulator: Simulator, tool: string): ToolRecord {
	const project = permittedProject(simulator);
	const found = [...simulator.world.records.values()].find(
		(record) => record.tool === tool && record.project_id === project && !record.deleted,
	);
	if (!found) throw new Error(`The simulator has no ${tool}`);
	return found;
}

const personOf = (simulator: Simulator) =>
	[...(simulator.world.projects.get(permittedProject(simulator))?.userIds ?? [])][0] ?? 0;

/** The shared operations of tools, each with several tools. */
export const toolOperationCases: OperationCase[] = [
	{
		operation: 'rfi.getAll',
		when: 'of all permitted projects',
		parameters: () => ({ projectScope: 'permitted', returnAll: true }),
		check: (items) => {
			expect(new Set(json(items).map(({ project_id }) => project_id)).size).toBeGreaterThan(1);
			expect(Object.keys(json(items)[0] ?? {})).toContain('assignees_name');
		},
	},
	{
		operation: 'rfi.create',
		parameters: (simulator) => ({
			...inProject(simulator),
			fields: below({
				subject: '={{ $json.subject }}',
				rfi_manager_id: String(personOf(simulator)),
				assignee_ids: String(personOf(simulator)),
				'question.body': 'Which hinge?',
			}),
		}),
		input: () => [{ json: { subject: 'Door D-12' } }, { json: { subject: 'Door D-13' } }],
		check: (items) =>
			expect(json(items).map(({ subject }) => subject)).toEqual(['Door D-12', 'Door D-13']),
	},
	{
		operation: 'rfi.update',
		parameters: (simulator) => ({
			...inProject(simulator),
			recordId: byId(recordOf(simulator, 'rfi').id),
			fields: { mappingMode: 'autoMapInputData', value: null },
		}),
		input: () => [{ json: { subject: 'Changed', no_column: 1 } }],
		check: (items) => expect(json(items)).toMatchObject([{ subject: 'Changed' }]),
	},
	{
		operation: 'punchItem.get',
		parameters: (simulator) => ({
			...inProject(simulator),
			recordId: byId(recordOf(simulator, 'punchItem').id),
		}),
		check: (items, simulator) =>
			expect(json(items)).toMatchObject([{ id: recordOf(simulator, 'punchItem').id }]),
	},
	{
		operation: 'submittal.get',
		parameters: (simulator) => ({
			...inProject(simulator),
			recordId: byId(recordOf(simulator, 'submittal').id),
		}),
		check: (items, simulator) =>
			expect(json(items)).toMatchObject([{ id: recordOf(simulator, 'submittal').id }]),
	},
	{
		operation: 'dailyLog.getAll',
		when: 'of some days',
		parameters: (simulator) => ({
			...inProject(simulator),
			logType: 'manpower',
			startDate: '2020-01-01',
			returnAll: true,
		}),
		check: (items) => expect(items.length).toBeGreaterThan(0),
	},
	{
		operation: 'task.create',
		parameters: (simulator) => ({ ...inProject(simulator), body: '{ "title": "Order hinges" }' }),
		check: (items) => expect(json(items)).toMatchObject([{ title: 'Order hinges' }]),
	},
	{
		operation: 'location.update',
		parameters: (simulator) => ({
			...inProject(simulator),
			recordId: byId(recordOf(simulator, 'location').id),
			fields: below({ node_name: 'Level 9' }),
		}),
		check: (items) => expect(items).toHaveLength(1),
	},
	...(['rfi', 'observation'] as const).map((tool): OperationCase => ({
		operation: `${tool}.delete`,
		parameters: (simulator) => ({
			...inProject(simulator),
			recordId: byId(recordOf(simulator, tool).id),
		}),
		check: (items) => expect(json(items)).toEqual([{ deleted: true }]),
	})),
];
