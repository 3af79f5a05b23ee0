import type {
	IDataObject,
	INodeExecutionData,
	INodeParameters,
	ResourceMapperValue,
} from 'n8n-workflow';
import { toolOperationCases } from './toolOperationCases.mts';
import type { Hook, Simulator } from '../simulator/types.mts';

export interface OperationCase {
	/** resource.operation */
	operation: string;
	/** What is special about this case, where an operation has several. */
	when?: string;
	parameters: (simulator: Simulator) => INodeParameters;
	/** Done in Procore before the run. */
	prepare?: (simulator: Simulator) => Promise<void> | void;
	/** Input items; one empty item unless stated. */
	input?: (simulator: Simulator) => INodeExecutionData[];
	check: (items: INodeExecutionData[], simulator: Simulator) => void;
	account?: 'dmsa' | 'user';
}

const byId = (id: number | string) => ({ __rl: true, mode: 'id', value: String(id) });
const companyVendors = ({ world }: Simulator) =>
	[...world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === world.company.id && is_active,
	);
const permittedProjects = ({ world, accounts }: Simulator) =>
	[...world.projects.values()].filter(
		({ id, company_id }) => company_id === world.company.id && accounts.dmsa.projects.has(id),
	);
const firstProject = (simulator: Simulator) => {
	const project = permittedProjects(simulator).find(({ active }) => active);
	if (!project) throw new Error('The simulator has no permitted project');
	return project;
};
/** A mapper that is filled in by hand. */
const columns = (value: ResourceMapperValue['value']): ResourceMapperValue => ({
	mappingMode: 'defineBelow',
	value,
	matchingColumns: [],
	schema: [],
	attemptToConvertTypes: false,
	convertFieldsToString: false,
});
const byColumns: ResourceMapperValue = { ...columns(null), mappingMode: 'autoMapInputData' };
const freeVendor = (simulator: Simulator) => {
	const found = companyVendors(simulator).find(({ synced_to_erp }) => !synced_to_erp);
	if (!found) throw new Error('Every vendor belongs to an ERP');
	return found;
};
const vendorOutside = (simulator: Simulator) => {
	const { vendorIds } = firstProject(simulator);
	return companyVendors(simulator).find(({ id }) => !vendorIds.has(id))?.id ?? 0;
};
const companyPeople = ({ world }: Simulator) =>
	[...world.people.values()].filter(
		({ company_id, is_active }) => company_id === world.company.id && is_active,
	);
const companyInsurances = ({ world }: Simulator) =>
	[...world.insurances.values()].filter(
		({ company_id, project_id }) => company_id === world.company.id && project_id === null,
	);
/** What another system would know about some of Procore's vendors. */
const parties = (simulator: Simulator, count: number): INodeExecutionData[] =>
	companyVendors(simulator)
		.slice(0, count)
		.map((vendor) => ({
			json: {
				id: `P-${vendor.id}`,
				name: vendor.name,
				email: vendor.email_address,
				phone: vendor.business_phone,
				city: vendor.city,
				zip: vendor.zip,
			} satisfies IDataObject,
		}));
const hookId = '598134320000777';
/** A hook of n8n whose destination does not answer, instead of any other. */
const deadHook = ({ world, clock }: Simulator): void => {
	world.hooks.clear();
	const hook: Hook = {
		id: hookId,
		status: 'active',
		payload_version: 'v4.0',
		namespace: 'n8n',
		destination_url: 'http://127.0.0.1:9/webhook/gone',
		authorization: 'Bearer secret',
		company_id: world.company.id,
		project_id: null,
		account: 'dmsa',
		triggers: new Map([['t', { id: 't', resource_name: 'Company Vendors', event_type: 'update' }]]),
		created_at: clock.iso(),
		updated_at: clock.iso(),
	};
	world.hooks.set(hookId, hook);
};
/** … and an event that Procore could not deliver to it. */
const lostEvent = async (simulator: Simulator): Promise<void> => {
	deadHook(simulator);
	simulator.webhooks.timeScale = 1e-6;
	const { id } = companyVendors(simulator)[0];
	simulator.change('vendor', id, { notes: 'Changed while nobody listened' });
	await simulator.deliveriesSettled(30_000);
};
const json = (items: INodeExecutionData[]) => items.map((item) => item.json);
/** The Documents tool of the first project. */
const documentsOf = (simulator: Simulator) => ({
	level: 'project',
	projectId: byId(firstProject(simulator).id),
});
/** Its files, but for those in private folders. */
const filesOf = (simulator: Simulator) =>
	[...simulator.world.files.values()].filter(
		({ project_id, parent_id, is_deleted }) =>
			project_id === firstProject(simulator).id &&
			!is_deleted &&
			!simulator.world.folders.get(parent_id)?.private,
	);
