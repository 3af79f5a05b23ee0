import { operationOf, resources } from '../../nodes/Procore/actions/index.ts';
import { operationRights } from '../../nodes/Procore/actions/rights.ts';
import { CREATE_HOOK } from '../../nodes/Procore/client/endpoints/webhooks.ts';
import type { Right } from '../../nodes/Procore/client/tools/rights.ts';
import { TOOL_RESOURCES } from '../../nodes/Procore/client/tools/menu.ts';
import type { MarkedTable } from './markedTable.mts';
import { testedWith } from './testedWith.mts';

/** As the menus call it: `vendor.upsert` is *Vendor > Create or Update*. */
function nameOf(operation: string): string {
	if (operation === 'procoreTrigger') return 'Procore Trigger';
	const [resource, value] = operation.split('.');
	const owner = resources.find(({ option }) => option.value === resource);
	const own = owner?.operations.find(({ option }) => option.value === value);
	return owner && own ? `${owner.option.name} > ${own.option.name}` : operation;
}

function needOf({ scope, tool, level, orGranular }: Right): string {
	const granular = orGranular ? ` (or *${orGranular}*)` : '';
	return `${scope} ${tool}: ${level}${granular}`;
}

/** Tools have a table of their own. */
const isOfTool = (operation: string) =>
	TOOL_RESOURCES.some(({ value }) => operation.startsWith(`${value}.`));

const MOST_CALLS = 3;

/** The calls of an operation, each with its version; of many the first. */
function callsOf(name: string): string {
	const [resource = '', operation = ''] = name.split('.');
	const named = operation === '' ? CREATE_HOOK : operationOf(resource, operation)?.calls;
	if (named === undefined || named === 'any') return '';
	const calls = [...new Set(named.map(([method, path]) => `\`${method} ${path}\``))];
	const more = calls.length - MOST_CALLS;
	const rest = more > 0 ? [`and ${more} more`] : [];
	return [...calls.slice(0, MOST_CALLS), ...rest].join('<br>');
}

/** The least rights of each operation, its calls and how it was tested, for the guide to permissions. */
export function permissionsTable(): MarkedTable {
	const known = new Map([...operationRights()].filter(([operation]) => !isOfTool(operation)));
	const guarded = [...known].filter(([, rights]) => rights.length > 0);
	const free = [...known.keys()].filter((operation) => known.get(operation)?.length === 0);
	const rows = guarded.map(
		([operation, rights]) =>
			`| ${nameOf(operation)} | ${rights.map(needOf).join('; ')} | ${callsOf(operation)} | ${testedWith([operation], nameOf)} |`,
	);
	const table = [
		"| Operation | Least right in Procore | Procore's calls | Tested with |",
		'| --- | --- | --- | --- |',
		...rows.sort((a, b) => a.localeCompare(b)),
		'| API Request > Send | what its endpoint needs: *Read Only* on the tool to read, *Standard* to write, *Admin* to delete | any | simulator; real n8n |',
		'| Procore Polling Trigger | *Read Only* on the tool that it polls; for projects none | [its list](polling.md#what-can-be-polled) | simulator; real n8n |',
		'| Procore Trigger with *Include Record* | also *Read Only* on the tool of each record | the call of the record | simulator; real n8n |',
		`| ${free.map(nameOf).join('; ')} | none, only membership in the company or project | | ${testedWith(free, nameOf)} |`,
	].join('\n');
	return { file: 'docs/permissions.md', name: 'permissions', table };
}
