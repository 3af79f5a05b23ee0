import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../test/simulator/simulator.mts';
import { eventBody, post, sideBySide } from '../../test/soak/sender.mts';
import { credentialData } from '../../test/support/credentialData.mts';
import { startN8n, type RealN8n } from '../../test/support/realN8n.mts';
import { inTurn, median, PAIRS, percentile, ratio } from '../report/rounds.mts';
import type { Section, Settings } from '../report/section.mts';
import { figure } from '../report/table.mts';
import { installIdlePackage } from './idlePackage.mts';
import { idleTrigger, procoreTrigger, webhookNode, type Target } from './listeners.mts';

const OURS = 'Procore Trigger';
/** The answer to a second delivery of an event that is being taken. */
const PUT_OFF = 503;
/** Before a delivery is made again. */
const PAUSE_MS = 1_000;
const QUIET_MS = 300;
/** Milliseconds of processor time in {@link QUIET_MS} below which n8n has nothing to do. */
const IDLE_CPU = 20;
const LONGEST_LOOKS = 40;
const WITHIN = 75;

interface Round {
	perSecond: number;
	/** How long each answer took, in milliseconds. */
	answers: number[];
	/** Deliveries that got no answer in the time that Procore waits, and were sent again. */
	late: number;
	/** Milliseconds of n8n's processor time for an event, with its execution. */
	cpu: number;
}

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** Of the kernel's clock that counts processor time, in a second. Linux only. */
const TICKS = 100;

/** The processor time that n8n has used so far, in milliseconds; asking n8n itself would cost it some. */
function cpuOf(n8n: RealN8n): number {
	const [, fields = ''] = readFileSync(`/proc/${n8n.pid()}/stat`, 'utf8').split(') ');
	const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
	return ((user + system) / TICKS) * 1000;
}

/** The same when n8n has ended what it was given. */
async function cpuWhenQuiet(n8n: RealN8n): Promise<number> {
	let last = cpuOf(n8n);
	for (let look = 0; look < LONGEST_LOOKS; look++) {
		await sleep(QUIET_MS);
		const now = cpuOf(n8n);
		if (now - last <= IDLE_CPU) return now;
		last = now;
	}
	return last;
}

let made = 0;
const nextId = () => `01KKEZ6PX3AZJ38K${String(++made).padStart(10, '0')}`;

interface Load {
	companyId: string;
	/** Events in a round. */
	events: number;
	/** How many of them are under way at once. */
	atOnce: number;
	/** Rounds that count. */
	most: number;
}

async function delivered(
	n8n: RealN8n,
	{ url, authorization }: Target,
	{ companyId, events, atOnce }: Omit<Load, 'most'>,
): Promise<Round> {
	const before = await cpuWhenQuiet(n8n);
	const answers: number[] = [];
	let late = 0;
	const start = performance.now();
	await sideBySide(events, atOnce, async () => {
		const body = eventBody(nextId(), companyId);
		for (;;) {
			const sent = performance.now();
			const status = await post({ url, authorization, body });
			answers.push(performance.now() - sent);
			if (status === 200) break;
			if (status !== undefined && status !== PUT_OFF) throw new Error(`${url} answered ${status}`);
			late += 1;
			await sleep(PAUSE_MS);
		}
	});
	const seconds = (performance.now() - start) / 1000;
	const cpu = ((await cpuWhenQuiet(n8n)) - before) / events;
	return { perSecond: events / seconds, answers, late, cpu };
}

async function measured(load: Omit<Load, 'companyId'>): Promise<Map<string, Round[]>> {
	const userFolder = mkdtempSync(join(tmpdir(), 'n8n-bench-'));
	const simulator = await startSimulator({ seed: { projects: 2, vendors: 5, recordsPerTool: 1 } });
	const companyId = String(simulator.world.company.id);
	installIdlePackage(userFolder);
	let n8n: RealN8n | undefined;
	try {
		n8n = await startN8n({
			userFolder,
			env: { EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' },
		});
		const data = credentialData(simulator);
		const credential = await n8n.credentials.create('procoreDmsaOAuth2Api', 'Procore', data);
		const targets = {
			[OURS]: await procoreTrigger(n8n, simulator, credential),
			'A trigger of another package that does nothing': await idleTrigger(n8n),
			"n8n's Webhook node, version 1": await webhookNode(n8n, 1),
			"n8n's Webhook node, version 2": await webhookNode(n8n, 2),
		};
		const running = n8n;
		const ways = Object.fromEntries(
			Object.entries(targets).map(([name, target]) => [
				name,
				async () => await delivered(running, target, { ...load, companyId }),
			]),
		);
		return await inTurn(ways, { most: load.most, within: WITHIN });
	} finally {
		await n8n?.stop();
		await simulator.stop();
		rmSync(userFolder, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** Deliveries to a published workflow in a real n8n. */
export async function measureTrigger({ quick }: Settings): Promise<Section> {
	const load = quick ? { events: 10, atOnce: 2, most: 1 } : { events: 40, atOnce: 8, most: PAIRS };
	const { events, atOnce } = load;
	const found = await measured(load);
	const cpu = (name: string) => (found.get(name) ?? []).map((round) => round.cpu);
	const rounds = found.get(OURS)?.length ?? 0;
	const rows = [...found].map(([name, all]) => [
		name,
		figure(median(all.map(({ perSecond }) => perSecond))),
		figure(
			percentile(
				all.flatMap(({ answers }) => answers),
				0.99,
			),
		),
		String(all.reduce((sum, { late }) => sum + late, 0)),
		figure(median(cpu(name))),
		figure(ratio(cpu(name), cpu(OURS))),
	]);
	const bars = [...found.keys()].map((name) => {
		const value = median(cpu(name));
		return { name, value, shown: `${figure(value)} ms`, isOurs: name === OURS };
	});
	return {
		title: 'Deliveries to a trigger',
		about: `Events are delivered to published workflows of a real n8n in one process with SQLite, ${atOnce} at once; behind each trigger is a step that does nothing. The other package has one trigger, which hands on what it is given. n8n makes an isolated environment for each delivery to a trigger that is not its own Webhook node from version 2 on.`,
		tables: [
			{
				title: 'Deliveries',
				columns: [
					'',
					'A second',
					'p99 of the answers, ms',
					'Not answered in 5 s',
					'CPU an event, ms',
					'CPU, ours = 1',
				],
				rows,
				note: `${rounds} rounds of ${events} events. CPU is n8n's, with the execution.`,
			},
		],
		charts: [
			{
				file: 'trigger',
				title: 'What an event costs n8n',
				unit: 'Milliseconds of processor time for an event, less is better',
				groups: [{ name: 'Deliveries', bars }],
			},
		],
	};
}
