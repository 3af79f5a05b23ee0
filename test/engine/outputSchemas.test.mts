import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/Procore/actions';
import { TOOL_RESOURCES } from '../../nodes/Procore/client/tools/menu';
import { partiesOf } from '../simulator/parties.mts';
import { schemaOf, type OutputSchema } from '../support/outputSchema.mts';
import { foreignHook } from '../support/events.mts';
import { engineWithBoth, useSimulator } from '../support/procore.mts';

/**
 * n8n shows a node's fields before its first run from these files. They are written by
 * `UPDATE_SCHEMAS=1 npm run test:engine -- outputSchemas`.
 */
const simulator = useSimulator({
	seed: { vendors: 80, projects: 8, permittedProjects: 6 },
	webhooks: { timeScale: 0.00001 },
});
const isTool = (name: unknown) => TOOL_RESOURCES.some(({ value }) => value === name);
const fileOf = (resource: string, operation: string) =>
	`nodes/Procore/__schema__/v1.0.0/${resource}/${operation}.json`;

type Input = [INodeParameters, INodeExecutionData[]?];
type Case = () => Input | Promise<Input>;
const parties = () => {
	const rows = partiesOf(simulator.it.world, { seed: 1 }).parties;
	return rows.map((json): INodeExecutionData => ({ json: { ...json } }));
};
const project = () => [...simulator.it.accounts.dmsa.projects][0] ?? 0;
const vendor = () => [...simulator.it.world.vendors.keys()][0] ?? 0;
const written = { mappingMode: 'autoMapInputData', value: null };
const insurance = () =>
	[...simulator.it.world.insurances.values()].find(({ project_id }) => project_id === null)?.id ??
	0;
/** Somebody of the company who is not in the project. */
function outsider(kind: 'vendor' | 'user'): number {
	const { world } = simulator.it;
	const inside = world.projects.get(project());
	const members = kind === 'vendor' ? inside?.vendorIds : inside?.userIds;
	const all = kind === 'vendor' ? world.vendors : world.users;
	const found = [...all.values()].find(
		({ id, company_id, is_active }) =>
			is_active && company_id === world.company.id && !members?.has(id),
	);
	return found?.id ?? 0;
}
const approved = (id: string, record: number) => [
	{ json: { [id]: String(record), decision: 'match', partyId: 'P', partyName: 'Alder' } },
];

/** A row that a person has decided, as it comes out of a review. */
const reviewed = (kind: 'vendor' | 'project', id: number): INodeExecutionData[] => [
	{
		json: {
			[`${kind}Id`]: String(id),
			[`${kind}Name`]: 'Alder Masonry',
			decision: 'match',
			partyId: 'P-1',
			partyName: 'Alder Masonry',
			score: 0.9,
			confidence: 0.9,
			group: 'probable',
			reason: 'Same name.',
			choices: 'Alder Masonry (P-1)',
			evidence: [{ field: 'name', [kind]: 'Alder', party: 'Alder', effect: 4.5 }],
			candidates: [{ partyId: 'P-1', partyName: 'Alder Masonry', score: 0.9 }],
			twinId: 'P-2',
			party: { name: 'Alder Masonry' },
			contacts: [],
			changes: [],
			decidedAt: '2026-11-27T12:00:00.000Z',
			decidedBy: 'Olivia Owner',
		},
	},
];

/** A hook whose destination does not answer, with an event that Procore has given up on. */
async function lostEvent(): Promise<Input> {
	const { world } = simulator.it;
	world.hooks.clear();
	const [vendorId] = world.vendors.keys();
	const { id } = foreignHook(simulator.it, 'http://127.0.0.1:9/webhook/x/webhook');
	simulator.it.emit({
		resource_name: 'Company Vendors',
		event_type: 'update',
		resource_id: vendorId ?? 0,
	});
	await simulator.it.deliveriesSettled(20_000);
	return [{ hookId: id, level: 'company' }];
}

const document = (parameters: INodeParameters, items?: INodeExecutionData[]): Input => [
	{ level: 'project', projectId: String(project()), ...parameters },
	items,
];
const file = () =>
	[...simulator.it.world.files.values()].find(
		({ project_id, private: isPrivate, parent_id, is_deleted }) =>
			project_id === project() &&
			!isPrivate &&
			!is_deleted &&
			!simulator.it.world.folders.get(parent_id)?.private,
	)?.id ?? 0;
async function fileItem(): Promise<INodeExecutionData[]> {
	const engine = await engineWithBoth(simulator.it);
	const data = { content: 'text', fileName: 'a: b.txt', mimeType: 'text/plain' };
	return [await engine.itemWithFiles({}, { data })];
}

