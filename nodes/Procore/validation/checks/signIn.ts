import { listCompanies, type Company } from '../../client/endpoints/companies';
import { companyIdIn } from '../../client/ids';
import type { ProcoreError, ErrorKind } from '../../client/ProcoreError';
import { attempt } from '../attempt';
import { checkFields, HOSTS_FIX } from './credentialFields';
import type { Inspection } from '../inspection';
import { explainRefusal, explainToken } from './refusal';
import { fixAfter, STATUS_PAGE } from '../screens';

/** The companies that an account can reach; 'unknown' if Procore does not list them for it. */
export type Reach = Company[] | 'unknown';

function signedIn({ checks, procore }: Inspection): void {
	const isService = procore.account.authType === 'dmsa';
	checks.ok('token', `${isService ? 'The service account' : 'A person'} is signed in`);
	if (!isService) return;
	checks.ok('clientId', 'Client ID is accepted');
	checks.ok('clientSecret', 'Client Secret is accepted');
}

/** Errors that do not show whether the host is Procore's. */
const NO_ANSWER = new Set<ErrorKind>(['unavailable', 'network', 'incomplete', 'input']);

function explainHost({ checks, procore }: Inspection, error: ProcoreError): void {
	const { kind, message, advice } = error;
	const isSilent = NO_ANSWER.has(kind);
	const isUnsent = /^n8n did not send/.test(message);
	checks.set('environment', 'failed', {
		message: isSilent
			? message
			: `${procore.account.hosts.api} does not answer as Procore does: ${message}`,
		fix: isSilent ? advice : isUnsent ? fixAfter(error) : HOSTS_FIX,
		link: kind === 'unavailable' ? STATUS_PAGE : '',
	});
}

/**
 * Whether the account can sign in: hosts, keys, token. One call if nothing is wrong.
 * @returns undefined when nothing further can be checked
 */
export async function checkSignIn(inspection: Inspection): Promise<Reach | undefined> {
	const { checks, procore, question } = inspection;
	if (!checkFields(checks, procore.account)) return undefined;
	const companyId = companyIdIn(question.company) || undefined;
	const options = { include_free_companies: true, companyId };
	const { value, error } = await attempt(async () => await listCompanies(procore, options));
	if (!error) {
		signedIn(inspection);
		return value;
	}
	inspection.note(error);
	switch (error.kind) {
		case 'signIn':
			explainRefusal(checks, procore.account, error);
			return undefined;
		case 'token':
			await explainToken(checks, procore, error);
			return undefined;
		case 'appNotInstalled':
		case 'companyHeader':
		case 'permission':
			signedIn(inspection);
			return 'unknown';
		case 'rateLimit':
			// The login host has a limit too. Its error has no status, and there is no token yet.
			if (error.status !== 0) signedIn(inspection);
			return inspection.endForLimit(error);
		default:
			explainHost(inspection, error);
			return undefined;
	}
}
