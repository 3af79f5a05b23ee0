import type { Account } from '../../../client/account';
import { isEncrypted } from '../../../client/loopback';
import { inputError } from '../../../client/ProcoreError';

const PROCORE_HOST = /\.procore(?:gov)?\.com$/i;

const PRIVATE = [
	/^localhost$/i,
	/^[^.:]+$/,
	/\.(?:local|localhost|internal|lan|home|test)$/i,
	/^(?:127|10|0)\./,
	/^192\.168\./,
	/^169\.254\./,
	/^172\.(?:1[6-9]|2\d|3[01])\./,
	/^\[(?:::1|f[cde])/i,
];

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname : '';
}

/**
 * Says before Procore is asked that it cannot reach this n8n: Procore delivers only to public
 * https addresses. A test server in the place of Procore (a custom environment) may deliver to any
 * https address and to this machine.
 * @throws ProcoreError when the address cannot work
 */
export function checkReachable(url: string, { environment, hosts }: Account): void {
	const isTestServer = environment === 'custom' && !PROCORE_HOST.test(hostOf(hosts.api));
	if (isTestServer && isEncrypted(url)) return;
	const host = hostOf(url);
	const isPrivate = host === '' || PRIVATE.some((pattern) => pattern.test(host));
	if (/^https:/i.test(url) && !isPrivate) return;
	throw inputError(
		`Procore cannot deliver events to this n8n: its webhook address is ${url}`,
		'Procore needs a public address that begins with https. Give n8n one (environment variable WEBHOOK_URL, behind a proxy or tunnel with a certificate), or use the "Procore Polling Trigger", which needs none.',
	);
}