const fileInput = (fileName: string, text: string): INodeExecutionData[] => [
	{
		json: {},
		binary: {
			data: { data: Buffer.from(text).toString('base64'), fileName, mimeType: 'text/plain' },
		},
	},
];

/** One run of each operation as a workflow would make it. A test sees to it that none is missing. */
export const operationCases: OperationCase[] = [
	{
		operation: 'company.getAll',
		parameters: () => ({ returnAll: true }),
		check: (items, { world }) =>
			expect(json(items).map(({ name }) => name)).toEqual(
				expect.arrayContaining([world.company.name, world.secondCompany.name]),
			),
	},
	{
		operation: 'project.getAll',
		parameters: () => ({ returnAll: true }),
		check: (items, simulator) =>
			expect(new Set(json(items).map(({ id }) => String(id)))).toEqual(
				new Set(
					permittedProjects(simulator)
						.filter(({ active }) => active)
						.map(({ id }) => String(id)),
				),
			),
	},
	{
		operation: 'project.get',
		parameters: (simulator) => ({ projectId: byId(firstProject(simulator).id) }),
		check: (items, simulator) =>
			expect(json(items)).toMatchObject([{ name: firstProject(simulator).name }]),
	},
	{
		operation: 'vendor.getAll',
		parameters: () => ({ returnAll: true }),
		check: (items, simulator) => expect(items).toHaveLength(companyVendors(simulator).length),
	},
	{
		operation: 'vendor.getAll',
		when: 'of one project',
		parameters: (simulator) => ({
			level: 'project',
			projectScope: 'one',
			projectId: byId(firstProject(simulator).id),
			returnAll: true,
		}),
		check: (items, simulator) => {
			const { id } = firstProject(simulator);
			for (const item of json(items)) expect(String(item.project_id)).toBe(String(id));
		},
	},
	{
		operation: 'vendor.get',
		parameters: (simulator) => ({ vendorId: byId(companyVendors(simulator)[0].id) }),
		check: (items, simulator) =>
			expect(json(items)).toMatchObject([{ name: companyVendors(simulator)[0].name }]),
	},
	{
		operation: 'vendor.create',
		parameters: () => ({
			fields: columns({ name: '={{ $json.company }}', trade_name: 'Alder' }),
		}),
		input: () => [{ json: { company: 'Alder Masonry' } }, { json: { company: 'Birch Roofing' } }],
		check: (items, { world }) => {
			expect(json(items).map(({ name }) => name)).toEqual(['Alder Masonry', 'Birch Roofing']);
			for (const { id } of json(items)) expect(world.vendors.has(Number(id))).toBe(true);
		},
	},
	{
		operation: 'vendor.update',
		parameters: (simulator) => ({
			vendorId: byId(freeVendor(simulator).id),
			fields: columns({ name: freeVendor(simulator).name, city: 'Oslo' }),
		}),
		check: (items, { world }) =>
			expect(world.vendors.get(Number(json(items)[0].id))?.city).toBe('Oslo'),
	},
	{
		operation: 'vendor.upsert',
		parameters: () => ({ fields: byColumns }),
		input: (simulator) => [
			{ json: { id: freeVendor(simulator).id, city: 'Porto' } },
			{ json: { name: 'Cedar Steel', origin_id: 'ERP-77' } },
			{ json: { city: 'Nowhere' } },
		],
		check: (items) =>
			expect(json(items)).toMatchObject([
				{ city: 'Porto' },
				{ name: 'Cedar Steel', origin_id: 'ERP-77' },
				{ error: expect.stringContaining('name') },
			]),
	},
	{
		operation: 'insurance.create',
		parameters: (simulator) => ({
			fields: columns({
				vendor_id: String(companyVendors(simulator)[0].id),
				insurance_provider: 'Harbor Mutual',
				status: 'compliant',
				expiration_date: '2027-03-01',
			}),
		}),
		check: (items) =>
			expect(json(items)).toMatchObject([
				{ insurance_provider: 'Harbor Mutual', enable_expired_insurance_notifications: false },
			]),
	},
	{
		operation: 'insurance.update',
		parameters: (simulator) => ({
			insuranceId: String(companyInsurances(simulator)[0].id),
			fields: columns({ status: 'expired' }),
		}),
		check: (items) => expect(json(items)).toMatchObject([{ status: 'expired' }]),
	},
	{
		operation: 'insurance.upsert',
		parameters: () => ({ fields: byColumns }),
		input: (simulator) => {
			const [{ vendor_id, insurance_type, policy_number }] = companyInsurances(simulator);
			return [
				{ json: { vendor_id, insurance_type, policy_number, status: 'non_compliant' } },
				{ json: { vendor_id, insurance_type: 'Marine', policy_number: 'M-1' } },
			];
		},
		check: (items, simulator) => {
			const [{ id, status }] = json(items);
			expect([id, status]).toEqual([companyInsurances(simulator)[0].id, 'non_compliant']);
			expect(items).toHaveLength(2);
		},
	},
	{
		operation: 'project.create',
		account: 'user',
		parameters: () => ({ fields: columns({ name: 'Pier 9', start_date: '2026-03-01' }) }),
		check: (items) => expect(json(items)).toMatchObject([{ name: 'Pier 9' }]),
	},
	{
		operation: 'project.update',
		account: 'user',
		parameters: (simulator) => ({
			projectId: byId(firstProject(simulator).id),
			fields: columns({ public_notes: 'Written by a workflow' }),
		}),
		check: (items, simulator) =>
			expect(firstProject(simulator).public_notes).toBe('Written by a workflow'),
	},
	{
		operation: 'vendor.addToProject',
		parameters: (simulator) => ({
			projectId: byId(firstProject(simulator).id),
			vendorId: byId(vendorOutside(simulator)),
		}),
		check: (items, simulator) => {
			const [{ id, project_id, added }] = json(items);
			expect([project_id, added]).toEqual([firstProject(simulator).id, true]);
			expect(firstProject(simulator).vendorIds.has(Number(id))).toBe(true);
		},
	},
	{
		operation: 'vendor.removeFromProject',
		parameters: (simulator) => ({
			projectId: byId(firstProject(simulator).id),
			vendorId: byId([...firstProject(simulator).vendorIds][0]),
		}),
		check: (items, simulator) => {
			const [{ vendor_id, removed }] = json(items);
			expect(removed).toBe(true);
			expect(firstProject(simulator).vendorIds.has(Number(vendor_id))).toBe(false);
		},
	},
	{
		operation: 'project.addUser',
		parameters: (simulator) => ({
			projectId: byId(firstProject(simulator).id),
			userId: byId(simulator.accounts.dmsa.userId),
		}),
		check: (items, simulator) =>
			expect(json(items)).toMatchObject([{ id: simulator.accounts.dmsa.userId }]),
	},
	{
		operation: 'project.removeUser',
		parameters: (simulator) => ({
			projectId: byId(firstProject(simulator).id),
			userId: byId([...firstProject(simulator).userIds][0]),
		}),
		check: (items, simulator) => {
			const [{ user_id, removed }] = json(items);
			expect(removed).toBe(true);
			expect(firstProject(simulator).userIds.has(Number(user_id))).toBe(false);
		},
	},
	{
		operation: 'contact.getAll',
		parameters: (simulator) => ({
			vendorId: byId(companyPeople(simulator).find(({ vendor_id }) => vendor_id)?.vendor_id ?? 0),
			returnAll: true,
		}),
		check: (items, simulator) => {
			const [{ vendorId }] = json(items);
			expect(
				json(items)
					.map(({ id }) => id)
					.sort(),
			).toEqual(
				companyPeople(simulator)
					.filter(({ vendor_id }) => vendor_id === vendorId)
					.map(({ id }) => id)
					.sort(),
			);
		},
	},
	{
		operation: 'insurance.getAll',
		parameters: () => ({ returnAll: true }),
		check: (items, simulator) => expect(items).toHaveLength(companyInsurances(simulator).length),
	},
	{
		operation: 'insurance.delete',
		parameters: (simulator) => ({ insuranceId: String(companyInsurances(simulator)[0].id) }),
		check: (items) => expect(json(items)).toEqual([{ deleted: true }]),
	},
	{
		operation: 'vendorMapping.plan',
		parameters: () => ({}),
		input: (simulator) => parties(simulator, 50),
		check: (items, simulator) => {
			expect(items).toHaveLength(companyVendors(simulator).length);
			const matches = json(items).filter(({ decision }) => decision === 'match');
			expect(matches.length).toBeGreaterThan(20);
			for (const { vendorId, partyId } of matches) expect(partyId).toBe(`P-${String(vendorId)}`);
		},
	},
	{
		operation: 'vendorMapping.review',
		when: 'with nothing to decide',
		parameters: () => ({}),
		input: () => [{ json: { vendorId: '1', decision: 'linked', partyId: 'P-1' } }],
		check: (items) => {
			expect(json(items)).toEqual([{ vendorId: '1', decision: 'linked', partyId: 'P-1' }]);
		},
	},
	{
		operation: 'vendorMapping.apply',
		parameters: () => ({}),
		input: (simulator) =>
			companyVendors(simulator)
				.filter(({ origin_id, synced_to_erp }) => !origin_id && !synced_to_erp)
				.slice(0, 3)
				.map(({ id }) => ({
					json: { vendorId: String(id), decision: 'match', partyId: `P-${id}` },
				})),
		check: (items, { world }) => {
			expect(json(items).map(({ status }) => status)).toEqual(['linked', 'linked', 'linked']);
			for (const { vendorId, partyId } of json(items)) {
				expect(world.vendors.get(Number(vendorId))?.origin_id).toBe(partyId);
			}
		},
	},
	{
		operation: 'vendorMapping.findDuplicates',
		parameters: () => ({}),
		check: (items) => expect(items.length).toBeGreaterThan(0),
	},
	{
		operation: 'projectMapping.plan',
		parameters: () => ({}),
		input: (simulator) =>
			permittedProjects(simulator)
				.slice(0, 5)
				.map(({ id, name, project_number, city }) => ({
					json: { id: `S-${id}`, name, number: project_number, city },
				})),
		check: (items) => {
			const matches = json(items).filter(({ decision }) => decision === 'match');
			for (const { projectId, partyId } of matches) expect(partyId).toBe(`S-${String(projectId)}`);
		},
	},
	{
		operation: 'projectMapping.review',
		when: 'with nothing to decide',
		parameters: () => ({}),
		input: () => [{ json: { projectId: '1', decision: 'linked', partyId: 'P-1' } }],
		check: (items) => {
			expect(json(items)).toEqual([{ projectId: '1', decision: 'linked', partyId: 'P-1' }]);
		},
	},
	{
		operation: 'projectMapping.apply',
		parameters: () => ({}),
		input: (simulator) =>
			permittedProjects(simulator)
				.filter(({ active, origin_id }) => active && !origin_id)
				.slice(0, 2)
				.map(({ id }) => ({
					json: { projectId: String(id), decision: 'match', partyId: `S-${id}` },
				})),
		check: (items, { world }) => {
			for (const { projectId, partyId, status } of json(items)) {
				expect(status).toBe('linked');
				expect(world.projects.get(Number(projectId))?.origin_id).toBe(partyId);
			}
			expect(items).toHaveLength(2);
		},
	},
	{
		operation: 'document.getAll',
		parameters: (simulator) => ({ ...documentsOf(simulator), returnAll: true }),
		check: (items, simulator) => {
			expect(
				json(items)
					.map(({ id }) => id)
					.sort(),
			).toEqual(
				filesOf(simulator)
					.map(({ id }) => id)
					.sort(),
			);
			for (const { path } of json(items)) expect(path).toMatch(/\//);
		},
	},
	{
		operation: 'document.get',
		parameters: (simulator) => ({
			...documentsOf(simulator),
			fileId: byId(filesOf(simulator)[0]!.id),
		}),
		check: (items, simulator) =>
			expect(json(items)).toMatchObject([{ name: filesOf(simulator)[0]!.name }]),
	},
	{
		operation: 'document.download',
		parameters: (simulator) => ({
			...documentsOf(simulator),
			fileId: byId(filesOf(simulator)[0]!.id),
		}),
		check: (items, simulator) => {
			const { id, versions } = filesOf(simulator)[0]!;
			expect(json(items)).toMatchObject([{ id, fileSize: versions[0]!.content.size }]);
			expect(items[0]?.binary?.data).toBeDefined();
		},
	},
	{
		operation: 'document.upload',
		parameters: (simulator) => ({ ...documentsOf(simulator), path: 'From n8n', createPath: true }),
		input: () => fileInput('note.txt', 'Hello Procore'),
		check: (items, simulator) => {
			expect(json(items)).toMatchObject([{ path: 'From n8n/note.txt', status: 'created' }]);
			const made = filesOf(simulator).find(({ name }) => name === 'note.txt');
			expect(made?.versions[0]?.content.size).toBe(13);
		},
	},
	{
		operation: 'document.createFolder',
		parameters: (simulator) => ({ ...documentsOf(simulator), path: 'Closeout 2026/Warranties' }),
		check: (items) =>
			expect(json(items)).toMatchObject([{ path: 'Closeout 2026/Warranties', status: 'created' }]),
	},
	{
		operation: 'document.move',
		parameters: (simulator) => ({
			...documentsOf(simulator),
			fileId: byId(filesOf(simulator)[0]!.id),
			path: 'Moved',
			createPath: true,
			newName: 'moved.pdf',
		}),
		check: (items, simulator) => {
			expect(json(items)).toMatchObject([{ name: 'moved.pdf', status: 'moved' }]);
			expect(filesOf(simulator).some(({ name }) => name === 'moved.pdf')).toBe(true);
		},
	},
	{
		operation: 'document.delete',
		parameters: (simulator) => ({
			...documentsOf(simulator),
			fileId: byId(filesOf(simulator).at(-1)!.id),
		}),
		check: (items) => expect(json(items)).toEqual([{ deleted: true }]),
	},
	{
		operation: 'apiRequest.send',
		parameters: ({ world }) => ({
			method: 'GET',
			path: '/rest/v1.0/vendors',
			query: JSON.stringify({ company_id: world.company.id }),
			returnAll: true,
		}),
		check: (items, simulator) =>
			expect(items.length).toBeGreaterThanOrEqual(companyVendors(simulator).length),
	},
	{
		operation: 'configuration.validate',
		parameters: ({ world, accounts }) => ({
			expectedProjects: 'list',
			expectedProjectList: [...world.projects.values()]
				.filter(({ company_id, active }) => company_id === world.company.id && active)
				.sort(
					(a, b) =>
						Number(accounts.dmsa.projects.has(b.id)) - Number(accounts.dmsa.projects.has(a.id)),
				)
				.map(({ id }) => id)
				.join('\n'),
		}),
		check: (items, simulator) => {
			const [{ valid, authType, company, permittedProjects: permitted, missingProjects }] =
				json(items);
			const { world, accounts } = simulator;
			expect({ valid, authType }).toEqual({ valid: false, authType: 'dmsa' });
			expect(company).toMatchObject({ id: world.company.id, name: world.company.name });
			expect((permitted as IDataObject[]).length).toBeGreaterThan(0);
			const missing = [...world.projects.values()].filter(
				({ id, company_id, active }) =>
					company_id === world.company.id && active && !accounts.dmsa.projects.has(id),
			);
			expect((missingProjects as IDataObject[]).map(({ id }) => id).sort()).toEqual(
				missing.map(({ id }) => String(id)).sort(),
			);
		},
	},
	{
		operation: 'configuration.validate',
		when: 'as a person',
		account: 'user',
		parameters: () => ({}),
		check: (items) => expect(json(items)).toMatchObject([{ valid: true, authType: 'user' }]),
	},
	{
		operation: 'configuration.compare',
		parameters: () => ({ otherCredential: 'user' }),
		check: (items) => {
			const [{ a, b, onlyInA, onlyInB, same }] = json(items);
			expect(a).toMatchObject({ authType: 'dmsa' });
			expect(b).toMatchObject({ authType: 'user' });
			expect(onlyInA).toEqual([]);
			expect((onlyInB as IDataObject[]).length).toBeGreaterThan(0);
			expect(same).toBe(false);
		},
	},
	{
		operation: 'webhook.getAll',
		prepare: deadHook,
		parameters: () => ({ returnAll: true }),
		check: (items) => expect(json(items).map(({ id }) => id)).toEqual([hookId]),
	},
	{
		operation: 'webhook.getDeliveries',
		prepare: lostEvent,
		parameters: () => ({ hookId: byId(hookId), returnAll: true }),
		check: (items) => expect(items.length).toBeGreaterThan(0),
	},
	{
		operation: 'webhook.recover',
		prepare: lostEvent,
		parameters: () => ({}),
		check: (items, simulator) => {
			const { id } = companyVendors(simulator)[0];
			expect(json(items).at(-1)).toMatchObject({
				resourceName: 'Company Vendors',
				eventType: 'update',
				resourceId: String(id),
			});
		},
	},
	{
		operation: 'webhook.repair',
		prepare: deadHook,
		parameters: () => ({ dryRun: true }),
		check: (items, { world }) => {
			expect(items.length).toBeGreaterThan(0);
			expect(world.hooks.has(hookId)).toBe(true);
		},
	},
	{
		operation: 'webhook.delete',
		prepare: deadHook,
		parameters: () => ({ hookId: byId(hookId) }),
		check: (items, { world }) => {
			expect(json(items)).toMatchObject([{ deleted: true }]);
			expect(world.hooks.has(hookId)).toBe(false);
		},
	},
	...toolOperationCases,
];
