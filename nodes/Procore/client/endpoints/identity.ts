import { z } from 'zod';
import { path } from '../path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';

const meSchema = z
	.object({ id: idSchema, login: z.string().nullish(), name: z.string().nullish() })
	.catchall(anything);
export type Me = z.infer<typeof meSchema>;

/**
 * The directory user that the calls are made as, in this company.
 * Source: GET /rest/v1.0/me; the name is told only where the company is asked for.
 * @throws ProcoreError `appNotInstalled` where the app is not installed in the company
 */
export async function getMe(procore: ProcoreClient, companyId: string): Promise<Me> {
	const query = { company_id: companyId };
	return await procore.get(path`/rest/v1.0/me`, meSchema, { companyId, query });
}

const zoneSchema = z
	.object({ zone: z.string().nullish(), web_base_url: z.string().nullish() })
	.catchall(anything);
export type Zone = z.infer<typeof zoneSchema>;

/**
 * Where the company lives, for links to its screens. Answers for any company that exists.
 * Source: GET /rest/v1.0/company_base_url
 * @throws ProcoreError `companyHeader` when there is no such company
 */
export async function getZone(procore: ProcoreClient, companyId: string): Promise<Zone> {
	return await procore.get(path`/rest/v1.0/company_base_url`, zoneSchema, { companyId });
}

const tokenSchema = z.object({ expires_in_seconds: z.number().nullish() }).catchall(anything);

/**
 * Asks the login host about the token it has given.
 * Source: GET /oauth/token/info (procore/documentation `oauth/oauth_endpoints.md`)
 */
export async function getTokenInfo(procore: ProcoreClient): Promise<z.infer<typeof tokenSchema>> {
	return await procore.get(path`/oauth/token/info`, tokenSchema, { host: 'login' });
}
