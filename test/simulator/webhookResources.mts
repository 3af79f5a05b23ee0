import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface WebhookResource {
	name: string;
	scope: 'company' | 'project';
	actions: string[];
	category: string;
	tool: string;
}

const file = path.join(process.cwd(), 'test/simulator/webhookResources.json');
let list: WebhookResource[] | undefined;

const categories: Array<[RegExp, string]> = [
	[
		/Budget|Contract|Change|Cost|Payment|Draw|Direct|ERP|Line Item|Sub Jobs/,
		'Construction Financials',
	],
	[/Bids|RFQ/, 'Preconstruction'],
	[/Incident|Observation|Inspection|Punch|Violation|Accident/, 'Quality & Safety'],
	[/Timecard/, 'Workforce Management'],
	[
		/Company|Project (Users|Vendors|Stages|Types|Bid|Owner|Regions)|Offices|Programs|Departments|Trades/,
		'Core',
	],
];

function toResource([name, scope, actions]: [
	string,
	'company' | 'project',
	string[],
]): WebhookResource {
	const category = categories.find(([pattern]) => pattern.test(name))?.[1] ?? 'Project Management';
	return { name, scope, actions, category, tool: name };
}

export function webhookResources(): WebhookResource[] {
	if (!list) {
		const rows: Array<[string, 'company' | 'project', string[]]> = JSON.parse(
			readFileSync(file, 'utf8'),
		);
		list = rows.map(toResource);
	}
	return list;
}

export function webhookResource(name: string): WebhookResource | undefined {
	return webhookResources().find((resource) => resource.name === name);
}