const cases: Record<string, Case> = {
	'document/createFolder': () => document({ path: 'Schemas/A?' }),
	'document/download': () => document({ fileId: String(file()) }),
	'document/get': () => document({ fileId: String(file()) }),
	'document/getAll': () => document({ returnAll: true }),
	'document/move': () => document({ fileId: String(file()), newName: 'a: moved.txt' }),
	'document/upload': async () => document({ path: 'Up', createPath: true }, await fileItem()),
	'document/delete': () => document({ fileId: String(file()) }),
	'company/getAll': () => [{}],
	'project/get': () => [{ projectId: String(project()) }],
	'project/getAll': () => [{ returnAll: true }],
	'vendor/get': () => [{ vendorId: String(vendor()) }],
	'vendor/getAll': () => [{ returnAll: true }],
	'vendor/create': () => [{ fields: written }, [{ json: { name: 'Alder Masonry' } }]],
	'vendor/update': () => [
		{ vendorId: String(vendor()), fields: written },
		[{ json: { city: 'Oslo' } }],
	],
	'vendor/upsert': () => [{ fields: written }, [{ json: { name: 'Birch Roofing' } }]],
	'project/create': () => [{ fields: written }, [{ json: { name: 'Pier 9' } }]],
	'project/update': () => [
		{ projectId: String(project()), fields: written },
		[{ json: { city: 'Oslo' } }],
	],
	'insurance/create': () => [{ fields: written }, [{ json: { vendor_id: vendor() } }]],
	'insurance/update': () => [
		{ insuranceId: String(insurance()), fields: written },
		[{ json: { status: 'expired' } }],
	],
	'insurance/upsert': () => [{ fields: written }, [{ json: { vendor_id: vendor() } }]],
	'vendor/addToProject': () => [
		{ projectId: String(project()), vendorId: String(outsider('vendor')) },
	],
	'vendor/removeFromProject': () => [{ projectId: String(project()), vendorId: String(vendor()) }],
	'project/addUser': () => [{ projectId: String(project()), userId: String(outsider('user')) }],
	'project/removeUser': () => [{ projectId: String(project()), userId: String(outsider('user')) }],
	'contact/getAll': () => [{ returnAll: true }],
	'insurance/getAll': () => [{ returnAll: true }],
	'insurance/delete': () => [{ insuranceId: String(insurance()) }],
	'vendorMapping/plan': () => [{ options: { contactMode: 'allSetPrimary' } }, parties()],
	'vendorMapping/apply': () => [{}, approved('vendorId', vendor())],
	'vendorMapping/findDuplicates': () => [{}],
	'vendorMapping/review': () => [{}, reviewed('vendor', vendor())],
	'projectMapping/review': () => [{}, reviewed('project', project())],
	'projectMapping/plan': () => [{}, parties()],
	'projectMapping/apply': () => [{}, approved('projectId', project())],
	'configuration/validate': () => [
		{ expectedProjects: 'list', expectedProjectList: 'Atlantis Tower' },
	],
	'configuration/compare': () => [{}],
	'webhook/getAll': lostEvent,
	'webhook/getDeliveries': lostEvent,
	'webhook/recover': lostEvent,
	'webhook/repair': lostEvent,
	'webhook/delete': lostEvent,
};

/** What comes out in a run and is not in the schema, or has another type there. */
function faultsOf(
	{ properties: inner = {}, items, type }: OutputSchema,
	written: OutputSchema | undefined,
	path = 'item',
): string[] {
	if (!written) return [`${path} is missing`];
	const isSame = type === written.type || (type === 'integer' && written.type === 'number');
	if (type !== undefined && type !== 'null' && !isSame) {
		return [`${path} is ${type}, not ${written.type}`];
	}
	const faults = Object.entries(inner).flatMap(([name, schema]) =>
		faultsOf(schema, written.properties?.[name], `${path}.${name}`),
	);
	return [...faults, ...(items ? faultsOf(items, written.items ?? {}, `${path}[]`) : [])];
}

describe('the output schema of', () => {
	it.each(Object.entries(cases))(
		'%s holds the fields that come out',
		async (name, parametersOf) => {
			const [resource = '', operation = ''] = name.split('/');
			const [parameters, items] = await parametersOf();
			const engine = await engineWithBoth(simulator.it);
			const run = await engine.runNode({ resource, operation, ...parameters }, items);
			expect(run.error).toBeUndefined();
			expect(run.items.length).toBeGreaterThan(0);
			const schema = { ...schemaOf(run.items.map(({ json }) => json)), version: 1 };
			const file = fileOf(resource, operation);
			if (process.env.UPDATE_SCHEMAS) {
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, `${JSON.stringify(schema)}\n`);
			}
			const written: OutputSchema = JSON.parse(readFileSync(file, 'utf8'));
			expect(faultsOf(schema, written)).toEqual([]);
		},
	);

	/** Those of tools are generated; an endpoint of the user's choice has no fixed answer. */
	it('every operation is compared with a run', () => {
		const own = resources.filter(({ option }) => !isTool(option.value));
		const names = own.flatMap(({ option, operations }) =>
			operations.map((operation) => `${option.value}/${operation.option.value}`),
		);
		const wanted = names.filter((name) => name !== 'apiRequest/send');
		expect(Object.keys(cases).sort()).toEqual(wanted.sort());
	});
});
