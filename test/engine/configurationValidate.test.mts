import type { IDataObject } from 'n8n-workflow';
import { startSimulator } from '../simulator/simulator.mts';
import type { AccountName, Simulator } from '../simulator/types.mts';
import { createEngine, items, type Engine, type NodeRun } from '../support/engine.mts';
import { callsOf, credentialData, engineAs, useSimulator } from '../support/procore.mts';

interface Check {
	field: string;
	status: 'ok' | 'warning' | 'failed' | 'skipped';
	message: string;
	fix: string;
	link: string;
}
interface Result {
	result: string;
	valid: boolean;
	checks: Check[];
	missingProjects: Array<{ id: string; name: string; status: string; fix: string; link: string }>;
	permittedProjects: IDataObject[];
	rateLimit: { limit: number; remaining: number; resetAt: string } | null;
	advice: string[];
}

const simulator = useSimulator();
const world = () => simulator.it.world;
const dmsa = () => simulator.it.accounts.dmsa;

const resultOf = (run: NodeRun): Result => {
	expect(run.error).toBeUndefined();
	expect(run.items).toHaveLength(1);
	return run.items[0]?.json as unknown as Result;
};
const validate = { resource: 'configuration', operation: 'validate' };
const run = async (engine: Engine, fields: IDataObject = {}, input?: IDataObject[]) =>
	resultOf(
		await engine.runNode(
			{ ...validate, ...fields } as Parameters<Engine['runNode']>[0],
			input && items(input),
		),
	);
const checkOf = ({ checks }: Result, field: string) => {
	const found = checks.find((check) => check.field === field);
	if (!found) throw new Error(`There is no check ${field}`);
	return found;
};
/** Fields by status, as in `{ failed: ['token'], skipped: [...] }`; ok ones left out. */
const notOk = ({ checks }: Result) => {
	const by: Record<string, string[]> = {};
	for (const { field, status } of checks) if (status !== 'ok') (by[status] ??= []).push(field);
	return by;
};
const inCompany = ['projects', 'permissions', 'webhooks'];
const permitted = () =>
	[...dmsa().projects].filter((id) => world().projects.get(id)?.company_id === world().company.id);
const project = (id: number | undefined) => {
	const found = world().projects.get(id ?? 0);
	if (!found) throw new Error(`There is no project ${id}`);
	return found;
};
const active = () =>
	permitted()
		.map(project)
		.filter(({ active: isActive }) => isActive);
const hidden = () =>
	[...world().projects.values()].filter(
		({ id, company_id, active: isActive }) =>
			company_id === world().company.id && isActive && !dmsa().projects.has(id),
	);

beforeEach(() => simulator.it.reset());

