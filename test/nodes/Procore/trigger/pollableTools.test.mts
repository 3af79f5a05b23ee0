import { readFileSync } from 'node:fs';
import {
	COMPANY_TOOLS,
	listCallOf,
	PROJECT_TOOLS,
	type PollableTool,
} from '../../../../nodes/Procore/trigger/pollableTools.ts';

const operations: Array<[string, string, string[]]> = JSON.parse(
	readFileSync('test/simulator/operations.json', 'utf8'),
);
const shape = (path: string) => path.replace(/\{\w+\}/g, '{}');
const queryOf = (list: string) =>
	operations.find(([method, path]) => method === 'GET' && shape(path) === shape(list))?.[2];

const cases = [
	...COMPANY_TOOLS.map((tool) => ['company', tool] as const),
	...PROJECT_TOOLS.map((tool) => ['project', tool] as const),
].map(([level, tool]) => [`${level} ${tool.value}`, level, tool] as const);

function check(list: string, level: string, query: Record<string, unknown>) {
	const known = queryOf(list);
	expect([list, known !== undefined]).toEqual([list, true]);
	const names = (known ?? []).map((name) => name.replace(/\*$/, ''));
	const call = listCallOf(list, { companyId: '11', projectId: level === 'project' ? '22' : '' });
	expect(call.path.text).toBe(list.replace('{company_id}', '11').replace('{project_id}', '22'));
	expect(names).toEqual(
		expect.arrayContaining(['filters[updated_at]', ...Object.keys({ ...call.query, ...query })]),
	);
	const required = (known ?? [])
		.filter((name) => name.endsWith('*'))
		.map((name) => name.slice(0, -1));
	expect(Object.keys(call.query)).toEqual(expect.arrayContaining(required));
}

it.each(cases)(
	'%s is a list of Procore that takes filters[updated_at]',
	(_, level, tool: PollableTool) => {
		check(tool.list, level, tool.query ?? {});
	},
);

it.each(cases.filter(([, , { deleted }]) => deleted))(
	'%s tells of deleted records',
	(_, level, { list, deleted }) => {
		check(deleted?.list ?? list, level, deleted?.query ?? {});
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
