import { NodeHelpers, type INodeParameters } from 'n8n-workflow';
import { Procore } from '../../../nodes/Procore/Procore.node';

/** The description as it reaches the editor: as JSON. */
const description = JSON.parse(JSON.stringify(new Procore().description));
const node = { typeVersion: 1 };
const types = { dmsa: 'procoreDmsaOAuth2Api', user: 'procoreUserOAuth2Api' };

/** Credentials that n8n shows and asks for; with what the editor fills in, or as it is saved. */
function shown(parameters: INodeParameters, isSaved = false): string[] {
	const { properties, credentials } = description;
	const filled =
		NodeHelpers.getNodeParameters(properties, parameters, true, false, node, description) ?? {};
	return credentials
		.filter((credential: (typeof credentials)[number]) =>
			NodeHelpers.displayParameter(isSaved ? parameters : filled, credential, node, description),
		)
		.map(({ name }: { name: string }) => name);
}

const validate = { resource: 'configuration', operation: 'validate' };
const compare = { resource: 'configuration', operation: 'compare' };

test.each([
	['one for most operations', {}, [types.dmsa]],
	['that of the person', { authentication: 'user' }, [types.user]],
	['one for a check', validate, [types.dmsa]],
	['both to compare', compare, [types.dmsa, types.user]],
	[
		'both to compare, person first',
		{ ...compare, authentication: 'user' },
		[types.dmsa, types.user],
	],
	[
		'both for a reference',
		{ ...validate, expectedProjects: 'reference' },
		[types.dmsa, types.user],
	],
	[
		'one where the person is the reference',
		{ ...validate, expectedProjects: 'reference', authentication: 'user' },
		[types.user],
	],
])('n8n shows %s', (_, parameters, wanted) => {
	expect(shown(parameters)).toEqual(wanted);
});

test('a saved workflow, which lacks defaults, is never asked for a credential too many', () => {
	expect(shown({}, true)).toEqual([]);
	expect(shown({ authentication: 'dmsa' }, true)).toEqual([types.dmsa]);
	expect(shown({ ...validate, authentication: 'user' }, true)).toEqual([types.user]);
});

test('the choice of a second credential does not change the authentication', () => {
	for (const { displayOptions } of description.credentials) {
		expect(Object.keys(displayOptions.show)).toEqual(['bothCredentials', '/authentication']);
	}
});
