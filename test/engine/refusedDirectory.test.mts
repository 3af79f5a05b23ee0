import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Call } from '../../nodes/Procore/client/wire/path.ts';
import type { Engine, RunOptions } from '../support/engine.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { goodOnes, REFUSED, refuseSecond, SHAPES } from '../support/refusals.mts';
import { below, byId, permittedProject } from '../support/tools.mts';

jest.setTimeout(60_000);

/** Of three items Procore refuses the second one: the others are written once each. */
const simulator = useSimulator({
	seed: { projects: 4, inactiveProjects: 0, permittedProjects: 4, vendors: 20 },
});
beforeEach(() => simulator.it.reset());
afterEach(() => expect(simulator.it.violations).toEqual([]));

const project = () => permittedProject(simulator.it);
const ownProject = () => simulator.it.world.projects.get(project())!;
const company = () => simulator.it.world.company.id;
const firstThree = <T extends { id: number }>(all: Iterable<T>, isOne: (one: T) => boolean) =>
	[...all]
		.filter(isOne)
		.slice(0, 3)
		.map(({ id }) => id);

const vendors = () =>
	firstThree(
		simulator.it.world.vendors.values(),
		({ id, company_id, is_active }) =>
			is_active && company_id === company() && !ownProject().vendorIds.has(id),
	);
const projects = () =>
	firstThree(
		simulator.it.world.projects.values(),
		({ company_id, active, other }) =>
			active && company_id === company() && other.erp_integrated !== true,
	);
const users = (isMember: boolean) =>
	firstThree(
		simulator.it.world.users.values(),
		({ id, company_id, is_active }) =>
			is_active && company_id === company() && ownProject().userIds.has(id) === isMember,
	);
const insurances = (projectId: number | null) =>
	[0, 1, 2].map((at) =>
		simulator.it.create('insurance', {
			company_id: company(),
			project_id: projectId,
			vendor_id: projectId === null ? vendors()[at] : [...ownProject().vendorIds][0],
		}),
	);
const files = () =>
	firstThree(
		simulator.it.world.files.values(),
		({ project_id, is_deleted }) => project_id === project() && !is_deleted,
	);
const own = (name: string) => `={{ $json.${name} }}`;

interface Refusal {
	name: string;
	parameters: () => INodeParameters;
	/** What the three items have as `id`. */
	ids?: () => unknown[];
	call: Call;
	/** Where the field that Procore names is in the body. */
	place?: string[];
	/** How the user sees it; by default as Procore names it. */
	seen?: string;
}

const named = below({ name: own('text') });
const atProject = () => ({ level: 'project', projectId: byId(String(project())) });
const INSURANCE = { fields: below({ vendor_id: own('id'), notes: own('text') }) };

