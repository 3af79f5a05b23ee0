import { LIST_PROJECTS } from '../../client/endpoints/projects';
import { LIST_HOOKS, listHooks } from '../../client/endpoints/webhooks';
import type { HookScope } from '../../client/schemas/hookScope';
import { inputError, rethrow, ProcoreError } from '../../client/ProcoreError';
import type { FoundHook } from '../../validation/hooks/diagnose';
import type { OperationContext, OutputRow } from '../define';
import { overProjects, type ScopedProject } from '../overProjects';
import type { ChosenHook, HookScopeValues } from './webhook.fields';

/** The calls that find hooks. */
export const FIND_HOOKS_CALLS = [...LIST_HOOKS, LIST_PROJECTS];

export interface FoundHooks {
	hooks: FoundHook[];
	/** Projects that could not be read, as rows with their error. */
	failures: OutputRow[];
	/** Projects whose hooks were read. */
	projects: ScopedProject[];
}

/** The hook's id as `recover` and `delete` take it and `repair` returns it. */
export const hookIdOfRow = ({ scope, hook }: FoundHook) =>
	scope.projectId ? `${scope.projectId}/${hook.id}` : hook.id;

async function ofProjects(
	context: OperationContext,
	scope: HookScopeValues,
	limit?: number,
): Promise<FoundHooks> {
	const ofProject = new Map<string, FoundHook[]>();
	const projects: ScopedProject[] = [];
	const read = async ({ id, name }: ScopedProject, wanted: number | undefined) => {
		const place = { companyId: context.companyId, projectId: id };
		const found = await listHooks(context.procore, place, scope.namespace, { limit: wanted });
		projects.push({ id, name });
		ofProject.set(
			id,
			found.map((hook) => ({ scope: place, projectName: name, hook })),
		);
		return found.map((json) => ({ json }));
	};
	const rows = await overProjects(context, scope, read, limit);
	// Projects are read side by side; the rows have them in their order.
	const inOrder = new Set(
		rows.filter(({ error }) => !error).map(({ json }) => String(json.project_id)),
	);
	const hooks = [...inOrder].flatMap((id) => ofProject.get(id) ?? []);
	return { hooks, failures: rows.filter(({ error }) => error !== undefined), projects };
}

/** With the company's hooks in the result, projects that cannot be read become a hint or rows. */
async function ofPermittedProjects(
	context: OperationContext,
	scope: HookScopeValues,
	limit?: number,
) {
	try {
		return await ofProjects(context, { ...scope, projectScope: 'permitted' }, limit);
	} catch (error) {
		const isRefusal =
			error instanceof ProcoreError && (error.kind === 'permission' || error.kind === 'notFound');
		if (!isRefusal) throw rethrow(error);
		context.hint(
			`The hooks of the projects are not included. ${error.message} ${error.advice}`,
			'warning',
		);
		return { hooks: [], failures: [], projects: [] };
	}
}

async function ofCompany(
	{ procore, companyId }: OperationContext,
	scope: HookScopeValues,
	limit?: number,
) {
	const place = { companyId, projectId: '' };
	const hooks = await listHooks(procore, place, scope.namespace, { limit });
	return hooks.map((hook) => ({ scope: place, projectName: '', hook }));
}

/**
 * The hooks of a namespace at the chosen level.
 * @param limit maximum number of hooks to find
 */
export async function findHooks(
	context: OperationContext,
	scope: HookScopeValues,
	limit?: number,
): Promise<FoundHooks> {
	if (scope.level === 'project') return await ofProjects(context, scope, limit);
	const hooks = await ofCompany(context, scope, limit);
	const remaining = limit === undefined ? undefined : limit - hooks.length;
	if (scope.level === 'company' || (remaining !== undefined && remaining <= 0)) {
		return { hooks, failures: [], projects: [] };
	}
	const more = await ofPermittedProjects(context, scope, remaining);
	return { ...more, hooks: [...hooks, ...more.hooks] };
}

/** The scope of one hook. A chosen hook without a project belongs to the company. */
export function scopeOfHook({ companyId }: OperationContext, { projectId }: ChosenHook): HookScope {
	return { companyId, projectId };
}

/** The chosen hook among those found. */
export function only(found: FoundHooks, chosen: ChosenHook): FoundHooks {
	const hooks = found.hooks.filter(
		({ hook, scope }) =>
			hook.id === chosen.id && (chosen.projectId === '' || scope.projectId === chosen.projectId),
	);
	if (hooks.length > 0) return { hooks, failures: [], projects: [] };
	throw inputError(
		`There is no hook ${chosen.id} in this namespace and level`,
		'Choose the hook from the list, or check Namespace and Level.',
	);
}
