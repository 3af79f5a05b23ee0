import { blankInsurance } from './blank.mts';
import { isObject } from './body.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import { announce } from './events.mts';
import { badRequest, invalid, notFound } from './errors.mts';
import { paged } from './paging.mts';
import { innerFields, wrongTypes } from './records/bodyCheck.mts';
import { decimal } from './projectWrites.mts';
import { companyOf, numberParam, projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { sync } from './syncing.mts';
import type { FieldErrors } from './syncing.mts';
import type { AccountName, Insurance, InsuranceStatus, JsonObject, JsonValue } from './types.mts';

const single = 'POST /rest/v1.0/companies/{company_id}/insurances';

const statuses: InsuranceStatus[] = [
	'compliant',
	'compliant_in_progress',
	'expired',
	'non_compliant',
	'non_compliant_in_progress',
	'undecided',
	'unregistered',
];

const textFields = [
	'insurance_type',
	'policy_number',
	'effective_date',
	'expiration_date',
	'additional_insured',
	'division_template',
	'insurance_sets',
	'notes',
	'origin_id',
	'origin_data',
] as const;

const booleanFields = [
	'exempt',
	'info_received',
	'enable_expired_insurance_notifications',
] as const;

const known = new Set<string>([
	...textFields,
	...booleanFields,
	'id',
	'name',
	'limit',
	'status',
	'vendor_id',
]);

/** Where a family lives: which project and vendor its path names. */
interface Family {
	projectId: number | null;
	vendorId: number | null;
}

function familyOf(call: Call): Family {
	const projectId = call.params.project_id === undefined ? null : projectOf(call).id;
	if (call.params.vendor_id === undefined) return { projectId, vendorId: null };
	const vendorId = numberParam(call, 'vendor_id');
	const vendor = call.core.world.vendors.get(vendorId);
	const isMember = projectId === null || projectOf(call).vendorIds.has(vendorId);
	if (!vendor || vendor.company_id !== companyOf(call).id || !isMember) throw notFound('Vendor');
	return { projectId, vendorId };
}

function rowsOf(call: Call, { projectId, vendorId }: Family): Insurance[] {
	return [...call.core.world.insurances.values()].filter(
		(row) =>
			row.company_id === companyOf(call).id &&
			row.project_id === projectId &&
			(vendorId === null || row.vendor_id === vendorId),
	);
}

/** The provider is called name when it is written. */
function show(row: Insurance): JsonObject {
	const { company_id: _company, project_id: _project, ...shown } = row;
	return { ...shown };
}

function check(
	call: Call,
	family: Family,
	fields: JsonObject,
	row?: Insurance,
): FieldErrors | undefined {
	const errors: FieldErrors = wrongTypes(fields, innerFields(single));
	for (const name of Object.keys(fields)) {
		if (!known.has(name))
			violate(
				call.core,
				`${call.method} ${call.path}: body field ${name} of an insurance is not documented`,
			);
	}
	if (fields.limit !== undefined && fields.limit !== null && Number.isNaN(Number(fields.limit))) {
		errors.limit = ['is not a number'];
	}
	if (family.vendorId === null && (!row || fields.vendor_id !== undefined)) {
		const vendor = call.core.world.vendors.get(Number(fields.vendor_id));
		if (!vendor || vendor.company_id !== companyOf(call).id) errors.vendor_id = ["can't be blank"];
	}
	return Object.keys(errors).length > 0 ? errors : undefined;
}

function write(row: Insurance, fields: JsonObject): void {
	for (const name of textFields) {
		const value = fields[name];
		if (value !== undefined) row[name] = value === null ? null : String(value);
	}
	for (const name of booleanFields) {
		const value = fields[name];
		if (value !== undefined && value !== null) row[name] = value === true || value === 'true';
	}
	if (fields.name !== undefined)
		row.insurance_provider = fields.name === null ? null : String(fields.name);
	if (fields.limit !== undefined) row.limit = fields.limit === null ? null : decimal(fields.limit);
	const status = statuses.find((entry) => entry === fields.status);
	if (status) row.status = status;
	if (fields.vendor_id !== undefined) row.vendor_id = Number(fields.vendor_id);
}

/** Procore writes to the insurance manager and the vendor about what has expired, unless the record says not to. */
function notify(core: Core, row: Insurance): void {
	const at = core.clock.iso();
	const isOver = row.expiration_date !== null && row.expiration_date < at.slice(0, 10);
	if (!row.enable_expired_insurance_notifications) return;
	if (isOver || row.status === 'expired')
		core.world.notices.push({ insurance_id: row.id, vendor_id: row.vendor_id, at });
}

type Action = 'create' | 'update' | 'delete';

export function tellInsurance(
	core: Core,
	row: Insurance,
	action: Action,
	account?: AccountName,
): void {
	const resource = row.project_id === null ? 'Company Insurances' : 'Project Insurances';
	const { id, company_id, project_id } = row;
	announce(core, { resource, action, id, company_id, project_id, account });
}

export function createInsurance(
	core: Core,
	scope: { companyId: number; projectId: number | null; vendorId: number },
	fields: JsonObject,
	account?: AccountName,
): Insurance {
	const row = blankInsurance(core.world.nextId(), scope.companyId, scope.vendorId);
	row.project_id = scope.projectId;
	write(row, fields);
	notify(core, row);
	core.world.insurances.set(row.id, row);
	tellInsurance(core, row, 'create', account);
	return row;
}

export function updateInsurance(
	core: Core,
	row: Insurance,
	fields: JsonObject,
	account?: AccountName,
): void {
	write(row, fields);
	notify(core, row);
	tellInsurance(core, row, 'update', account);
}

export function deleteInsurance(core: Core, row: Insurance, account?: AccountName): void {
	core.world.insurances.delete(row.id);
	tellInsurance(core, row, 'delete', account);
}

function bodyOf(call: Call): JsonObject {
	const { insurance } = call.body;
	if (!isObject(insurance)) throw badRequest('param is missing or the value is empty: insurance');
	return insurance;
}

function find(call: Call): Insurance {
	const row = rowsOf(call, familyOf(call)).find((entry) => entry.id === numberParam(call, 'id'));
	if (!row) throw notFound('Insurance');
	return row;
}

function originTaken(call: Call, fields: JsonObject, own?: Insurance): FieldErrors | undefined {
	if (fields.origin_id === undefined || fields.origin_id === null) return undefined;
	const taken = companyRows(call).some(
		(row) => row !== own && row.origin_id === String(fields.origin_id),
	);
	return taken ? { origin_id: ['has already been taken'] } : undefined;
}

const companyRows = (call: Call) =>
	[...call.core.world.insurances.values()].filter((row) => row.company_id === companyOf(call).id);

function make(call: Call, family: Family, fields: JsonObject): Insurance {
	const scope = {
		companyId: companyOf(call).id,
		projectId: family.projectId,
		vendorId: family.vendorId ?? Number(fields.vendor_id),
	};
	const given = family.vendorId === null ? fields : { ...fields, vendor_id: undefined };
	return createInsurance(call.core, scope, given, call.account.name);
}

function create(call: Call): Answer {
	const family = familyOf(call);
	const fields = bodyOf(call);
	const problems = check(call, family, fields) ?? originTaken(call, fields);
	if (problems) throw invalid(problems);
	return { status: 201, body: show(make(call, family, fields)) };
}

function update(call: Call): Answer {
	const row = find(call);
	const fields = bodyOf(call);
	const problems = check(call, familyOf(call), fields, row) ?? originTaken(call, fields, row);
	if (problems) throw invalid(problems);
	updateInsurance(call.core, row, fields, call.account.name);
	return { body: show(row) };
}

/** Answers 200 with an empty body. */
function remove(call: Call): Answer {
	deleteInsurance(call.core, find(call), call.account.name);
	return { status: 200, text: '' };
}

function syncRows(call: Call): Answer {
	return syncFamily(call, familyOf(call));
}

function syncFamily(call: Call, family: Family): Answer {
	return sync<Insurance>(call, {
		rows: () => rowsOf(call, family),
		originRows: () => companyRows(call),
		check: (fields, row) => check(call, family, withoutCompany(fields), row),
		create: (fields) => make(call, family, fields),
		update: (row, fields) => updateInsurance(call.core, row, fields, call.account.name),
		show,
	});
}

const withoutCompany = ({ company_id: _company, ...fields }: JsonObject): JsonObject => fields;

/** The other way to sync company insurances: company_id is in each update. */
function syncAlternative(call: Call): Answer {
	const updates: JsonValue = call.body.updates;
	if (
		Array.isArray(updates) &&
		updates.some((update) => !isObject(update) || update.company_id === undefined)
	) {
		throw badRequest('Missing Project or Company ID');
	}
	return syncFamily(call, { projectId: null, vendorId: null });
}

const families = [
	'/rest/v1.0/companies/{company_id}/insurances',
	'/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances',
	'/rest/v1.0/projects/{project_id}/insurances',
	'/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances',
];

const tool = 'directory';

export const insuranceRoutes: Route[] = [
	...families.flatMap((path): Route[] => [
		{
			method: 'GET',
			path,
			tool,
			handle: (call) => paged(call, rowsOf(call, familyOf(call)), show),
		},
		{ method: 'POST', path, tool, handle: create },
		{ method: 'PATCH', path: `${path}/sync`, tool, handle: syncRows },
		{ method: 'GET', path: `${path}/{id}`, tool, handle: (call) => ({ body: show(find(call)) }) },
		{ method: 'PATCH', path: `${path}/{id}`, tool, handle: update },
		{ method: 'DELETE', path: `${path}/{id}`, tool, handle: remove },
	]),
	{ method: 'PATCH', path: '/rest/v1.0/insurances/sync', tool, handle: syncAlternative },
];