const CASES: Refusal[] = [
	{
		name: 'a vendor that is created',
		parameters: () => ({ resource: 'vendor', operation: 'create', fields: named }),
		call: ['POST', '/rest/v1.0/vendors'],
		place: ['vendor', 'name'],
	},
	{
		name: 'a vendor that is changed',
		parameters: () => ({
			resource: 'vendor',
			operation: 'update',
			vendorId: byId(own('id')),
			fields: named,
		}),
		ids: vendors,
		call: ['PATCH', '/rest/v1.0/vendors/{id}'],
		place: ['vendor', 'name'],
	},
	{
		name: 'a vendor that is read',
		parameters: () => ({ resource: 'vendor', operation: 'get', vendorId: byId(own('id')) }),
		ids: vendors,
		call: ['GET', '/rest/v1.0/vendors/{id}'],
	},
	{
		name: 'a list of vendors',
		parameters: () => ({ resource: 'vendor', operation: 'getAll', limit: 2 }),
		call: ['GET', '/rest/v1.0/vendors'],
	},
	{
		name: 'a vendor that is added to a project',
		parameters: () => ({
			resource: 'vendor',
			operation: 'addToProject',
			projectId: byId(String(project())),
			vendorId: byId(own('id')),
		}),
		ids: vendors,
		call: ['POST', '/rest/v1.1/projects/{project_id}/vendors/{id}/actions/add'],
	},
	{
		name: 'a vendor that is removed from a project',
		parameters: () => ({
			resource: 'vendor',
			operation: 'removeFromProject',
			projectId: byId(String(project())),
			vendorId: byId(own('id')),
		}),
		ids: () => [...ownProject().vendorIds].slice(0, 3),
		call: ['DELETE', '/rest/v1.1/projects/{project_id}/vendors/{id}/actions/remove'],
	},
	{
		name: 'a list of contacts',
		parameters: () => ({ resource: 'contact', operation: 'getAll', limit: 2 }),
		call: ['GET', '/rest/v1.0/companies/{company_id}/people'],
	},
	{
		name: 'a project that is created',
		parameters: () => ({ resource: 'project', operation: 'create', fields: named }),
		call: ['POST', '/rest/v1.0/projects'],
		place: ['project', 'name'],
	},
	{
		name: 'a project that is changed',
		parameters: () => ({
			resource: 'project',
			operation: 'update',
			projectId: byId(own('id')),
			fields: below({ description: own('text') }),
		}),
		ids: projects,
		call: ['PATCH', '/rest/v1.0/projects/{id}'],
		place: ['project', 'description'],
	},
	{
		name: 'a project that is read',
		parameters: () => ({ resource: 'project', operation: 'get', projectId: byId(own('id')) }),
		ids: projects,
		call: ['GET', '/rest/v1.0/projects/{id}'],
	},
	{
		name: 'a list of projects',
		parameters: () => ({ resource: 'project', operation: 'getAll', limit: 2 }),
		call: ['GET', '/rest/v1.1/projects'],
	},
	{
		name: 'a user that is added to a project',
		parameters: () => ({
			resource: 'project',
			operation: 'addUser',
			projectId: byId(String(project())),
			userId: byId(own('id')),
		}),
		ids: () => users(false),
		call: ['POST', '/rest/v1.0/projects/{project_id}/users/{user_id}/actions/add'],
	},
	{
		name: 'a user that is removed from a project',
		parameters: () => ({
			resource: 'project',
			operation: 'removeUser',
			projectId: byId(String(project())),
			userId: byId(own('id')),
		}),
		ids: () => users(true),
		call: ['DELETE', '/rest/v1.0/projects/{project_id}/users/{id}/actions/remove'],
	},
	{
		name: 'an insurance that is created',
		parameters: () => ({ resource: 'insurance', operation: 'create', ...INSURANCE }),
		ids: vendors,
		call: ['POST', '/rest/v1.0/companies/{company_id}/insurances'],
		place: ['insurance', 'name'],
		seen: 'insurance_provider',
	},
	{
		name: 'an insurance of a project that is created',
		parameters: () => ({
			resource: 'insurance',
			operation: 'create',
			...atProject(),
			...INSURANCE,
		}),
		ids: () => [0, 0, 0].map(() => [...ownProject().vendorIds][0]),
		call: ['POST', '/rest/v1.0/projects/{project_id}/insurances'],
		place: ['insurance', 'status'],
	},
	{
		name: 'an insurance that is changed',
		parameters: () => ({
			resource: 'insurance',
			operation: 'update',
			insuranceId: byId(own('id')),
			fields: below({ notes: own('text') }),
		}),
		ids: () => insurances(null),
		call: ['PATCH', '/rest/v1.0/companies/{company_id}/insurances/{id}'],
		place: ['insurance', 'name'],
		seen: 'insurance_provider',
	},
	{
		name: 'an insurance that is deleted',
		parameters: () => ({
			resource: 'insurance',
			operation: 'delete',
			insuranceId: byId(own('id')),
		}),
		ids: () => insurances(null),
		call: ['DELETE', '/rest/v1.0/companies/{company_id}/insurances/{id}'],
	},
	{
		name: 'a list of insurances',
		parameters: () => ({ resource: 'insurance', operation: 'getAll', limit: 2 }),
		call: ['GET', '/rest/v1.0/companies/{company_id}/insurances'],
	},
	{
		name: 'a file that is read',
		parameters: () => ({
			resource: 'document',
			operation: 'get',
			...atProject(),
			fileId: byId(own('id')),
		}),
		ids: files,
		call: ['GET', '/rest/v1.0/files/{id}'],
	},
	{
		name: 'a file that is uploaded',
		parameters: () => ({ resource: 'document', operation: 'upload', ...atProject() }),
		call: ['POST', '/rest/v1.0/files'],
		place: ['file', 'name'],
		seen: 'file: name',
	},
	{
		name: 'a folder that is made',
		parameters: () => ({
			resource: 'document',
			operation: 'createFolder',
			...atProject(),
			path: own('text'),
		}),
		call: ['POST', '/rest/v1.0/folders'],
		place: ['folder', 'name'],
		seen: 'folder: name',
	},
	{
		name: 'a file that is renamed',
		parameters: () => ({
			resource: 'document',
			operation: 'move',
			...atProject(),
			fileId: byId(own('id')),
			newName: `${own('text')}.pdf`,
		}),
		ids: files,
		call: ['PATCH', '/rest/v1.0/files/{id}'],
		place: ['file', 'name'],
		seen: 'file: name',
	},
	{
		name: 'a file that is deleted',
		parameters: () => ({
			resource: 'document',
			operation: 'delete',
			...atProject(),
			fileId: byId(own('id')),
		}),
		ids: files,
		call: ['DELETE', '/rest/v1.0/files/{id}'],
	},
];

