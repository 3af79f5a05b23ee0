import type { ICredentialTestRequest } from 'n8n-workflow';
import { originExpression } from '../nodes/Procore/client/environments';

const TYPED = 'String($credentials["companyId"] || "").trim()';
/** Reads the company id from digits or from the address of a Procore page; see client/ids.ts. */
const COMPANY = `(/^\\d+$/.test(${TYPED}) ? ${TYPED} : ((${TYPED}.match(/\\/companies\\/(\\d+)/) || ${TYPED}.match(/^(?:https?:\\/\\/)?[^\\/]+\\/(\\d+)(?:\\/company(?:[\\/?#]|$)|\\/?$)/) || [])[1] || (${TYPED} ? "0" : "")))`;

/** The calls of the test: with a company, whose id comes at the end, and without one. */
export const PROJECT_IN_COMPANY = '/rest/v1.1/projects?view=compact&per_page=1&company_id=';
export const ANY_COMPANY = '/rest/v1.0/companies?per_page=1';

export const TOKEN_NOT_ACCEPTED =
	'The login host accepted the keys, but the API did not accept the token. Check that Environment is the one of the keys, and that the app is installed in the company (Company Admin > App Management).';

const down = (value: number) => ({
	type: 'responseCode' as const,
	properties: {
		value,
		message: `Procore is overloaded or down (HTTP ${value}; see status.procore.com). Test again later.`,
	},
});

const redirect = (value: number) => ({
	type: 'responseCode' as const,
	properties: {
		value,
		message: `The API host redirects the call (HTTP ${value}), which Procore's API does not do. Check Environment, or API URL of a custom one: it may have to start with https://.`,
	},
});

/**
 * With a company, reads one of its projects, which fails if the app is not installed there. Without
 * one, reads the list of companies without the header, which any valid token may do.
 */
export const companyTest: ICredentialTestRequest = {
	request: {
		baseURL: originExpression('$credentials', 'api', ''),
		url: `={{ ${COMPANY} ? "${PROJECT_IN_COMPANY}" + ${COMPANY} : "${ANY_COMPANY}" }}`,
		headers: { 'Procore-Company-Id': `={{ ${COMPANY} || undefined }}` },
		disableFollowRedirect: true,
		sendCredentialsOnCrossOriginRedirect: false,
	},
	rules: [
		{
			type: 'responseCode',
			properties: {
				value: 400,
				message:
					'The keys are right, but Procore does not accept the company. Correct Company ID: the number in the address bar of Procore, as in https://us02.procore.com/NUMBER/company/home.',
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 401,
				message: TOKEN_NOT_ACCEPTED,
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 403,
				message:
					'The keys are right, but the account has no access to this company. Check Company ID, and ask a Procore admin to install the app there (Company Admin > App Management).',
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 404,
				message:
					'The keys are right, but there is no such company for this account. Check Company ID and Environment.',
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 429,
				message: 'The keys are right. The call limit of Procore is used up; test again later.',
			},
		},
		...[301, 302, 303, 307, 308].map(redirect),
		...[500, 502, 503, 504].map(down),
	],
};
