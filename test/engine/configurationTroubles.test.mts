import type { IDataObject } from 'n8n-workflow';
import type { AccountName } from '../simulator/types.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { checkOf, notOk, validated } from '../support/validation.mts';

const simulator = useSimulator();
const company = () => simulator.it.world.company.id;
const everything = { requiredTools: ['vendor.getAll@company', 'vendor.getAll@project'] };

interface Answer {
	status: number;
	body?: object | string;
	text?: string;
	headers?: Record<string, string>;
	host?: 'login' | 'api';
}
const answers = (path: string, { body, ...answer }: Answer) =>
	void simulator.it.faults.add({
		kind: 'answer',
		path,
		times: null,
		...answer,
		...(body === undefined ? {} : { body: JSON.parse(JSON.stringify(body)) }),
	});
const checked = async (node: IDataObject = {}, account: AccountName = 'dmsa', fields = {}) =>
	await validated(await engineAs(simulator.it, account, fields), node);

const notConnected = { status: 403, body: { errors: ['App is not connected to this company.'] } };
const used = {
	status: 429,
	text: 'You have surpassed the max number of requests for an hour.',
	headers: { 'retry-after': '1800' },
};
const PATHS = {
	companies: '/rest/v1.0/companies',
	zone: '/rest/v1.0/company_base_url',
	me: '/rest/v1.0/me',
	permissions: '/rest/v1.0/settings/permissions',
	projects: '/rest/v1.1/projects',
	hooks: '/webhooks/hooks',
};
/** Procore's list of tools without the one for webhooks, so that the hooks are asked. */
const withoutHooksTool = () => {
	const directory = {
		name: 'directory',
		friendly_name: 'Directory',
		available_for_user: true,
		user_access_level: { id: 3, name: 'Standard' },
	};
	answers(PATHS.permissions, { status: 200, body: { tools: [directory] } });
};

beforeEach(() => simulator.it.reset());

describe('a used-up limit fails rateLimit alone', () => {
	const after = ['projects', 'permissions', 'webhooks'];
	test.each([
		['companies', ['companyId', 'appInstalled', ...after]],
		['zone', ['companyId', 'appInstalled', ...after]],
		['me', ['appInstalled', ...after]],
		['permissions', after],
		['projects', after],
		['hooks', ['webhooks']],
	] as const)('when it is met at %s', async (call, skipped) => {
		if (call === 'hooks') withoutHooksTool();
		answers(PATHS[call], used);
		const result = await checked();
		expect(notOk(result)).toEqual({ failed: ['rateLimit'], skipped });
		expect(checkOf(result, 'rateLimit').fix).toMatch(/The limit resets at/);
		expect(result.checkAgain).toBe(true);
	});

	test('when the login host takes no more sign-ins', async () => {
		answers('/oauth/token', { ...used, host: 'login' });
		const result = await checked();
		expect(notOk(result)).toEqual({
			failed: ['rateLimit'],
			skipped: ['token', 'companyId', 'appInstalled', ...after],
		});
	});
});

describe('an app that is not installed fails appInstalled alone', () => {
	const skipped = ['projects', 'permissions', 'webhooks'];

	test('when only the list of companies tells', async () => {
		simulator.it.uninstall('dmsa', company());
		answers(PATHS.me, { status: 200, body: { id: 5, login: 'dmsa@service.example' } });
		const result = await checked(everything);
		expect(notOk(result)).toEqual({ failed: ['appInstalled'], skipped });
		expect(simulator.it.requests.filter(({ status }) => status >= 400)).toEqual([]);
		expect(result.company).toMatchObject({
			id: company(),
			zone: 'us02',
			webUrl: 'https://us02.procore.com',
		});
		expect(result.identity).toBeNull();
	});

	test.each(['me', 'permissions', 'projects', 'hooks'] as const)('when %s tells', async (call) => {
		if (call === 'hooks') withoutHooksTool();
		answers(PATHS[call], notConnected);
		const result = await checked(everything);
		expect(notOk(result)).toEqual({
			failed: ['appInstalled'],
			skipped: call === 'hooks' ? ['webhooks'] : skipped,
		});
		expect(checkOf(result, 'appInstalled').fix).toMatch(/Install App.*Only an admin/);
	});
});

describe('what only serves the links fails nothing', () => {
	test.each([
		[500, {}],
		[401, { error: 'Invalid Token' }],
		[403, notConnected.body],
		[404, { errors: 'Not Found' }],
	])('when the zone is answered with %i', async (status, body) => {
		answers(PATHS.zone, { status, body });
		const result = await checked();
		expect(result.result).toBe('✓ All 10 checks passed');
		expect(result.checkAgain).toBe(false);
	});
});

describe('me that is refused', () => {
	test.each([
		[
			403,
			{ errors: 'You do not have permission' },
			/does not let the service account into company/,
		],
		[401, { error: 'Invalid Token' }, /accepted the sign-in but not for company/],
		[500, {}, /status\.procore\.com and run again later\.$/],
		[200, {}, /^Run the check again/],
	])('with %i says what to do', async (status, body, fix) => {
		answers(PATHS.me, { status, body });
		const result = await checked();
		expect(notOk(result)).toEqual({
			failed: ['appInstalled'],
			skipped: ['projects', 'permissions', 'webhooks'],
		});
		expect(checkOf(result, 'appInstalled').fix).toMatch(fix);
		expect(checkOf(result, 'appInstalled').fix).not.toMatch(/Only an admin|on the tool/);
	});
});

