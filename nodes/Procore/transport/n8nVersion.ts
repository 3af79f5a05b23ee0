import * as n8n from 'n8n-workflow';
import { inputError } from '../client/ProcoreError';

export const OLDEST_N8N = '2.20';

/** What n8n-workflow has from that version on. One is enough, since a later version may drop others. */
const SINCE_THEN = [
	'getCredentialAllowedDomains',
	'WorkflowExecuteModeList',
	'WORKFLOW_CHECKSUM_FIELDS',
] as const;

/**
 * Older versions do not ask the credential before each call, so that a token may be sent to hosts
 * which are not its own, and lose the answer to a refused sign-in.
 * @throws ProcoreError
 */
export function refuseOldN8n(): void {
	if (SINCE_THEN.some((name) => name in n8n)) return;
	throw inputError(
		`This n8n is too old for the Procore nodes, which need n8n ${OLDEST_N8N} or newer`,
		'Update n8n. In older versions the sign-in to Procore is not safe, so nothing was sent.',
	);
}

/**
 * Whether n8n takes an item with `error` and `details` for one that failed, as since 2.36. Others
 * need `error` on the item itself, of which n8n keeps the message alone.
 */
export const knowsDetails = () => 'redactedHeaders' in n8n;
