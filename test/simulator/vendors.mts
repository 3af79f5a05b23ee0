import { isObject } from './body.mts';
import { violate } from './core.mts';
import { badRequest, invalid, notFound, ProcoreFailure } from './errors.mts';
import { contains, inRange, keep, oneOf, sorted } from './filters.mts';
import { pageRules, paged } from './paging.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { sync } from './syncing.mts';
import { derived } from './table.mts';
import type { FieldErrors } from './syncing.mts';
import { companyViews, newCompanyViews, vendorContext } from './vendorViews.mts';
import {
	checkVendor,
	createVendor,
	registerIsHalf,
	registerOf,
	updateVendor,
	vendorFields,
	vendorSyncFields,
} from './vendorWrites.mts';
import type { JsonObject, Vendor } from './types.mts';

const isList = (value: unknown): value is Vendor[] => Array.isArray(value);

export function vendorsOf(call: Call): Vendor[] {
	const { id } = companyOf(call);
	const pick = (rows: Vendor[]) => rows.filter((vendor) => vendor.company_id === id);
	return derived(call.core.world.vendors, `of ${id}`, pick, isList);
}

export function filterVendors(call: Call, vendors: Vendor[]): Vendor[] {
	const { query } = call;
	const rows = keep(vendors, [
		...oneOf<Vendor>(query, 'filters[origin_id]', (vendor) => vendor.origin_id),
		...oneOf<Vendor>(query, 'filters[id]', (vendor) => vendor.id),
		...oneOf<Vendor>(query, 'filters[parent_id]', (vendor) => vendor.parent_id),
		...oneOf<Vendor>(query, 'filters[trade_id]', (vendor) => vendor.trade_ids),
		...oneOf<Vendor>(
			query,
			'filters[standard_cost_code_id]',
			(vendor) => vendor.standard_cost_code_ids,
		),
		...inRange<Vendor>(query, 'filters[created_at]', (vendor) => vendor.created_at),
		...inRange<Vendor>(query, 'filters[updated_at]', (vendor) => vendor.updated_at),
		...contains<Vendor>(query, 'filters[search]', (vendor) => [
			vendor.name,
			vendor.origin_code,
			vendor.business_register?.identifier,
		]),
	]);
	return sorted(query, rows, {
		name: (vendor) => vendor.name,
		main_office_name: (vendor) => vendor.city,
		project_and_bid_counts: (vendor) => vendor.id,
	});
}

type Views = typeof companyViews;

export function viewer(
	call: Call,
	views: Views,
	fallback = 'extended',
): (vendor: Vendor) => unknown {
	const name = call.query.get('view') ?? fallback;
	const view = views[name];
	if (!view) throw badRequest(`view must be one of ${Object.keys(views).join(', ')}`, 'view');
	const context = vendorContext(call.core);
	return (vendor) => view(context, vendor);
}

/** Inactive vendors have a list of their own. */
const list =
	(views: Views) =>
	(call: Call): Answer => {
		const active = vendorsOf(call).filter((vendor) => vendor.is_active);
		return paged(call, filterVendors(call, active), viewer(call, views), pageRules.vendors);
	};

export function findVendor(call: Call, param = 'id'): Vendor {
	const vendor = call.core.world.vendors.get(numberParam(call, param));
	if (!vendor || vendor.company_id !== companyOf(call).id) throw notFound('Vendor');
	return vendor;
}

/** The object under its wrapper; anything that the reference does not list is told. */
export function vendorBody(call: Call): JsonObject {
	const { vendor } = call.body;
	if (!isObject(vendor)) throw badRequest('param is missing or the value is empty: vendor');
	for (const name of Object.keys(vendor)) {
		if (!vendorFields.has(name))
			violate(
				call.core,
				`${call.method} ${call.path}: body field vendor.${name} is not documented`,
			);
	}
	if (registerIsHalf(vendor.business_register ?? null)) {
		throw badRequest('business_register needs both type and identifier', 'business_register');
	}
	return vendor;
}

function requireCompanyInBody(call: Call): void {
	if (call.body.company_id === undefined) throw badRequest('Missing Project or Company ID');
}

function originTaken(call: Call, fields: JsonObject, own?: Vendor): FieldErrors | undefined {
	if (fields.origin_id === undefined || fields.origin_id === null) return undefined;
	const wanted = String(fields.origin_id);
	const taken = vendorsOf(call).some((vendor) => vendor !== own && vendor.origin_id === wanted);
	return taken ? { origin_id: ['has already been taken'] } : undefined;
}

function create(call: Call): Answer {
	requireCompanyInBody(call);
	const fields = vendorBody(call);
	const problems = checkVendor(call.core, fields, undefined) ?? originTaken(call, fields);
	if (problems) throw invalid(problems);
	const vendor = createVendor(call.core, companyOf(call).id, fields, call.account.name);
	return { status: 201, body: viewer(call, companyViews)(vendor) };
}

function update(call: Call): Answer {
	const vendor = findVendor(call);
	requireCompanyInBody(call);
	const fields = vendorBody(call);
	if (fields.name === undefined)
		violate(
			call.core,
			`${call.method} ${call.path}: vendor.name is marked required for an update too`,
		);
	const problems = checkVendor(call.core, fields, vendor) ?? originTaken(call, fields, vendor);
	if (problems) throw invalid(problems);
	updateVendor(call.core, vendor, fields, call.account.name);
	return { body: viewer(call, companyViews)(vendor) };
}

