import { permittedProject, requireTool, visibleProjects } from './access.mts';
import { badRequest, notFound } from './errors.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { rowsOfKind } from './records/entities.mts';
import type { Place } from './records/places.mts';
import { companyOf } from './route.mts';
import type { Call } from './route.mts';
import { kindOf } from './toolTable.mts';
import type { Project, ToolRecord } from './types.mts';

export const parentParams = (base: string): string[] =>
	[...base.matchAll(/\{(\w+)\}/g)]
		.map(([, name]) => name)
		.filter((name) => name !== 'company_id' && name !== 'project_id');

/** A company's list of what its projects have. */
const isAcross = (kind: ToolKind, base: string) =>
	!kind.company && /^\/rest\/v[\d.]+\/companies\/\{company_id\}\/(?!projects\/)/.test(base);

/** The project may be known only by a parent in the path: a drawing's area. */
function locate(call: Call, kind: ToolKind): Project | undefined {
	if (call.project || kind.company) return call.project;
	for (const [name, value] of Object.entries(call.params)) {
		const parent = name === 'id' ? undefined : call.core.world.records.get(Number(value));
		if (parent?.project_id == null) continue;
		call.project = permittedProject(call.core, call.account, companyOf(call), parent.project_id);
		if (kind.permission) {
			const { core, path, account, project } = call;
			requireTool(core, path, account, kind.permission, 'read_only', project);
		}
		return call.project;
	}
	return undefined;
}

/** Where new records of this list go, and where its rows are looked up. */
export function placeFor(call: Call, kind: ToolKind, base: string): Place | undefined {
	const companyId = companyOf(call).id;
	if (kind.company) return { companyId, projectId: null };
	const project = locate(call, kind);
	if (project) return { companyId, projectId: project.id };
	if (!isAcross(kind, base)) throw badRequest('Missing Project or Company ID');
	return undefined;
}

/** Records that live below one that is gone, or is not there, are not found. */
function requireParents(call: Call, kind: ToolKind, place: Place | undefined): void {
	for (const [name, value] of Object.entries(call.params)) {
		const target = kind.parents?.[name] ?? kind.below?.[name];
		if (!target) continue;
		const parent = call.core.world.records.get(Number(value));
		const kinds = [target, ...(kindOf(target).sameAs ?? [])];
		const isThere = parent && !parent.deleted && parent.company_id === companyOf(call).id;
		const isOfPlace = kindOf(target).company || parent?.project_id === place?.projectId;
		const isOfKind = parent && (kinds.includes(parent.tool) || name.includes('contract'));
		if (!isThere || !isOfPlace || !isOfKind) throw notFound(target);
	}
}

export function rowsOf(call: Call, kind: ToolKind, base: string): ToolRecord[] {
	const place = placeFor(call, kind, base);
	requireParents(call, kind, place);
	const keys = [kind.key, ...(kind.sameAs ?? [])];
	const places = place
		? [place]
		: visibleProjects(call.core, call.account, companyOf(call)).map(({ id }) => ({
				companyId: companyOf(call).id,
				projectId: id,
			}));
	const rows = places.flatMap((one) => keys.flatMap((key) => rowsOfKind(call.core, key, one)));
	const parents = parentParams(base).filter((name) => !kind.below?.[name]);
	return rows.filter((row) =>
		parents.every((name) => String(row.fields[name]) === call.params[name]),
	);
}

export function findRow(
	call: Call,
	kind: ToolKind,
	base: string,
	param: string,
	deleted = false,
): ToolRecord {
	const row = rowsOf(call, kind, base).find(
		(one) => String(one.id) === call.params[param] && one.deleted === deleted,
	);
	if (!row) throw notFound(kind.key);
	return row;
}