const TEXTS = ['Pier One', 'Pier Two', 'Pier Three'];

async function itemsOf(engine: Engine, ids: unknown[] = []): Promise<INodeExecutionData[]> {
	const made = TEXTS.map(async (text, index) =>
		engine.itemWithFiles(
			{ text, id: String(ids[index] ?? '') },
			{ data: { content: text, fileName: `${text}.pdf`, mimeType: 'application/pdf' } },
		),
	);
	return await Promise.all(made);
}

async function refused({ parameters, ids, call, place = ['name'] }: Refusal, options: RunOptions) {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const items = await itemsOf(engine, ids?.());
	const given = parameters();
	simulator.it.clear();
	refuseSecond(simulator.it, call, SHAPES.nested, place);
	const run = await engine.runNode(given, items, options);
	expect(run.error?.message).toBeUndefined();
	expect(goodOnes(simulator.it, call)).toEqual([200, 'refused', 200]);
	return run;
}

const isFirstOrThird = ({ pairedItem }: INodeExecutionData) =>
	[0, 2].includes((pairedItem as { item: number }).item);
const wordsFor = ({ seen, place = ['name'] }: Refusal) => `${seen ?? place.at(-1)}: ${REFUSED}`;

describe.each(CASES)('$name', (one) => {
	it('and refused goes to the error output, by its field', async () => {
		const run = await refused(one, { onError: 'continueErrorOutput' });
		expect(run.items.length).toBeGreaterThanOrEqual(2);
		expect(run.items.every(isFirstOrThird)).toBe(true);
		expect(run.errorItems).toHaveLength(1);
		expect(run.errorItems[0]).toMatchObject({ pairedItem: { item: 1 } });
		expect(run.errorItems[0]?.json.error).toContain(`: ${wordsFor(one)}`);
	});

	it('and refused stands among the others with "Continue"', async () => {
		const run = await refused(one, { continueOnFail: true });
		const failed = run.items.filter(({ json }) => json.error !== undefined);
		expect(failed).toHaveLength(1);
		expect(failed[0]).toMatchObject({
			pairedItem: { item: 1 },
			json: { error: expect.stringContaining(`: ${wordsFor(one)}`), details: { status: 400 } },
		});
	});
});

describe('of many that are written at once', () => {
	const upsert = async (resource: string, rows: IDataObject[], options: RunOptions = {}) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const fields = { mappingMode: 'autoMapInputData', value: null };
		return await engine.runNode(
			{ resource, operation: 'upsert', fields },
			rows.map((json) => ({ json })),
			options,
		);
	};

	it.each([
		[
			'vendor',
			() => [{ name: 'One' }, { name: 'Two', email_address: 'nobody' }, { name: 'Three' }],
			'email_address: is invalid',
		],
		[
			'insurance',
			() => vendors().map((id, at) => ({ vendor_id: id, status: at === 1 ? 'fine' : 'expired' })),
			'status: is not included in the list',
		],
	])('a %s that is refused goes to the error output alone', async (resource, rows, words) => {
		const run = await upsert(resource, rows(), { onError: 'continueErrorOutput' });
		expect(run.error?.message).toBeUndefined();
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(run.errorItems.map(({ json }) => json.error)).toEqual([words]);
	});
});

it('a custom field is named by its label', async () => {
	const engine = await engineAs(simulator.it, 'dmsaAdmin');
	const [permit] = [...simulator.it.world.records.values()].filter(
		({ tool, fields }) => tool === 'customField' && fields.label === 'Permit number',
	);
	const call: Call = ['POST', '/rest/v1.0/projects/{project_id}/rfis'];
	const name = `custom_field_${permit!.id}`;
	simulator.it.faults.add({
		method: 'POST',
		path: '*/rfis',
		kind: 'answer',
		status: 422,
		body: { errors: { [name]: [REFUSED], subject: ['is taken'] } },
	});
	const run = await engine.runNode(
		{
			resource: 'rfi',
			operation: 'create',
			projectId: byId(String(project())),
			fields: below({
				subject: 'Door D-12',
				rfi_manager_id: String(users(true)[0]),
				assignee_ids: String(users(true)[0]),
				'question.body': 'Which hinge?',
				'Permit number': 'P-1',
			}),
		},
		undefined,
		{ continueOnFail: true },
	);
	expect(goodOnes(simulator.it, call)).toEqual(['refused']);
	expect(run.items[0]?.json.error).toBe(
		`Procore answered HTTP 422: "Permit number" (${name}): ${REFUSED}; subject: is taken`,
	);
});
