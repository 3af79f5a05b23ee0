import { accountOf } from '../../../../../../nodes/Procore/client/account';
import { checkReachable } from '../../../../../../nodes/Procore/trigger/webhook/publish/callbackUrl';

const production = accountOf('dmsa', {});
const testServer = (apiUrl: string) =>
	accountOf('dmsa', { environment: 'custom', loginUrl: apiUrl, apiUrl });
const local = testServer('http://127.0.0.1:7202');

it.each([
	['Procore itself', production, 'https://n8n.example.com/webhook/1/webhook'],
	['a test server', local, 'http://127.0.0.1:5678/webhook/1/webhook'],
	['a test server', local, 'http://localhost:5678/webhook/1/webhook'],
	['a test server', local, 'https://n8n.internal/webhook/1/webhook'],
])('%s may deliver to this address', (_, account, url) => {
	expect(() => checkReachable(url, account)).not.toThrow();
});

it.each([
	['Procore itself', production, 'http://n8n.example.com/webhook/1/webhook'],
	['Procore itself', production, 'https://192.168.0.7/webhook/1/webhook'],
	['Procore itself', production, 'http://localhost:5678/webhook/1/webhook'],
	['Procore by its own host', testServer('api.procore.com'), 'https://n8n.internal/webhook/1'],
	// The hook's secret would go over the network without encryption.
	['a test server', local, 'http://n8n.example.com/webhook/1/webhook'],
	['a test server', local, 'http://127.0.0.1.example.com/webhook/1/webhook'],
])('%s may not deliver to this address', (_, account, url) => {
	expect(() => checkReachable(url, account)).toThrow(/cannot deliver events to this n8n/);
});
