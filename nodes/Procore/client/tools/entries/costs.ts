import { records, tool, WRITES } from '../kind';
import { BOTH_V2, COMPANY, ONLY_DELETED, PROJECT, PROJECT_V11 } from '../paths';

export const COST_KINDS = [
	...tool('project', 'Bidding', [
		// All bids of a company are in one list; each project decides who may read its bids.
		records('bid', 'Bid', `${COMPANY}/bids`, {
			scope: 'company',
			event: 'Bids',
			actions: ['update'],
			alsoAt: [`${PROJECT}/bids`],
		}),
		records('bidContact', 'Bid Contact', `${PROJECT}/bid_contacts`, { one: null, changed: true }),
	]),
	...tool('project', 'Budget', [
		records('budget', 'Budget', '/rest/v1.0/budget_views/{budget_view_id}/detail_rows', {
			menu: true,
			one: '/rest/v1.1/budget_line_items/{id}',
			needs: { budget_view_id: 'budgetView' },
			can: WRITES,
			at: {
				create: ['POST', '/rest/v1.1/budget_line_items'],
				delete: ['DELETE', `${BOTH_V2}/budget_line_items/{id}`],
			},
			wrapper: 'budget_line_item',
			event: 'Budget Line Items',
		}),
		records('budgetChange', 'Budget Change', `${PROJECT}/budget_changes`, {
			isPaged: false,
			event: 'Budget Changes',
		}),
		records('budgetChangeAdjustment', 'Budget Change Adjustment', null, {
			event: 'Budget Change Adjustments',
		}),
		records('budgetChangeAdjustmentLineItem', 'Budget Change Adjustment Line Item', null, {
			event: 'Budget Change Adjustment Line Items',
		}),
		records('budgetChangeProductionQuantity', 'Budget Change Production Quantity', null, {
			event: 'Budget Change Production Quantities',
		}),
		records('budgetModification', 'Budget Modification', `${PROJECT}/budget_modifications`, {
			event: 'Budget Modifications',
		}),
		records('budgetSnapshot', 'Budget View Snapshot', '/rest/v1.0/budget_view_snapshots', {
			one: null,
			event: 'Budget View Snapshots',
			actions: ['create'],
		}),
		records('budgetView', 'Budget View', '/rest/v1.0/budget_views', { one: null }),
		records(
			'budgetedProductionQuantity',
			'Budgeted Production Quantity',
			`${PROJECT}/budgeted_production_quantities`,
			{ changed: true, plural: 'Budgeted Production Quantities' },
		),
	]),
	...tool('project', 'Change Events', [
		records('changeEvent', 'Change Event', '/rest/v1.1/change_events', {
			menu: true,
			can: WRITES,
			wrapper: 'change_event',
			idIn: 'query',
			changed: true,
			...ONLY_DELETED,
			event: 'Change Events',
		}),
		records('changeEventLineItem', 'Change Event Line Item', null, {
			event: 'Change Event Line Items',
		}),
	]),
	...tool('project', 'Direct Costs', [
		records('companyDirectCostLineItem', 'Company Direct Cost Line Item', null, {
			event: 'Company Direct Cost Line Items',
		}),
		records('directCost', 'Direct Cost', `${PROJECT_V11}/direct_costs`, {
			menu: true,
			can: WRITES,
			wrapper: 'direct_cost',
			changed: true,
			event: 'Direct Costs',
		}),
		records('directCostLineItem', 'Direct Cost Line Item', `${PROJECT}/direct_costs/line_items`, {
			one: `${PROJECT}/direct_costs/{direct_cost_id}/line_items/{id}`,
			needs: { direct_cost_id: 'directCost' },
			changed: true,
			event: 'Direct Cost Line Items',
		}),
	]),
];
