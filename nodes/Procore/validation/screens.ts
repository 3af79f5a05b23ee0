import type { Account } from '../client/account';
import type { ToolAccess } from '../client/endpoints/rights';
import type { Environment } from '../client/environments';
import type { ProcoreError } from '../client/ProcoreError';

/** Addresses of Procore's screens for a company in its zone. */
export interface Screens {
	home: string;
	directory: string;
	/** The screen that leads to App Management. */
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

/** Prefers the addresses that Procore states for its tools. */
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

/** Where to look after a failed call: Procore's status page if it is down, otherwise the screen. */
export const linkAfter = ({ kind }: ProcoreError, screen: string) =>
	['unavailable', 'incomplete', 'unexpected'].includes(kind) ? STATUS_PAGE : screen;

/** What to do about a failed call that needs no right on a tool. */
export function fixAfter({ kind, advice }: ProcoreError): string {
	switch (kind) {
		case 'unexpected':
			return `Run the check again. If it fails again, see ${STATUS_PAGE}, and check whether there is a proxy between n8n and Procore.`;
		case 'permission':
		case 'notFound':
			return 'Every member of the company may make this call. Check in Company Directory that the account is there and active, and in Company Admin > App Management that the app is installed and up to date.';
		default:
			return advice;
	}
}

/** Where a single project is permitted. */
export const PERMIT_PATH = 'Company Admin > App Management > View > Permissions';
/** Where many projects are permitted at once. */
export const PERMIT_MANY_PATH =
	"Company Directory > the service account's user > Edit > Project Settings > Add";
/** With more projects than this the directory is quicker. */
export const MANY_PROJECTS = 10;

/** Adds to the advice who has to install the app. */
export function installFix({ authType }: Account, advice: string): string {
	return authType === 'dmsa'
		? `${advice} Only an admin of that company can do this.`
		: `${advice} The app whose keys the credential uses must be installed there too, also when a person signs in.`;
}
