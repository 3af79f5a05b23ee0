import type { IDataObject } from 'n8n-workflow';
import type { FaultMatch } from '../../simulator/types.mts';
import { cameOf, newName, PATIENCE, runNode, type Operation, type Trial } from './operation.mts';
import { readAgain } from './nodeOperations.mts';
import type { Place } from './place.mts';

const projectOf = ({ simulator: { accounts } }: Place) => [...accounts.dmsa.projects][0] ?? 0;
const inProject = (place: Place) => ({
	resource: 'document',
	level: 'project',
	projectId: String(projectOf(place)),
});

async function uploadOf(place: Place, on: FaultMatch): Promise<Trial> {
	const name = `${newName('plan')}.txt`;
	const content = `Content of ${name}`;
	const mimeType = 'text/plain';
	const file = { data: { content, fileName: name, mimeType } };
	const item = await place.engine.itemWithFiles({}, file);
	const { world } = place.simulator;
	const found = () => [...world.files.values()].filter((each) => each.name === name);
	const isWhole = ([row, ...more]: IDataObject[]) => row?.name === name && more.length === 0;
	return {
		on,
		run: async () => {
			const parameters = { ...inProject(place), operation: 'upload' };
			return cameOf(await runNode(place, parameters, [item]), place.log, isWhole);
		},
		made: () => {
			const versions = found().flatMap((each) => each.versions);
			for (const version of versions) expect(version.content.size).toBe(content.length);
			return versions.length;
		},
		afterwards: async () => {
			for (const { id } of found()) world.files.delete(id);
		},
	};
}

const store: Operation = {
	title: 'Upload (the bytes)',
	host: 'storage host',
	writes: false,
	changes: true,
	content: 'none',
	fails: 'run',
	patience: PATIENCE.node,
	calls: 1,
	prepare: async (place) => await uploadOf(place, { host: 'storage', method: 'POST', path: '/' }),
};

const file: Operation = {
	...store,
	title: 'Upload (the file)',
	host: 'Procore',
	content: 'data',
	writes: true,
	prepare: async (place) => await uploadOf(place, { method: 'POST', path: '/rest/v1.0/files' }),
};

const download: Operation = {
	...store,
	title: 'Download',
	changes: false,
	content: 'file',
	prepare: async (place) => {
		const { world } = place.simulator;
		const projectId = projectOf(place);
		const known = [...world.files.values()].find(({ project_id }) => project_id === projectId);
		const content = `Content of ${known?.name}, file ${known?.id}\n`;
		const parameters = { ...inProject(place), operation: 'download', fileId: String(known?.id) };
		const run = async () => {
			const done = await runNode(place, parameters);
			const [item] = done.items;
			const bytes = item?.binary && (await done.binaryOf(item)).toString();
			return cameOf(done, place.log, () => bytes === content);
		};
		const on: FaultMatch = { host: 'storage', method: 'GET', path: '/' };
		return { on, run, afterwards: readAgain(run) };
	},
};

export const fileOperations = { store, file, download };
