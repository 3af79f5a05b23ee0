import { z } from 'zod';
import { path } from '../path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything } from '../schemas/records';

const actionSchema = z
	.object({ action_name: z.string().nullish(), label: z.string().nullish() })
	.catchall(anything);

const toolSchema = z
	.object({
		name: z.string(),
		friendly_name: z.string().nullish(),
		available_for_user: z.boolean().nullish(),
		url: z.string().nullish(),
		user_access_level: z.object({ name: z.string().nullish() }).catchall(anything).nullish(),
		permitted_actions: z.array(actionSchema).nullish(),
	})
	.catchall(anything);
/** A Procore tool with what the caller may do in it. */
export type ToolAccess = z.infer<typeof toolSchema>;

const answerSchema = z.object({ tools: z.array(toolSchema).nullish() }).catchall(anything);

/**
 * What the caller may do in each tool of a company, or of one of its projects.
 * Source: GET /rest/v1.0/settings/permissions; every user may ask about itself.
 */
export async function listTools(
	procore: ProcoreClient,
	companyId: string,
	projectId?: string,
): Promise<ToolAccess[]> {
	const query = projectId ? { project_id: projectId } : { company_id: companyId };
	const endpoint = path`/rest/v1.0/settings/permissions`;
	const { tools } = await procore.get(endpoint, answerSchema, { companyId, query });
	return tools ?? [];
}
