import { z } from 'zod';
import { pathOf, type Call } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { LEVELS, type Level } from '../tools/levels';
import { anything } from '../schemas/records';

export const LIST_TOOLS: Call = ['GET', '/rest/v1.0/settings/permissions'];

const words = z.string().nullish().catch(undefined);
const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

const levelNamed = (name: unknown): Level | undefined =>
	LEVELS.find((level) => plain(level) === plain(String(name ?? '')));

/** Procore numbers the levels from 1, None, to 4, Admin. */
const levelNumbered = (id: unknown): Level | undefined => LEVELS[Number(id) - 1];

/** `{ id, name }` as documented, or only one of the two, or a bare name. */
const levelSchema = z.unknown().transform((given): Level | undefined => {
	if (typeof given !== 'object' || given === null) return levelNamed(given);
	const named = 'name' in given ? levelNamed(given.name) : undefined;
	return named ?? ('id' in given ? levelNumbered(given.id) : undefined);
});

const actionSchema = z.object({ label: words }).catchall(anything);

const toolSchema = z
	.object({
		name: words,
		friendly_name: words,
		available_for_user: z.boolean().nullish().catch(undefined),
		url: words,
		user_access_level: levelSchema,
		permitted_actions: z.array(actionSchema).nullish().catch(undefined),
	})
	.transform((tool) => ({
		/** Procore's internal name, as in addresses. */
		name: tool.name ?? '',
		/** The name on Procore's screens. */
		label: tool.friendly_name || tool.name || '',
		url: tool.url ?? '',
		/** "None" also for a tool that is closed to the account. */
		level: accessOf(tool.available_for_user, tool.user_access_level),
		/** Labels of the granular permissions it has. */
		actions: (tool.permitted_actions ?? []).map(({ label }) => label ?? ''),
	}));

/** A Procore tool with what the account may do in it. */
export type ToolAccess = z.output<typeof toolSchema>;

function accessOf(isOpen: boolean | null | undefined, level: Level | undefined): Level {
	if (isOpen === false) return 'None';
	return level ?? (isOpen ? 'Read Only' : 'None');
}

const answerSchema = z
	.object({ tools: z.array(toolSchema.nullable().catch(null)) })
	.catchall(anything);

/**
 * What the account may do in each tool of a company, or of one of its projects.
 * Source: GET /rest/v1.0/settings/permissions; every user may read their own.
 */
export async function listTools(
	procore: ProcoreClient,
	companyId: string,
	projectId?: string,
): Promise<ToolAccess[]> {
	const query = projectId ? { project_id: projectId } : { company_id: companyId };
	const endpoint = pathOf(LIST_TOOLS);
	const { tools } = await procore.get(endpoint, answerSchema, { companyId, query });
	return tools.flatMap((tool) => tool ?? []);
}
