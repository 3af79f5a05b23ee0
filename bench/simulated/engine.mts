import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { INodeType, IVersionedNodeType } from 'n8n-workflow';
import { createEngine, type Engine } from '../../test/support/engine.mts';
import type { Simulated } from './simulated.mts';

export const HTTP_REQUEST = 'n8n-nodes-base.httpRequest';
const NODES_OF_N8N = '.cache/n8n/node_modules/n8n-nodes-base/dist/nodes';

/** n8n's own HTTP Request node, from the n8n that the end-to-end tests run. */
function httpRequest(): INodeType | IVersionedNodeType {
	const load = createRequire(join(process.cwd(), 'package.json'));
	const file = join(process.cwd(), NODES_OF_N8N, 'HttpRequest/HttpRequest.node.js');
	const { HttpRequest }: { HttpRequest: new () => IVersionedNodeType } = load(file);
	return new HttpRequest();
}

/** The same keys in n8n's general credential: the package's own is not for the HTTP Request node. */
const generalCredential = ({ credential }: Simulated) => ({
	grantType: 'clientCredentials',
	accessTokenUrl: `${credential.loginUrl}/oauth/token`,
	clientId: credential.clientId,
	clientSecret: credential.clientSecret,
	authentication: 'body',
	allowedHttpRequestDomains: 'all',
});

/** n8n's engine with the package, n8n's HTTP Request node, and credentials of this Procore. */
export const engineFor = async (procore: Simulated): Promise<Engine> =>
	await createEngine({
		credentials: {
			dmsa: { type: 'procoreDmsaOAuth2Api', data: procore.credential },
			general: { type: 'oAuth2Api', data: generalCredential(procore) },
		},
		furtherNodes: { [HTTP_REQUEST]: httpRequest() },
	});
