import { z } from 'zod';
import { booleanOf } from '../../fields/boolean';
import { authTypeOf } from '../../fields/authentication';
import { companyIdOf } from '../../fields/company';
import { namespaceOf } from '../../client/schemas/namespace';
import { chosenProjects, someProjectIds } from '../../fields/projects';
import type { AuthType } from '../../client/account';
import type { HookScope } from '../../client/schemas/hookScope';
import { inputError } from '../../client/ProcoreError';

const lines = (given: unknown) =>
	typeof given === 'string' ? given.split(/[\n,;]+/).filter((part) => part.trim() !== '') : given;

const optionsSchema = z.object({
	payloadVersion: z.enum(['v4.0', 'v3.0', 'v2.0']).default('v4.0'),
	ignoreOwnChanges: booleanOf(false),
	includeRecord: booleanOf(false),
	deduplicate: booleanOf(true),
	namespace: namespaceOf,
});

const settingsSchema = z.object({
	companyId: companyIdOf,
	scope: z.enum(['company', 'project']).default('company'),
	projectIds: someProjectIds,
	events: z.preprocess(lines, z.array(z.string()).nullish()),
	options: optionsSchema.default({}),
});

/** The trigger's fields as the person set them. */
export interface Settings extends z.output<typeof optionsSchema> {
	authType: AuthType;
	companyId: string;
	scope: 'company' | 'project';
	projectIds?: (string | number)[];
	events: string[];
}

/** How a context of n8n gives a parameter. */
type Reader = (name: string, fallback: null) => unknown;

/** @throws ProcoreError that names the field which does not fit */
export function settingsOf(read: Reader): Settings {
	const given = settingsSchema.safeParse({
		companyId: read('companyId', null) ?? undefined,
		scope: read('scope', null) ?? undefined,
		projectIds: read('projectIds', null) ?? undefined,
		events: read('events', null) ?? undefined,
		options: read('options', null) ?? undefined,
	});
	if (!given.success) {
		const [issue] = given.error.issues;
		throw inputError(
			`${issue?.path.join(' > ')}: ${issue?.message}`,
			'Correct this field of the trigger and publish the workflow again.',
		);
	}
	const { options, events, ...fields } = given.data;
	const authType = authTypeOf(read('authentication', null));
	return { ...fields, ...options, events: events ?? [], authType };
}

/**
 * The company or the projects that each get a hook.
 * @throws ProcoreError when no project is chosen, or one of the ids is none
 */
export function scopesOf(companyId: string, settings: Settings): HookScope[] {
	if (settings.scope === 'company') return [{ companyId, projectId: '' }];
	const projects = chosenProjects({ projectScope: 'several', projectIds: settings.projectIds });
	return (projects ?? []).map((projectId) => ({ companyId, projectId }));
}
