import { NodeHelpers, type ICredentialType, type INodeProperties } from 'n8n-workflow';
import { ProcoreDmsaOAuth2Api } from '../../credentials/ProcoreDmsaOAuth2Api.credentials';
import { ProcoreUserOAuth2Api } from '../../credentials/ProcoreUserOAuth2Api.credentials';

/** The fields of n8n's OAuth2 credential that its heirs get, in the order of n8n 2.41. */
const INHERITED = [
	'useDynamicClientRegistration',
	'grantType',
	'serverUrl',
	'authUrl',
	'accessTokenUrl',
	'clientId',
	'clientCredentialType',
	'clientSecret',
	'privateKey',
	'certificate',
	'scope',
	'authQueryParameters',
	'authentication',
	'sendAdditionalBodyProperties',
	'additionalBodyProperties',
	'allowedHttpRequestDomains',
	'allowedDomains',
];
/** Those that n8n never shows here: hidden, or for settings that both credentials fix. */
const NEVER_SHOWN = new Set([
	'useDynamicClientRegistration',
	'clientCredentialType',
	'privateKey',
	'certificate',
	'sendAdditionalBodyProperties',
	'additionalBodyProperties',
]);

/** The form as n8n puts it together, of what a person sees. */
function formOf({ properties }: ICredentialType): INodeProperties[] {
	const form = INHERITED.map((name): INodeProperties => {
		return { displayName: name, name, type: 'string', default: '' };
	});
	NodeHelpers.mergeNodeProperties(form, properties);
	return form.filter(({ name, type }) => type !== 'hidden' && !NEVER_SHOWN.has(name));
}

const forms = [new ProcoreDmsaOAuth2Api(), new ProcoreUserOAuth2Api()].map(formOf);

test.each([
	['DMSA', forms[0]!],
	['user', forms[1]!],
])('the %s form explains itself first, and has nothing between keys and company', (_, form) => {
	expect(form.map(({ name }) => name)).toEqual([
		'serverUrl',
		'clientId',
		'clientSecret',
		'environment',
		'loginUrl',
		'apiUrl',
		'companyId',
		'readOnly',
	]);
	expect(form[0]?.type).toBe('notice');
	const environment = form.find(({ name }) => name === 'environment');
	expect(environment?.options?.[0]).toMatchObject({ value: 'production' });
});

test('both forms are alike but for their texts', () => {
	const alike = (form: INodeProperties[]) =>
		form
			.filter(({ name }) => name !== 'serverUrl')
			.map(({ name, description, ...rest }) =>
				name === 'companyId' ? { name, ...rest } : { name, description, ...rest },
			);
	expect(alike(forms[0]!)).toEqual(alike(forms[1]!));
});
