import { toolFilters } from '../../../../../../nodes/Procore/actions/tools/fields/filters.ts';
import { kindsWith } from '../../../../../../nodes/Procore/actions/tools/kinds.ts';
import { TOOL_RESOURCES } from '../../../../../../nodes/Procore/client/tools/menu.ts';

/** What a filter of a tool makes of a value; undefined where it refuses it. */
function read(resource: string, name: string, value: unknown) {
	const tool = TOOL_RESOURCES.find((one) => one.value === resource)!;
	const filters = toolFilters(kindsWith(tool, 'getAll'), tool.field ?? 'level');
	return filters.find(({ property }) => property.name === name)?.read.safeParse(value).data;
}

it.each([
	['rfi', 'number', 'A-12'],
	['inspection', 'status', 'open'],
	['user', 'permission_template', 'Field Engineer'],
])('the filter of %s by %s is not an ID, and takes any text', (resource, name, value) => {
	expect(read(resource, name, value)).toBe(value);
});

it('a filter by an ID refuses a name', () => {
	expect(read('rfi', 'rfi_manager_id', 'Harbor')).toBeUndefined();
	expect(read('rfi', 'rfi_manager_id', '12')).toBe('12');
});

it.each([
	['dailyLog', 'created_by_id'],
	['dailyLog', 'location_id'],
	['changeOrder', 'id'],
	['commitment', 'id'],
])('%s takes several values for %s, since some of its lists do', (resource, name) => {
	expect(read(resource, name, '1, 2')).toEqual(['1', '2']);
});
