import { records, tool, WRITES } from '../kind';
import { ONLY_DELETED, PROJECT } from '../paths';

const POTENTIAL = '/rest/v1.0/potential_change_orders';

/** Change orders of one kind of contract. */
const CHANGE_ORDER = {
	can: WRITES,
	wrapper: 'change_order',
	uploads: 'upload_ids',
	isPaged: false,
	changed: true,
} as const;

export const CHANGE_ORDER_KINDS = [
	...tool('project', 'Change Orders', [
		records('changeOrder', 'Change Order Package', '/rest/v1.0/change_order_packages', {
			family: ['changeOrder', 'package'],
			can: ['create', 'update'],
			wrapper: 'change_order',
			changed: true,
			...ONLY_DELETED,
			event: 'Change Order Packages',
		}),
		// One is read only with the id of its contract, which no event names.
		records('changeOrderRequest', 'Change Order Request', '/rest/v1.0/change_order_requests', {
			one: null,
			event: 'Change Order Requests',
		}),
		records('potentialChangeOrder', 'Potential Change Order', POTENTIAL, {
			one: null,
			changed: true,
			...ONLY_DELETED,
			event: 'Potential Change Orders',
		}),
		records(
			'potentialChangeOrderLineItem',
			'Potential Change Order Line Item',
			`${POTENTIAL}/{potential_change_order_id}/line_items`,
			{
				needs: { potential_change_order_id: 'potentialChangeOrder' },
				event: 'Potential Change Order Line Items',
			},
		),
	]),
	...tool('project', 'Commitments', [
		records(
			'commitmentChangeOrder',
			'Commitment Change Order',
			`${PROJECT}/commitment_change_orders`,
			{ ...CHANGE_ORDER, family: ['changeOrder', 'commitment'] },
		),
	]),
	...tool('project', 'Prime Contracts', [
		records('primeChangeOrder', 'Prime Change Order', `${PROJECT}/prime_change_orders`, {
			...CHANGE_ORDER,
			family: ['changeOrder', 'prime'],
		}),
	]),
];
