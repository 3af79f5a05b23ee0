import type { Account } from '../../client/account';
import { getTokenInfo } from '../../client/endpoints/identity';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { ProcoreError } from '../../client/ProcoreError';
import { attempt } from '../attempt';
import type { Checklist } from '../checklist';
import { environmentAt, HOSTS_FIX } from './credentialFields';
import { developerPortal, STATUS_PAGE } from '../screens';

/** The login host answered with neither a token nor an OAuth error. */
const isNoLoginHost = (message: string) => /does not answer as Procore does/i.test(message);
const areKeysRefused = (message: string) =>
	/invalid_client|unknown client|authentication failed/i.test(message);
/** RFC 6749, 5.2, in OAuth's and n8n's words: the client is known but may not use this grant. */
const isGrantRefused = (message: string) =>
	/unauthorized_client|unsupported_grant_type|client is not authorized to|grant type is not supported/i.test(
		message,
	);

function explainKeys(checks: Checklist, account: Account, message: string): void {
	const link = developerPortal(account.environment);
	const said = `${account.hosts.login} does not accept Client ID and Client Secret together; Procore does not say which of them is wrong (${message})`;
	const fix = `Copy Client ID and Client Secret again from the app in the Procore Developer Portal (OAuth Credentials), and check that Environment (now ${account.environmentLabel}) is the one they were made for: sandbox keys work only in the developer sandbox, production keys in production and the monthly sandbox. Keys of a traditional service account ended in March 2025: install an app with a DMSA instead.`;
	checks.set('clientId', 'failed', { message: said, fix, link });
	checks.set('clientSecret', 'failed', { message: said, fix, link });
	const environment = environmentAt(account.hosts.login);
	if (!environment) return;
	checks.set('environment', 'warning', {
		message: `${environment.label} is reached but does not know the keys; they may belong to another environment`,
		fix: HOSTS_FIX,
	});
}

/** Reports which field the login host refused. */
export function explainRefusal(
	checks: Checklist,
	account: Account,
	{ message, advice }: ProcoreError,
): void {
	if (isNoLoginHost(message)) {
		const fix = `Check Environment (Login URL of a custom one) in the Procore credential: signing in was tried at ${account.hosts.login}. If it is right, Procore may be down: see ${STATUS_PAGE}.`;
		checks.set('environment', 'failed', { message, fix, link: STATUS_PAGE });
	} else if (isGrantRefused(message)) {
		const kind = account.authType === 'dmsa' ? 'Service Account' : 'User Level';
		const fix = `The app exists but does not allow this way to sign in. In the Procore Developer Portal open the app, add "${kind} Authentication" in the Configuration Builder (Data Connector Components > Add Components), create a version, then install that version in Company Admin > App Management.`;
		const link = developerPortal(account.environment);
		checks.set('token', 'failed', { message, fix, link });
	} else if (account.authType === 'user' && !areKeysRefused(message)) {
		checks.set('token', 'failed', { message, fix: advice });
	} else {
		explainKeys(checks, account, message);
	}
}

/**
 * The API answered 401. If the login host knows the token, the two hosts may not belong together.
 */
export async function explainToken(
	checks: Checklist,
	procore: ProcoreClient,
	{ message, advice }: ProcoreError,
): Promise<void> {
	const { account } = procore;
	const { login, api } = account.hosts;
	checks.set('token', 'failed', { message, fix: advice });
	if (account.environment !== 'custom') return;
	const known = await attempt(async () => await getTokenInfo(procore));
	if (known.error) return;
	checks.set('environment', 'failed', {
		message: `${api} does not accept the token that ${login} issued: they belong to different environments, or the app is installed in no company`,
		fix: `${HOSTS_FIX} If both belong together, the app is not installed: Company Admin > App Management > Install App.`,
	});
}
