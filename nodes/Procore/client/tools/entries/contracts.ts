import { records, tool, WRITES } from '../kind';
import { BOTH_V2, ONLY_DELETED, PROJECT } from '../paths';

const CONTRACTS = `${BOTH_V2}/commitment_contracts`;
const PURCHASE_ORDERS = '/rest/v1.0/purchase_order_contracts';
const SUBCONTRACTS = '/rest/v1.0/work_order_contracts';

export const CONTRACT_KINDS = tool('project', 'Commitments', [
	records('billingPeriod', 'Billing Period', `${PROJECT}/billing_periods`, { changed: true }),
	records('commitment', 'Commitment', CONTRACTS, {
		family: ['commitment', 'any'],
		one: `${CONTRACTS}/{commitment_contract_id}`,
		can: WRITES,
		uploads: 'upload_ids',
		changed: true,
		deleted: { ...ONLY_DELETED.deleted, filter: 'filters[deleted_at]' },
		plural: 'Commitment Contracts',
		alsoAt: ['/rest/v1.0/commitments'],
	}),
	// One is read only with the id of its contract, which no event names; so are RFQs.
	records('contractPayment', 'Contract Payment', '/rest/v1.0/contract_payments', {
		one: null,
		event: 'Contract Payments',
	}),
	records('invoice', 'Invoice (Requisition)', '/rest/v1.1/requisitions', {
		family: ['invoice', 'subcontractor'],
		can: WRITES,
		wrapper: 'requisition',
		uploads: 'upload_ids',
		changed: true,
		plural: 'Requisitions',
	}),
	records('purchaseOrder', 'Purchase Order', PURCHASE_ORDERS, {
		family: ['commitment', 'purchaseOrder'],
		can: [...WRITES, 'sync'],
		wrapper: 'purchase_order_contract',
		uploads: 'upload_ids',
		changed: true,
		...ONLY_DELETED,
		event: 'Purchase Order Contracts',
	}),
	records(
		'purchaseOrderLineItem',
		'Purchase Order Line Item',
		`${PURCHASE_ORDERS}/{purchase_order_contract_id}/line_items`,
		{
			needs: { purchase_order_contract_id: 'purchaseOrder' },
			event: 'Purchase Order Contract Line Items',
		},
	),
	records('rfq', 'RFQ', '/rest/v1.0/rfqs', { one: null, event: 'RFQs' }),
	records('rfqQuote', 'RFQ Quote', null, { event: 'RFQ Quotes', actions: ['create', 'update'] }),
	records('rfqResponse', 'RFQ Response', null, {
		event: 'RFQ Responses',
		actions: ['create', 'update'],
	}),
	records('subcontract', 'Subcontract', SUBCONTRACTS, {
		family: ['commitment', 'subcontract'],
		can: [...WRITES, 'sync'],
		wrapper: 'work_order_contract',
		uploads: 'upload_ids',
		changed: true,
		...ONLY_DELETED,
		event: 'Work Order Contracts',
	}),
	records(
		'subcontractLineItem',
		'Subcontract Line Item',
		`${SUBCONTRACTS}/{work_order_contract_id}/line_items`,
		{
			needs: { work_order_contract_id: 'subcontract' },
			event: 'Work Order Contract Line Items',
		},
	),
]);
