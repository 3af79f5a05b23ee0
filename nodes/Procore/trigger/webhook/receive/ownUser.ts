import { sleep } from 'n8n-workflow';
import { getMe } from '../../../client/endpoints/identity';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import type { WebhookEvent } from '../../../client/schemas/webhookEvent';

const LONGEST_LOOKUP_SECONDS = 1.5;

const known = new Map<string, string>();

async function lookUp(procore: ProcoreClient, companyId: string, key: string) {
	try {
		const { id } = await getMe(procore, companyId);
		known.set(key, id);
		return id;
	} catch {
		return undefined;
	}
}

/**
 * For a delivery whose node has lost the id: looked up once in a process, and not for long.
 * @returns undefined when it cannot be known in time; then no event counts as an own change
 */
export async function ownUserIdOf(
	procore: ProcoreClient,
	companyId: string,
): Promise<string | undefined> {
	const { hosts, clientId, authType } = procore.account;
	const key = [hosts.api, authType, clientId, companyId].join(' ');
	const timeIsUp = async () => {
		await sleep(LONGEST_LOOKUP_SECONDS * 1000);
		return undefined;
	};
	return known.get(key) ?? (await Promise.race([lookUp(procore, companyId, key), timeIsUp()]));
}

/**
 * Whether the credential itself made the change. Payloads v2.0 and v3.0 name the app; v4.0 names
 * only the user, which for a service account is the app's own.
 */
export function isOwnChange(
	{ sourceApplicationId, userId }: WebhookEvent,
	clientId: string,
	ownUserId: string | undefined,
): boolean {
	if (sourceApplicationId !== undefined) return sourceApplicationId === clientId;
	return ownUserId !== undefined && userId === ownUserId;
}
