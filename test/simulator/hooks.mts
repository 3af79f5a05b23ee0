import { isObject } from './body.mts';
import { violate } from './core.mts';
import { badRequest, notFound } from './errors.mts';
import { keep, oneOf } from './filters.mts';
import { pageRules, paged } from './paging.mts';
import { companyOf } from './route.mts';
import type { Answer, Call } from './route.mts';
import type { Hook, JsonObject, JsonValue, PayloadVersion } from './types.mts';

export const versions: Record<string, PayloadVersion> = {
	v2: 'v2.0',
	'v2.0': 'v2.0',
	v3: 'v3.0',
	'v3.0': 'v3.0',
	v4: 'v4.0',
	'v4.0': 'v4.0',
};

const byId = (a: string, b: string) => (BigInt(a) < BigInt(b) ? -1 : 1);

function hooksOf(call: Call): Hook[] {
	const project = call.params.project_id === undefined ? null : (call.project?.id ?? null);
	return [...call.core.world.hooks.values()]
		.filter((hook) => hook.company_id === companyOf(call).id && hook.project_id === project)
		.sort((a, b) => byId(a.id, b.id));
}

export function hookOf(call: Call): Hook {
	const id = call.params.hook_id ?? call.params.id;
	const hook = hooksOf(call).find((entry) => entry.id === id);
	if (!hook) throw notFound('Webhook');
	return hook;
}

const masked = (text: string) => `*****${text.slice(-5)}`;

export function showHook(hook: Hook, withCount = true): JsonObject {
	const headers: JsonObject =
		hook.authorization === null ? {} : { Authorization: masked(hook.authorization) };
	return {
		id: hook.id,
		status: hook.status,
		payload_version: hook.payload_version,
		namespace: hook.namespace,
		destination_headers: headers,
		destination_url: hook.destination_url,
		...(withCount ? { trigger_count: hook.triggers.size } : {}),
		company_id: String(hook.company_id),
		project_id: hook.project_id === null ? null : String(hook.project_id),
		created_at: hook.created_at,
		updated_at: hook.updated_at,
		hook_type: 'classic',
	};
}

export function listHooks(call: Call): Answer {
	if (call.params.project_id === undefined && !call.query.get('namespace')) {
		throw badRequest("Namespace can't be blank", 'namespace');
	}
	const rows = keep(hooksOf(call), [
		...oneOf<Hook>(call.query, 'namespace', (hook) => hook.namespace),
		...oneOf<Hook>(call.query, 'payload_version', (hook) => hook.payload_version),
	]);
	const withCount = call.query.boolean('include_trigger_count') ?? false;
	return paged(call, rows, (hook) => showHook(hook, withCount), pageRules.v2);
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Procore takes public https addresses only; a loopback one passes here because tests have no other. */
function destination(value: JsonValue): string {
	if (typeof value !== 'string' || !URL.canParse(value)) {
		throw badRequest('destination_url must be a URL address', 'destination_url');
	}
	const url = new URL(value);
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname))) {
		throw badRequest('destination_url must be an HTTPS address', 'destination_url');
	}
	return value;
}

function namespace(value: JsonValue): string {
	if (typeof value !== 'string' || value === '')
		throw badRequest("Namespace can't be blank", 'namespace');
	if (!/^[a-z0-9-]+$/.test(value)) {
		throw badRequest(
			'Namespace may contain only lowercase letters, numbers and dashes',
			'namespace',
		);
	}
	return value;
}

function payloadVersion(value: JsonValue): PayloadVersion {
	const version = typeof value === 'string' ? versions[value] : undefined;
	if (!version)
		throw badRequest('payload_version must be one of v2.0, v3.0, v4.0', 'payload_version');
	return version;
}

function authorization(call: Call): string | null {
	const headers = call.body.destination_headers;
	if (headers === undefined || headers === null) return null;
	if (!isObject(headers))
		throw badRequest('destination_headers must be an object', 'destination_headers');
	const other = Object.keys(headers).filter((name) => name !== 'Authorization');
	if (other.length > 0) {
		violate(
			call.core,
			`${call.method} ${call.path}: destination_headers ${other.join(', ')}; only Authorization is documented`,
		);
	}
	if (typeof headers.Authorization !== 'string') return null;
	call.core.hookSecrets.add(headers.Authorization);
	return headers.Authorization;
}

const hookFields = ['payload_version', 'namespace', 'destination_url', 'destination_headers'];

function checkFields(call: Call, known: string[]): void {
	for (const name of Object.keys(call.body)) {
		if (!known.includes(name))
			violate(call.core, `${call.method} ${call.path}: body field ${name} is not documented`);
	}
}

export function createHook(call: Call): Answer {
	checkFields(call, hookFields);
	const at = call.core.clock.iso();
	const hook: Hook = {
		id: String(43_593_499 + call.core.world.nextId() - 598134326000000),
		status: 'active',
		payload_version: payloadVersion(call.body.payload_version),
		namespace: namespace(call.body.namespace),
		destination_url: destination(call.body.destination_url),
		authorization: authorization(call),
		company_id: companyOf(call).id,
		project_id: call.params.project_id === undefined ? null : (call.project?.id ?? null),
		account: call.account.name,
		triggers: new Map(),
		created_at: at,
		updated_at: at,
	};
	call.core.world.hooks.set(hook.id, hook);
	return { status: 201, body: { data: showHook(hook) } };
}

export function updateHook(call: Call): Answer {
	checkFields(call, [...hookFields, 'status']);
	for (const name of hookFields.slice(0, 3)) {
		if (call.body[name] === undefined) {
			violate(
				call.core,
				`${call.method} ${call.path}: ${name} is marked required for an update too`,
			);
		}
	}
	const hook = hookOf(call);
	const { body } = call;
	if (body.payload_version !== undefined)
		hook.payload_version = payloadVersion(body.payload_version);
	if (body.namespace !== undefined) hook.namespace = namespace(body.namespace);
	if (body.destination_url !== undefined) hook.destination_url = destination(body.destination_url);
	if (body.destination_headers !== undefined) hook.authorization = authorization(call);
	if (body.status !== undefined) {
		if (body.status !== 'active' && body.status !== 'disabled') {
			throw badRequest('status must be active or disabled', 'status');
		}
		hook.status = body.status;
	}
	hook.updated_at = call.core.clock.iso();
	return { body: { data: showHook(hook) } };
}

export function deleteHook(call: Call): Answer {
	call.core.world.hooks.delete(hookOf(call).id);
	return { status: 204, text: '' };
}
