import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { credentialData } from '../../test/support/credentialData.mts';
import { fewerRounds, inTurn, median, ratio, timed } from '../report/rounds.mts';
import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';
import { download, upload } from './curl.mts';
import { engineProcess } from './ours.mts';

const SMALL = 1_000_000;
const WITHIN = 70;

interface Round {
	seconds: number;
	/** The highest memory of the process with n8n's engine, in MB; 0 for curl. */
	memory: number;
}

/** A simulated Procore with a large and a small file in a project. */
async function procoreWith(size: number) {
	const simulator = await startSimulator({
		seed: {
			vendors: 1,
			projects: 2,
			inactiveProjects: 0,
			permittedProjects: 1,
			bigFiles: [size, SMALL],
		},
	});
	const [projectId = 0] = simulator.accounts.dmsa.projects;
	const fileOf = (bytes: number): number => {
		const file = [...simulator.world.files.values()].find(
			({ project_id, versions }) => project_id === projectId && versions[0]?.content.size === bytes,
		);
		if (!file) throw new Error(`There is no file of ${bytes} bytes`);
		return file.id;
	};
	return { simulator, projectId, large: fileOf(size), small: fileOf(SMALL) };
}

async function measured(size: number) {
	const { simulator, projectId, large, small } = await procoreWith(size);
	const ours = engineProcess();
	const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
	const file = join(folder, 'file');
	const at = { projectId: String(projectId) };
	let made = 0;
	const name = () => `Copy ${++made}.bin`;
	const round = async (work: () => Promise<number | void>): Promise<Round> => {
		const { seconds, result } = await timed(work);
		return { seconds, memory: result ?? 0 };
	};
	const down = (fileId: number) => async () =>
		await ours.transfer({ ...at, fileId: String(fileId) });
	const up = async () => await ours.transfer({ ...at, upload: name() });
	await ours.transfer({ ...at, credential: credentialData(simulator), fileId: String(small) });
	await up();
	// Memory grows with the first transfers of any size, until Node.js clears up.
	for (let time = 0; time < 5; time++) {
		await down(small)();
		await up();
	}
	const base = { down: await down(small)(), up: await up() };
	const ways = {
		down: async () => await round(down(large)),
		curlDown: async () =>
			await round(async () => await download(simulator, projectId, large, file)),
		up: async () => await round(up),
		curlUp: async () => await round(async () => await upload(simulator, projectId, file, name())),
	};
	const found = await inTurn(ways, { within: WITHIN, warmUp: false });
	ours.stop();
	rmSync(folder, { recursive: true });
	const { violations } = simulator;
	await simulator.stop();
	if (violations.length > 0) throw new Error(JSON.stringify(violations));
	return { base, of: (way: keyof typeof ways) => found.get(way) ?? [] };
}

/** A large file down and up beside curl, with the memory that it takes. */
export async function measureFiles({ quick }: Settings): Promise<Section> {
	const megabytes = Number(process.env.MEGABYTES ?? (quick ? 60 : 1_000));
	const { base, of } = await measured(megabytes * 1e6);
	const rates = (way: Parameters<typeof of>[0]) =>
		of(way).map(({ seconds }) => megabytes / seconds);
	const memory = (way: 'down' | 'up') =>
		median(of(way).map((round) => round.memory - base[way])).toFixed(0);
	const row = (what: string, way: 'down' | 'up', other: 'curlDown' | 'curlUp') => [
		what,
		figure(median(rates(way))),
		figure(median(rates(other))),
		figure(ratio(rates(way), rates(other))),
		memory(way),
	];
	const bar = (name: string, way: Parameters<typeof of>[0], isOurs: boolean) => {
		const value = median(rates(way));
		return { name, value, shown: `${figure(value)} MB/s`, isOurs };
	};
	return {
		title: 'Large files',
		about: `A file of ${megabytes.toLocaleString('en-US')} MB, *Document: Download* and *Document: Upload* in n8n's engine, to and from n8n's folder of binary data, beside curl to and from a file on the same disk. For the upload both make the SHA-256 that Procore wants: curl has \`sha256sum\` for it. Memory is the highest resident memory of the process, beyond that for a file of ${SMALL / 1e6} MB.`,
		tables: [
			{
				title: `${megabytes.toLocaleString('en-US')} MB`,
				columns: ['', 'This package, MB/s', 'curl, MB/s', 'curl = 1', 'MB more memory'],
				rows: [row('Down', 'down', 'curlDown'), row('Up', 'up', 'curlUp')],
				note: fewerRounds(of('down').length),
			},
		],
		charts: [
			{
				file: 'files',
				title: `A file of ${megabytes.toLocaleString('en-US')} MB`,
				unit: 'Megabytes a second, more is better',
				groups: [
					{
						name: 'Down',
						bars: [bar('This package', 'down', true), bar('curl', 'curlDown', false)],
					},
					{ name: 'Up', bars: [bar('This package', 'up', true), bar('curl', 'curlUp', false)] },
				],
			},
		],
	};
}
