import type { Account } from '../../account';
import { ProcoreError } from '../../ProcoreError';
import { fileOf, type FileContent } from '../answers/file';
import type { Exchange } from '../Exchange';
import type { HttpResponse } from '../http';
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

function strayed(why: string): ProcoreError {
	return new ProcoreError({
		kind: 'unexpected',
		message: `The file could not be opened: ${why}`,
		advice: 'Run again. If it stays so, report it with this message.',
	});
}

function nextAddress(location: string | undefined, { href, origin }: URL): URL {
	if (location !== undefined && URL.canParse(location, href)) return new URL(location, href);
	throw strayed(`${origin} redirects to no address`);
}

/**
 * Follows an address of a file to its bytes. Procore's hosts get the token, the storage host to which
 * they redirect never does.
 */
export async function openFile(
	url: string,
	companyId: string,
	account: Account,
	exchange: Exchange,
	storage: StorageHost,
): Promise<FileContent> {
	if (!URL.canParse(url)) throw strayed('Procore gave no address for it');
	const how = { answerAs: 'file', keepsRedirects: true } as const;
	let at = new URL(url);
	for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
		const { origin, pathname: path, search } = at;
		const call = { method: 'GET', path, companyId, account } as const;
		const answer: HttpResponse = isTrusted(at, account)
			? await exchange.send({ text: path + search }, { ...how, origin }, call)
			: await storage.send({ ...how, method: 'GET', url: at.href, headers: {} });
		if (answer.stream) return fileOf(answer.stream, answer.headers, path);
		if (!isRedirect(answer.status)) throw strayed(`${origin} answered without content`);
		at = nextAddress(answer.headers.location, at);
	}
	throw strayed(`it was redirected more than ${MOST_REDIRECTS} times`);
}