function syncVendors(call: Call): Answer {
	requireCompanyInBody(call);
	const context = vendorContext(call.core);
	const rows = () => vendorsOf(call);
	const tellUnknown = (fields: JsonObject) => {
		for (const name of Object.keys(fields)) {
			if (!vendorSyncFields.has(name))
				violate(
					call.core,
					`${call.method} ${call.path}: body field updates[].${name} is not documented`,
				);
		}
	};
	return sync<Vendor>(call, {
		rows,
		originRows: rows,
		check: (fields, vendor) => {
			tellUnknown(fields);
			return checkVendor(call.core, fields, vendor);
		},
		create: (fields) => createVendor(call.core, companyOf(call).id, fields, call.account.name),
		update: (vendor, fields) => updateVendor(call.core, vendor, fields, call.account.name),
		show: (vendor) => {
			const shown = companyViews.normal(context, vendor);
			return isObject(shown) ? shown : {};
		},
	});
}

function listInactive(call: Call): Answer {
	const show = viewer(call, companyViews);
	const rows = filterVendors(
		call,
		vendorsOf(call).filter((vendor) => !vendor.is_active),
	);
	const reactivate = (id: number) =>
		`${call.core.urls.api}/rest/v1.0/companies/${companyOf(call).id}/vendors/inactive/${id}`;
	return paged(
		call,
		rows,
		(vendor) => {
			const shown = show(vendor);
			if (!isObject(shown)) return shown;
			const links = { reactivate: reactivate(vendor.id) };
			return { ...shown, links, _links: links };
		},
		pageRules.vendors,
	);
}

function reactivate(call: Call): Answer {
	const vendor = findVendor(call);
	if (vendor.is_active) throw notFound('Vendor');
	updateVendor(call.core, vendor, { is_active: true }, call.account.name);
	return { body: viewer(call, companyViews)(vendor) };
}

const setRegister =
	(isNew: boolean) =>
	(call: Call): Answer => {
		const vendor = findVendor(call);
		const given = call.body.business_register;
		if (isNew && vendor.business_register) {
			throw new ProcoreFailure(409, 'conflict', 'Business register already exists', undefined, {
				message: 'Business register already exists',
			});
		}
		if (!isNew && !vendor.business_register) throw notFound('Business register');
		const register = registerOf(call.core, given);
		if (!register) throw invalid({ business_register: ['is invalid'] });
		updateVendor(call.core, vendor, { business_register: given }, call.account.name);
		return { status: isNew ? 201 : 200, body: { ...vendor.business_register } };
	};

const initialsOf = (name: string) =>
	name
		.split(' ')
		.map((word) => word[0])
		.join('');

function comments(call: Call): Answer {
	const vendor = findVendor(call, 'vendor_id');
	const rows = [...call.core.world.comments.values()].filter(
		({ vendor_id }) => vendor_id === vendor.id,
	);
	return paged(call, rows, ({ id, body, created_by, created_at }) => ({
		id,
		body,
		rating: null,
		attachments: [],
		created_by: { ...created_by, initials: initialsOf(created_by.name), avatar_url: null },
		created_at,
	}));
}

const vendors = '/rest/v1.0/vendors';
const inactive = '/rest/v1.0/companies/{company_id}/vendors/inactive';

export const vendorRoutes: Route[] = [
	{ method: 'GET', path: vendors, tool: 'directory', handle: list(companyViews) },
	{
		method: 'GET',
		path: '/rest/v1.1/vendors',
		tool: (call) => (call.query.get('view') === 'minimal' ? undefined : 'directory'),
		documentedIn: 'the newer reference of company vendors; the list of operations is older than it',
		query: [
			'view',
			'company_id*',
			'page',
			'per_page',
			'filters[origin_id]',
			'filters[search]',
			'filters[created_at]',
			'filters[updated_at]',
			'filters[standard_cost_code_id][]',
			'filters[trade_id][]',
			'filters[id][]',
			'filters[parent_id][]',
			'sort',
		],
		handle: list(newCompanyViews),
	},
	{
		method: 'GET',
		path: `${vendors}/{id}`,
		tool: 'directory',
		handle: (call) => ({ body: viewer(call, companyViews)(findVendor(call)) }),
	},
	{ method: 'POST', path: vendors, tool: 'directory', handle: create },
	{ method: 'PATCH', path: `${vendors}/sync`, tool: 'directory', handle: syncVendors },
	{ method: 'PATCH', path: `${vendors}/{id}`, tool: 'directory', handle: update },
	{
		method: 'POST',
		path: `${vendors}/{id}/business_register`,
		tool: 'directory',
		handle: setRegister(true),
	},
	{
		method: 'PATCH',
		path: `${vendors}/{id}/business_register`,
		tool: 'directory',
		handle: setRegister(false),
	},
	{ method: 'GET', path: inactive, tool: 'directory', handle: listInactive },
	{ method: 'PATCH', path: `${inactive}/{id}`, tool: 'directory', handle: reactivate },
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments',
		tool: 'directory',
		handle: comments,
	},
];
