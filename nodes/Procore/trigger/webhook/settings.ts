import { z } from 'zod';
import { booleanOf } from '../../fields/boolean';
import { companyIdOf } from '../../fields/company';
import type { AuthType } from '../../client/account';
import type { HookScope } from '../../client/endpoints/webhooks';
import { projectIdIn } from '../../client/ids';
import { inputError } from '../../client/ProcoreError';

const listIn = (separator: RegExp) => (given: unknown) =>
	typeof given === 'string' ? given.split(separator).filter((part) => part.trim() !== '') : given;

/** Ids as the menu gives them, or as an expression writes them: a list, or a text with commas. */
export const projectIdsOf = z
	.preprocess(listIn(/[\s,;]+/), z.array(z.union([z.string(), z.number()])).nullish())
	.transform((ids) => [...new Set((ids ?? []).map((id) => projectIdIn(id) ?? ''))]);

const NAMESPACE = /^[a-z0-9-]+$/;

const namespaceOf = z
	.string()
	.trim()
	.nullish()
	.transform((typed) => typed || 'n8n')
	.refine((text) => NAMESPACE.test(text), {
		message: 'a namespace may hold only a-z in small letters, 0-9 and dashes',
	});

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
	projectIds: projectIdsOf,
	events: z.preprocess(listIn(/[\n,;]+/), z.array(z.string()).nullish()),
	options: optionsSchema.default({}),
});

/** The trigger's fields as the person set them. */
export interface Settings extends z.output<typeof optionsSchema> {
	authType: AuthType;
	companyId: string;
	scope: 'company' | 'project';
	projectIds: string[];
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
	const authType = read('authentication', null) === 'user' ? 'user' : 'dmsa';
	return { ...fields, ...options, events: events ?? [], authType };
}

/**
 * The company or the projects that each get a hook.
 * @throws ProcoreError when no project is chosen, or one of the ids is none
 */
export function scopesOf(companyId: string, settings: Settings): HookScope[] {
	if (settings.scope === 'company') return [{ companyId, projectId: '' }];
	if (settings.projectIds.length === 0 || settings.projectIds.includes('')) {
		throw inputError(
			'No project is chosen, or one of the ids is no project id',
			'Choose projects from the list in "Projects", or enter their ids separated by commas.',
		);
	}
	return settings.projectIds.map((projectId) => ({ companyId, projectId }));
}
