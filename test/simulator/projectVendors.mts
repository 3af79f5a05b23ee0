import { isObject } from './body.mts';
import { announce } from './events.mts';
import { badRequest, invalid, notFound } from './errors.mts';
import { pageRules, paged } from './paging.mts';
import { rowsWith } from './table.mts';
import { projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { filterVendors, findVendor, vendorBody, viewer } from './vendors.mts';
import { projectViews } from './vendorViews.mts';
import { checkVendor, createVendor, updateVendor } from './vendorWrites.mts';
import type { Vendor } from './types.mts';

const openViews = new Set(['ids_only', 'minimal', 'name']);

function members(call: Call, active: boolean): Vendor[] {
	return rowsWith(call.core.world.vendors, projectOf(call).vendorIds).filter(
		(vendor) => vendor.is_active === active,
	);
}

function list(call: Call): Answer {
	return paged(
		call,
		filterVendors(call, members(call, true)),
		viewer(call, projectViews),
		pageRules.vendors,
	);
}

function listInactive(call: Call): Answer {
	const show = viewer(call, projectViews);
	const rows = filterVendors(call, members(call, false));
	const reactivateAt = (id: number) => `${call.core.urls.api}${call.path}/${id}`;
	return paged(
		call,
		rows,
		(vendor) => {
			const shown = show(vendor);
			if (!isObject(shown)) return shown;
			const links = { reactivate: reactivateAt(vendor.id) };
			return { ...shown, links, _links: links };
		},
		pageRules.vendors,
	);
}

function reactivate(call: Call): Answer {
	const vendor = member(call);
	if (vendor.is_active) throw notFound('Vendor');
	updateVendor(call.core, vendor, { is_active: true }, call.account.name);
	return { body: viewer(call, projectViews)(vendor) };
}

function member(call: Call): Vendor {
	const vendor = findVendor(call);
	if (!projectOf(call).vendorIds.has(vendor.id)) throw notFound('Vendor');
	return vendor;
}

function tell(call: Call, vendor: Vendor, action: 'create' | 'delete'): void {
	const project = projectOf(call);
	announce(call.core, {
		resource: 'Project Vendors',
		action,
		id: vendor.id,
		company_id: project.company_id,
		project_id: project.id,
		account: call.account.name,
	});
}

function join(call: Call, vendor: Vendor): Answer {
	projectOf(call).vendorIds.add(vendor.id);
	tell(call, vendor, 'create');
	return { status: 201, body: viewer(call, projectViews)(vendor) };
}

function create(call: Call): Answer {
	const fields = vendorBody(call);
	const problems = checkVendor(call.core, fields, undefined);
	if (problems) throw invalid(problems);
	return join(call, createVendor(call.core, projectOf(call).company_id, fields, call.account.name));
}

function update(call: Call): Answer {
	const vendor = member(call);
	const fields = vendorBody(call);
	const problems = checkVendor(call.core, fields, vendor);
	if (problems) throw invalid(problems);
	updateVendor(call.core, vendor, fields, call.account.name);
	return { body: viewer(call, projectViews)(vendor) };
}

function add(call: Call): Answer {
	const vendor = findVendor(call);
	if (projectOf(call).vendorIds.has(vendor.id))
		throw badRequest('Vendor is already in the project directory', 'base');
	return join(call, vendor);
}

function remove(call: Call): Answer {
	const vendor = member(call);
	projectOf(call).vendorIds.delete(vendor.id);
	tell(call, vendor, 'delete');
	return { status: 204, text: '' };
}

const base = '/rest/v1.1/projects/{project_id}/vendors';
const inactive = '/rest/v1.0/projects/{project_id}/vendors/inactive';

export const projectVendorRoutes: Route[] = [
	{
		method: 'GET',
		path: base,
		tool: (call) => (openViews.has(call.query.get('view') ?? '') ? undefined : 'directory'),
		handle: list,
	},
	{
		method: 'GET',
		path: `${base}/{id}`,
		tool: 'directory',
		handle: (call) => ({ body: viewer(call, projectViews)(member(call)) }),
	},
	{ method: 'GET', path: inactive, tool: 'directory', handle: listInactive },
	{ method: 'PATCH', path: `${inactive}/{id}`, tool: 'directory', handle: reactivate },
	{ method: 'POST', path: base, tool: 'directory', handle: create },
	{ method: 'PATCH', path: `${base}/{id}`, tool: 'directory', handle: update },
	{ method: 'POST', path: `${base}/{id}/actions/add`, tool: 'directory', handle: add },
	{ method: 'DELETE', path: `${base}/{id}/actions/remove`, tool: 'directory', handle: remove },
];
