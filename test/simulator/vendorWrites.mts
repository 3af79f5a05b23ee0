import { biddingKeys, blankVendor } from './blank.mts';
import { isObject } from './body.mts';
import type { Core } from './core.mts';
import { announce } from './events.mts';
import { innerFields, wrongTypes } from './records/bodyCheck.mts';
import type { FieldErrors } from './syncing.mts';
import type { AccountName, BusinessRegister, JsonObject, JsonValue, Vendor } from './types.mts';

const textFields = [
	'abbreviated_name',
	'trade_name',
	'address',
	'city',
	'state_code',
	'zip',
	'country_code',
	'business_phone',
	'mobile_phone',
	'fax_number',
	'email_address',
	'website',
	'license_number',
	'labor_union',
	'notes',
	'origin_id',
	'origin_data',
	'origin_code',
] as const;

const booleanFields = [
	'is_active',
	'authorized_bidder',
	'prequalified',
	'union_member',
	'non_union_prevailing_wage',
] as const;

const otherFields = [
	'name',
	'parent_id',
	'primary_contact_id',
	'vendor_group_id',
	'trade_ids',
	'standard_cost_code_ids',
	'bidding_distribution_ids',
	'bidding',
];

/** Field names of create and update; sync calls the register business_register_attributes. */
export const vendorFields = new Set<string>([
	...textFields,
	...booleanFields,
	...otherFields,
	'business_register',
]);
export const vendorSyncFields = new Set<string>([
	...textFields,
	...booleanFields,
	...otherFields,
	'id',
	'business_register_attributes',
	'origin_custom_fields',
]);

const isBlank = (value: JsonValue) => value === undefined || value === null || value === '';

export function checkVendor(
	core: Core,
	fields: JsonObject,
	vendor: Vendor | undefined,
): FieldErrors | undefined {
	const errors: FieldErrors = wrongTypes(fields, innerFields('POST /rest/v1.0/vendors'));
	if (fields.name === '' || fields.name === null || (!vendor && isBlank(fields.name))) {
		errors.name = ["can't be blank"];
	}
	const email = fields.email_address;
	if (typeof email === 'string' && email !== '' && !/^[^@\s]+@[^@\s]+$/.test(email)) {
		errors.email_address = ['is invalid'];
	}
	for (const name of ['country_code', 'state_code']) {
		const value = fields[name];
		if (typeof value === 'string' && !/^([A-Z0-9]{1,3})?$/.test(value))
			errors[name] = ['is invalid'];
	}
	const parent = fields.parent_id;
	if (!isBlank(parent)) {
		const found = core.world.vendors.get(Number(parent));
		if (!found) errors.parent_id = ['not found'];
		else if (found.parent_id !== null) errors.parent_id = ['only two levels are allowed'];
	}
	const { trade_ids: trades, primary_contact_id: contact } = fields;
	if (Array.isArray(trades) && !trades.every((id) => core.world.trades.has(Number(id)))) {
		errors.trade_ids = ['not found'];
	}
	if (!isBlank(contact) && !core.world.people.has(Number(contact))) {
		errors.primary_contact_id = ['not found'];
	}
	if (vendor?.synced_to_erp && Object.keys(fields).some((name) => name !== 'id')) {
		errors.base = ['This record is locked because it is synced with an ERP integration'];
	}
	return Object.keys(errors).length > 0 ? errors : undefined;
}

export function registerOf(core: Core, value: JsonValue): BusinessRegister | null {
	if (!isObject(value)) return null;
	const { type, identifier } = value;
	if ((type !== 'ein' && type !== 'abn') || typeof identifier !== 'string' || identifier === '')
		return null;
	return {
		id: core.world.nextId(),
		type,
		identifier,
		verified_at: null,
		verification_status: null,
	};
}

/** Either both parts or neither. */
export function registerIsHalf(value: JsonValue): boolean {
	return isObject(value) && isBlank(value.type) !== isBlank(value.identifier);
}

function write(core: Core, vendor: Vendor, fields: JsonObject): void {
	for (const name of textFields) {
		const value = fields[name];
		if (value !== undefined) vendor[name] = value === null ? null : String(value);
	}
	for (const name of booleanFields) {
		const value = fields[name];
		if (value !== undefined && value !== null) vendor[name] = value === true || value === 'true';
	}
	if (typeof fields.name === 'string') vendor.name = fields.name;
	if (fields.parent_id !== undefined)
		vendor.parent_id = isBlank(fields.parent_id) ? null : Number(fields.parent_id);
	if (fields.primary_contact_id !== undefined) {
		vendor.primary_contact_id = isBlank(fields.primary_contact_id)
			? null
			: Number(fields.primary_contact_id);
	}
	if (Array.isArray(fields.trade_ids)) vendor.trade_ids = fields.trade_ids.map(Number);
	if (Array.isArray(fields.standard_cost_code_ids)) {
		vendor.standard_cost_code_ids = fields.standard_cost_code_ids.map(Number);
	}
	if (isObject(fields.bidding)) {
		const given = fields.bidding;
		vendor.bidding = {
			...vendor.bidding,
			...Object.fromEntries(
				biddingKeys.flatMap((key) => (key in given ? [[key, given[key]]] : [])),
			),
		};
	}
	const register = fields.business_register ?? fields.business_register_attributes;
	if (register !== undefined) vendor.business_register = registerOf(core, register);
	if (fields.synced_to_erp !== undefined) vendor.synced_to_erp = fields.synced_to_erp === true;
	vendor.updated_at = core.clock.iso();
}

export function createVendor(
	core: Core,
	companyId: number,
	fields: JsonObject,
	account?: AccountName,
): Vendor {
	const birth = { id: core.world.nextId(), company_id: companyId, at: core.clock.iso() };
	const vendor = blankVendor(birth, String(fields.name ?? ''));
	write(core, vendor, { ...fields, synced_to_erp: account ? undefined : fields.synced_to_erp });
	core.world.vendors.set(vendor.id, vendor);
	tell(core, vendor, 'create', account);
	return vendor;
}

export function updateVendor(
	core: Core,
	vendor: Vendor,
	fields: JsonObject,
	account?: AccountName,
): void {
	write(core, vendor, { ...fields, synced_to_erp: account ? undefined : fields.synced_to_erp });
	tell(core, vendor, 'update', account);
}

function tell(
	core: Core,
	vendor: Vendor,
	action: 'create' | 'update',
	account?: AccountName,
): void {
	const { id, company_id } = vendor;
	announce(core, {
		resource: 'Company Vendors',
		action,
		id,
		company_id,
		project_id: null,
		account,
	});
}
