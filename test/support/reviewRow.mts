import type { IDataObject } from 'n8n-workflow';

/** A row of a plan that a person has to decide. */
export const reviewRow = (id: number, more: IDataObject = {}): IDataObject => ({
	vendorId: String(id),
	vendorName: `Vendor ${id}`,
	decision: 'review',
	partyId: null,
	partyName: null,
	group: 'choose',
	reason: 'More than one could be right.',
	candidates: [{ partyId: `P-${id}`, partyName: `Party ${id}`, score: 0.8 }],
	...more,
});
