import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { credentialData } from '../../test/support/credentialData.mts';

/**
 * How much memory a download and an upload take, measured from outside: the highest resident memory
 * of a process with n8n's engine, beyond that after a transfer of a small file. Linux only.
 * `npm run bench:documents -- 2000` for so many megabytes.
 */
const megabytes = Number(process.argv[2] ?? 2_000);
const allowed = 64;
const small = 1_000_000;

const simulator = await startSimulator({
	seed: {
		vendors: 1,
		projects: 2,
		inactiveProjects: 0,
		permittedProjects: 1,
		bigFiles: [megabytes * 1_000_000, small],
	},
});
const [projectId] = simulator.accounts.dmsa.projects;
const files = [...simulator.world.files.values()].filter((file) => file.project_id === projectId);
const fileOf = (size: number) => files.find(({ versions }) => versions[0]?.content.size === size)!;

const child = fork(new URL('transfer.mts', import.meta.url).pathname, {
	execArgv: ['--import', 'tsx'],
});
const proc = `/proc/${child.pid}`;
const highest = () =>
	Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`${proc}/status`, 'utf8'))?.[1]) / 1024;
/** The highest value is counted from here on. */
const restart = () => writeFileSync(`${proc}/clear_refs`, '5');
const credential = credentialData(simulator);

async function told(done: string) {
	for (;;) {
		const [message] = await Promise.race([
			once(child, 'message'),
			once(child, 'exit').then(() => Promise.reject(new Error('The transfer failed'))),
		]);
		if (message.done === done) return message;
	}
}

async function transfer(fileId: number) {
	restart();
	child.send({ credential, projectId: String(projectId), fileId: String(fileId) });
	await told('download');
	const download = highest();
	restart();
	const { name } = await told('upload');
	return { download, upload: highest(), name };
}

await told('start');
await transfer(fileOf(small).id);
const base = await transfer(fileOf(small).id);
const big = await transfer(fileOf(megabytes * 1_000_000).id);
child.kill();
const made = [...simulator.world.files.values()].find(({ name }) => name === big.name);
const size = made?.versions[0]?.content.size;
await simulator.stop();

let isGood = size === megabytes * 1_000_000 && simulator.violations.length === 0;
for (const way of ['download', 'upload'] as const) {
	const extra = Math.round(big[way] - base[way]);
	isGood &&= extra < allowed;
	console.log(`${way} of ${megabytes} MB: ${extra} MB more memory than for ${small / 1e6} MB`);
}
console.log(isGood ? 'good' : 'NOT GOOD', simulator.violations);
process.exitCode = isGood ? 0 : 1;
