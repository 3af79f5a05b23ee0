import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isObject, parseBody } from './body.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import { unknownClient } from './errors.mts';
import { bytesOf, createListener, exchange, splitUrl } from './listener.mts';
import type { Answer } from './route.mts';
import type { TokenAnswer } from './tokens.mts';
import type { Account, AccountName } from './types.mts';

type Fields = Record<string, string>;

/** The login listener: authorize, token, token info, revoke. */
export function createLogin(core: Core): FastifyInstance {
	const app = createListener();
	const serve =
		(
			answer: (request: FastifyRequest, fields: Fields) => Answer,
			account: (fields: Fields) => AccountName | null,
		) =>
		async (request: FastifyRequest, reply: Parameters<typeof exchange>[1]['reply']) => {
			const fields = fieldsOf(request);
			const at = { request, reply, host: 'login' as const, account: account(fields) };
			await exchange(core, at, async () => answer(request, fields));
			return reply;
		};
	const byClient = (fields: Fields) => clientOf(core, fields.client_id)?.name ?? null;
	app.post(
		'/oauth/token',
		serve((request, fields) => token(core, request, fields), byClient),
	);
	app.post(
		'/oauth/revoke',
		serve((_request, fields) => revoke(core, fields), byClient),
	);
	app.get(
		'/oauth/token/info',
		serve(
			(request) => info(core, request),
			() => null,
		),
	);
	app.get(
		'/oauth/authorize',
		serve((_request, fields) => authorize(core, fields), byClient),
	);
	app.get(
		'/oauth/authorize/answer',
		serve((_request, fields) => decide(core, fields), byClient),
	);
	app.setNotFoundHandler(
		serve((request) => {
			violate(core, `${request.method} ${request.url}: not an address of the login host`);
			return { status: 404, text: '<html><body>Not found</body></html>' };
		}, byClient),
	);
	return app;
}

function fieldsOf(request: FastifyRequest): Fields {
	const fields: Fields = {};
	for (const [key, value] of new URLSearchParams(splitUrl(request.url).queryText))
		fields[key] = value;
	if (request.method === 'GET') return fields;
	let body: unknown;
	try {
		body = parseBody(bytesOf(request), request.headers['content-type']);
	} catch {
		return {};
	}
	if (isObject(body)) for (const [key, value] of Object.entries(body)) fields[key] = String(value);
	return fields;
}

function clientOf(core: Core, clientId: string | undefined): Account | undefined {
	return Object.values(core.accounts).find((account) => account.clientId === clientId);
}

const refuse = (status: number, error: string, description: string): Answer => ({
	status,
	body: { error, error_description: description },
});

const invalidGrant = () =>
	refuse(
		401,
		'invalid_grant',
		'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
	);

function token(core: Core, request: FastifyRequest, fields: Fields): Answer {
	if (request.headers.authorization) {
		violate(
			core,
			'POST /oauth/token: client authentication in a header; Procore documents the body only',
		);
	}
	const client = clientOf(core, fields.client_id);
	if (!client || client.clientSecret !== fields.client_secret) {
		return refuse(401, 'invalid_client', unknownClient);
	}
	const answer = grant(core, client, fields);
	if (answer === 'unsupported') {
		const text = 'The authorization grant type is not supported by the authorization server.';
		return refuse(401, 'unsupported_grant_type', text);
	}
	return answer ? { body: answer, headers: { 'cache-control': 'no-store' } } : invalidGrant();
}

function grant(
	core: Core,
	client: Account,
	fields: Fields,
): TokenAnswer | 'unsupported' | undefined {
	switch (fields.grant_type) {
		case 'client_credentials':
			return client.kind === 'dmsa'
				? core.tokens.issue(client.name, client.clientId, false)
				: 'unsupported';
		case 'authorization_code':
			return core.tokens.useCode(fields.code ?? '', client.clientId, fields.redirect_uri ?? '');
		case 'refresh_token':
			return core.tokens.useRefresh(fields.refresh_token ?? '', client.clientId);
		default:
			return 'unsupported';
	}
}

