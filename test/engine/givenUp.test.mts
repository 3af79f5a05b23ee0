import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { IDataObject, IExecuteFunctions, INodeType } from 'n8n-workflow';
import { accountOf } from '../../nodes/Procore/client/account';
import type { HttpRequest } from '../../nodes/Procore/client/wire/http';
import { carry } from '../../nodes/Procore/transport/send';
import { createEngine } from '../support/engine.mts';
import { workflowModule } from '../support/engine/n8n.mts';
import { startType } from '../support/engine/nodeTypes.mts';
import { eventually } from '../support/eventually.mts';
import { credentialData, useSimulator } from '../support/procore.mts';

/** A call that is given up leaves no connection open. */
const simulator = useSimulator();
const credentialType = 'procoreDmsaOAuth2Api';
const SECONDS = 1;

const open = new Set<Socket>();
let asked: string[] = [];
const host = createServer(answer);
host.on('connection', (socket) => {
	open.add(socket);
	socket.once('close', () => open.delete(socket));
});
const address = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}`;

beforeAll(async () => await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve)));
beforeEach(() => {
	asked = [];
});
afterAll(async () => {
	host.closeAllConnections();
	await new Promise((resolve) => host.close(resolve));
});

/** `/503/silent` begins an answer with this status, and no more comes of it. */
function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
	asked.push(url);
	const [, status, way] = url.split('/');
	const isWhole = way === 'once' && asked.length > 1;
	response.writeHead(isWhole ? 200 : Number(status), {
		'content-type': 'application/json',
		'retry-after': '3',
		connection: 'close',
	});
	if (isWhole) return void response.end('[]');
	response.write('[');
	if (way === 'cut') return void setTimeout(() => response.destroy(), 20);
	if (way !== 'dripping') return;
	const drip = setInterval(() => response.write(' '), 100);
	response.once('close', () => clearInterval(drip));
}

/** A node that makes one call as the package makes its calls, and gives what came of it. */
const nodeThatSends = (request: Partial<HttpRequest> & { url: string }): INodeType => ({
	description: {
		displayName: 'Sends',
		name: 'sends',
		group: [],
		version: 1,
		description: '',
		defaults: {},
		inputs: [workflowModule.NodeConnectionTypes.Main],
		outputs: [workflowModule.NodeConnectionTypes.Main],
		credentials: [{ name: credentialType, required: true }],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const fields = await this.getCredentials(credentialType);
		const account = accountOf('dmsa', fields);
		const { send } = carry({ caller: this, credentialType, fields, account, timeout: SECONDS });
		const outcome = await send({ method: 'GET', query: {}, headers: {}, ...request });
		return [[{ json: { ...outcome } as IDataObject }]];
	},
});

async function outcomeOf(path: string, request: Partial<HttpRequest> = {}) {
	const type = 'n8n-nodes-test.sends';
	const data = credentialData(simulator.it, 'dmsa', { apiUrl: address() });
	const engine = await createEngine({
		credentials: { dmsa: { type: credentialType, data } },
		furtherNodes: { [type]: nodeThatSends({ ...request, url: `${address()}${path}` }) },
	});
	const { outputOf, error } = await engine.runWorkflow({
		nodes: [
			{ name: 'Start', type: startType },
			{ name: 'Sends', type },
		],
		connections: { Start: { main: [[{ node: 'Sends', type: 'main', index: 0 }]] } },
		pinData: { Start: [{ json: {} }] },
	});
	expect(error).toBeUndefined();
	return outputOf('Sends').items[0]?.json;
}

const noneIsOpen = async () => await eventually(() => expect(open.size).toBe(0), 5_000);

describe.each<[string, Partial<HttpRequest>]>([
	['signed', {}],
	['not signed', { isUnsigned: true }],
	['not to be stopped', { despiteStop: true }],
])('a call that is %s', (_, request) => {
	it.each(['silent', 'dripping'])('lets go of a %s answer', async (way) => {
		expect(await outcomeOf(`/200/${way}`, request)).toMatchObject({ failure: 'incomplete' });
		await noneIsOpen();
	});

	it.each(['silent', 'dripping', 'cut'])(
		'keeps the status of a %s refusal, and lets go of it',
		async (way) => {
			const outcome = await outcomeOf(`/503/${way}`, request);
			expect(outcome).toMatchObject({ status: 503, headers: { 'retry-after': '3' } });
			await noneIsOpen();
		},
	);
});

it('a token whose refusal is silent is renewed, and the call is sent again', async () => {
	expect(await outcomeOf('/401/once')).toMatchObject({ status: 200, text: '[]' });
	expect(asked).toHaveLength(2);
	await noneIsOpen();
});
