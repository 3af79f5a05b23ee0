import { Members } from './members.mts';
import type { Insurance, Person, Project, User, Vendor } from './types.mts';

export const biddingKeys = [
	'affirmative_action',
	'african_american_business',
	'asian_american_business',
	'certified_business_enterprise',
	'disadvantaged_business',
	'eight_a_business',
	'hispanic_business',
	'historically_underutilized_business',
	'minority_business_enterprise',
	'native_american_business',
	'sdvo_business',
	'small_business',
	'womens_business',
] as const;

const noBidding = Object.freeze(Object.fromEntries(biddingKeys.map((name) => [name, false])));

interface Birth {
	id: number;
	company_id: number;
	at: string;
}

export function blankVendor({ id, company_id, at }: Birth, name: string): Vendor {
	return {
		id,
		company_id,
		name,
		abbreviated_name: null,
		trade_name: null,
		address: null,
		city: null,
		state_code: null,
		zip: null,
		country_code: null,
		business_phone: null,
		mobile_phone: null,
		fax_number: null,
		email_address: null,
		website: null,
		business_id: null,
		business_register: null,
		license_number: null,
		labor_union: null,
		notes: null,
		is_active: true,
		authorized_bidder: false,
		prequalified: false,
		union_member: false,
		non_union_prevailing_wage: false,
		is_connected: false,
		synced_to_erp: false,
		company_vendor: false,
		origin_id: null,
		origin_data: null,
		origin_code: null,
		parent_id: null,
		primary_contact_id: null,
		vendor_group: null,
		trade_ids: [],
		standard_cost_code_ids: [],
		bidding: noBidding,
		created_at: at,
		updated_at: at,
	};
}

export function blankProject({ id, company_id, at }: Birth, name: string): Project {
	return {
		id,
		company_id,
		name,
		display_name: name,
		project_number: null,
		active: true,
		address: null,
		city: null,
		state_code: null,
		country_code: null,
		zip: null,
		county: null,
		time_zone: null,
		latitude: null,
		longitude: null,
		phone: null,
		project_stage: null,
		project_type: null,
		program: null,
		departments: [],
		office: null,
		project_region: null,
		start_date: null,
		completion_date: null,
		total_value: null,
		description: null,
		square_feet: null,
		flag: null,
		public_notes: null,
		origin_id: null,
		origin_data: null,
		origin_code: null,
		is_demo: false,
		template: false,
		created_at: at,
		updated_at: at,
		custom_fields: {},
		other: {},
		disabledTools: new Set(),
		vendorIds: new Members(),
		userIds: new Set(),
		personIds: new Set(),
	};
}

export function blankPerson({ id, company_id, at }: Birth, last_name: string): Person {
	return {
		id,
		company_id,
		vendor_id: null,
		first_name: null,
		last_name,
		email: null,
		business_phone: null,
		mobile_phone: null,
		job_title: null,
		is_employee: false,
		employee_id: null,
		user_id: null,
		origin_id: null,
		is_active: true,
		created_at: at,
		updated_at: at,
	};
}

export function blankUser({ id, company_id, at }: Birth, last_name: string, email: string): User {
	return {
		id,
		company_id,
		contact_id: id,
		vendor_id: null,
		first_name: null,
		last_name,
		email_address: email,
		job_title: null,
		business_phone: null,
		mobile_phone: null,
		address: null,
		city: null,
		state_code: null,
		country_code: null,
		zip: null,
		is_active: true,
		is_employee: false,
		employee_id: null,
		origin_id: null,
		origin_data: null,
		permission_template: null,
		invited_at: null,
		other: {},
		created_at: at,
		updated_at: at,
	};
}

export function blankInsurance(id: number, company_id: number, vendor_id: number): Insurance {
	return {
		id,
		company_id,
		project_id: null,
		vendor_id,
		insurance_type: null,
		insurance_provider: null,
		policy_number: null,
		limit: null,
		effective_date: null,
		expiration_date: null,
		status: 'undecided',
		exempt: false,
		info_received: false,
		enable_expired_insurance_notifications: true,
		additional_insured: null,
		division_template: null,
		insurance_sets: null,
		notes: null,
		origin_id: null,
		origin_data: null,
	};
}
