import type { IDataObject } from 'n8n-workflow';
import { startSimulator } from '../simulator/simulator.mts';
import type { AccountName } from '../simulator/types.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { checkOf, engineOfPerson, notOk, projectsIn, validated } from '../support/validation.mts';

const simulator = useSimulator();
const world = () => simulator.it.world;
const dmsa = () => simulator.it.accounts.dmsa;
const inCompany = ['projects', 'permissions', 'webhooks'];
const permitted = () => projectsIn(simulator.it).permitted.map(({ id }) => id);
const active = () => projectsIn(simulator.it).active;
const hidden = () => projectsIn(simulator.it).hidden;

beforeEach(() => simulator.it.reset());

test('passes every check of a right configuration, with few calls and none refused', async () => {
	const result = await validated(await engineAs(simulator.it), {
		expectedProjects: 'list',
		expectedProjectList: active()
			.map(({ id }) => id)
			.join('\n'),
	});
	expect(result.result).toBe('✓ All 10 checks passed');
	expect(result).toMatchObject({
		valid: true,
		authType: 'dmsa',
		environment: 'custom',
		identity: { userId: dmsa().userId, login: dmsa().login, name: dmsa().fullName },
		company: {
			id: world().company.id,
			name: world().company.name,
			zone: 'us02',
			webUrl: 'https://us02.procore.com',
		},
		missingProjects: [],
		rateLimit: { limit: 3600 },
	});
	expect(result.permittedProjects).toHaveLength(permitted().length);
	const [first] = active();
	expect(result.permittedProjects).toContainEqual({
		id: first?.id,
		name: first?.name,
		projectNumber: first?.project_number,
		active: true,
		linked: false,
	});
	expect(result.advice.join(' ')).toMatch(/add … to all new projects/i);
	expect(result.advice.join(' ')).toMatch(/18 March 2025/);
	expect(simulator.it.requests.every(({ status }) => status === 200)).toBe(true);
	expect(simulator.it.requests.length).toBeLessThanOrEqual(7);
	expect(simulator.it.violations).toEqual([]);
});

interface Broken {
	name: string;
	/** What is typed into the credential. */
	fields?: () => IDataObject;
	account?: AccountName;
	node?: () => IDataObject;
	break?: () => void;
	failed?: string[];
	warning?: string[];
	skipped?: string[];
	fix: RegExp;
	link?: RegExp;
}

