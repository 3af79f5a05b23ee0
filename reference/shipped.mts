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
