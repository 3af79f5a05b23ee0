import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { originExpression } from '../nodes/Procore/client/environments';
import {
	hasToken,
	markOrigin,
	NOT_SIGNED_IN,
	tokenFits,
	tokenOf,
} from '../nodes/Procore/client/tokenOrigin';
import { formFields } from './fields';
import { companyTest } from './companyTest';
import { signInAsService } from './signInAsService';

export class ProcoreDmsaOAuth2Api implements ICredentialType {
	name = 'procoreDmsaOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Procore DMSA OAuth2 API';

	icon = {
		light: 'file:../nodes/Procore/procore.svg',
		dark: 'file:../nodes/Procore/procore.dark.svg',
	} as const;

	documentationUrl = 'https://github.com/n8n-nodes-procore/n8n-nodes-procore#credentials';

	properties: INodeProperties[] = [
		...formFields({
			explanation:
				'The service account (DMSA) of an app that your Procore admin installs. It needs no person, and sees the projects that the admin permits. Choose where the keys were created under Environment, below them.',
			company:
				'The company for nodes in which none is chosen. Enter the number, or paste the address of a Procore page. Required if Procore asks a service account for the company in every call.',
		}),
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'clientCredentials' },
		// Service accounts do not use it, and n8n would evaluate an expression for every call.
		{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: '' },
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
		{
			displayName: 'Send Additional Body Properties',
			name: 'sendAdditionalBodyProperties',
			type: 'hidden',
			default: false,
		},
		{
			displayName: 'Token',
			name: 'oauthTokenData',
			type: 'hidden',
			typeOptions: { password: true },
			default: { access_token: NOT_SIGNED_IN },
		},
	];

	test: ICredentialTestRequest = companyTest;

	/**
	 * n8n calls this before each request. A token that was issued for other hosts or keys is never
	 * used. The first sign-in is made here, so that its errors can be explained.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const fits = tokenFits(credentials);
		if (fits === 'yes') return {};
		const token = tokenOf(credentials);
		if (fits === 'unknown' && hasToken(credentials)) {
			return { oauthTokenData: markOrigin(token, credentials) };
		}
		const fresh = await signInAsService(this, credentials);
		return { oauthTokenData: markOrigin(fresh, credentials) };
	}
}
