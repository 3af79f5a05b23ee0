import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	INodeProperties,
} from 'n8n-workflow';
import { isPlaceholder } from '../nodes/Procore/client/account';
import { hostFault, originExpression } from '../nodes/Procore/client/environments';
import { hasToken, markOrigin, tokenFits, tokenOf } from '../nodes/Procore/client/tokenOrigin';
import { formFields } from './fields';
import { companyTest } from './companyTest';

const KEYS = [
	['clientId', 'Client ID'],
	['clientSecret', 'Client Secret'],
] as const;

export class ProcoreUserOAuth2Api implements ICredentialType {
	name = 'procoreUserOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Procore User OAuth2 API';

	icon = {
		light: 'file:../nodes/Procore/procore.svg',
		dark: 'file:../nodes/Procore/procore.dark.svg',
	} as const;

	documentationUrl = 'https://github.com/n8n-nodes-procore/n8n-nodes-procore#credentials';

	properties: INodeProperties[] = [
		...formFields({
			explanation:
				'Signs in as a person: workflows can read and change what that person can. For unattended work prefer a DMSA, whose sign-in cannot be lost. Choose where the keys were created under Environment, below them, and click Connect again after each change there.',
			company:
				'The company for nodes in which none is chosen. Enter the number, or paste the address of a Procore page.',
		}),
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: originExpression('$self', 'login', '/oauth/authorize'),
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: originExpression('$self', 'login', '/oauth/token'),
		},
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: '' },
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default: '',
		},
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
	];

	test: ICredentialTestRequest = companyTest;

	/**
	 * n8n calls this before each request and after each renewal. It keeps a token for its own hosts.
	 */
	async preAuthentication(credentials: ICredentialDataDecryptedObject): Promise<IDataObject> {
		const fault = hostFault(credentials);
		if (fault) throw new Error(`${fault}. Correct it in the credential.`);
		for (const [field, label] of KEYS) {
			if (isPlaceholder(String(credentials[field] ?? ''))) {
				throw new Error(`${label} is empty or a placeholder. Copy it from your app in Procore.`);
			}
		}
		if (!hasToken(credentials)) {
			throw new Error(
				'This credential is not signed in yet. Open the credential and click Connect.',
			);
		}
		const fits = tokenFits(credentials);
		if (fits === 'no') {
			throw new Error(
				'The environment or the keys changed after the sign-in. Open the credential and click Connect to sign in again.',
			);
		}
		if (fits === 'yes') return {};
		return { oauthTokenData: markOrigin(tokenOf(credentials), credentials) };
	}
}
