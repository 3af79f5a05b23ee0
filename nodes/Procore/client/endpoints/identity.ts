import { z } from 'zod';
import { dataOf } from '../wire/answers/answer';
import { pathOf, type Call } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { anything, idSchema } from '../schemas/records';

export const GET_ME: Call = ['GET', '/rest/v1.0/me'];
export const GET_ZONE: Call = ['GET', '/rest/v1.0/company_base_url'];
export const GET_TOKEN_INFO: Call = ['GET', '/oauth/token/info'];

const words = z.union([z.string(), z.number()]).nullish().catch(undefined);

const meSchema = z.object({ id: idSchema, login: words, name: words }).transform((me) => ({
	id: me.id,
	login: String(me.login ?? ''),
	name: String(me.name ?? ''),
}));
export type Me = z.infer<typeof meSchema> & {
	/** The time of Procore's answer, in Unix seconds; undefined if the answer does not say. */
	clock?: number;
};

/**
 * The directory user of the account in this company.
 * Source: GET /rest/v1.0/me; the answer has the name only if the query names the company.
 * @throws ProcoreError `appNotInstalled` if the app is not installed in the company
 */
export async function getMe(procore: ProcoreClient, companyId: string): Promise<Me> {
	const endpoint = pathOf(GET_ME);
	const query = { company_id: companyId };
	const { body, headers } = await procore.request('GET', endpoint, { companyId, query });
	const me = procore.parse(meSchema, dataOf(body), endpoint);
	const stated = Date.parse(headers.date ?? '');
	return { ...me, clock: Number.isFinite(stated) ? stated / 1000 : undefined };
}

const zoneSchema = z.object({ zone: words, web_base_url: words }).catchall(anything);
export type Zone = z.infer<typeof zoneSchema>;

/**
 * The zone of the company, for links to its screens. Procore answers for any company that exists.
 * Source: GET /rest/v1.0/company_base_url
 * @throws ProcoreError `companyHeader` when there is no such company
 */
export async function getZone(procore: ProcoreClient, companyId: string): Promise<Zone> {
	return await procore.get(pathOf(GET_ZONE), zoneSchema, { companyId });
}

const tokenSchema = z.object({ expires_in_seconds: z.number().nullish() }).catchall(anything);

/**
 * Asks the login host about the token that it issued.
 * Source: GET /oauth/token/info (procore/documentation `oauth/oauth_endpoints.md`)
 */
export async function getTokenInfo(procore: ProcoreClient): Promise<z.infer<typeof tokenSchema>> {
	return await procore.get(pathOf(GET_TOKEN_INFO), tokenSchema, { host: 'login' });
}
