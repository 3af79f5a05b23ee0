import type { Account } from '../client/account';
import type { ToolAccess } from '../client/endpoints/rights';
import type { Environment } from '../client/environments';
import type { ProcoreError } from '../client/ProcoreError';

/** Addresses of Procore's screens, as far as they are known; they need the company and its zone. */
export interface Screens {
	home: string;
	directory: string;
	/** Where App Management is reached. */
	admin: string;
	projectDirectory: (projectId: string) => string;
	projectHome: (projectId: string) => string;
}

export const STATUS_PAGE = 'https://status.procore.com';

/** Where a developer finds the keys of an app. */
export function developerPortal(environment: Environment): string {
	return environment === 'federal'
		? 'https://developers.procoregov.com'
		: 'https://developers.procore.com';
}

/** @param webUrl for example `https://us02.procore.com` */
export function screensOf(webUrl: string, companyId: string): Screens {
	const home = `${webUrl}/${companyId}/company/home`;
	return {
		home,
		directory: `${webUrl}/${companyId}/company/directory`,
		admin: home,
		projectDirectory: (projectId) => `${webUrl}/${projectId}/project/directory`,
		projectHome: (projectId) => `${webUrl}/${projectId}/project/home`,
	};
}

/** Procore names the address of each tool; better than one that is put together. */
export function withToolAddresses(screens: Screens, tools: ToolAccess[], webUrl: string): Screens {
	const addressOf = (wanted: RegExp) => {
		const url = tools.find(({ name }) => wanted.test(name))?.url ?? '';
		return /^\/\w/.test(url) ? `${webUrl}${url}` : undefined;
	};
	return {
		...screens,
		directory: addressOf(/^directory$/) ?? screens.directory,
		admin: addressOf(/^(?:company_)?admin$/) ?? screens.admin,
	};
}

/** Where to look when a call failed: at Procore's state if it is down, else at a screen. */
export const linkAfter = ({ kind }: ProcoreError, screen: string) =>
	['unavailable', 'incomplete', 'unexpected'].includes(kind) ? STATUS_PAGE : screen;

/** What to do about a failed call to which no tool's level belongs. */
export function fixAfter({ kind, advice }: ProcoreError): string {
	switch (kind) {
		case 'unexpected':
			return `Run the check again. If it stays so, see ${STATUS_PAGE}, and whether a proxy stands between n8n and Procore.`;
		case 'permission':
		case 'notFound':
			return 'Whoever is in the company may ask this. Check in Company Directory that the account is there and active, and in Company Admin > App Management that the app is installed and up to date.';
		default:
			return advice;
	}
}

/** Where a single project is permitted. */
export const PERMIT_PATH = 'Company Admin > App Management > View > Permissions';
/** Where many projects are permitted at once. */
export const PERMIT_MANY_PATH =
	"Company Directory > the service account's user > Edit > Project Settings > Add";
/** From here on the directory is the quicker way. */
export const MANY_PROJECTS = 10;

/** Who can install an app, beside how it is done. */
export function installFix({ authType }: Account, advice: string): string {
	return authType === 'dmsa'
		? `${advice} Only an admin of that company can do this.`
		: `${advice} The app whose keys the credential uses must be installed there too, also when a person signs in.`;
}
