import { TOOL_RESOURCES } from '../../nodes/Procore/client/tools/menu.ts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import type { CredentialReference, RealN8n } from '../support/realN8n.mts';
import { procoreWorkflow } from '../support/workflowDefinitions.mts';
import { operationCases } from './operationCases.mts';
import { useRealN8n } from './useRealN8n.mts';

let simulator: Simulator;
let n8n: RealN8n;
let dmsa: CredentialReference;
let user: CredentialReference;

useRealN8n({ autoAllow: true, editor: true }, async (running) => {
	({ simulator, n8n, dmsa } = running);
	simulator.registerRedirectUri(n8n.callbackUrl, 'user');
	const data = credentialData(simulator, 'user');
	user = await n8n.credentials.create('procoreUserOAuth2Api', 'User', data);
	await n8n.credentials.signIn(user);
});

beforeEach(() => simulator.clear());

const credentials = () => ({ procoreDmsaOAuth2Api: dmsa, procoreUserOAuth2Api: user });

interface Choice {
	value: string;
	action?: string;
}

interface NodeDescription {
	name: string;
	properties: Array<{
		name: string;
		options?: Choice[];
		displayOptions?: { show?: { resource?: string[] } };
	}>;
}

const offeredOperations = async () => {
	const types = (await n8n.nodeTypes()) as unknown as NodeDescription[];
	const node = types.find(({ name }) => name === 'n8n-nodes-procore.procore');
	return (node?.properties ?? [])
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [], displayOptions }) =>
			(displayOptions?.show?.resource ?? []).flatMap((resource) =>
				options
					.filter(({ value }) => value !== '__CUSTOM_API_CALL__')
					.map(({ value }) => `${resource}.${value}`),
			),
		)
		.sort();
};

test('each operation that the node offers is run here', async () => {
	const isOfTool = (operation: string) =>
		TOOL_RESOURCES.some(({ value }) => operation.startsWith(`${value}.`));
	const covered = new Set(operationCases.map(({ operation }) => operation));
	const offered = await offeredOperations();
	// Tools share their operations, so that some tools represent all.
	expect(offered.filter((operation) => !isOfTool(operation))).toEqual(
		[...covered].filter((operation) => !isOfTool(operation)).sort(),
	);
	expect(offered).toEqual(expect.arrayContaining([...covered]));
});

test.each(operationCases.map((entry) => [`${entry.operation} ${entry.when ?? ''}`.trim(), entry]))(
	'%s',
	async (_name, { operation, prepare, parameters, input, check, account = 'dmsa' }) => {
		await prepare?.(simulator);
		const [resource, name] = operation.split('.');
		const { id } = await n8n.workflows.create(
			procoreWorkflow(
				{ resource, operation: name, authentication: account, ...parameters(simulator) },
				credentials(),
				input?.(simulator),
			),
		);
		const run = await n8n.workflows.run(id);
		expect(run.error).toBeUndefined();
		expect(run.status).toBe('success');
		check(run.outputOf('Procore'), simulator);
		expect(simulator.violations).toEqual([]);
	},
);

describe('dropdowns', () => {
	const node = (parameters = {}) => ({
		parameters: { authentication: 'dmsa', resource: 'vendor', operation: 'getAll', ...parameters },
		credentials: credentials(),
	});
	const chosenCompany = () => ({
		companyId: { __rl: true, mode: 'list', value: String(simulator.world.company.id) },
	});

	test('companies, by name', async () => {
		const { results } = await n8n.dropdowns.search(node(), 'companyId', 'searchCompanies');
		expect(results.map(({ name }) => name)).toContain(simulator.world.company.name);
		const filtered = await n8n.dropdowns.search(
			node(),
			'companyId',
			'searchCompanies',
			simulator.world.company.name.slice(0, 6).toLowerCase(),
		);
		expect(filtered.results.map(({ name }) => name)).toEqual([simulator.world.company.name]);
	});

	test('projects of the chosen company that the account may see', async () => {
		const { results } = await n8n.dropdowns.search(
			node(chosenCompany()),
			'projectId',
			'searchProjects',
		);
		const visible = [...simulator.world.projects.values()].filter(
			({ id, company_id }) =>
				company_id === simulator.world.company.id && simulator.accounts.dmsa.projects.has(id),
		);
		const ids = visible.map(({ id }) => String(id));
		expect(results.length).toBeGreaterThan(0);
		for (const { value } of results) expect(ids).toContain(String(value));
	});

	test('vendors, searched in Procore', async () => {
		const vendor = [...simulator.world.vendors.values()].find(
			({ company_id, is_active }) => company_id === simulator.world.company.id && is_active,
		);
		const { results } = await n8n.dropdowns.search(
			node(chosenCompany()),
			'vendorId',
			'searchVendors',
			vendor?.name,
		);
		expect(results.map(({ value }) => String(value))).toContain(String(vendor?.id));
	});
});

describe('what is wrong', () => {
	test('in one item reaches the error output, with what to do, and the others go on', async () => {
		const { world } = simulator;
		const project = [...world.projects.values()].find(
			({ id, company_id }) =>
				company_id === world.company.id && simulator.accounts.dmsa.projects.has(id),
		);
		const definition = procoreWorkflow(
			{
				resource: 'project',
				operation: 'get',
				projectId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
			},
			credentials(),
			[{ json: { id: '1' } }, { json: { id: String(project?.id) } }],
		);
		definition.nodes[1].onError = 'continueErrorOutput';
		const { id } = await n8n.workflows.create(definition);
		const run = await n8n.workflows.run(id);
		expect(run.status).toBe('success');
		expect(run.outputOf('Procore').map(({ json }) => json.name)).toEqual([project?.name]);
		const [failed] = run.outputOf('Procore', 1);
		expect(failed.pairedItem).toEqual({ item: 0 });
		expect(JSON.stringify(failed.json)).toMatch(/project/i);
	});

	test('with a read-only credential: a write is refused before it leaves', async () => {
		const readOnly = await n8n.credentials.create(
			'procoreDmsaOAuth2Api',
			'Read only',
			credentialData(simulator, 'dmsa', { readOnly: true }),
		);
		const vendor = [...simulator.world.vendors.values()][0];
		const { id } = await n8n.workflows.create(
			procoreWorkflow(
				{ resource: 'vendorMapping', operation: 'apply', overwriteLinks: true },
				{ procoreDmsaOAuth2Api: readOnly },
				[{ json: { vendorId: String(vendor.id), decision: 'match', partyId: 'P-1' } }],
			),
		);
		const run = await n8n.workflows.run(id);
		expect(JSON.stringify([run.error, run.outputOf('Procore')])).toMatch(/read.only/i);
		const writes = simulator.requests.filter(
			({ method, host }) => host === 'api' && method !== 'GET',
		);
		expect(writes).toEqual([]);
	});
});

test('nothing of a secret stands in the log of n8n', async () => {
	const { readFile } = await import('node:fs/promises');
	const log = await readFile(n8n.logFile, 'utf8');
	for (const { clientSecret } of Object.values(simulator.accounts)) {
		expect(log).not.toContain(clientSecret);
	}
});
