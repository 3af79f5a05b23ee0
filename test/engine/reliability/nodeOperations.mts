import type { IDataObject } from 'n8n-workflow';
import { cameOf, newName, PATIENCE, runNode, type Operation, type Trial } from './operation.mts';
import type { Place } from './place.mts';

const vendorsOf = ({ simulator: { world } }: Place) =>
	[...world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === world.company.id && is_active,
	);
const named = ({ simulator: { world } }: Place, name: string) =>
	[...world.vendors.values()].filter((vendor) => vendor.name === name);
const forget = (place: Place, name: string) => {
	for (const { id } of named(place, name)) place.simulator.world.vendors.delete(id);
};

const idsIn = (rows: IDataObject[]) => rows.map(({ id }) => Number(id)).sort((a, b) => a - b);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const idsOf = (records: Iterable<{ id: number }>) =>
	[...records].map(({ id }) => id).sort((a, b) => a - b);

/** What only reads brings all as soon as the fault is gone. */
export const readAgain = (run: Trial['run']): Trial['afterwards'] => {
	return async ({ items }) => {
		if (items !== 'all') expect((await run()).items).toBe('all');
	};
};

const inNode = {
	host: 'Procore',
	content: 'data',
	fails: 'run',
	patience: PATIENCE.node,
	calls: 1,
} as const;
const reads = { ...inNode, writes: false, changes: false } as const;
const writes = { ...inNode, writes: true, changes: true } as const;

const readOne: Operation = {
	...reads,
	title: 'Read one record',
	prepare: async (place) => {
		const [vendor] = vendorsOf(place);
		const parameters = { resource: 'vendor', operation: 'get', vendorId: String(vendor?.id) };
		const isWhole = ([row, ...more]: IDataObject[]) =>
			row?.id === vendor?.id && row?.name === vendor?.name && more.length === 0;
		const run = async () => cameOf(await runNode(place, parameters), place.log, isWhole);
		const on = { method: 'GET', path: `/rest/v1.0/vendors/${vendor?.id}` };
		return { on, run, afterwards: readAgain(run) };
	},
};

const readList: Operation = {
	...reads,
	title: 'Read a list (page 2 of 3)',
	pages: 3,
	prepare: async (place) => {
		const parameters = { resource: 'vendor', operation: 'getAll', returnAll: true };
		const isWhole = (rows: IDataObject[]) => isSame(idsIn(rows), idsOf(vendorsOf(place)));
		const run = async () => cameOf(await runNode(place, parameters), place.log, isWhole);
		const list = { method: 'GET', path: '/rest/v1.0/vendors' };
		return { on: { ...list, query: { page: '2' } }, list, run, afterwards: readAgain(run) };
	},
};

const fanOut: Operation = {
	...reads,
	title: 'Read 3 projects (one of them)',
	fails: 'project',
	pages: 1,
	prepare: async (place) => {
		const { world, accounts } = place.simulator;
		const projects = [...accounts.dmsa.projects].filter(
			(id) => world.projects.get(id)?.company_id === world.company.id,
		);
		const [, faulty] = projects;
		const keysIn = (rows: IDataObject[]) =>
			rows.map(({ project_id, id }) => `${String(project_id)} ${String(id)}`).sort();
		const activeIn = (id: number) =>
			[...(world.projects.get(id)?.vendorIds ?? [])].filter(
				(one) => world.vendors.get(one)?.is_active,
			);
		const keysOf = (ids: number[]) =>
			ids.flatMap((id) => activeIn(id).map((one) => `${id} ${one}`)).sort();
		const others = projects.filter((id) => id !== faulty);
		const parameters = {
			resource: 'vendor',
			operation: 'getAll',
			level: 'project',
			projectScope: 'several',
			projectIds: projects.map(String),
			returnAll: true,
		};
		const run = async () =>
			cameOf(
				await runNode(place, parameters),
				place.log,
				(rows) => isSame(keysIn(rows), keysOf(projects)),
				(rows) => isSame(keysIn(rows), keysOf(others)),
			);
		const on = { method: 'GET', path: `/rest/v1.1/projects/${faulty}/vendors` };
		return { on, list: on, run, afterwards: readAgain(run) };
	},
};

const create: Operation = {
	...writes,
	title: 'Create',
	prepare: async (place) => {
		const name = newName('Once Only Glazing');
		const fields = { mappingMode: 'defineBelow', value: { name } };
		const isWhole = ([row, ...more]: IDataObject[]) => row?.name === name && more.length === 0;
		return {
			on: { method: 'POST', path: '/rest/v1.0/vendors' },
			run: async () => {
				const parameters = { resource: 'vendor', operation: 'create', fields };
				return cameOf(await runNode(place, parameters), place.log, isWhole);
			},
			made: () => named(place, name).length,
			afterwards: async () => forget(place, name),
		};
	},
};

const sync: Operation = {
	...writes,
	title: 'Create or update many (sync)',
	prepare: async (place) => {
		const [known] = vendorsOf(place).filter(({ synced_to_erp }) => !synced_to_erp);
		const name = newName('Once Only Roofing');
		const city = newName('City');
		const rows = [
			{ name, origin_id: name },
			{ id: known?.id, city },
		];
		const fields = { mappingMode: 'autoMapInputData', value: null };
		const isWhole = ([made, changed, ...more]: IDataObject[]) =>
			made?.name === name && changed?.city === city && more.length === 0;
		return {
			on: { method: 'PATCH', path: '/rest/v1.0/vendors/sync' },
			run: async () => {
				const parameters = { resource: 'vendor', operation: 'upsert', fields };
				const items = rows.map((json) => ({ json }));
				return cameOf(await runNode(place, parameters, items), place.log, isWhole);
			},
			made: () => {
				const { length } = named(place, name);
				expect(known?.city === city).toBe(length === 1);
				return length;
			},
			afterwards: async () => forget(place, name),
		};
	},
};

export const nodeOperations = { readOne, readList, fanOut, create, sync };
