import type { HookScope } from '../endpoints/webhooks';

/** Names by the events that they have; the same order of events as Procore's catalogue. */
type Names = ReadonlyArray<readonly [events: readonly string[], names: readonly string[]]>;

/**
 * What the menu offers when Procore's own catalogue cannot be read. The catalogue differs from
 * company to company, so this is the common part.
 * Source: the catalogue of a developer sandbox (February 2026) without the events that ended in
 * June 2026 (procore/documentation `announcements/webhook_fanout_migration.md`).
 */
const COMPANY: Names = [
	[['update'], ['Bids']],
	[
		['create', 'update', 'delete'],
		[
			'Change Order Change Reasons',
			'Change Types',
			'Company File Versions',
			'Company Files',
			'Company Folders',
			'Company Insurances',
			'Departments',
			'ERP Requests',
			'Form Templates',
			'Line Item Types',
			'Offices',
			'Programs',
			'Project Bid Types',
			'Project Owner Types',
			'Project Regions',
			'Project Stages',
			'Project Types',
			'Standard Cost Codes',
		],
	],
	[
		['create', 'update'],
		['Company Users', 'Company Vendors', 'Projects'],
	],
	[['create'], ['Standard Cost Code Lists']],
	[
		['create', 'delete'],
		['Timecard Time Types', 'Trades'],
	],
];

const PROJECT: Names = [
	[
		['create', 'update', 'delete'],
		[
			'Submittals',
			'Submittal Packages',
			'RFIs',
			'RFI Replies',
			'Daily Logs',
			'Daily Log/Entries',
			'Daily Construction Report Logs',
			'Change Events',
			'Change Event Line Items',
			'Change Order Packages',
			'Change Order Requests',
			'Potential Change Orders',
			'Potential Change Order Line Items',
			'Payment Applications',
			'Punch Items',
			'Meetings',
			'Meeting Topics',
			'Meeting Attendees',
			'Incidents',
			'Inspection Logs',
			'Drawings',
			'Drawing Sets',
			'Drawing Uploads',
			'Drawing Areas',
			'Project Files',
			'Project File Versions',
			'Project Folders',
			'Specification Section Revisions',
			'Specification Sets',
			'Specification Areas',
			'Specification Section Divisions',
			'Images',
			'Image Categories',
			'BIM Models',
			'BIM Model Revisions',
			'BIM File Extractions',
			'Coordination Issues',
			'Coordination Issue Activities',
			'Accident Logs',
			'Safety Violation Logs',
			'Budget Line Items',
			'Budget Changes',
			'Budget Change Adjustments',
			'Budget Change Adjustment Line Items',
			'Budget Change Production Quantities',
			'Budget Modifications',
			'Call Logs',
			'Cost Codes',
			'Contract Payments',
			'Delivery Logs',
			'Direct Costs',
			'Direct Cost Line Items',
			'Company Direct Cost Line Items',
			'Draw Requests',
			'Dumpster Logs',
			'Equipment Logs',
			'File Versions',
			'Forms',
			'Generic Tool Items',
			'Locations',
			'Manpower Logs',
			'Meeting Categories',
			'Notes Logs',
			'Observation Items',
			'Pdf Download Pages',
			'Plan Revision Logs',
			'Prime Contracts',
			'Prime Contract Line Items',
			'Productivity Logs',
			'Project Dates',
			'Project Insurances',
			'Purchase Order Contracts',
			'Purchase Order Contract Line Items',
			'Quantity Logs',
			'RFQs',
			'Site Instructions',
			'Sub Jobs',
			'Tasks',
			'Timecard Entries',
			'ToDos',
			'Visitor Logs',
			'Waste Logs',
			'Work Logs',
			'Work Order Contracts',
			'Work Order Contract Line Items',
		],
	],
	[
		['create', 'update'],
		[
			'Inspection Checklists',
			'Specification Sections',
			'Markup Layers',
			'RFQ Quotes',
			'RFQ Responses',
			'Task Items',
			'Weather Logs',
		],
	],
	[['create'], ['Budget View Snapshots', 'Observation Item Response Logs']],
	[
		['create', 'delete'],
		['Project Users', 'Project Vendors'],
	],
];

/** Resources and their events for a hook of this scope. */
export function builtInResources({ projectId }: Pick<HookScope, 'projectId'>) {
	const names = projectId === '' ? COMPANY : PROJECT;
	return names.flatMap(([actions, resources]) =>
		resources.map((name) => ({ name, actions: [...actions] })),
	);
}
