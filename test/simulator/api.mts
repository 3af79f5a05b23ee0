import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
	checkHeaderAgainstPath,
	connectedCompany,
	permittedProject,
	requireTool,
} from './access.mts';
import { isObject, parseBody } from './body.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import {
	badRequest,
	missingCompanyHeader,
	ProcoreFailure,
	render,
	tooManyRequests,
} from './errors.mts';
import { bytesOf, createListener, exchange, failureOf, splitUrl } from './listener.mts';
import { findOperation, withoutBrackets } from './operations.mts';
import type { Operation } from './operations.mts';
import { Query } from './query.mts';
import { checkQuery } from './queryCheck.mts';
import { rateHeaders } from './rateLimits.mts';
import type { RateState } from './rateLimits.mts';
import type { Answer, Call, Route } from './route.mts';
import { findRoute } from './routing.mts';
import type { Match } from './routing.mts';
import type { AccessToken } from './tokens.mts';
import type { Fault, JsonObject } from './types.mts';

/** The REST listener: one pipeline for every route. */
export function createApi(core: Core): FastifyInstance {
	const app = createListener();
	app.setNotFoundHandler((request, reply) => {
		const match = findRoute(request.method, splitUrl(request.url).path);
		return serve(core, request, reply, match);
	});
	return app;
}

async function serve(
	core: Core,
	request: FastifyRequest,
	reply: FastifyReply,
	match?: Match,
): Promise<FastifyReply> {
	const token = bearer(core, request);
	const account = typeof token === 'object' ? token.account : null;
	await exchange(core, { request, reply, host: 'api', account }, async (faults) => {
		const rate = core.rates.count(bucket(request, token));
		const make = async () => await answerOf(core, { request, token, faults, match, rate });
		const isUsual = !rate.exceeded && typeof token === 'object' && faults.every(isLatency);
		const answer = await ((isUsual && core.prepared?.of(request, make)) || make());
		const headers = {
			'x-request-id': randomUUID(),
			date: core.clock.date().toUTCString(),
			...rateHeaders(rate),
			...answer.headers,
		};
		return { ...answer, headers };
	});
	return reply;
}

const isLatency = ({ kind }: Fault) => kind === 'latency';

type Bearer = AccessToken | 'expired' | 'unknown' | 'missing';

function bearer(core: Core, request: FastifyRequest): Bearer {
	const header = request.headers.authorization;
	const text = header && /^Bearer (.+)$/i.exec(header)?.[1];
	if (!text) return 'missing';
	const found = core.tokens.find(text);
	if (found) return found;
	const environment = core.tokens.environmentOf(text);
	if (environment && environment !== core.urls.login) {
		violate(
			core,
			`${request.method} ${request.url}: token of another environment (${environment})`,
		);
	}
	return 'unknown';
}

function bucket(request: FastifyRequest, token: Bearer): string {
	const account = typeof token === 'object' ? token.account : 'anonymous';
	const company =
		/\/companies\/(\d+)/.exec(request.url) ?? /[?&]company_id=(\d+)/.exec(request.url);
	const header = request.headers['procore-company-id'];
	return `${account} ${header ?? company?.[1] ?? ''}`;
}

interface Incoming {
	request: FastifyRequest;
	token: Bearer;
	faults: Fault[];
	match?: Match;
	rate: RateState;
}

async function answerOf(core: Core, incoming: Incoming): Promise<Answer> {
	const { path } = splitUrl(incoming.request.url);
	if (incoming.rate.exceeded) return limited(core, incoming.rate);
	if (!incoming.match) return unknownRoute(core, incoming.request.method, path);
	try {
		return await incoming.match.target.route.handle(prepare(core, incoming, incoming.match));
	} catch (error) {
		if (error instanceof MissingHeader) return { status: 400, text: missingCompanyHeader };
		const failure = failureOf(error);
		if (failure.status === 500) violate(core, `simulator fault on ${path}: ${failure.message}`);
		return { status: failure.status, body: render(path, failure) };
	}
}

function limited(core: Core, rate: RateState): Answer {
	const seconds = Math.max(1, Math.ceil((rate.resetAt - core.clock.now()) / 1000));
	const headers: Record<string, string> = core.limits.retryAfter
		? { 'retry-after': String(seconds) }
		: {};
	return { status: 429, text: tooManyRequests, headers };
}

