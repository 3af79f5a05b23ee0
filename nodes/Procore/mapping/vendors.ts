import { fieldIn } from '../client/record';
import type { Vendor } from '../client/schemas/records';
import { filled, textOf, valuesOf } from './texts';
import type { PartyValues, Subject } from './types';

/**
 * A vendor as mapping sees it; anything unreadable counts as empty. `legal_name` is left out on
 * purpose: Procore fills it with the parent's name (reference of its list of vendors).
 */
export function subjectOfVendor(vendor: Vendor): Subject {
	const record: Record<string, unknown> = vendor;
	const id = String(vendor.id);
	const name = textOf(record.name);
	const email = textOf(record.email_address);
	const phones = filled(textOf(record.business_phone), textOf(record.mobile_phone));
	const texts: PartyValues = {
		name,
		address: textOf(record.address),
		city: textOf(record.city),
		state: textOf(record.state_code),
		zip: textOf(record.zip),
		country: textOf(record.country_code),
		email,
		phone: phones[0],
		website: textOf(record.website),
		taxId: textOf(fieldIn(record.business_register, 'identifier')),
	};
	const values = valuesOf((field) => texts[field]);
	const { address, city, state, zip, country, website, taxId } = values;
	return {
		id,
		name,
		originId: textOf(record.origin_id),
		isErpOwned: record.synced_to_erp === true,
		isInactive: vendor.is_active === false,
		values,
		features: {
			id,
			name,
			otherNames: filled(textOf(record.trade_name), textOf(record.abbreviated_name)),
			address,
			city,
			state,
			zip,
			country,
			phones,
			emails: filled(email, textOf(fieldIn(record.primary_contact, 'email_address'))),
			website,
			taxId,
			licenseNumber: textOf(record.license_number) || undefined,
		},
	};
}
