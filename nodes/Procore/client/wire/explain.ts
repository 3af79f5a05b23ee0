import type { Account } from '../account';
import { LONGEST_BODY, reasonCodesOf, wordsOfErrorBody, type Redact } from './answers/errorBody';
import { isFailure, isWrite, type HttpFailure, type HttpResponse, type Method } from './http';
import { askedPause } from './pacing/limits';
import { isRedirect, redirectTarget } from './redirect';
import { mayHavePassed } from './retry';
import { ProcoreError, type ErrorKind } from '../ProcoreError';
import { rightFor, type Right } from '../tools/rights';

/** The call that failed, without any value a person typed. */
export interface CallInfo {
	method: Method;
	/** Without the query. */
	path: string;
	companyId: string;
	account: Account;
}

const BY_STATUS: Record<number, ErrorKind> = {
	400: 'validation',
	401: 'token',
	403: 'permission',
	404: 'notFound',
	406: 'validation',
	408: 'unavailable',
	409: 'conflict',
	413: 'validation',
	422: 'validation',
	429: 'rateLimit',
};

function kindOf(response: HttpResponse, words: string): ErrorKind {
	if (/Missing Procore-Company-Id header/i.test(words)) return 'companyHeader';
	if (/app is not connected to this company/i.test(words)) return 'appNotInstalled';
	if (response.status === 400 && /invalid company id/i.test(words)) return 'companyHeader';
	if (reasonCodesOf(response.text).includes('TOO_MANY_REQUESTS')) return 'rateLimit';
	const known = BY_STATUS[response.status];
	return known ?? (response.status >= 500 ? 'unavailable' : 'unexpected');
}

function whoOf({ account }: CallInfo): string {
	return account.authType === 'dmsa' ? 'the service account (DMSA)' : 'the person who signed in';
}

export function rightInWords(
	right: Pick<Right, 'scope' | 'tool' | 'level' | 'orGranular'>,
): string {
	const where = right.scope === 'company' ? 'company level' : 'project level';
	const granular = right.orGranular ? `, or the granular permission "${right.orGranular}"` : '';
	return `"${right.level}" on the ${where} ${right.tool} tool${granular}`;
}

/** One right stands for every call about hooks, their triggers, deliveries and catalogue. */
const isAboutWebhooks = ({ path }: CallInfo) => /\/webhooks\//.test(path);

function permissionAdvice(call: CallInfo): string {
	const right = rightFor(call.method, call.path);
	const inProject = /\/projects\/\d+/.test(call.path) || right?.scope === 'project';
	const level = isAboutWebhooks(call)
		? `In Procore, the app needs the "Webhooks API" permission at Standard: ask the app's developer to add it to the data connector component in the Developer Portal, then update the app in Company Admin > App Management.`
		: right
			? `In Procore, give ${whoOf(call)} ${rightInWords(right)} (Directory > the user > Permissions, or the permission template it uses).`
			: `In Procore, give ${whoOf(call)} a higher permission level on the tool (Directory > the user > Permissions, or the permission template it uses).`;
	const project = inProject
		? ` Check too that the project is permitted (Company Admin > App Management > View > Permissions) and that the tool is switched on in the project.`
		: '';
	return level + project;
}

/** The list of companies is read where no company can be chosen: by its own menu and operation. */
const isOfCompanies = (path: string) => /^\/rest\/v\d+\.\d+\/companies$/.test(path);

function unreachable(host: string): string {
	return `n8n could not reach ${host || 'the host (none is given)'}. Check Environment (and the hosts of a custom one) in the Procore credential, and that this machine may connect to that address.`;
}

/** What to do about half an answer to a read. */
export const cutOff = (host: string) =>
	`Run again. If it stays so, a proxy between n8n and ${host} may cut answers.`;

