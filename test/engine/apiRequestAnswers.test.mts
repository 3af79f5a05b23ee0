import type { INodeExecutionData } from 'n8n-workflow';
import { credentialData, engineAs, useSimulator } from '../support/procore.mts';
import { createEngine } from '../support/engine.mts';

const simulator = useSimulator({ seed: { vendors: 5, projects: 2, permittedProjects: 2 } });
const request = { resource: 'apiRequest', operation: 'send' };
const path = '/rest/v1.0/projects/1/rfis/12/plan.pdf';

const answer = (
	content: { text?: string; bytes?: Buffer },
	headers: Record<string, string>,
	skip = 0,
	times: number | null = 1,
) =>
	simulator.it.faults.add({ path, kind: 'answer', status: 200, headers, skip, times, ...content });

describe('an answer that is a file', () => {
	const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

	it.each([
		[
			'application/pdf',
			{ 'content-disposition': 'attachment; filename="Site plan.pdf"' },
			'Site plan.pdf',
		],
		['image/png', {}, 'plan.pdf'],
		['application/octet-stream', {}, 'plan.pdf'],
	])('of type %s comes out byte for byte', async (mimeType, headers, fileName) => {
		answer({ bytes: everyByte }, { 'content-type': mimeType, ...headers });
		const engine = await engineAs(simulator.it);
		const { items, binaryOf } = await engine.runNode({ ...request, path });
		expect(items).toHaveLength(1);
		const item: INodeExecutionData = items[0] ?? { json: {} };
		expect(item.json).toEqual({ fileName, mimeType, fileSize: 256, status: 200 });
		expect(item.binary?.data).toMatchObject({ fileName, mimeType });
		expect(item.pairedItem).toEqual({ item: 0 });
		expect(await binaryOf(item)).toEqual(everyByte);
	});

	it('comes out for every method, and with Return All', async () => {
		for (const parameters of [{ method: 'POST', body: '{}' }, { returnAll: true }]) {
			answer({ bytes: everyByte }, { 'content-type': 'application/zip' });
			const engine = await engineAs(simulator.it);
			const { items, binaryOf } = await engine.runNode({ ...request, path, ...parameters });
			expect(await binaryOf(items[0] ?? { json: {} })).toEqual(everyByte);
		}
	});

	it('in its header and tells of a fault is read for its words', async () => {
		const text = '{"errors":["No such drawing"]}';
		const headers = { 'content-type': 'application/pdf' };
		simulator.it.faults.add({ path, kind: 'answer', status: 422, text, headers });
		const { error } = await (await engineAs(simulator.it)).runNode({ ...request, path });
		expect(error?.message).toContain('No such drawing');
	});

	it('comes out after a token that was no longer good', async () => {
		answer({ bytes: everyByte }, { 'content-type': 'application/pdf' }, 1);
		simulator.it.faults.add({ path, kind: 'answer', status: 401, body: { error: 'expired' } });
		const engine = await engineAs(simulator.it);
		const { items, binaryOf } = await engine.runNode({ ...request, path });
		expect(await binaryOf(items[0] ?? { json: {} })).toEqual(everyByte);
	});
});

describe('an answer that is text', () => {
	it.each([
		['text/csv', '1,Ada\n2,Bob'],
		['text/csv; charset=utf-8', '"id","name"\n1,"Zoë – 株式会社"\n'],
		['text/plain', '2026-01-01 done'],
		['text/plain', '[INFO] done'],
	])('of type %s comes out as it is: %j', async (type, text) => {
		answer({ text }, { 'content-type': type });
		const { items, error } = await (await engineAs(simulator.it)).runNode({ ...request, path });
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual([{ value: text }]);
	});

	it('but should be JSON each time, is told to be cut off', async () => {
		answer({ text: '[{"id":1},{"na' }, { 'content-type': 'application/json' }, 0, null);
		const { error } = await (await engineAs(simulator.it)).runNode({ ...request, path });
		expect(error?.message).toContain('was cut off: it is not complete JSON');
	});
});

describe('what a server repeats of the secrets', () => {
	const short = { clientSecret: 's3cr3tValue9' };
	const tokens = ['tok-1-abcdef', 'tok-2-ghijkl'];

	/** A login host that gives one short token after the other. */
	function giveTokens() {
		for (const [skip, access_token] of tokens.entries()) {
			const body = { access_token, token_type: 'bearer', expires_in: 5_400 };
			const host = 'login' as const;
			simulator.it.faults.add({
				host,
				path: '/oauth/token',
				kind: 'answer',
				status: 200,
				body,
				skip,
			});
		}
	}

	const say = (status: number, words: string, skip = 0) =>
		simulator.it.faults.add({
			path: '/rest/',
			kind: 'answer',
			status,
			body: { errors: [words] },
			skip,
		});

	it('never reaches a message, also where the token was renewed in mid-run', async () => {
		giveTokens();
		say(401, 'expired: tok-1-abcdef');
		say(422, 'was tok-1-abcdef, is tok-2-ghijkl, secret s3cr3tValue9, path ok', 1);
		const engine = await engineAs(simulator.it, 'dmsa', short);
		const { error } = await engine.runNode({ ...request, path: '/rest/v1.0/me' });
		expect(error?.message).toBe('Procore answered HTTP 422: was …, is …, secret …, path ok');
	});

	it('never reaches a message of a refused token, nor an item', async () => {
		giveTokens();
		say(401, 'expired: tok-1-abcdef');
		say(401, 'unknown: tok-2-ghijkl (s3cr3tValue9)', 1);
		const engine = await engineAs(simulator.it, 'dmsa', short);
		const run = await engine.runNode({ ...request, path: '/rest/v1.0/me' }, undefined, {
			continueOnFail: true,
		});
		expect(run.items[0]?.json.error).toBe('Procore did not accept the sign-in: unknown: … (…)');
	});

	it("never reaches a message of the login host, whose refresh token is a person's", async () => {
		const oauthTokenData = { access_token: 'tok-0-abc', refresh_token: 'ref-0-xyz' };
		const data = { ...credentialData(simulator.it, 'user', short), oauthTokenData };
		const engine = await createEngine({
			credentials: { user: { type: 'procoreUserOAuth2Api', data } },
		});
		simulator.it.faults.add({
			host: 'login',
			path: '/oauth/token',
			kind: 'answer',
			status: 401,
			body: {
				error: 'no_such_client',
				error_description: 'no client has s3cr3tValue9, nor ref-0-xyz',
			},
		});
		const { error } = await engine.runNode({
			...request,
			path: '/rest/v1.0/me',
			authentication: 'user',
		});
		expect(error?.message).toContain('no client has …, nor …');
	});
});
