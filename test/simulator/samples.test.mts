import { readFileSync } from 'node:fs';
import path from 'node:path';
import axios from 'axios';
import { caller } from './harness.mts';
import { startSimulator } from './simulator.mts';
import type { Simulator } from './types.mts';

/** Every field that Procore's published examples show must be in our answers too. */
let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 40, projects: 6, permittedProjects: 3 } });
	for (const project of simulator.accounts.dmsa.projects) {
		simulator.world.projects.get(project)?.userIds.add(simulator.accounts.user.userId);
	}
});
afterAll(() => simulator.stop());

const company = () => simulator.world.company.id;
const project = () => [...simulator.accounts.dmsa.projects][0];
const anyFile = () =>
	[...simulator.world.files.values()].find((file) => file.project_id === project());

function sample(name: string): unknown {
	const file = path.join(process.cwd(), 'test/fixtures/procore/samples', `${name}.json`);
	const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
	return parsed;
}

function firstOf(value: unknown): object {
	const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : value;
	const row: unknown = Array.isArray(data) ? data[0] : data;
	if (typeof row !== 'object' || row === null) throw new Error('Nothing to compare');
	return row;
}

/** Fields of the examples that belong to another variant of the same answer. */
const otherVariants: Record<string, string[]> = {
	GET__v10_projects_project_id_documents: ['private_parent', 'tracked_folder', 'children'],
	GET__v10_projects_id: ['project_owner_type_id', 'project_region_id', 'project_bid_type_id'],
	GET__v10_work_order_contracts: ['project'],
};

const lists: Array<[string, () => string, () => Record<string, string | number>]> = [
	['GET__v10_companies', () => '/rest/v1.0/companies', () => ({})],
	['GET__v10_company_base_url', () => '/rest/v1.0/company_base_url', () => ({})],
	['GET__v10_vendors', () => '/rest/v1.0/vendors', () => ({ company_id: company() })],
	[
		'vendors_v1.1_minimal',
		() => '/rest/v1.1/vendors',
		() => ({ company_id: company(), view: 'minimal' }),
	],
	[
		'GET__v11_projects',
		() => '/rest/v1.1/projects',
		() => ({ company_id: company(), view: 'extended' }),
	],
	['GET__v10_projects', () => '/rest/v1.0/projects', () => ({ company_id: company() })],
	[
		'GET__v10_projects_id',
		() => `/rest/v1.0/projects/${project()}`,
		() => ({ company_id: company() }),
	],
	[
		'GET__v10_companies_company_id_people',
		() => `/rest/v1.0/companies/${company()}/people`,
		() => ({}),
	],
	[
		'GET__v13_companies_company_id_users',
		() => `/rest/v1.3/companies/${company()}/users`,
		() => ({ view: 'extended' }),
	],
	[
		'GET__v10_projects_project_id_users',
		() => `/rest/v1.0/projects/${project()}/users`,
		() => ({}),
	],
	[
		'GET__v10_companies_company_id_insurances',
		() => `/rest/v1.0/companies/${company()}/insurances`,
		() => ({}),
	],
	[
		'GET__v11_projects_project_id_vendors',
		() => `/rest/v1.1/projects/${project()}/vendors`,
		() => ({}),
	],
	[
		'GET__v10_companies_company_id_trades',
		() => `/rest/v1.0/companies/${company()}/trades`,
		() => ({}),
	],
	[
		'GET__v10_settings_permissions',
		() => '/rest/v1.0/settings/permissions',
		() => ({ company_id: company() }),
	],
	[
		'GET__v10_app_installations',
		() => '/rest/v1.0/app_installations',
		() => ({ company_id: company() }),
	],
	['GET__v10_folders', () => '/rest/v1.0/folders', () => ({ project_id: project() })],
	[
		'GET__v10_files_id',
		() => `/rest/v1.0/files/${anyFile()?.id}`,
		() => ({ project_id: project() }),
	],
	[
		'GET__v10_projects_project_id_documents',
		() => `/rest/v1.0/projects/${project()}/documents`,
		() => ({ 'filters[document_type]': 'file' }),
	],
	['GET__v10_projects_project_id_rfis', () => `/rest/v1.0/projects/${project()}/rfis`, () => ({})],
	[
		'GET__v11_projects_project_id_submittals',
		() => `/rest/v1.1/projects/${project()}/submittals`,
		() => ({}),
	],
	['GET__v11_punch_items', () => '/rest/v1.1/punch_items', () => ({ project_id: project() })],
	[
		'GET__v10_observations_items',
		() => '/rest/v1.0/observations/items',
		() => ({ project_id: project() }),
	],
	[
		'GET__v10_projects_project_id_incidents',
		() => `/rest/v1.0/projects/${project()}/incidents`,
		() => ({}),
	],
	[
		'GET__v10_work_order_contracts',
		() => '/rest/v1.0/work_order_contracts',
		() => ({ project_id: project() }),
	],
	[
		'GET__v10_prime_contracts',
		() => '/rest/v1.0/prime_contracts',
		() => ({ project_id: project() }),
	],
	[
		'webhooks_resources',
		() => `/rest/v2.0/companies/${company()}/webhooks/resources`,
		() => ({ payload_version: 'v4.0' }),
	],
];