describe('projects that cannot be listed', () => {
	const web = /^https:\/\/us02\.procore\.com\//;
	const down = /^https:\/\/status\.procore\.com$/;
	test.each<[string, Answer, RegExp, RegExp]>([
		['500', { status: 500, body: {} }, /status\.procore/, down],
		['403', { status: 403, body: { errors: 'no' } }, /Company Directory/, web],
		['an object', { status: 200, body: {} }, /^Run the check again/, down],
		['a page', { status: 200, text: '<html>Welcome</html>' }, /^Run the check again/, down],
	])('because of %s leave rights in projects unchecked', async (_, answer, fix, link) => {
		answers(PATHS.projects, answer);
		const result = await checked(everything);
		expect(notOk(result)).toEqual({ failed: ['projects'], skipped: ['permissions'] });
		expect(checkOf(result, 'projects').fix).toMatch(fix);
		expect(checkOf(result, 'projects').link).toMatch(link);
	});
});

describe('rights that cannot be read', () => {
	test.each([
		['500', { status: 500, body: {} }, /status\.procore/],
		['an answer without tools', { status: 200, body: {} }, /^Run the check again/],
	])('because of %s', async (_, answer, fix) => {
		answers(PATHS.permissions, answer);
		const result = await checked(everything);
		expect(notOk(result)).toEqual({ failed: ['permissions'] });
		expect(checkOf(result, 'permissions')).toMatchObject({
			message: expect.stringMatching(/^Rights could not be read/),
			fix: expect.stringMatching(fix),
			link: 'https://status.procore.com',
		});
		expect(notOk(await checked())).toEqual({ warning: ['permissions'] });
	});
});

describe('the hooks, where Procore does not list their permission', () => {
	test.each([
		[500, {}, /^Could not be checked: Procore is unavailable/, /status\.procore/],
		[404, {}, /^Could not be checked/, /not found/],
		[422, { errors: { namespace: ['is invalid'] } }, /^Could not be checked.*namespace/, /Correct/],
		[401, { error: 'Invalid Token' }, /^Could not be checked/, /token/],
		[403, { errors: 'Forbidden' }, /^No right to register webhooks/, /at Standard/],
	])('refused with %i', async (status, body, message, fix) => {
		withoutHooksTool();
		answers(PATHS.hooks, { status, body });
		const result = await checked();
		expect(notOk(result)).toEqual({ warning: ['webhooks'] });
		expect(checkOf(result, 'webhooks')).toMatchObject({
			message: expect.stringMatching(message),
			fix: expect.stringMatching(fix),
		});
		const asked = await checked({ requiredTools: ['procoreTrigger@company'] });
		expect(notOk(asked)).toMatchObject({ failed: ['webhooks'] });
	});
});

describe('the login host refuses', () => {
	const refused = (error: string) =>
		answers('/oauth/token', { status: 400, body: { error }, host: 'login' });

	test('the grant: the keys are right, the app is not', async () => {
		refused('unauthorized_client');
		const result = await checked();
		expect(notOk(result).failed).toEqual(['token']);
		expect(checkOf(result, 'token')).toMatchObject({
			message: expect.stringMatching(/client is not authorized/),
			fix: expect.stringMatching(
				/add "Service Account Authentication" in the Configuration Builder/,
			),
		});
	});

	test('the keys: with its words', async () => {
		refused('invalid_client');
		const result = await checked();
		expect(notOk(result).failed).toEqual(['clientId', 'clientSecret']);
		expect(checkOf(result, 'clientId').message).toMatch(/\(.*unknown client/);
	});
});

test('a 401 of the API names both reasons that it may have', async () => {
	answers(PATHS.companies, { status: 401, body: { error: 'Invalid Token' } });
	const result = await checked();
	expect(notOk(result).failed).toEqual(['environment', 'token']);
	expect(checkOf(result, 'environment').message).toMatch(
		/different environments, or the app is installed in no company$/,
	);
});

test('a service account of several regions is asked with the company of the node', async () => {
	const node = { companyId: { __rl: true, mode: 'id', value: String(company()) } };
	const result = await checked(node, 'dmsaStrict', { companyId: '' });
	expect(result.result).toBe('✓ All 10 checks passed');
	expect(result.company).toMatchObject({ name: simulator.it.world.company.name });
	expect(simulator.it.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

test('the remaining calls are judged by the clock of Procore', async () => {
	const { limits, clock } = simulator.it;
	const hour = 3_600_000;
	limits.perTenSeconds = 9;
	clock.advance(hour);
	try {
		simulator.it.clear();
		const result = await checked();
		expect(result.rateLimit).toMatchObject({ limit: 9, remaining: 4 });
		expect(Date.parse(result.rateLimit?.resetAt ?? '')).toBeGreaterThan(Date.now() + hour / 2);
		expect(checkOf(result, 'rateLimit').status).toBe('ok');
	} finally {
		limits.perTenSeconds = null;
		clock.advance(-hour);
	}
});
