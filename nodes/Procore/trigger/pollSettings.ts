import type { IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { companyIdOf } from '../actions/properties';
import type { AuthType } from '../client/account';
import { listProjects, projectNames } from '../client/endpoints/projects';
import type { HookScope } from '../client/endpoints/webhooks';
import { projectIdIn } from '../client/ids';
import type { ProcoreClient } from '../client/ProcoreClient';
import { inputError } from '../client/ProcoreError';
import { COMPANY_TOOLS, PROJECT_TOOLS, type PollableTool } from './pollableTools';
import { projectIdsOf } from './settings';

const EVENTS = ['create', 'update', 'delete'] as const;

const schema = z.object({
	companyId: companyIdOf,
	level: z.enum(['company', 'project']).default('company'),
	companyTool: z.string().default('vendor'),
	projectTool: z.string().default('rfi'),
	projectScope: z.enum(['one', 'several', 'permitted']).default('one'),
	projectId: z.unknown().transform((chosen) => projectIdIn(chosen) ?? ''),
	projectIds: projectIdsOf,
	events: z.array(z.enum(EVENTS)).min(1, 'choose at least one').default(['create', 'update']),
	options: z
		.object({
			startFrom: z.preprocess((given) => given || undefined, z.coerce.date().optional()),
		})
		.default({}),
});

export interface PollSettings extends z.output<typeof schema> {
	authType: AuthType;
	tool: PollableTool;
}

const NAMES = Object.keys(schema.shape);

/** @throws ProcoreError that names the field which does not fit */
export function pollSettingsOf(caller: IPollFunctions): PollSettings {
	const read = (name: string) => caller.getNodeParameter(name, null) ?? undefined;
	const given = schema.safeParse(Object.fromEntries(NAMES.map((name) => [name, read(name)])));
	if (!given.success) {
		const [issue] = given.error.issues;
		throw inputError(`${issue?.path.join(' > ')}: ${issue?.message}`, 'Correct this field.');
	}
	const { level, companyTool, projectTool } = given.data;
	const [tools, chosen] =
		level === 'company' ? [COMPANY_TOOLS, companyTool] : [PROJECT_TOOLS, projectTool];
	const tool = tools.find(({ value }) => value === chosen);
	if (!tool) {
		throw inputError(`"${chosen}" cannot be polled`, 'Choose a tool from the list.');
	}
	return { ...given.data, tool, authType: read('authentication') === 'user' ? 'user' : 'dmsa' };
}

/** A company or a project to read, with the name that its items carry. */
export interface Polled extends HookScope {
	projectName: string | null;
}

async function permittedProjects(procore: ProcoreClient, companyId: string): Promise<Polled[]> {
	const projects = await listProjects(procore, companyId, { query: { view: 'compact' } });
	return projects.map(({ id, name }) => ({
		companyId,
		projectId: String(id),
		projectName: name ?? null,
	}));
}

/** @throws ProcoreError when no project is chosen */
export async function polledPlaces(
	procore: ProcoreClient,
	settings: PollSettings,
): Promise<Polled[]> {
	const companyId = procore.company(settings.companyId);
	if (settings.level === 'company') return [{ companyId, projectId: '', projectName: null }];
	if (settings.projectScope === 'permitted') return await permittedProjects(procore, companyId);
	const ids = settings.projectScope === 'one' ? [settings.projectId] : settings.projectIds;
	if (ids.length === 0 || ids.includes('')) {
		throw inputError(
			'No project is chosen, or one of the ids is no project id',
			'Choose projects from the list, or enter their ids separated by commas.',
		);
	}
	const names = await projectNames(procore, companyId);
	return ids.map((projectId) => ({
		companyId,
		projectId,
		projectName: names.get(projectId) ?? null,
	}));
}