it.each(lists)('%s has every field of the example', async (name, url, query) => {
	const { status, data } = await caller(simulator, 'dmsaAdmin')('GET', url(), { query: query() });
	expect(status).toBe(200);
	const ours = new Set(Object.keys(firstOf(data)));
	const missing = Object.keys(firstOf(sample(name))).filter(
		(field) => !ours.has(field) && !otherVariants[name]?.includes(field),
	);
	expect(missing).toEqual([]);
});

it('webhooks have the fields of the examples', async () => {
	const call = caller(simulator, 'dmsa');
	const base = `/rest/v2.0/companies/${company()}/webhooks/hooks`;
	const body = {
		payload_version: 'v2.0',
		namespace: 'n8n',
		destination_url: 'http://127.0.0.1:9/',
		destination_headers: { Authorization: 'example-token' },
	};
	const hook = await call('POST', base, { body });
	expect(Object.keys(hook.data.data)).toEqual(
		Object.keys(firstOf(sample('webhooks_hook_show_or_create'))),
	);
	const own = `${base}/${hook.data.data.id}`;
	await call('POST', `${own}/triggers`, {
		body: { resource_name: 'Company Vendors', event_type: 'update' },
	});
	const triggers = await call('GET', `${own}/triggers`);
	expect(Object.keys(triggers.data.data[0])).toEqual(
		Object.keys(firstOf(sample('webhooks_triggers_list'))),
	);
	simulator.change('vendor', [...simulator.world.vendors.keys()][0], { city: 'Salem' });
	const deliveries = await call('GET', `${own}/deliveries`);
	const example = firstOf(sample('webhooks_deliveries'));
	expect(Object.keys(deliveries.data.data[0])).toEqual(Object.keys(example));
	expect(Object.keys(deliveries.data.data[0].payload)).toEqual(
		Object.keys(firstOf('payload' in example ? example.payload : null)),
	);
});

it('sign-in and uploads have the fields of the examples', async () => {
	const { clientId, clientSecret } = simulator.accounts.dmsa;
	const token = await axios.post(`${simulator.loginUrl}/oauth/token`, {
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
	});
	expect(Object.keys(token.data)).toEqual(
		Object.keys(firstOf(sample('oauth_token_client_credentials'))),
	);
	const info = await axios.get(`${simulator.loginUrl}/oauth/token/info`, {
		headers: { authorization: `Bearer ${token.data.access_token}` },
	});
	expect(Object.keys(info.data)).toEqual(Object.keys(firstOf(sample('oauth_token_info'))));
	const upload = await caller(simulator, 'dmsa')(
		'POST',
		`/rest/v1.1/companies/${company()}/uploads`,
		{
			body: { response_filename: 'example.pdf', response_content_type: 'application/pdf' },
		},
	);
	const example = firstOf(sample('upload_v1.1_nonsegmented_create_response'));
	expect(Object.keys(upload.data)).toEqual(Object.keys(example));
	expect(Object.keys(upload.data.fields)).toEqual(
		Object.keys(firstOf('fields' in example ? example.fields : null)),
	);
});
