import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createAccounts, grantSeededAccess } from './accounts.mts';
import { createApi } from './api.mts';
import { changeRecord, createRecord, removeRecord } from './changes.mts';
import { createClock } from './clock.mts';
import { createControl } from './controlServer.mts';
import type { Core } from './core.mts';
import { DeliveryQueue } from './deliveries.mts';
import { emit } from './events.mts';
import { FaultBox } from './faults.mts';
import { sleep } from './listener.mts';
import { createLogin } from './oauth.mts';
import { PreparedAnswers } from './preparedAnswers.mts';
import { RateLimits } from './rateLimits.mts';
import { seedTools, seedWorld } from './seed.mts';
import { sizesOf } from './seeder.mts';
import { seedUsersOfAccounts } from './seedPeople.mts';
import { createStorage } from './storage.mts';
import { Tokens } from './tokens.mts';
import type {
	AccountName,
	RateLimitSettings,
	Secret,
	SeedOptions,
	Simulator,
	SimulatorOptions,
	StateSummary,
	WebhookSettings,
} from './types.mts';
import { emptyWorld } from './world.mts';

function createCore(options: SimulatorOptions): Core {
	const clock = createClock(options.now);
	const limits: RateLimitSettings = {
		perHour: 3600,
		perTenSeconds: null,
		hourMs: 3_600_000,
		tenSecondsMs: 10_000,
		retryAfter: true,
		...options.limits,
	};
	const webhooks: WebhookSettings = {
		timeScale: 1,
		timeoutMs: 5000,
		concurrency: 4,
		duplicatePercent: 0,
		reorder: false,
		triggerEventType: 'past',
		v4PayloadVersion: true,
		...options.webhooks,
	};
	const world = emptyWorld();
	return {
		urls: { login: '', api: '', storage: '', control: '' },
		world,
		accounts: createAccounts(options.redirectUris ?? []),
		tokens: new Tokens(clock, options.tokenLifetime ?? 5400),
		hookSecrets: new Set(),
		clock,
		requests: [],
		violations: [],
		faults: new FaultBox(),
		limits,
		rates: new RateLimits(clock, limits),
		webhooks,
		deliveries: new DeliveryQueue(world, clock, webhooks),
		autoAllow: options.autoAllow ?? false,
		maxPerPage: options.maxPerPage ?? Number.POSITIVE_INFINITY,
		keepRequests: options.keepRequests ?? 100_000,
		...(options.prepareAnswers ? { prepared: new PreparedAnswers() } : {}),
	};
}

function seed(core: Core, options: SeedOptions | undefined): void {
	const sizes = sizesOf(options);
	const permitted = seedWorld(core.world, sizes);
	seedTools(core, sizes, permitted);
	const companies = {
		first: core.world.company,
		second: core.world.secondCompany,
		foreign: core.world.foreignCompany,
	};
	grantSeededAccess(core.accounts, companies, permitted);
	seedUsersOfAccounts(core.world, Object.values(core.accounts));
}

function reset(core: Core, options: SeedOptions | undefined): void {
	core.deliveries.clear();
	Object.assign(core.world, emptyWorld());
	clear(core);
	seed(core, options);
}

function clear(core: Core): void {
	core.requests.length = 0;
	core.violations.length = 0;
	core.faults.clear();
	core.rates.clear();
}

function secretsOf({ accounts, tokens, hookSecrets }: Core): Secret[] {
	return [
		...Object.values(accounts).map(({ name, clientSecret }) => ({
			name: `client secret of ${name}`,
			value: clientSecret,
		})),
		...tokens.issued().map((value) => ({ name: 'token', value })),
		...[...hookSecrets].map((given) => ({
			name: 'webhook secret',
			value: given.replace(/^Bearer /, ''),
		})),
	];
}

async function listen(app: FastifyInstance, port: number | undefined): Promise<string> {
	await app.listen({ host: '127.0.0.1', port: port ?? 0 });
	const address: AddressInfo | string | null = app.server.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	return `http://127.0.0.1:${address.port}`;
}

async function settled(core: Core, timeoutMs = 10_000): Promise<void> {
	const end = Date.now() + timeoutMs;
	await sleep(0);
	while (!core.deliveries.isIdle()) {
		if (Date.now() > end) throw new Error(`Deliveries are still waiting after ${timeoutMs} ms`);
		await sleep(5);
	}
}