const nobody = 'http://127.0.0.1:9';
const afterToken = ['companyId', 'appInstalled', ...inCompany];
const table: Broken[] = [
	{
		name: 'login host that nobody answers at',
		fields: () => ({ loginUrl: nobody }),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /could not reach http:\/\/127\.0\.0\.1:9\. Check Environment/,
	},
	{
		name: 'API host that nobody answers at',
		fields: () => ({ apiUrl: nobody }),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /could not reach http:\/\/127\.0\.0\.1:9\. Check Environment/,
	},
	{
		name: 'login host left empty',
		fields: () => ({ loginUrl: '' }),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /enter both Login URL and API URL/,
	},
	{
		name: 'hosts of two environments',
		fields: () => ({
			loginUrl: 'https://login.procore.com',
			apiUrl: 'https://sandbox.procore.com',
		}),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /Environment in which the keys were made/,
	},
	{
		name: 'host that is no Procore',
		fields: () => ({ loginUrl: simulator.it.storageUrl }),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /Check Environment/,
	},
	{
		name: 'API host that is no Procore',
		fields: () => ({ apiUrl: simulator.it.storageUrl }),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /Check Environment/,
	},
	{
		name: 'login host that is down',
		break: () =>
			void simulator.it.faults.add({
				kind: 'answer',
				host: 'login',
				path: '/oauth/token',
				status: 503,
				text: 'Service Unavailable',
				times: null,
			}),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /status\.procore\.com/,
	},
	{
		name: 'client id of another app',
		fields: () => ({ clientId: 'f'.repeat(64) }),
		failed: ['clientId', 'clientSecret'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /Developer Portal \(OAuth Credentials\).*Environment.*March 2025/,
		link: /developers\.procore\.com/,
	},
	{
		name: 'client secret that is wrong',
		fields: () => ({ clientSecret: 'f'.repeat(64) }),
		failed: ['clientId', 'clientSecret'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /Developer Portal \(OAuth Credentials\)/,
	},
	...['', ' ', 'N/A', 'n/a', 'YOUR_CLIENT_ID'].map((clientId) => ({
		name: `client id "${clientId}"`,
		fields: () => ({ clientId }),
		failed: ['clientId'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /fill in Client ID/,
		link: /developers\.procore\.com/,
	})),
	...['', 'N/A', 'none'].map((clientSecret) => ({
		name: `client secret "${clientSecret}"`,
		fields: () => ({ clientSecret }),
		failed: ['clientSecret'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /fill in Client Secret/,
	})),
	{
		name: 'no company',
		fields: () => ({ companyId: '' }),
		failed: ['companyId'],
		skipped: ['appInstalled', ...inCompany],
		fix: /Company ID.*The account can reach: Harbor Ridge Builders/,
	},
	{
		name: 'company that is no id',
		fields: () => ({ companyId: 'Harbor Ridge' }),
		failed: ['companyId'],
		skipped: ['appInstalled', ...inCompany],
		fix: /address bar/,
	},
	{
		name: 'company in the node that is no id',
		node: () => ({ companyId: { __rl: true, mode: 'id', value: 'Harbor Ridge' } }),
		failed: ['companyId'],
		skipped: ['appInstalled', ...inCompany],
		fix: /address bar/,
	},
	{
		name: 'company that does not exist',
		fields: () => ({ companyId: '123456' }),
		failed: ['companyId'],
		skipped: ['appInstalled', ...inCompany],
		fix: /address bar/,
	},
	{
		name: 'app not installed in the company',
		break: () => simulator.it.uninstall('dmsa', world().company.id),
		failed: ['appInstalled'],
		skipped: inCompany,
		fix: /Company Admin > App Management > Install App/,
		link: /^https:\/\/us02\.procore\.com\/\d+\/company\//,
	},
	{
		name: 'app installed nowhere',
		account: 'dmsaElsewhere',
		failed: ['appInstalled'],
		skipped: inCompany,
		fix: /Company Admin > App Management > Install App/,
	},
	{
		name: 'strict account without a company',
		account: 'dmsaStrict',
		fields: () => ({ companyId: '' }),
		failed: ['companyId'],
		skipped: ['appInstalled', ...inCompany],
		fix: /Company ID/,
	},
	{
		name: 'project that is not permitted',
		node: () => ({ expectedProjects: 'list', expectedProjectList: String(hidden()[0]?.id) }),
		failed: ['projects'],
		fix: /Company Admin > App Management > View > Permissions > select "\d+" > Add/,
		link: /us02\.procore\.com\/\d+\/company\//,
	},
	{
		name: 'project that is inactive',
		node: () => ({
			expectedProjects: 'list',
			expectedProjectList: String(projectsIn(simulator.it).inactive[0]?.id),
		}),
		failed: ['projects'],
		fix: /active again/,
		link: /us02\.procore\.com\/\d+\/project\/home/,
	},
	{
		name: 'project of an unknown name',
		node: () => ({ expectedProjects: 'list', expectedProjectList: 'Atlantis Tower' }),
		failed: ['projects'],
		fix: /Check the spelling.*App Management/,
	},
	{
		name: 'no project permitted at all',
		break: () => simulator.it.unpermit('dmsa', permitted()),
		warning: ['projects'],
		fix: /App Management > View > Permissions/,
	},
	{
		name: 'field that no input item has',
		node: () => ({ expectedProjects: 'items', expectedProjectField: 'nowhere' }),
		failed: ['projects'],
		fix: /Correct the expected projects/,
	},
	{
		name: 'tool closed to the account, nobody asked for it',
		break: () => simulator.it.setLevel('dmsa', 'directory', 'none'),
		warning: ['permissions'],
		fix: /Required Tool Names or IDs/,
	},
	{
		name: 'right that is too low for a chosen operation',
		break: () => simulator.it.setLevel('dmsa', 'directory', 'read_only'),
		node: () => ({ requiredTools: ['vendorMapping.apply@company'] }),
		failed: ['permissions'],
		fix: /give "Admin" on the company level Directory tool, or the granular permission "Create and Edit Companies"/,
		link: /us02\.procore\.com\/\d+\/company\/directory/,
	},
	{
		name: 'right that is too low for a chosen tool',
		break: () => simulator.it.setLevel('dmsa', 'directory', 'read_only'),
		node: () => ({ requiredTools: ['Directory@company:Standard'] }),
		failed: ['permissions'],
		fix: /"Standard" on the company level Directory tool/,
	},
	{
		name: 'project tool that is switched off',
		break: () => {
			for (const { id } of active()) simulator.it.setTool(id, 'directory', false);
		},
		node: () => ({ requiredTools: ['vendor.getAll@project'] }),
		failed: ['permissions'],
		fix: /Switch on the missing tools: project ".+" > Admin > Active Tools/,
	},
	{
		name: 'webhook right that is missing, nobody asked for it',
		break: () => simulator.it.setLevel('dmsa', 'webhooks_api', 'none'),
		warning: ['webhooks'],
		fix: /"Webhooks API" permission at Standard.*Developer Portal.*Only workflows that start with the Procore Trigger/,
	},
	{
		name: 'webhook right that is missing and needed',
		break: () => simulator.it.setLevel('dmsa', 'webhooks_api', 'read_only'),
		node: () => ({ requiredTools: ['procoreTrigger@company'] }),
		failed: ['webhooks'],
		fix: /"Webhooks API" permission at Standard/,
	},
	{
		name: 'quota that is nearly gone',
		break: () => {
			simulator.it.limits.perHour = 8;
		},
		warning: ['rateLimit'],
		fix: /ask Procore to raise the limit/,
	},
	{
		name: 'quota that is gone',
		break: () => {
			simulator.it.limits.perHour = 0;
		},
		failed: ['rateLimit'],
		skipped: afterToken,
		fix: /limit resets/,
	},
	{
		name: 'Procore that is down',
		break: () =>
			void simulator.it.faults.add({
				kind: 'answer',
				path: '/rest/*',
				status: 503,
				text: 'Service Unavailable',
				headers: { 'retry-after': '600' },
				times: null,
			}),
		failed: ['environment'],
		skipped: ['token', ...afterToken, 'rateLimit'],
		fix: /status\.procore\.com/,
	},
];

describe('one thing broken', () => {
	afterEach(() => {
		simulator.it.limits.perHour = 3600;
	});

	test.each(table)('$name', async (broken) => {
		broken.break?.();
		const engine = await engineAs(simulator.it, broken.account ?? 'dmsa', broken.fields?.() ?? {});
		const result = await validated(engine, broken.node?.() ?? {});
		const wanted = {
			...(broken.failed && { failed: broken.failed }),
			...(broken.warning && { warning: broken.warning }),
			...(broken.skipped && { skipped: broken.skipped }),
		};
		expect(notOk(result)).toEqual(wanted);
		expect(result.valid).toBe(broken.failed === undefined);
		const field = (broken.failed ?? broken.warning ?? [])[0] ?? '';
		expect(result.result).toContain(field);
		expect(checkOf(result, field).fix).toMatch(broken.fix);
		if (broken.link) expect(checkOf(result, field).link).toMatch(broken.link);
		expect(JSON.stringify(result)).not.toContain(dmsa().clientSecret);
	});
});

describe('a person who signed in', () => {
	const asPerson = { authentication: 'user' };

	test('passes with a sign-in that holds', async () => {
		const result = await validated(await engineOfPerson(simulator.it), asPerson);
		expect(result).toMatchObject({ valid: true, authType: 'user' });
		expect(result.advice.join(' ')).not.toMatch(/new projects/);
	});

	test.each([
		['nobody signed in', {}],
		['the sign-in was revoked', { access_token: 'old', refresh_token: 'old' }],
		['the sign-in has expired', { access_token: 'old' }],
	])('is asked to connect again when %s', async (_, oauthTokenData) => {
		const engine = await engineOfPerson(simulator.it, 'user', { oauthTokenData });
		const result = await validated(engine, asPerson);
		expect(notOk(result)).toEqual({
			failed: ['token'],
			skipped: [...afterToken, 'rateLimit'],
		});
		expect(checkOf(result, 'token').fix).toMatch(/click Connect to sign in again/);
	});
});

test('a token that another environment issued points to the environment', async () => {
	const other = await startSimulator();
	try {
		const result = await validated(await engineAs(simulator.it, 'dmsa', { apiUrl: other.apiUrl }));
		expect(notOk(result).failed).toEqual(['environment', 'token']);
		expect(checkOf(result, 'environment').message).toMatch(/belong to different environments/);
	} finally {
		await other.stop();
	}
});

test('an expired token of a service account is renewed without a word', async () => {
	const engine = await engineAs(simulator.it);
	await validated(engine);
	simulator.it.expireTokens('dmsa');
	expect((await validated(engine)).valid).toBe(true);
});

describe('the output', () => {
	const parameters = () => ({
		resource: 'configuration',
		operation: 'validate',
		expectedProjects: 'list',
		expectedProjectList: [active()[0]?.id, 'Atlantis Tower', 'Castle 9'].join('\n'),
	});

	test('is one item for each check, to be routed by its status', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ ...parameters(), output: 'checks' });
		expect(items).toHaveLength(10);
		const failed = items.filter(({ json }) => json.status === 'failed');
		expect(failed.map(({ json }) => json.field)).toEqual(['projects']);
	});

	test('is one item for each missing project, and none where all are there', async () => {
		const engine = await engineAs(simulator.it);
		const { items } = await engine.runNode({ ...parameters(), output: 'missingProjects' });
		expect(items.map(({ json }) => [json.name, json.status])).toEqual([
			['Atlantis Tower', 'unknown'],
			['Castle 9', 'unknown'],
		]);
		const expectedProjectList = String(active()[0]?.id);
		const all = { ...parameters(), expectedProjectList, output: 'missingProjects' };
		expect((await engine.runNode(all)).items).toEqual([]);
	});

	test('tells the rights of the company, and of a project only where one was looked into', async () => {
		const engine = await engineAs(simulator.it);
		const scopesOf = async (requiredTools: string[]) => {
			const { items } = await engine.runNode({ ...parameters(), requiredTools });
			const rights = items[0]?.json.rights as IDataObject[];
			return rights.filter(({ tool }) => tool === 'Directory');
		};
		expect(await scopesOf([])).toEqual([
			expect.objectContaining({ scope: 'company', level: 'Standard', project_id: null }),
		]);
		expect(await scopesOf(['Directory@project:Standard'])).toEqual([
			expect.objectContaining({ scope: 'company' }),
			expect.objectContaining({ scope: 'project', project_id: expect.any(Number) }),
		]);
	});

	test('says that Procore does not tell which kind of app the keys belong to', async () => {
		const result = await validated(await engineAs(simulator.it));
		expect(result).toMatchObject({ accountKind: expect.stringContaining('Procore does not tell') });
	});
});
