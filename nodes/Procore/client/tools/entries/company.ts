import { PROJECTS_A_PAGE } from '../../wire/lists/sizes';
import { records, tool } from '../kind';
import { bin, BOTH_V2, COMPANY, COMPANY_V2 } from '../paths';

/** Company settings have no tool of their own in Procore: they are edited in the Admin tool. */
export const COMPANY_KINDS = [
	...tool('company', 'Admin', [
		records('changeReason', 'Change Reason', '/rest/v1.0/change_order_change_reasons', {
			one: null,
			event: 'Change Order Change Reasons',
		}),
		records('changeType', 'Change Type', '/rest/v1.0/change_types', {
			one: null,
			event: 'Change Types',
		}),
		records('erpRequest', 'ERP Request', null, { event: 'ERP Requests' }),
		records('formTemplate', 'Form Template', `${COMPANY}/form_templates`, {
			changed: true,
			...bin(`${COMPANY}/recycle_bin/form_templates`),
			event: 'Form Templates',
		}),
		records('genericTool', 'Correspondence Type', `${COMPANY}/generic_tools`, {
			one: null,
			isOpen: true,
		}),
		records('lineItemType', 'Line Item Type', '/rest/v1.0/line_item_types', {
			event: 'Line Item Types',
		}),
		records('office', 'Office', '/rest/v1.0/offices', { event: 'Offices' }),
		records('program', 'Program', `${COMPANY}/programs`, { event: 'Programs' }),
		records('projectBidType', 'Project Bid Type', `${COMPANY}/project_bid_types`, {
			event: 'Project Bid Types',
		}),
		records('projectOwnerType', 'Project Owner Type', `${COMPANY}/project_owner_types`, {
			event: 'Project Owner Types',
		}),
		records('projectRegion', 'Project Region', `${COMPANY}/project_regions`, {
			event: 'Project Regions',
		}),
		records('projectStage', 'Project Stage', `${COMPANY}/project_stages`, {
			event: 'Project Stages',
		}),
		records('projectType', 'Project Type', `${COMPANY}/project_types`, {
			event: 'Project Types',
		}),
		// One code is read only with the id of its list, which no event names.
		records('standardCostCode', 'Standard Cost Code', '/rest/v1.0/standard_cost_codes', {
			one: null,
			event: 'Standard Cost Codes',
		}),
		records(
			'standardCostCodeList',
			'Standard Cost Code List',
			'/rest/v1.0/standard_cost_code_lists',
			{
				event: 'Standard Cost Code Lists',
				actions: ['create'],
			},
		),
		records('trade', 'Trade', `${COMPANY}/trades`, {
			menu: true,
			can: ['create'],
			wrapper: 'trade',
			changed: true,
			event: 'Trades',
			actions: ['create', 'delete'],
		}),
	]),
	...tool('company', 'Portfolio', [
		// Reading needs membership only; which projects a member sees is decided elsewhere.
		records('project', 'Project', '/rest/v1.1/projects', {
			one: '/rest/v1.0/projects/{id}',
			can: ['create', 'update', 'sync'],
			at: {
				create: ['POST', '/rest/v1.0/projects'],
				sync: ['PATCH', '/rest/v1.0/projects/sync'],
			},
			wrapper: 'project',
			perPage: PROJECTS_A_PAGE,
			changed: { query: { 'filters[by_status]': 'All' } },
			event: 'Projects',
			actions: ['create', 'update'],
			isOpen: true,
			isShared: true,
			level: 'Admin',
			decidedBy: { update: ['project', 'Admin'] },
		}),
	]),
	...tool('company', 'Webhooks API', [
		records('webhook', 'Webhook', `${COMPANY_V2}/webhooks/hooks`, {
			level: 'Standard',
		}),
	]),
	...tool('project', 'Webhooks API', [
		records('webhook', 'Webhook', `${BOTH_V2}/webhooks/hooks`, { level: 'Standard' }),
	]),
];
