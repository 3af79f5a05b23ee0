import { company, project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

export const bidding: ToolKind[] = [
	{
		key: 'bid',
		permission: 'bidding',
		resource: 'Bids',
		company: true,
		bases: [`${company}/bids`, `${project}/bids`],
		title: 'bid_package_title',
	},
	{
		key: 'bidContact',
		permission: 'bidding',
		bases: [`${project}/bid_contacts`],
		title: 'last_name',
	},
];
