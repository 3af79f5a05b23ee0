import type { Account } from '../../account';
import { ProcoreError } from '../../ProcoreError';
import type { Exchange } from '../Exchange';
import type { AnswerForm, HttpResponse } from '../http';
import { isRedirect } from '../redirect';
import type { StorageHost } from './StorageHost';

const MOST_REDIRECTS = 5;
const PROCORE_DOMAINS = /(?:^|\.)(procore\.com|procoregov\.com)$/;

const domainOf = ({ protocol, hostname }: URL) =>
	protocol === 'https:' ? PROCORE_DOMAINS.exec(hostname)?.[1] : undefined;

/**
 * Whether a host gets the token: those of the credential, and of Procore's own domain those of the
 * same one. Source: procore/documentation `best_practices/secure_file_access_tips.md`.
 */
export function isTrusted(url: URL, { hosts }: Account): boolean {
	const api = new URL(hosts.api);
	const domain = domainOf(url);
	return url.origin === api.origin || (domain !== undefined && domain === domainOf(api));
}

/** A read as it goes from one address to the next. */
export interface Followed {
	companyId: string;
	account: Account;
	answerAs?: AnswerForm;
}

interface Reached {
	answer: HttpResponse;
	host: string;
}

function strayed(why: string): ProcoreError {
	return new ProcoreError({
		kind: 'unexpected',
		message: `A redirect could not be followed: ${why}`,
		advice: 'Run again. If it stays so, report it with this message.',
	});
}

/** Where a redirect leads. @throws ProcoreError */
export function nextAddress(location: string | undefined, { href, origin }: URL): URL {
	if (location !== undefined && URL.canParse(location, href)) return new URL(location, href);
	throw strayed(`${origin} redirects to no address`);
}

/**
 * Reads an address, and those to which it redirects. Procore's hosts get the token, any other host
 * never does: n8n follows no redirect for us.
 */
export async function reach(
	url: URL,
	{ companyId, account, answerAs }: Followed,
	exchange: Exchange,
	storage: StorageHost,
): Promise<Reached> {
	const how = { answerAs, keepsRedirects: true };
	let at = url;
	for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
		const { origin, pathname: path, search } = at;
		const call = { method: 'GET', path, companyId, account } as const;
		const answer = isTrusted(at, account)
			? await exchange.send({ text: path + search }, { ...how, origin }, call)
			: await storage.send({ ...how, method: 'GET', url: at.href, headers: {} });
		if (!isRedirect(answer.status)) return { answer, host: origin };
		at = nextAddress(answer.headers.location, at);
	}
	throw strayed(`it was redirected more than ${MOST_REDIRECTS} times`);
}
