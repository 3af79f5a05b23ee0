import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { procoreId } from '../../client/ids';
import type { Person } from '../../client/endpoints/people';
import type { Vendor } from '../../client/schemas/records';
import { contactOf, isSame, primaryOf } from '../../mapping/contacts/contact';

const named = z.object({ name: z.string().nullish() }).passthrough();
const ofVendor = z.object({
	name: z.string().nullish().catch(undefined),
	trades: z.array(named).nullish().catch(undefined),
});

/** The trades of a vendor, separated by commas. In Procore, only vendors have trades. */
const tradesOf = (vendor: Vendor | undefined): string =>
	(ofVendor.parse(vendor ?? {}).trades ?? []).flatMap(({ name }) => name ?? []).join(', ');

/**
 * A contact as one flat record.
 * @param vendor with its trades and primary contact; undefined if it is not known
 */
export function contactRow(person: Person, isActive: boolean, vendor?: Vendor): IDataObject {
	const contact = contactOf({ person }, isActive);
	const primary = vendor && primaryOf(vendor);
	const vendorId = vendor?.id ?? person.vendor?.id ?? null;
	return {
		...contact,
		id: procoreId(contact.id),
		isPrimary: primary !== undefined && isSame(contact, primary),
		businessPhone: person.business_phone ?? '',
		mobilePhone: person.mobile_phone ?? '',
		faxNumber: person.fax_number ?? '',
		trades: tradesOf(vendor),
		vendorId: vendorId === null ? null : procoreId(String(vendorId)),
		vendorName: (vendor && ofVendor.parse(vendor).name) ?? '',
		userId: person.user_id ? procoreId(person.user_id) : null,
	};
}
