import { isoSeconds } from './clock.mts';
import { streets, tradeNames } from './names.mts';
import type { SeedContext } from './seedFiles.mts';
import { templateOf, toolKinds } from './toolTable.mts';
import type { ToolKind } from './toolTable.mts';
import type { Company, IdName, JsonObject, Project, ToolRecord, User, Vendor } from './types.mts';

const day = 86_400_000;
const start = Date.UTC(2025, 8, 1);

const subjects = [
	'at grid line B-4',
	'level 2 corridor',
	'north stair',
	'mechanical room',
	'loading dock',
	'roof access',
	'lobby',
	'parking level P1',
];

interface Place {
	context: SeedContext;
	company: Company;
	project: Project | null;
	vendors: Vendor[];
	users: User[];
}

const asPerson = (user: User): JsonObject => ({
	id: user.id,
	login: user.email_address,
	name: `${user.first_name ?? ''} ${user.last_name}`.trim(),
});

const asName = ({ id, name }: IdName): JsonObject => ({ id, name });

/** What stands in a template's empty people, vendors and dates. */
function fill(place: Place, kind: ToolKind, number: number): JsonObject {
	const { random, today } = place.context;
	const fields = templateOf(kind);
	const created = start + random.int(300 * 86_400) * 1000;
	const user = place.users.length > 0 ? asPerson(random.pick(place.users)) : null;
	const vendor = place.vendors.length > 0 ? asName(random.pick(place.vendors)) : null;
	const moment = (days: number) => isoSeconds(new Date(created + days * day));
	for (const name of Object.keys(fields)) {
		if (/^(vendor|responsible_contractor|contractor)$/.test(name)) fields[name] = vendor;
		else if (
			/^(created_by|assignee|assigned|rfi_manager|punch_item_manager|submittal_manager|ball_in_court|uploader|user|party)$/.test(
				name,
			)
		) {
			fields[name] = Array.isArray(fields[name]) ? [] : user;
		} else if (/^(due_date|billing_date|direct_cost_date)$/.test(name))
			fields[name] = moment(14).slice(0, 10);
		else if (/_id$/.test(name) && typeof fields[name] === 'number') fields[name] = null;
	}
	if ('assignees' in fields) fields.assignees = user ? [user] : [];
	if ('number' in fields && !/budget|drawing|specification/i.test(kind.key)) {
		fields.number = typeof fields.number === 'number' ? number : String(number);
	}
	const title = `${random.pick(tradeNames)} ${random.pick(subjects)}`;
	fields[kind.title] =
		/name|code/.test(kind.title) && kind.key === 'location'
			? `${random.pick(streets)} wing`
			: title;
	if (kind.statuses) fields.status = structuredClone(random.pick(kind.statuses));
	fields.created_at = moment(0);
	fields.updated_at = moment(random.int(60));
	if (kind.dated) fields.date = number === 1 ? today : moment(number).slice(0, 10);
	return fields;
}

function add(place: Place, kind: ToolKind, fields: JsonObject): ToolRecord {
	const { world } = place.context;
	const record: ToolRecord = {
		id: world.nextId(),
		tool: kind.key,
		company_id: place.company.id,
		project_id: place.project?.id ?? null,
		fields,
		deleted: false,
	};
	world.records.set(record.id, record);
	return record;
}

/** Records that live below another one: drawings in an area, rows of a budget view, items of a tool. */
const parents: Record<string, [string, string]> = {
	drawing: ['drawingArea', 'drawing_area_id'],
	drawingRevision: ['drawingArea', 'drawing_area_id'],
	budgetDetailRow: ['budgetView', 'budget_view_id'],
	budgetSummaryRow: ['budgetView', 'budget_view_id'],
	correspondence: ['genericTool', 'generic_tool_id'],
	invoice: ['workOrder', 'commitment_id'],
	changeOrder: ['workOrder', 'contract_id'],
	potentialChangeOrder: ['primeContract', 'contract_id'],
};

function order(a: ToolKind, b: ToolKind): number {
	return Number(a.key in parents) - Number(b.key in parents);
}

function seedPlace(
	place: Place,
	kinds: ToolKind[],
	companyRecords: Map<string, ToolRecord[]>,
): void {
	const made = new Map(companyRecords);
	for (const kind of [...kinds].sort(order)) {
		if (kind.key === 'commitment') continue;
		const rows: ToolRecord[] = [];
		for (let number = 1; number <= place.context.sizes.recordsPerTool; number++) {
			const fields = fill(place, kind, number);
			const [parentKey, name] = parents[kind.key] ?? [];
			const options = parentKey ? (made.get(parentKey) ?? []) : [];
			if (name && options.length > 0)
				fields[name] = options[number % Math.min(2, options.length)].id;
			rows.push(add(place, kind, fields));
		}
		made.set(kind.key, rows);
	}
}

export function seedRecords(
	context: SeedContext,
	company: Company,
	projects: Project[],
	vendors: Vendor[],
): void {
	const users = [...context.world.users.values()]
		.filter((user) => user.company_id === company.id)
		.slice(0, 200);
	const companyPlace: Place = { context, company, project: null, vendors, users };
	const companyRecords = new Map<string, ToolRecord[]>();
	for (const kind of toolKinds.filter((entry) => entry.company)) {
		const rows = ['Correspondence', 'Letters'].map((title) =>
			add(companyPlace, kind, { ...fill(companyPlace, kind, 1), title }),
		);
		companyRecords.set(kind.key, rows);
	}
	const kinds = toolKinds.filter((kind) => !kind.company);
	for (const project of projects.slice(0, context.sizes.projectsWithRecords)) {
		const own = vendors.filter((vendor) => project.vendorIds.has(vendor.id));
		seedPlace({ context, company, project, vendors: own, users }, kinds, companyRecords);
	}
}
