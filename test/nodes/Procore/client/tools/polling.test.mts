import { operations } from '../../../../simulator/operations.mts';
import { markedTable } from '../../../../support/markedTable.mts';
import { pollingTable } from '../../../../support/pollingTable.mts';
import {
	COMPANY_TOOLS,
	listCallOf,
	PROJECT_TOOLS,
	type PollableTool,
} from '../../../../../nodes/Procore/client/tools/polling.ts';

const operationOf = (list: string) => operations().get(`GET ${list}`);

const cases = [
	...COMPANY_TOOLS.map((tool) => ['company', tool] as const),
	...PROJECT_TOOLS.map((tool) => ['project', tool] as const),
].map(([level, tool]) => [`${level} ${tool.value}`, level, tool] as const);

interface Asked {
	list: string;
	level: string;
	query?: object;
	/** The filter that takes the window. */
	filter?: string;
	isPaged?: boolean;
}

function check({ list, level, query, filter = 'filters[updated_at]', isPaged = true }: Asked) {
	const known = operationOf(list);
	expect([list, known !== undefined]).toEqual([list, true]);
	const names = [...(known?.query ?? [])];
	const call = listCallOf(list, { companyId: '11', projectId: level === 'project' ? '22' : '' });
	expect(call.path.text).toBe(list.replace('{company_id}', '11').replace('{project_id}', '22'));
	expect(names).toEqual(
		expect.arrayContaining([filter, ...Object.keys({ ...call.query, ...query })]),
	);
	expect(names.includes('page') && names.includes('per_page')).toBe(isPaged);
	const required = known?.required.filter((name) => name !== 'per_page') ?? [];
	expect(Object.keys(call.query)).toEqual(expect.arrayContaining(required));
}

it.each(cases)(
	'%s is a list of Procore that takes filters[updated_at]',
	(_, level, tool: PollableTool) => {
		check({ ...tool, level });
	},
);

it.each(cases.filter(([, , { deleted }]) => deleted))(
	'%s tells of deleted records',
	(_, level, { list, deleted }) => {
		check({ list, level, ...deleted });
	},
);

it.each([
	['company', COMPANY_TOOLS],
	['project', PROJECT_TOOLS],
])('the %s menu is in order and has each tool once', (_, tools) => {
	const labels = tools.map(({ label }) => label);
	expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b)));
	expect(new Set(tools.map(({ value }) => value)).size).toBe(tools.length);
});

it.each([
	['company', COMPANY_TOOLS],
	['project', PROJECT_TOOLS],
])('the %s menu has the newest version of each list that takes the filter', (_, tools) => {
	for (const { list } of tools) {
		const [, version, tail = ''] = /^\/rest\/v1\.(\d)(\/.*)$/.exec(list) ?? [];
		if (version === undefined) continue;
		const newer = `/rest/v1.${Number(version) + 1}${tail}`;
		expect([newer, operationOf(newer)?.query.has('filters[updated_at]') ?? false]).toEqual([
			newer,
			false,
		]);
	}
});

it("the guide's table is up to date; if not: npm run tables", () => {
	expect(markedTable(pollingTable())).toBe(pollingTable().table);
});

it('the same thing has the same value and label at both levels', () => {
	const labels = new Map(COMPANY_TOOLS.map(({ value, label }) => [value, label]));
	const shared = PROJECT_TOOLS.filter(({ value }) => labels.has(value));
	expect(shared.map(({ value }) => value)).toEqual(
		expect.arrayContaining(['document', 'equipment', 'timesheet', 'user']),
	);
	for (const { value, label } of shared) expect([value, labels.get(value)]).toEqual([value, label]);
	for (const { value } of [...COMPANY_TOOLS, ...PROJECT_TOOLS])
		expect(value).not.toMatch(/^(?:company|project)[A-Z]/);
});

it('a task of the schedule is not one of the Tasks tool', () => {
	const tool = (name: string) => PROJECT_TOOLS.find(({ value }) => value === name);
	expect(tool('scheduleTask')).toMatchObject({ list: '/rest/v1.0/tasks', resourceName: 'Tasks' });
	// Procore cannot filter its list by time.
	expect(operationOf('/rest/v1.0/task_items')?.query.has('filters[updated_at]')).toBe(false);
	expect(tool('task')).toBeUndefined();
});
