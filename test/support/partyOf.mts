import type { IDataObject } from 'n8n-workflow';
import type { Vendor } from '../simulator/types.mts';

/** A vendor as the other system holds it. */
export const partyOf = (vendor: Vendor, id: string): IDataObject => ({
	id,
	name: vendor.name,
	address: vendor.address,
	city: vendor.city,
	state: vendor.state_code,
	zip: vendor.zip,
	phone: vendor.business_phone,
	email: vendor.email_address,
});