function unknownRoute(core: Core, method: string, path: string): Answer {
	const operation = path.startsWith('/rest/') ? findOperation(method, path) : undefined;
	if (operation) {
		return {
			status: 501,
			body: {
				error: `${operation.method} ${operation.path} exists in Procore, but not in this simulator`,
			},
		};
	}
	violate(core, `${method} ${path}: Procore has no such operation`);
	const v2 = path.startsWith('/rest/v2');
	const failure = new ProcoreFailure(404, 'notFound', 'Not Found');
	return { status: 404, body: v2 ? render(path, failure) : { errors: 'Not Found' } };
}

class MissingHeader extends Error {}

/** Token, query, company, project and tool are checked in Procore's order before a handler sees the call. */
function prepare(core: Core, incoming: Incoming, { target, params }: Match): Call {
	const { request } = incoming;
	const { route, operation } = target;
	const { path, queryText } = splitUrl(request.url);
	const token = requireToken(incoming.token);
	const query = new Query(queryText);
	const rawBody = parseBody(bytesOf(request), request.headers['content-type']);
	const call: Call = {
		core,
		method: request.method,
		path,
		params,
		query,
		body: isObject(rawBody) ? rawBody : {},
		rawBody,
		account: core.accounts[token.account],
		clientId: token.clientId,
		ignorePage: incoming.faults.some((fault) => fault.kind === 'ignorePage'),
	};
	if (rawBody === undefined && (bytesOf(request)?.length ?? 0) > 0) {
		violate(
			core,
			`${call.method} ${call.path}: body of type ${request.headers['content-type'] ?? 'none'} is not read`,
		);
	}
	checkQuery(call, operation);
	locateCompany(call, route, request);
	requireQuery(call, operation);
	locateProject(call);
	requireRights(call, route);
	return call;
}

function requireToken(token: Bearer): AccessToken {
	if (typeof token === 'object') return token;
	const text = token === 'expired' ? 'The access token expired' : 'The access token is invalid';
	throw new ProcoreFailure(401, 'token', text);
}

/** Where the reference requires both company_id and project_id, either is meant. */
function requireQuery(call: Call, operation: Operation): void {
	const missing = operation.required.filter((name) => !call.query.has(withoutBrackets(name)));
	const either = ['company_id', 'project_id'];
	const both = either.every((name) => operation.required.includes(name));
	for (const name of missing) {
		if (both && either.includes(name) && either.some((other) => call.query.has(other))) continue;
		if (either.includes(name)) throw badRequest('Missing Project or Company ID');
		throw badRequest(`${name} is missing`, name);
	}
}

function idIn(value: unknown): number | undefined {
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : undefined;
}

function locateCompany(call: Call, route: Route, request: FastifyRequest): void {
	const header = request.headers['procore-company-id'];
	const inCall =
		idIn(call.params.company_id) ?? call.query.integer('company_id') ?? idIn(call.body.company_id);
	if (route.headerFree && inCall !== undefined) {
		call.company = connectedCompany(call.core, call.account, inCall);
		return;
	}
	const named = inCall !== undefined || call.query.has('project_id');
	if (header === undefined || header === '') {
		if (route.headerOptional && !named && !call.account.strictHeader) return;
		violate(call.core, `${call.method} ${call.path}: no Procore-Company-Id header`);
		throw new MissingHeader();
	}
	const id = idIn(header);
	if (id === undefined) throw invalidCompany();
	if (inCall !== undefined) {
		checkHeaderAgainstPath(call.core, `${call.method} ${call.path}`, id, inCall);
	}
	if (route.path === '/rest/v1.0/company_base_url') {
		call.company = call.core.world.companies.get(id);
		if (!call.company) throw invalidCompany();
		return;
	}
	if (route.headerOptional && !named && !call.account.strictHeader) return;
	call.company = connectedCompany(call.core, call.account, inCall ?? id);
}

function invalidCompany(): ProcoreFailure {
	const body: JsonObject = { error: { code: '400', message: 'invalid company id' } };
	return new ProcoreFailure(400, 'badRequest', 'invalid company id', undefined, body);
}

function locateProject(call: Call): void {
	const id =
		idIn(call.params.project_id) ?? call.query.integer('project_id') ?? idIn(call.body.project_id);
	if (id === undefined) {
		if (call.params.project_id !== undefined)
			throw new ProcoreFailure(404, 'notFound', 'Project not found');
		return;
	}
	call.project = permittedProject(call.core, call.account, call.company, id);
}

function requireRights(call: Call, route: Route): void {
	const tool = typeof route.tool === 'function' ? route.tool(call) : route.tool;
	if (!tool) return;
	const needed = route.level ?? (route.method === 'GET' ? 'read_only' : 'standard');
	requireTool(call.core, call.path, call.account, tool, needed, call.project);
}