test('passes every check of a right configuration, with few calls and none refused', async () => {
	const result = await run(await engineAs(simulator.it), {
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
		identity: { userId: String(dmsa().userId), login: dmsa().login, name: dmsa().fullName },
		company: {
			id: String(world().company.id),
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
		id: String(first?.id),
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
			expectedProjectList: String(permitted().find((id) => !project(id).active)),
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
		fix: /Required Tools/,
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
		const result = await run(engine, broken.node?.() ?? {});
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
	const engineWith = async (fields: IDataObject) => {
		const data = credentialData(simulator.it, 'user', fields);
		return await createEngine({ credentials: { person: { type: 'procoreUserOAuth2Api', data } } });
	};
	const signedIn = () => ({
		oauthTokenData: { access_token: simulator.it.tokenFor('user') },
	});

	test('passes with a sign-in that holds', async () => {
		const result = await run(await engineWith(signedIn()), { authentication: 'user' });
		expect(result).toMatchObject({ valid: true, authType: 'user' });
		expect(result.advice.join(' ')).not.toMatch(/new projects/);
	});

	test.each([
		['nobody signed in', {}],
		['the sign-in was revoked', { oauthTokenData: { access_token: 'old', refresh_token: 'old' } }],
		['the sign-in has expired', { oauthTokenData: { access_token: 'old' } }],
	])('is asked to connect again when %s', async (_, fields) => {
		const result = await run(await engineWith(fields), { authentication: 'user' });
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
		const result = await run(await engineAs(simulator.it, 'dmsa', { apiUrl: other.apiUrl }));
		expect(notOk(result).failed).toEqual(['environment', 'token']);
		expect(checkOf(result, 'environment').message).toMatch(/belong to different environments/);
	} finally {
		await other.stop();
	}
});

test('an expired token of a service account is renewed without a word', async () => {
	const engine = await engineAs(simulator.it);
	await run(engine);
	simulator.it.expireTokens('dmsa');
	expect((await run(engine)).valid).toBe(true);
});

describe('expected projects', () => {
	test('are found by id, number, name and address in any mix', async () => {
		const [a, b, c, d, e] = active();
		const list = `${a?.id}, ${b?.project_number}\n${c?.name.toUpperCase()}  \n\nhttps://us02.procore.com/${d?.id}/project/home;${e?.display_name}`;
		const result = await run(await engineAs(simulator.it), {
			expectedProjects: 'list',
			expectedProjectList: list,
		});
		expect(result.missingProjects).toEqual([]);
		expect(checkOf(result, 'projects').message).toMatch(/^All 5 expected projects are permitted/);
	});

	test('may have a comma in their name', async () => {
		const [a, b] = active();
		if (a) simulator.it.change('project', a.id, { name: 'Harbor Tower, Phase 2' });
		const result = await run(await engineAs(simulator.it), {
			expectedProjects: 'list',
			expectedProjectList: `Harbor Tower, Phase 2\n${b?.id}`,
		});
		expect(result.missingProjects).toEqual([]);
	});

	test('come from input items, each told with its state', async () => {
		const inactive = permitted()
			.map(project)
			.find(({ active: isActive }) => !isActive);
		const [missing] = hidden();
		const input = [active()[0]?.id, inactive?.id, missing?.id, 'Atlantis Tower', '', missing?.id];
		const result = await run(
			await engineAs(simulator.it),
			{ expectedProjects: 'items', expectedProjectField: 'job' },
			input.map((job) => ({ job })),
		);
		expect(result.missingProjects.map(({ id, name, status }) => [id, name, status])).toEqual([
			[String(inactive?.id), inactive?.name, 'inactive'],
			[String(missing?.id), '', 'missing'],
			['', 'Atlantis Tower', 'unknown'],
		]);
		expect(checkOf(result, 'projects').message).toBe(
			'3 of 5 expected projects cannot be used: 1 missing, 1 inactive, 1 unknown',
		);
		expect(result.missingProjects.every(({ fix, link }) => fix !== '' && link !== '')).toBe(true);
	});

	test('come from the items of Project: Get Many', async () => {
		const engine = await engineAs(simulator.it);
		const all = await engine.runNode({ resource: 'project', operation: 'getAll', returnAll: true });
		const result = resultOf(
			await engine.runNode({ ...validate, expectedProjects: 'items' }, all.items),
		);
		expect(result.result).toBe('✓ All 10 checks passed');
	});

	test('more than ten that are missing call for the directory', async () => {
		const result = await run(await engineAs(simulator.it), {
			expectedProjects: 'list',
			expectedProjectList: hidden()
				.slice(0, 11)
				.map(({ id }) => id)
				.join(','),
		});
		expect(result.missingProjects).toHaveLength(11);
		expect(checkOf(result, 'projects').fix).toMatch(/Company Directory > .*Add All/);
		expect(checkOf(result, 'projects').link).toMatch(/\/company\/directory$/);
	});

	test('stop the workflow where that is asked for, and are named', async () => {
		const engine = await engineAs(simulator.it);
		const fields = {
			...validate,
			expectedProjects: 'list',
			expectedProjectList: `${hidden()[0]?.id}, Atlantis Tower`,
			onMissing: 'fail',
		};
		const stopped = await engine.runNode(fields);
		expect(stopped.error?.message).toBe(
			`2 expected projects cannot be used: ${hidden()[0]?.id} (missing), Atlantis Tower (unknown)`,
		);
		expect(stopped.error?.description).toMatch(/Company Admin > App Management/);
		const goesOn = await engine.runNode(fields, undefined, { continueOnFail: true });
		expect(goesOn.items[0]?.json.error).toMatch(/Atlantis Tower/);
		const fine = await engine.runNode({ ...fields, expectedProjectList: String(active()[0]?.id) });
		expect(fine.items[0]?.json.valid).toBe(true);
	});

	test('are compared in the real order: ids before numbers before names', async () => {
		const [a, b] = active();
		if (b) simulator.it.change('project', b.id, { project_number: String(hidden()[0]?.id) });
		const result = await run(await engineAs(simulator.it), {
			expectedProjects: 'list',
			expectedProjectList: `${a?.id}`,
		});
		expect(result.missingProjects).toEqual([]);
	});
});

describe('a company admin', () => {
	test('is told so, and is measured by the projects it was added to', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const [missing] = hidden();
		const result = await run(engine, {
			expectedProjects: 'list',
			expectedProjectList: `${missing?.id}\n${active()[0]?.id}`,
		});
		expect(result.missingProjects).toEqual([
			expect.objectContaining({ id: String(missing?.id), name: missing?.name, status: 'missing' }),
		]);
		expect(result.permittedProjects).toHaveLength(permitted().length);
		expect(result.advice[0]).toMatch(/administer the company.*all 60 projects/);
	});

	test('is measured by what it sees where Procore does not tell its assignments', async () => {
		simulator.it.faults.add({
			kind: 'answer',
			path: '*project_assignments*',
			status: 404,
			body: { errors: 'Not Found' },
			times: null,
		});
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const result = await run(engine, {
			expectedProjects: 'list',
			expectedProjectList: String(hidden()[0]?.id),
		});
		expect(result.missingProjects).toEqual([]);
		expect(result.advice[0]).toMatch(/did not tell/);
	});
});

const bothOf = async (source: Simulator, fields: IDataObject = {}) =>
	await createEngine({
		credentials: {
			dmsa: { type: 'procoreDmsaOAuth2Api', data: credentialData(source, 'dmsa') },
			person: {
				type: 'procoreUserOAuth2Api',
				data: credentialData(source, 'user', {
					oauthTokenData: { access_token: source.tokenFor('user') },
					...fields,
				}),
			},
		},
	});

describe('the user credential as reference', () => {
	test('expects every active project that the person sees', async () => {
		const result = await run(await bothOf(simulator.it), { expectedProjects: 'reference' });
		const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
		expect(
			[...result.missingProjects].sort(byId).map(({ id, name, status }) => [id, name, status]),
		).toEqual(
			hidden()
				.map(({ id, name }) => ({ id: String(id), name }))
				.sort(byId)
				.map(({ id, name }) => [id, name, 'missing']),
		);
	});

	test('that cannot sign in fails only the check of the projects', async () => {
		const engine = await bothOf(simulator.it, { oauthTokenData: {} });
		const result = await run(engine, { expectedProjects: 'reference' });
		expect(notOk(result)).toEqual({ failed: ['projects'] });
		expect(checkOf(result, 'projects').message).toMatch(/^The user credential could not list/);
	});
});

describe('a large company', () => {
	let large: Simulator;
	beforeAll(async () => {
		large = await startSimulator({
			seed: {
				projects: 5_020,
				inactiveProjects: 10,
				permittedProjects: 4_720,
				vendors: 10,
				people: 10,
				projectsWithRecords: 1,
			},
		});
	});
	beforeEach(() => large.clear());
	afterAll(async () => await large.stop());
	const everyActive = () =>
		[...large.world.projects.values()].filter(
			({ company_id, active: isActive }) => company_id === large.world.company.id && isActive,
		);

	test.each(['list', 'items', 'reference'])(
		'of 5,010 projects from %s costs at most 25 calls',
		async (expectedProjects) => {
			const engine = await bothOf(large);
			const ids = everyActive().map(({ id }) => id);
			const result = await run(
				engine,
				{
					expectedProjects,
					...(expectedProjects === 'list' && { expectedProjectList: ids.join('\n') }),
					requiredTools: [
						'vendor.getAll@company',
						'vendor.getAll@project',
						'procoreTrigger@company',
					],
				},
				expectedProjects === 'items' ? ids.map((id) => ({ id })) : undefined,
			);
			const seen = large.accounts.dmsa.projects;
			const missing = ids.filter((id) => !seen.has(id));
			expect(new Set(result.missingProjects.map(({ id }) => id))).toEqual(
				new Set(missing.map(String)),
			);
			expect(missing.length).toBeGreaterThanOrEqual(290);
			expect(result.permittedProjects).toHaveLength(
				[...seen].filter(
					(id) => large.world.projects.get(id)?.company_id === large.world.company.id,
				).length,
			);
			expect(result.permittedProjects.every(({ name }) => name !== '')).toBe(true);
			expect(large.requests.length).toBeLessThanOrEqual(25);
			expect(large.requests.filter(({ status }) => status >= 400)).toEqual([]);
			expect(large.violations).toEqual([]);
		},
	);
});

test('900 projects cost at most 15 calls', async () => {
	simulator.it.reset({
		projects: 900,
		inactiveProjects: 10,
		permittedProjects: 880,
		vendors: 5,
		people: 5,
		projectsWithRecords: 1,
	});
	const result = await run(await bothOf(simulator.it), { expectedProjects: 'reference' });
	expect(result.missingProjects.length).toBeGreaterThan(0);
	expect(callsOf(simulator.it).length).toBeLessThanOrEqual(15);
});
