import { belowContracts } from './kinds/belowContracts.mts';
import { bidding } from './kinds/bidding.mts';
import { companyLists } from './kinds/companyLists.mts';
import { contracts } from './kinds/contracts.mts';
import { costs } from './kinds/costs.mts';
import { customFields } from './kinds/customFields.mts';
import { dailyLogs } from './kinds/dailyLogs.mts';
import { drawingsAndPlaces } from './kinds/drawings.mts';
import { fieldWork } from './kinds/fieldWork.mts';
import { models } from './kinds/models.mts';
import { projectManagement } from './kinds/projectManagement.mts';
import { quality } from './kinds/quality.mts';
import type { ToolKind } from './kinds/toolKind.mts';

/** Every kind of record whose endpoints follow one pattern. */
export const toolKinds: ToolKind[] = [
	...projectManagement,
	...dailyLogs,
	...quality,
	...drawingsAndPlaces,
	...contracts,
	...costs,
	...companyLists,
	...customFields,
	...belowContracts,
	...fieldWork,
	...models,
	...bidding,
];

const byKey = new Map(toolKinds.map((kind) => [kind.key, kind]));

/** Undefined for what is a table of the world, or nothing. */
export const findKind = (key: string): ToolKind | undefined => byKey.get(key);

export const kindOf = (key: string): ToolKind => {
	const kind = byKey.get(key);
	if (!kind) throw new Error(`No kind of record ${key}`);
	return kind;
};

/** Numbers the kinds: ids of their seeded records are made of it. */
export const kindIndex = new Map(toolKinds.map(({ key }, index) => [key, index]));
