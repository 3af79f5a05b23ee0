import { isPlaceholder, type Account } from '../../client/account';
import { ENVIRONMENTS } from '../../client/environments';
import type { Checklist } from '../checklist';
import { developerPortal } from '../screens';

export const HOSTS_FIX =
	'Check Environment: open the Procore credential in n8n and choose the Environment in which the keys were made; for a custom one enter both Login URL and API URL.';

const KNOWN = Object.values(ENVIRONMENTS);

/** Procore's environment with this login host; undefined for any other host. */
export const environmentAt = (login: string) => KNOWN.find((known) => known.login === login);

/** Hosts of two different environments in one credential. */
function mixedHosts({ hosts }: Account): string | undefined {
	const ofLogin = environmentAt(hosts.login);
	const ofApi = KNOWN.find(({ api }) => api === hosts.api);
	if (!ofLogin || !ofApi || ofLogin === ofApi) return undefined;
	return `Login URL belongs to ${ofLogin.label}, API URL to ${ofApi.label}`;
}

function checkHosts(checks: Checklist, account: Account): boolean {
	const { hosts, environment, environmentLabel, hostFault } = account;
	const label = environment === 'custom' ? 'Custom' : environmentLabel;
	const message = hostFault ?? mixedHosts(account);
	if (message) checks.set('environment', 'failed', { message, fix: HOSTS_FIX });
	else checks.ok('environment', `${label}: ${hosts.api}`);
	return !message;
}

function checkKeys(checks: Checklist, account: Account): boolean {
	const link = developerPortal(account.environment);
	const fix = (label: string) =>
		`Open the Procore credential in n8n and fill in ${label}: in the Procore Developer Portal open the app, then OAuth Credentials, and copy it. Only the maker of a marketplace app has its keys: create a custom app to get your own.`;
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

/** Whether a sign-in can be tried with the hosts and keys. Makes no call. */
export function checkFields(checks: Checklist, account: Account): boolean {
	const hostsFit = checkHosts(checks, account);
	const keysFit = checkKeys(checks, account);
	return hostsFit && keysFit;
}
