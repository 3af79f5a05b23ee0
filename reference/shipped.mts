import { resources } from '../nodes/Procore/actions/index.ts';
import { callsOf } from '../nodes/Procore/client/tools/calls.ts';
import type { Kind } from '../nodes/Procore/client/tools/kind.ts';
import { TOOL_RESOURCES } from '../nodes/Procore/client/tools/menu.ts';
import { TABLE } from '../nodes/Procore/client/tools/table.ts';

/** A resource of the menu with the kinds of record that it reads and writes. */
export interface ShippedResource {
	resource: string;
	kinds: Kind[];
}

const kindsOf = (values: string[]) => TABLE.filter(({ value }) => values.includes(value));

/** Resources with operations of their own, which the table alone does not put into the menu. */
const BY_HAND: ShippedResource[] = [
	{ resource: 'contact', kinds: kindsOf(['person']) },
	{ resource: 'document', kinds: kindsOf(['document']) },
	{ resource: 'insurance', kinds: kindsOf(['insurance', 'vendorInsurance']) },
	{ resource: 'project', kinds: kindsOf(['project']) },
	{ resource: 'vendor', kinds: kindsOf(['vendor', 'inactiveVendor']) },
];

/** Resources whose operations follow from the table. */
export const TOOLS: ShippedResource[] = TOOL_RESOURCES.map(({ value, kinds }) => ({
	resource: value,
	kinds: kinds.map(({ kind }) => kind),
}));

/** The lists that the package reads, each once. */
export const LISTS: string[] = [
	...new Set(
		[...TOOLS, ...BY_HAND].flatMap(({ kinds }) => kinds.flatMap(({ list }) => list ?? [])),
	),
].sort();

/** The calls of all operations of the menu, and those of the table. */
const CALLS = [
	...resources.flatMap(({ operations }) =>
		operations.flatMap(({ calls }) => (calls === 'any' ? [] : calls)),
	),
	...TABLE.flatMap((kind) => [...callsOf(kind).values()]),
];

/**
 * The operations whose body fields the package reads: those it writes with, where a row of a sync is
 * created, and older versions, which tell what a newer one leaves out. By method and path.
 */
export const WRITTEN: ReadonlySet<string> = new Set(
	CALLS.filter(([method]) => method !== 'GET').flatMap(([method, path]) => [
		`${method} ${path}`,
		`${method} ${path.replace(/^\/rest\/v[\d.]+/, '/rest/v1.0')}`,
		...(path.endsWith('/sync') ? [`POST ${path.slice(0, -'/sync'.length)}`] : []),
	]),
);

/** What a body of any other operation is read for: whether it takes these. */
export const IDS_OF_PLACE: readonly string[] = ['company_id', 'project_id'];
