import type { FastifyInstance } from 'fastify';
import type { Core } from './core.mts';
import { bytesOf, createListener } from './listener.mts';
import { parse, stringify } from './json.mts';
import type {
	AccessLevel,
	AccountName,
	EmitEvent,
	Fault,
	JsonObject,
	RateLimitSettings,
	RecordKind,
	SeedOptions,
	Simulator,
	WebhookSettings,
	World,
} from './types.mts';

/** What a POST to each control path takes; GET paths take a query instead. */
export interface ControlCalls {
	clear: Record<string, never>;
	reset: SeedOptions;
	emit: EmitEvent;
	'expire-tokens': { account?: AccountName };
	token: { account: AccountName };
	'auto-allow': { on: boolean };
	'register-redirect-uri': { uri: string; account?: AccountName };
	change: { kind: RecordKind; id: number; fields: JsonObject };
	create: { kind: RecordKind; fields: JsonObject };
	remove: { kind: RecordKind; id: number };
	permit: { account: AccountName; projectIds: number[] };
	unpermit: { account: AccountName; projectIds: number[] };
	level: { account: AccountName; tool: string; level: AccessLevel; projectId?: number };
	tool: { projectId: number; tool: string; on: boolean };
	install: { account: AccountName; companyId: number };
	uninstall: { account: AccountName; companyId: number };
	'disable-hook': { id: string };
	'delete-hook': { id: string };
	'add-fault': Fault;
	'remove-fault': { id: string };
	'project-fault': { projectId: number; status: 403 | 404 | null };
	limits: Partial<RateLimitSettings>;
	webhooks: Partial<WebhookSettings>;
	'advance-clock': { ms: number };
	settled: { timeoutMs?: number };
}

type Actions = { [Name in keyof ControlCalls]: (input: ControlCalls[Name]) => unknown };

function actionsOf(simulator: Simulator): Actions {
	const { faults } = simulator;
	return {
		clear: () => simulator.clear(),
		reset: (sizes) => simulator.reset(Object.keys(sizes).length > 0 ? sizes : undefined),
		emit: (event) => simulator.emit(event),
		'expire-tokens': ({ account }) => simulator.expireTokens(account),
		token: ({ account }) => simulator.tokenFor(account),
		'auto-allow': ({ on }) => simulator.setAutoAllow(on),
		'register-redirect-uri': ({ uri, account }) => simulator.registerRedirectUri(uri, account),
		change: ({ kind, id, fields }) => simulator.change(kind, id, fields),
		create: ({ kind, fields }) => simulator.create(kind, fields),
		remove: ({ kind, id }) => simulator.remove(kind, id),
		permit: ({ account, projectIds }) => simulator.permit(account, projectIds),
		unpermit: ({ account, projectIds }) => simulator.unpermit(account, projectIds),
		level: ({ account, tool, level, projectId }) =>
			simulator.setLevel(account, tool, level, projectId),
		tool: ({ projectId, tool, on }) => simulator.setTool(projectId, tool, on),
		install: ({ account, companyId }) => simulator.install(account, companyId),
		uninstall: ({ account, companyId }) => simulator.uninstall(account, companyId),
		'disable-hook': ({ id }) => simulator.disableHook(id),
		'delete-hook': ({ id }) => simulator.deleteHook(id),
		'add-fault': (fault) => faults.add(fault),
		'remove-fault': ({ id }) => faults.remove(id),
		'project-fault': ({ projectId, status }) => faults.project(projectId, status),
		limits: (settings) => Object.assign(simulator.limits, settings),
		webhooks: (settings) => Object.assign(simulator.webhooks, settings),
		'advance-clock': ({ ms }) => simulator.clock.advance(ms),
		settled: ({ timeoutMs }) => simulator.deliveriesSettled(timeoutMs),
	};
}

/** Rows of a map in the world, without bytes; sets become arrays. */
function rowsOf(world: World, name: string): unknown[] | undefined {
	const entry = Object.entries(world).find(([key]) => key === name)?.[1];
	if (Array.isArray(entry)) return entry;
	return entry instanceof Map ? [...entry.values()] : undefined;
}

function plain(value: unknown): unknown {
	if (Buffer.isBuffer(value)) return `${value.length} bytes`;
	if (value instanceof Set) return [...value];
	if (value instanceof Map)
		return Object.fromEntries([...value].map(([key, entry]) => [String(key), plain(entry)]));
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	if ('toJSON' in value && typeof value.toJSON === 'function') return plain(value.toJSON());
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

/** The listener for tests in other processes; Procore has nothing like it. */
export function createControl(core: Core, simulator: Simulator): FastifyInstance {
	const app = createListener();
	const answer = (value: unknown) => stringify(value === undefined ? { ok: true } : plain(value));
	const json = 'application/json; charset=utf-8';
	app.get('/', (_request, reply) => reply.type(json).send(answer(simulator.summary())));
	app.get('/requests', (_request, reply) => reply.type(json).send(answer(core.requests)));
	app.get('/violations', (_request, reply) => reply.type(json).send(answer(core.violations)));
	app.get('/faults', (_request, reply) => reply.type(json).send(answer(core.faults.list())));
	app.get('/accounts', (_request, reply) => reply.type(json).send(answer(core.accounts)));
	app.get<{ Params: { name: string } }>('/world/:name', (request, reply) => {
		const rows = rowsOf(core.world, request.params.name);
		return reply
			.code(rows ? 200 : 404)
			.type(json)
			.send(answer(rows ?? []));
	});
	for (const [name, action] of Object.entries(actionsOf(simulator))) {
		app.post(`/${name}`, async (request, reply) => {
			const bytes = bytesOf(request);
			const body = bytes && bytes.length > 0 ? parse(bytes.toString('utf8')) : {};
			try {
				return await reply.type(json).send(answer(await call(action, body)));
			} catch (error) {
				return reply
					.code(400)
					.type(json)
					.send(answer({ error: String(error) }));
			}
		});
	}
	return app;
}

/** Only tests talk to this listener, through `SimulatorControl`, which types each body. */
async function call(action: (input: never) => unknown, body: unknown): Promise<unknown> {
	const result: unknown = await Reflect.apply(action, undefined, [body]);
	return result;
}