const ADVICE: Record<ErrorKind, (call: CallInfo) => string> = {
	input: () => '',
	readOnly: () => '',
	cancelled: () => '',
	signIn: ({ account }) =>
		account.authType === 'dmsa'
			? `Open the Procore credential in n8n: check Client ID, Client Secret and Environment (now ${account.environmentLabel}). Sandbox keys work only in the developer sandbox; production keys work in production and the monthly sandbox.`
			: `Open the Procore credential in n8n and click Connect to sign in again. Check that Environment (now ${account.environmentLabel}) is the one you sign in to.`,
	token: (call) =>
		call.account.authType === 'dmsa'
			? `Procore did not accept the token although the keys were renewed. Check that the app is installed in company ${call.companyId || '(none chosen)'} (Company Admin > App Management) and that Environment (now ${call.account.environmentLabel}) fits the keys.`
			: `The sign-in has expired or was revoked. Open the Procore credential in n8n and click Connect to sign in again.`,
	appNotInstalled: ({ companyId, account }) =>
		`Ask a Procore admin of company ${companyId || '(none chosen)'} to install the app: Company Admin > App Management > Install App (custom apps: Install Custom App, with the app's version key). If the app is installed elsewhere, choose that company in the node or correct Company ID in the credential. Environment is ${account.environmentLabel}.`,
	companyHeader: ({ companyId, path }) =>
		companyId
			? `Company ID ${companyId} is not known in this environment. Copy the number from Procore's address bar (https://us02.procore.com/NUMBER/company/home)${isOfCompanies(path) ? ' into the credential' : ' or choose the company from the list'}.`
			: `${isOfCompanies(path) ? 'Fill in Company ID in the Procore credential' : 'Choose a company in the node, or fill in Company ID in the Procore credential'}: a service account needs it for every call.`,
	permission: permissionAdvice,
	notFound: (call) =>
		`It does not exist, or ${whoOf(call)} cannot see it: Procore answers "not found" in both cases. Check the id, that the project is permitted (Company Admin > App Management > View > Permissions) and that the tool is switched on.`,
	conflict: () =>
		`Procore holds this record in a state that does not allow the change: it is a duplicate, is checked out, or was changed meanwhile. Read it again, then repeat.`,
	validation: (call) =>
		isAboutWebhooks(call)
			? 'Correct what Procore names and try again.'
			: `Correct the named fields and run again. Required fields can also come from the company's configurable fieldsets.`,
	rateLimit: () =>
		`Procore limits how many calls an account may make in an hour and in ten seconds. Run again after the limit resets, let the node wait longer (Call Limit > Wait at Most), spread the workflows over time, or ask Procore to raise the limit.`,
	unavailable: () => `Procore is overloaded or down. See status.procore.com and run again later.`,
	network: ({ account }) => unreachable(account.hosts.api),
	incomplete: ({ account }) => cutOff(account.hosts.api),
	unexpected: () => `See status.procore.com, and run again later.`,
};

/** A trigger that cannot be published shows no advice, so the message names the right. */
function refused(call: CallInfo): string {
	return `Procore refused the call: no permission${isAboutWebhooks(call) ? ' ("Webhooks API" at Standard is needed)' : ''}`;
}

function headline(kind: ErrorKind, call: CallInfo, response: HttpResponse): string {
	const by: Partial<Record<ErrorKind, string>> = {
		permission: refused(call),
		conflict: isCheckedOut(response) ? 'The file is checked out' : undefined,
		token: 'Procore did not accept the sign-in',
		notFound: 'Procore found nothing at this address',
		rateLimit: "Procore's call limit is used up",
		appNotInstalled: `The app is not installed in Procore company ${call.companyId}`.trim(),
		companyHeader: 'Procore does not know which company is meant',
		unavailable: `Procore is unavailable (HTTP ${response.status})`,
	};
	return by[kind] ?? `Procore answered HTTP ${response.status}`;
}

/** Procore's own mark on a 409 about a file that another user is working on. */
const isCheckedOut = ({ text }: HttpResponse) =>
	/"error_type"\s*:\s*"FileIsCheckedOut"/.test(text.slice(0, LONGEST_BODY));

const CHECKED_OUT =
	'Ask this person to check the file in (Documents > the file > Check In), then run again. Until then, upload under another name.';

const wrongMethod = ({ method }: CallInfo) =>
	`Procore has this path, but no ${method} for it. Check method and path in Procore's API reference (developers.procore.com/reference).`;

function redirected({ status, headers }: HttpResponse, { account }: CallInfo): string {
	const target = redirectTarget(headers.location, account.hosts.api);
	return `${account.hosts.api} redirects the call${target} (HTTP ${status}), and it was not sent on`;
}

function adviceOn(response: HttpResponse, kind: ErrorKind, call: CallInfo): string {
	const { status } = response;
	if (status === 405) return wrongMethod(call);
	if (kind === 'conflict' && isCheckedOut(response)) return CHECKED_OUT;
	if (!isRedirect(status)) return ADVICE[kind](call);
	return `Look in Procore whether the change was made before you repeat it. What changes something in Procore is sent only to the host of the credential: check Environment (now ${call.account.environmentLabel}), and API URL of a custom one, which may have to start with https://.`;
}

