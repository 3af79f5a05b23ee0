import type { ICredentialType, INodeProperties } from 'n8n-workflow';

/**
 * The parent of both credentials. n8n's own is in n8n-nodes-base, too large to install for it;
 * these are the fields of it that n8n's OAuth2 code reads.
 */
export const oAuth2Api: ICredentialType = {
	name: 'oAuth2Api',
	displayName: 'OAuth2 API',
	properties: [
		field('grantType', 'authorizationCode'),
		field('authUrl', ''),
		field('accessTokenUrl', ''),
		field('clientId', ''),
		field('clientSecret', ''),
		field('scope', ''),
		field('authQueryParameters', ''),
		field('authentication', 'header'),
		field('sendAdditionalBodyProperties', false),
		field('additionalBodyProperties', ''),
		{ ...field('ignoreSSLIssues', false), doNotInherit: true },
		{ ...field('tokenExpiredStatusCode', 401), doNotInherit: true },
		{ ...field('oauthTokenData', {}), type: 'json' },
	],
};

function field(name: string, value: INodeProperties['default']): INodeProperties {
	const type =
		typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'number' : 'string';
	return { displayName: name, name, type, default: value };
}
