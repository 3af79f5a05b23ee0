import { callsOf } from '../../../../../nodes/Procore/client/tools/calls.ts';
import { TOOL_RESOURCES } from '../../../../../nodes/Procore/client/tools/menu.ts';

const resource = (value: string) => TOOL_RESOURCES.find((one) => one.value === value);
const choicesOf = (value: string) => resource(value)?.kinds.map(({ choice }) => choice);

it('has every tool that people look for by its name', () => {
	expect(TOOL_RESOURCES.map(({ value }) => value)).toEqual(
		expect.arrayContaining([
			...['rfi', 'submittal', 'punchItem', 'observation', 'inspection', 'incident', 'dailyLog'],
			...['meeting', 'drawing', 'specification', 'photo', 'correspondence', 'task'],
			...['coordinationIssue', 'location', 'budget', 'commitment', 'primeContract'],
			...['changeEvent', 'changeOrder', 'directCost', 'invoice', 'timecard', 'costCode'],
			...['user', 'trade'],
		]),
	);
	const labels = TOOL_RESOURCES.map(({ label }) => label);
	expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b)));
});

it.each([
	['changeOrder', 'kind', ['commitment', 'package', 'prime']],
	['invoice', 'kind', ['owner', 'subcontractor']],
	['commitment', 'kind', ['any', 'purchaseOrder', 'subcontract']],
	['user', undefined, ['company', 'project']],
	['timecard', undefined, ['company', 'project']],
	['rfi', undefined, ['project']],
	['trade', undefined, ['company']],
])('%s is chosen by %s among %j', (value, field, choices) => {
	expect(resource(value)?.field).toBe(field);
	expect(choicesOf(value)?.sort()).toEqual(choices);
});

it('a daily log is one of 18 types', () => {
	expect(resource('dailyLog')?.field).toBe('logType');
	expect(choicesOf('dailyLog')).toHaveLength(18);
});

it.each(TOOL_RESOURCES.map((one) => [one.value, one] as const))(
	'%s can be listed in each of its kinds',
	(_, { kinds }) => {
		expect(new Set(kinds.map(({ choice }) => choice)).size).toBe(kinds.length);
		for (const { kind } of kinds) expect(callsOf(kind).get('getAll')).toBeDefined();
	},
);
