import { records, tool, WRITES } from '../kind';
import { BOTH_V2 } from '../paths';

const PRIME = `${BOTH_V2}/prime_contracts`;
const BILLED = '/rest/v1.0/prime_contracts/{prime_contract_id}';

export const PRIME_CONTRACT_KINDS = tool('project', 'Prime Contracts', [
	records('drawRequest', 'Draw Request', null, { event: 'Draw Requests' }),
	records('ownerInvoice', 'Owner Invoice', '/rest/v1.0/payment_applications', {
		family: ['invoice', 'owner'],
		needs: { prime_contract_id: 'primeContract' },
		can: WRITES,
		at: {
			create: ['POST', `${BILLED}/payment_applications`],
			update: ['PATCH', `${BILLED}/payment_applications/{id}`],
		},
		wrapper: 'payment_application',
		event: 'Payment Applications',
	}),
	records('primeContract', 'Prime Contract', PRIME, {
		menu: true,
		one: `${PRIME}/{prime_contract_id}`,
		can: WRITES,
		uploads: 'upload_ids',
		changed: true,
		deleted: { filter: 'filters[deleted_at]' },
		event: 'Prime Contracts',
		alsoAt: ['/rest/v1.0/prime_contract', '/rest/v1.0/prime_contracts'],
	}),
	records(
		'primeContractLineItem',
		'Prime Contract Line Item',
		`${PRIME}/{prime_contract_id}/line_items`,
		{
			needs: { prime_contract_id: 'primeContract' },
			event: 'Prime Contract Line Items',
		},
	),
]);
