import type { z } from 'zod';
import { listHooks, type Hook, type HookScope } from '../../client/endpoints/webhooks';
import { inputError, passedOn, ProcoreError } from '../../client/ProcoreError';
import type { OperationContext, OutputRow } from '../define';
import { overProjects } from '../overProjects';
import type { ChosenHook, scopeParameters } from './webhook.fields';

export interface FoundHook {
	scope: HookScope;
	projectName: string;
	hook: Hook;
}

export interface FoundHooks {
	hooks: FoundHook[];
	/** Projects that could not be read, as rows with their error. */
	failures: OutputRow[];
}

type Scope = z.output<z.ZodObject<typeof scopeParameters>>;

async function ofProjects(context: OperationContext, company: string, scope: Scope) {
	const hooks: FoundHook[] = [];
	const failures = await overProjects(context, company, scope, async ({ id, name }) => {
		const place = { companyId: company, projectId: id };
		for (const hook of await listHooks(context.procore, place, scope.namespace)) {
			hooks.push({ scope: place, projectName: name, hook });
		}
		return [];
	});
	return { hooks, failures };
}

/** Where the company's own hooks are wanted too, a project that cannot be read is a row only. */
async function ofPermittedProjects(context: OperationContext, company: string, scope: Scope) {
	try {
		return await ofProjects(context, company, { ...scope, projectScope: 'permitted' });
	} catch (error) {
		const isRefusal =
			error instanceof ProcoreError &&
			(error.trouble === 'permission' || error.trouble === 'notFound');
		if (!isRefusal) throw passedOn(error);
		context.hint(
			`The hooks of the projects are not included. ${error.message} ${error.advice}`,
			'warning',
		);
		return { hooks: [], failures: [] };
	}
}

async function ofCompany({ procore }: OperationContext, companyId: string, scope: Scope) {
	const place = { companyId, projectId: '' };
	const hooks = await listHooks(procore, place, scope.namespace);
	return hooks.map((hook) => ({ scope: place, projectName: '', hook }));
}

/** The hooks of a namespace at the chosen level. */
export async function findHooks(context: OperationContext, scope: Scope): Promise<FoundHooks> {
	const company = context.procore.company(scope.companyId);
	if (scope.level === 'project') return await ofProjects(context, company, scope);
	const hooks = await ofCompany(context, company, scope);
	if (scope.level === 'company') return { hooks, failures: [] };
	const more = await ofPermittedProjects(context, company, scope);
	return { hooks: [...hooks, ...more.hooks], failures: more.failures };
}

/**
 * The scope of one hook. Where the project is not part of what was chosen, the hook is the
 * company's.
 */
export function scopeOfHook(
	{ procore }: OperationContext,
	companyId: string,
	{ projectId }: ChosenHook,
): HookScope {
	return { companyId: procore.company(companyId), projectId };
}

/** The chosen hook among those found. */
export function only(found: FoundHooks, chosen: ChosenHook): FoundHooks {
	const hooks = found.hooks.filter(
		({ hook, scope }) =>
			hook.id === chosen.id && (chosen.projectId === '' || scope.projectId === chosen.projectId),
	);
	if (hooks.length > 0) return { hooks, failures: [] };
	throw inputError(
		`There is no hook ${chosen.id} in this namespace and level`,
		'Choose the hook from the list, or check Namespace and Level.',
	);
}
