import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { booleanOf } from '../../fields/boolean';
import { authTypeOf } from '../../fields/authentication';
import { companyId, companyIdOf } from '../../fields/company';
import { namespaceOf } from '../../client/schemas/namespace';
import { chosenProjects, someProjectIds } from '../../fields/projects';
import type { AuthType } from '../../client/account';
import type { HookScope } from '../../client/schemas/hookScope';
import { parametersOf, parsedParameters } from '../parameters';
import { triggerFields } from './fields';

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
	projectScope: z.enum(['several', 'permitted']).default('several'),
	projectIds: someProjectIds,
	events: z.preprocess(lines, z.array(z.string()).nullish()),
	options: optionsSchema.default({}),
});

/** The trigger's fields as the person set them. */
export interface Settings extends z.output<typeof optionsSchema> {
	authType: AuthType;
	companyId: string;
	scope: 'company' | 'project';
	projectScope: 'several' | 'permitted';
	projectIds?: (string | number)[];
	events: string[];
}

const PROPERTIES = [companyId.property, ...triggerFields];

/** @throws ProcoreError that names the field which does not fit */
export function settingsOf(caller: IHookFunctions | IWebhookFunctions): Settings {
	const values = parametersOf(caller, PROPERTIES);
	const { options, events, ...fields } = parsedParameters(settingsSchema, values, PROPERTIES);
	const authType = authTypeOf(caller.getNodeParameter('authentication', null));
	return { ...fields, ...options, events: events ?? [], authType };
}

/** Whether the trigger listens to every permitted project, to those that come too. */
export const followsProjects = ({ scope, projectScope }: Settings) =>
	scope === 'project' && projectScope === 'permitted';

/**
 * The company, or the chosen projects, that each get a hook; undefined for the permitted projects.
 * @throws ProcoreError when no project is chosen, or one of the IDs is not an ID
 */
export function chosenScopes(companyId: string, settings: Settings): HookScope[] | undefined {
	if (settings.scope === 'company') return [{ companyId, projectId: '' }];
	return chosenProjects(settings)?.map((projectId) => ({ companyId, projectId }));
}