/** Answers 200 for a token that never was, too. */
function revoke(core: Core, fields: Fields): Answer {
	const client = clientOf(core, fields.client_id);
	if (!client || client.clientSecret !== fields.client_secret) {
		return refuse(401, 'invalid_client', unknownClient);
	}
	core.tokens.revoke(fields.token ?? '');
	return { body: {} };
}

function info(core: Core, request: FastifyRequest): Answer {
	const text = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
	const found = core.tokens.find(text);
	if (!found || found === 'expired') {
		const state = found ? 'expired' : 'is invalid';
		return refuse(401, 'invalid_token', `The access token ${state}`);
	}
	return {
		body: {
			resource_owner_id: core.accounts[found.account].userId,
			scopes: [],
			expires_in_seconds: Math.floor((found.expiresAt - core.clock.now()) / 1000),
			application: { uid: found.clientId },
			created_at: Math.floor(found.createdAt / 1000),
		},
	};
}

function redirect(uri: string, fields: Record<string, string | undefined>): Answer {
	const target = new URL(uri);
	for (const [name, value] of Object.entries(fields)) {
		if (value !== undefined) target.searchParams.set(name, value);
	}
	return { status: 302, text: '', headers: { location: target.toString() } };
}

/** A wrong client or address is told to the person, never redirected to. */
function problemWith(core: Core, fields: Fields): Answer | undefined {
	const client = clientOf(core, fields.client_id);
	if (!client) return { status: 401, text: page(`<p>${unknownClient}</p>`) };
	if (!client.redirectUris.includes(fields.redirect_uri ?? '')) {
		return {
			status: 400,
			text: page(
				'<p>The requested redirect uri is malformed or doesn’t match client redirect URI.</p>',
			),
		};
	}
	if (fields.response_type === 'code') return undefined;
	return redirect(fields.redirect_uri, { error: 'unsupported_response_type', state: fields.state });
}

/** Who signs in: the person the app belongs to; for a DMSA's app (both grants on one key pair) the admin. */
function personOf(core: Core, fields: Fields): Account {
	const asked = Object.values(core.accounts).find((account) => account.login === fields.login);
	if (asked?.kind === 'person') return asked;
	const client = clientOf(core, fields.client_id);
	return client?.kind === 'person' ? client : core.accounts.user;
}

function authorize(core: Core, fields: Fields): Answer {
	const problem = problemWith(core, fields);
	if (problem) return problem;
	if (core.autoAllow) return decide(core, { ...fields, decision: 'allow' });
	return { text: page(signIn(core, fields)) };
}

function decide(core: Core, fields: Fields): Answer {
	const problem = problemWith(core, fields);
	if (problem) return problem;
	if (fields.decision !== 'allow') {
		return redirect(fields.redirect_uri, { error: 'access_denied', state: fields.state });
	}
	const person = personOf(core, fields);
	const code = core.tokens.code(person.name, fields.client_id, fields.redirect_uri);
	if (!/^https?:/.test(fields.redirect_uri)) return { text: page(`<code>${code}</code>`) };
	return redirect(fields.redirect_uri, { code, state: fields.state });
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function signIn(core: Core, fields: Fields): string {
	const hidden = ['client_id', 'redirect_uri', 'response_type', 'state']
		.filter((name) => fields[name] !== undefined)
		.map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(fields[name])}">`);
	const chosen = personOf(core, fields).login;
	const people = Object.values(core.accounts)
		.filter((account) => account.kind === 'person')
		.map(({ login, fullName }) => {
			const selected = login === chosen ? ' selected' : '';
			return `<option value="${login}"${selected}>${escapeHtml(fullName)} (${login})</option>`;
		});
	return `<h1>Sign in to Procore (simulator)</h1>
<form action="/oauth/authorize/answer" method="get">${hidden.join('')}
<p><label>Signed in as <select name="login">${people.join('')}</select></label></p>
<p>This application asks to act on your behalf.</p>
<button name="decision" value="allow" id="allow">Allow</button>
<button name="decision" value="deny" id="deny">Deny</button></form>`;
}

const page = (content: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Procore simulator</title></head><body>${content}</body></html>`;
