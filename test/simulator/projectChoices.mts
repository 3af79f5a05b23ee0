import type { Core } from './core.mts';
import { rowsOfKind } from './records/entities.mts';
import type { FieldErrors } from './syncing.mts';
import { kindOf } from './toolTable.mts';
import type { IdName, JsonObject, JsonValue, Project, ToolRecord } from './types.mts';

/** Fields of a project that choose from a list of the company: in a body → the kind of list. */
const lists: Record<string, string> = {
	project_stage_id: 'projectStage',
	project_type_id: 'projectType',
	project_region_id: 'projectRegion',
	program_id: 'program',
	office_id: 'office',
	project_bid_type_id: 'projectBidType',
	project_owner_type_id: 'projectOwnerType',
	project_template_id: 'projectTemplate',
};

const ofCompany = (core: Core, companyId: number, kind: string): ToolRecord[] =>
	rowsOfKind(core, kind, { companyId, projectId: null }).filter(({ deleted }) => !deleted);

const asChoice = (row: ToolRecord): IdName => ({
	id: row.id,
	name: String(row.fields[kindOf(row.tool).title]),
});

export function choiceOf(
	core: Core,
	companyId: number,
	kind: string,
	id: JsonValue,
): IdName | null {
	const row = ofCompany(core, companyId, kind).find((one) => one.id === Number(id));
	return row ? asChoice(row) : null;
}

const isGiven = (value: JsonValue) => value !== undefined && value !== null && value !== '';

/** Choices that the company's lists do not have. */
export function unknownChoices(core: Core, companyId: number, fields: JsonObject): FieldErrors {
	const errors: FieldErrors = {};
	for (const [name, kind] of Object.entries(lists)) {
		const isWrong = isGiven(fields[name]) && !choiceOf(core, companyId, kind, fields[name]);
		if (isWrong) errors[name] = ['not found'];
	}
	const departments = fields.department_ids;
	if (Array.isArray(departments)) {
		const known = departments.every((id) => choiceOf(core, companyId, 'department', id));
		if (!known) errors.department_ids = ['not found'];
	}
	return errors;
}

type Chosen = 'project_stage' | 'project_type' | 'project_region' | 'program' | 'office';

const chosenFields: Array<[string, Chosen]> = [
	['project_stage_id', 'project_stage'],
	['project_type_id', 'project_type'],
	['project_region_id', 'project_region'],
	['program_id', 'program'],
	['office_id', 'office'],
];

/** Writes what a project chose; departments are replaced as a whole. */
export function choose(core: Core, project: Project, fields: JsonObject): void {
	const { company_id: companyId } = project;
	for (const [name, field] of chosenFields) {
		if (fields[name] === undefined) continue;
		project[field] = choiceOf(core, companyId, lists[name], fields[name]);
	}
	if (Array.isArray(fields.department_ids)) {
		project.departments = fields.department_ids.flatMap(
			(id) => choiceOf(core, companyId, 'department', id) ?? [],
		);
	}
}

/** Seeded projects name their stages and types; here they get the ids of the company's lists. */
export function linkProjects(core: Core): void {
	const found = new Map<string, IdName[]>();
	const named = (companyId: number, kind: string, name: string | undefined) => {
		const key = `${companyId} ${kind}`;
		const rows = found.get(key) ?? ofCompany(core, companyId, kind).map(asChoice);
		found.set(key, rows);
		return rows.find((row) => row.name === name) ?? null;
	};
	for (const project of core.world.projects.values()) {
		const { company_id: id } = project;
		project.project_stage = named(id, 'projectStage', project.project_stage?.name);
		project.project_type = named(id, 'projectType', project.project_type?.name);
		const departments = project.departments.map(({ name }) => named(id, 'department', name));
		project.departments = departments.filter((one) => one !== null);
	}
}