/** The error for an answer that is not a success. @param now Unix seconds */
export function errorOfResponse(
	response: HttpResponse,
	call: CallInfo,
	now: number,
	redact: Redact,
): ProcoreError {
	const words = wordsOfErrorBody(response.text, redact);
	const kind = kindOf(response, words);
	const said = isRedirect(response.status)
		? redirected(response, call)
		: headline(kind, call, response);
	const pause = kind === 'rateLimit' ? askedPause(response.headers, now) : undefined;
	const until =
		pause === undefined
			? ''
			: ` The limit resets at ${new Date((now + pause) * 1000).toISOString()}.`;
	return new ProcoreError({
		kind,
		message: words && kind !== 'companyHeader' ? `${said}: ${words}` : said,
		advice: adviceOn(response, kind, call) + until,
		status: response.status,
		method: call.method,
		path: call.path,
		retryAt: pause === undefined ? undefined : now + pause,
		mayBeMade: isWrite(call.method) && mayHavePassed(response),
	});
}

const FAILURES: Record<HttpFailure['failure'], readonly [ErrorKind, string]> = {
	network: ['network', 'Procore could not be reached'],
	incomplete: ['incomplete', "Procore's answer did not arrive whole"],
	signIn: ['signIn', 'Procore refused the sign-in'],
	loginLimited: ['rateLimit', "Procore's login host takes no more sign-ins for now"],
	loginDown: ['unavailable', "Procore's login host is unavailable"],
	notProcore: ['signIn', 'The login host does not answer as Procore does'],
	settings: ['input', 'The Procore credential cannot work'],
	moved: ['input', 'The Procore credential got another environment during this run'],
	cancelled: ['cancelled', 'The execution was stopped'],
	notSent: ['unexpected', 'n8n did not send the call'],
};

const NETWORK_WORDS: readonly (readonly [RegExp, string])[] = [
	[/REFUSED/, 'the connection was refused'],
	[/NOTFOUND|EAI_AGAIN/, 'there is no host of this name'],
	[/TIMEDOUT|ABORTED/, 'no answer came in time'],
	[/RESET|EPIPE|SOCKET/, 'the connection was cut off'],
	[/CERT|TLS|SSL|UNABLE_TO|DEPTH_ZERO/, 'the secure connection could not be made'],
];

const INCOMPLETE_WORDS: readonly (readonly [RegExp, string])[] = [
	[/TIMEDOUT|ABORTED/, 'the rest of it did not come in time'],
	[/^(?:Z_|ERR_ZLIB|ERR_BROTLI|ERR__ERROR)/, 'its content cannot be unpacked'],
	[/^/, 'the connection was cut off'],
];

/** Our own words, since n8n replaces a message that holds an error code by one of its own. */
function wordsOfFailure({ failure, code, message }: HttpFailure, redact: Redact): string {
	if (failure === 'cancelled') return '';
	if (failure !== 'network' && failure !== 'incomplete') return wordsOfErrorBody(message, redact);
	const words = failure === 'network' ? NETWORK_WORDS : INCOMPLETE_WORDS;
	return words.find(([pattern]) => pattern.test(code))?.[1] ?? 'the connection failed';
}

function adviceOnFailure(failure: HttpFailure, kind: ErrorKind, call: CallInfo): string {
	const { environmentLabel } = call.account;
	switch (failure.failure) {
		case 'network':
			return unreachable(failure.host ?? call.account.hosts.api);
		case 'incomplete':
			return cutOff(failure.host ?? call.account.hosts.api);
		case 'notProcore':
			return `Open the Procore credential in n8n and check Environment (now ${environmentLabel}), or Login URL of a custom one: signing in was tried at ${failure.host ?? call.account.hosts.login}.`;
		case 'settings':
			return 'Open the Procore credential in n8n and correct this field.';
		case 'moved':
			return `Nothing was sent after the change. Calls before it went to ${call.account.hosts.api}. Run the workflow again to work in the new environment.`;
		default:
			return ADVICE[kind](call);
	}
}

/** The error for a call that got no answer. @param who did not answer */
export function errorOfFailure(
	failure: HttpFailure,
	call: CallInfo,
	redact: Redact,
	who = 'Procore',
): ProcoreError {
	const [kind, words] = FAILURES[failure.failure];
	const said = words.replace(/^Procore(?='s answer| could)/, who);
	const why = wordsOfFailure(failure, redact);
	return new ProcoreError({
		kind,
		message: why ? `${said}: ${why}` : said,
		advice: adviceOnFailure(failure, kind, call),
		method: call.method,
		path: call.path,
		mayBeMade: isWrite(call.method) && mayHavePassed(failure),
	});
}

/** @param redact removes what signs a call from the words of whoever answered */
export function errorOf(
	outcome: HttpResponse | HttpFailure,
	call: CallInfo,
	now: number,
	redact: Redact,
): ProcoreError {
	return isFailure(outcome)
		? errorOfFailure(outcome, call, redact)
		: errorOfResponse(outcome, call, now, redact);
}
