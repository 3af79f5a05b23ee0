import { ENVIRONMENTS } from '../../client/environments';
import { isPlaceholder, type Account } from '../../client/account';
import { getTokenInfo } from '../../client/endpoints/identity';
import { listCompanies } from '../../client/endpoints/companies';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { ProcoreError } from '../../client/ProcoreError';
import type { Company } from '../../client/schemas/records';
import { attempt } from './attempt';
import type { Checklist } from './checklist';
import { developerPortal, STATUS_PAGE } from './screens';

const HOSTS_FIX =
	'Check Environment: open the Procore credential in n8n and choose the Environment in which the keys were made; for a custom one enter both Login URL and API URL.';

/** Hosts of two different environments in one credential. */
function mixedHosts({ hosts }: Account): string | undefined {
	const known = Object.values(ENVIRONMENTS);
	const ofLogin = known.find(({ login }) => login === hosts.login);
	const ofApi = known.find(({ api }) => api === hosts.api);
	if (!ofLogin || !ofApi || ofLogin === ofApi) return undefined;
	return `Login URL belongs to ${ofLogin.label}, API URL to ${ofApi.label}`;
}

function checkHosts(checks: Checklist, account: Account): boolean {
	const { hosts, environment, environmentLabel } = account;
	const label = environment === 'custom' ? 'Custom' : environmentLabel;
	const missing = hosts.login && hosts.api ? undefined : 'Login URL or API URL is empty';
	const message = missing ?? mixedHosts(account);
	if (message) checks.set('environment', 'failed', { message, fix: HOSTS_FIX });
	else checks.ok('environment', `${label}: ${hosts.api}`);
	return !message;
}

function checkKeys(checks: Checklist, account: Account): boolean {
	const link = developerPortal(account.environment);
	const fix = (label: string) =>
		`Open the Procore credential in n8n and fill in ${label}: in the Procore Developer Portal open the app, then OAuth Credentials, and copy it. A marketplace app's maker has them, not you: make a custom app for keys of your own.`;
	const check = (field: 'clientId' | 'clientSecret', label: string, isMissing: boolean) => {
		const message = `${label} is empty or a placeholder such as N/A`;
		if (isMissing) checks.set(field, 'failed', { message, fix: fix(label), link });
		else checks.ok(field, `${label} is filled in`);
	};
	const noId = isPlaceholder(account.clientId);
	check('clientId', 'Client ID', noId);
	check('clientSecret', 'Client Secret', !account.clientSecretGiven);
	return !noId && account.clientSecretGiven;
}

/**
 * What the login host answered when it was not a refusal as OAuth has it, in n8n's words; undefined
 * for a refusal. A 401 without the words of OAuth still is one.
 */
function strangeAnswer(message: string): string | undefined {
	if (/Expected JSON response/i.test(message)) return 'with something that is no token';
	const status = /\bHTTP(?: status)? (\d{3})\b/i.exec(message)?.[1];
	return status === undefined || status === '401' ? undefined : `with HTTP ${status}`;
}

function explainRefusal(checks: Checklist, account: Account, { message, advice }: ProcoreError) {
	const strange = strangeAnswer(message);
	if (strange) {
		checks.set('environment', 'failed', {
			message: `${account.hosts.login} answered the sign-in ${strange}`,
			fix: `Check Environment (Login URL of a custom one) in the Procore credential. If it is right, Procore may be down: see ${STATUS_PAGE}.`,
			link: STATUS_PAGE,
		});
		return;
	}
	if (
		account.authType === 'user' &&
		!/invalid_client|unknown client|authentication failed/i.test(message)
	) {
		checks.set('token', 'failed', { message, fix: advice });
		return;
	}
	const link = developerPortal(account.environment);
	const said = `${account.hosts.login} does not accept Client ID and Client Secret together; Procore does not say which of them is wrong`;
	const fix = `Copy Client ID and Client Secret again from the app in the Procore Developer Portal (OAuth Credentials), and check that Environment (now ${account.environmentLabel}) is the one they were made for: sandbox keys work only in the developer sandbox, production keys in production and the monthly sandbox. Keys of a traditional service account ended in March 2025: install an app with a DMSA instead.`;
	checks.set('clientId', 'failed', { message: said, fix, link });
	checks.set('clientSecret', 'failed', { message: said, fix, link });
}

/** The API said 401. The login host tells whether the token or the pair of hosts is to blame. */
async function explainToken(checks: Checklist, procore: ProcoreClient, error: ProcoreError) {
	const { account } = procore;
	const known = await attempt(async () => await getTokenInfo(procore));
	const isPairWrong = account.environment === 'custom' && known.value !== undefined;
	if (isPairWrong) {
		checks.set('environment', 'failed', {
			message: `${account.hosts.api} does not know the token that ${account.hosts.login} gave: they belong to different environments`,
			fix: HOSTS_FIX,
		});
	}
	checks.set('token', 'failed', { message: error.message, fix: error.advice });
}

/** An answer that Procore's list of companies never gives. */
const isHostSuspect = ({ trouble, message }: ProcoreError) =>
	trouble !== 'unavailable' && trouble !== 'network' && !/^n8n did not send/.test(message);

/**
 * Whether anyone can be signed in: hosts, keys, token. One call when all is well.
 * @returns the companies that the account can reach ('unknown' when Procore tells them only with a
 * company), or undefined when nothing further can be checked
 */
export async function checkSignIn(
	checks: Checklist,
	procore: ProcoreClient,
): Promise<Company[] | 'unknown' | undefined> {
	const { account } = procore;
	const hostsFit = checkHosts(checks, account);
	const keysFit = checkKeys(checks, account);
	if (!hostsFit || !keysFit) return undefined;
	const { value: companies, error } = await attempt(async () => await listCompanies(procore, {}));
	const signedIn = () => {
		const who = account.authType === 'dmsa' ? 'The service account' : 'A person';
		checks.ok('token', `${who} is signed in`);
		if (account.authType !== 'dmsa') return;
		checks.ok('clientId', 'Client ID is accepted');
		checks.ok('clientSecret', 'Client Secret is accepted');
	};
	if (!error) {
		signedIn();
		return companies;
	}
	switch (error.trouble) {
		case 'signIn':
			explainRefusal(checks, account, error);
			return undefined;
		case 'token':
			await explainToken(checks, procore, error);
			return undefined;
		case 'appNotInstalled':
		case 'companyHeader':
		case 'permission':
			signedIn();
			return 'unknown';
		case 'rateLimit':
			signedIn();
			checks.set('rateLimit', 'failed', { message: error.message, fix: error.advice });
			return undefined;
		default:
			checks.set('environment', 'failed', {
				message:
					error.trouble === 'network' || error.trouble === 'unavailable'
						? error.message
						: `${account.hosts.api} does not answer as Procore does: ${error.message}`,
				fix: isHostSuspect(error) ? HOSTS_FIX : error.advice,
				link: error.trouble === 'unavailable' ? STATUS_PAGE : '',
			});
			return undefined;
	}
}