export function summaryOf(core: Core): StateSummary {
	const { world } = core;
	const counts: Record<string, number> = {};
	for (const [name, value] of Object.entries(world)) {
		if (value instanceof Map) counts[name] = value.size;
		else if (Array.isArray(value)) counts[name] = value.length;
	}
	return {
		urls: { ...core.urls },
		companies: [...world.companies.values()],
		accounts: Object.values(core.accounts).map((account) => ({
			name: account.name,
			kind: account.kind,
			clientId: account.clientId,
			clientSecret: account.clientSecret,
			login: account.login,
			userId: account.userId,
			permittedProjects: account.projects.size,
		})),
		counts,
		violations: core.violations.length,
		requests: core.requests.length,
	};
}

function registerRedirectUri(core: Core, uri: string, name?: AccountName): void {
	const url = new URL(uri);
	if (url.protocol === 'http:' && !['localhost', '127.0.0.1'].includes(url.hostname)) {
		throw new Error('Procore registers https addresses, and http only on this machine');
	}
	const accounts = name ? [core.accounts[name]] : Object.values(core.accounts);
	for (const account of accounts) account.redirectUris.push(uri);
}

/** Starts a Procore on this machine; every address is 127.0.0.1 on a free port unless ports are given. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
	const core = createCore(options);
	seed(core, options.seed);
	const simulator = expose(core, options);
	const servers = [
		createLogin(core),
		createApi(core),
		createStorage(core),
		createControl(core, simulator),
	];
	const [login, api, storage, control] = servers;
	core.urls.login = await listen(login, options.ports?.login);
	core.urls.api = await listen(api, options.ports?.api);
	core.urls.storage = await listen(storage, options.ports?.storage);
	core.urls.control = await listen(control, options.ports?.control);
	core.tokens.environment = core.urls.login;
	simulator.stop = async () => {
		core.deliveries.stop();
		await Promise.all(servers.map((server) => server.close()));
	};
	return simulator;
}

function expose(core: Core, options: SimulatorOptions): Simulator {
	const { accounts, world } = core;
	return {
		get loginUrl() {
			return core.urls.login;
		},
		get apiUrl() {
			return core.urls.api;
		},
		get storageUrl() {
			return core.urls.storage;
		},
		get controlUrl() {
			return core.urls.control;
		},
		world,
		accounts,
		requests: core.requests,
		violations: core.violations,
		faults: core.faults,
		limits: core.limits,
		webhooks: core.webhooks,
		clock: core.clock,
		clear: () => clear(core),
		reset: (sizes) => reset(core, sizes ?? options.seed),
		emit: (event) => emit(core, event),
		expireTokens: (name) => core.tokens.expire(name ? accounts[name] : undefined),
		tokenFor: (name) => core.tokens.issue(name, accounts[name].clientId, false).access_token,
		secrets: () => secretsOf(core),
		setAutoAllow: (on) => {
			core.autoAllow = on;
		},
		registerRedirectUri: (uri, name) => registerRedirectUri(core, uri, name),
		change: (kind, id, fields) => changeRecord(core, kind, id, fields),
		create: (kind, fields) => createRecord(core, kind, fields),
		remove: (kind, id) => removeRecord(core, kind, id),
		permit: (name, ids) => ids.forEach((id) => accounts[name].projects.add(id)),
		unpermit: (name, ids) => ids.forEach((id) => accounts[name].projects.delete(id)),
		setLevel: (name, tool, level, projectId) => {
			if (projectId === undefined) accounts[name].levels.set(tool, level);
			else accounts[name].projectLevels.set(`${projectId}:${tool}`, level);
		},
		setTool: (projectId, tool, on) => {
			const disabled = world.projects.get(projectId)?.disabledTools;
			if (on) disabled?.delete(tool);
			else disabled?.add(tool);
		},
		install: (name, companyId) => {
			accounts[name].installed.add(companyId);
			accounts[name].companies.add(companyId);
		},
		uninstall: (name, companyId) => {
			accounts[name].installed.delete(companyId);
			if (accounts[name].kind === 'dmsa') accounts[name].companies.delete(companyId);
		},
		disableHook: (id) => {
			const hook = world.hooks.get(id);
			if (hook) hook.status = 'disabled';
		},
		deleteHook: (id) => {
			world.hooks.delete(id);
		},
		deliveriesSettled: (timeoutMs) => settled(core, timeoutMs),
		summary: () => summaryOf(core),
		stop: async () => {},
	};
}
