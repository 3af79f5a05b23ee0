import { startSimulator } from '../simulator/simulator.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import { chainOf, poster, type NodeDefinition } from '../support/workflowDefinitions.mts';
import { startCollector } from './front.mts';
import { deliverAll, eventBody, post, sideBySide, type Request } from './sender.mts';

export interface StormOptions {
	/** Deliveries of one event at once. */
	copies: number;
	/** Different events at once. */
	events: number;
	/** Deliveries without the secret, and how large each is. */
	forged: number;
	forgedBytes: number;
	log?: (line: string) => void;
}

export interface StormFigures {
	/** How often the event of which there were many copies arrived. */
	arrivedOfCopies: number;
	arrived: number;
	arrivedTwice: number;
	lost: number;
	/** Deliveries that n8n put off or did not answer in time, and that were sent again. */
	sentAgain: number;
	/** The others got no answer within the time that Procore waits. */
	forgedRefused: number;
	/** Answered with anything but 401. */
	forgedTaken: number;
	forgedArrived: number;
	/** CPU time of the n8n process, in milliseconds a delivery. */
	cpuOfGood: number;
	cpuOfForged: number;
	copiesSeconds: number;
	eventsSeconds: number;
	forgedSeconds: number;
}

const WEBHOOK_IDS = [
	'0a1b2c3d-0000-4000-8000-000000000001',
	'0a1b2c3d-0000-4000-8000-000000000002',
];
const FORGED_AT_ONCE = 20;
const MEASURED = 100;
const PATIENCE_MS = 60_000;

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

async function until(isDone: () => boolean): Promise<void> {
	for (const end = Date.now() + PATIENCE_MS; !isDone() && Date.now() < end;) await sleep(100);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
	const began = Date.now();
	await work();
	return (Date.now() - began) / 1000;
}

/** The CPU time that n8n's process has used so far, in milliseconds. */
async function cpuOf({ url }: RealN8n): Promise<number> {
	const metrics = await (await fetch(`${url}metrics`)).text();
	return Number(/process_cpu_seconds_total ([\d.e+-]+)/.exec(metrics)?.[1]) * 1000;
}

/** Bearers of the form that the trigger gives its hooks, and of any other form, in turn. */
const forgedBearer = (hook: string, index: number) => {
	const proof = String(index).padStart(43, 'x');
	return index % 2 === 0 ? `Bearer ${proof}` : hook.replace(/[\w-]{43}$/, proof);
};

/** A real n8n under many deliveries at once: copies of one event, different ones, forged ones. */
export async function storm(options: StormOptions): Promise<StormFigures> {
	const { copies, events, forged, forgedBytes, log = () => {} } = options;
	const began = Date.now();
	const say = (line: string) =>
		log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
	const simulator = await startSimulator({ seed: { projects: 2, vendors: 5, recordsPerTool: 1 } });
	const collector = await startCollector();
	let n8n: RealN8n | undefined;
	try {
		n8n = await startN8n({
			env: { N8N_METRICS: 'true', EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' },
		});
		const credential = await n8n.credentials.create(
			'procoreDmsaOAuth2Api',
			'Procore',
			credentialData(simulator),
		);
		const publish = async (webhookId: string, next: NodeDefinition) => {
			const trigger: NodeDefinition = {
				name: 'Procore Trigger',
				type: 'n8n-nodes-procore.procoreTrigger',
				credentials: { procoreDmsaOAuth2Api: credential },
				webhookId,
				parameters: { events: ['Company Vendors:update'] },
			};
			const { id } = await n8n!.workflows.create(chainOf([trigger, next]));
			const publication = await n8n!.workflows.publish(id);
			const hook = [...simulator.world.hooks.values()].find(({ destination_url: url }) =>
				url.includes(webhookId),
			);
			if (!hook?.authorization) throw new Error(JSON.stringify(publication));
			return { url: hook.destination_url, authorization: hook.authorization };
		};
		const counted = await publish(
			WEBHOOK_IDS[0]!,
			poster('Collect', collector.url, '{ eventId: $json.eventId }'),
		);
		const measured = await publish(WEBHOOK_IDS[1]!, {
			name: 'Next',
			type: 'n8n-nodes-base.noOp',
		});

		say('n8n listens');
		let made = 0;
		const bodyOf = (id: string) => eventBody(id, String(simulator.world.company.id));
		const nextId = () => `01KKEZ6PX3AZJ38K${String(++made).padStart(10, '0')}`;
		const good = (to: typeof counted, id: string): Request => ({ ...to, body: bodyOf(id) });
		let sentAgain = 0;
		const deliverTo = async (to: typeof counted, ...ids: string[]) => {
			sentAgain += await deliverAll(ids.map((id) => good(to, id)));
		};

		for (const to of [counted, measured]) await deliverTo(to, nextId());
		const { arrivals } = collector;
		await until(() => arrivals.size === 1);
		arrivals.clear();

		say('it has taken its first deliveries');
		const one = nextId();
		const copied = Array.from({ length: copies }, () => one);
		const copiesSeconds = await seconds(async () => {
			await deliverTo(counted, ...copied);
		});
		say(`${copies} copies of one event are delivered`);
		const different = Array.from({ length: events }, nextId);
		const eventsSeconds = await seconds(async () => {
			await deliverTo(counted, ...different);
		});
		const genuine = [one, ...different];
		await until(() => genuine.every((id) => arrivals.has(id)));

		say(`${events} events are delivered, ${sentAgain} times sent again`);
		const before = await cpuOf(n8n);
		await sideBySide(MEASURED, FORGED_AT_ONCE, async () => await deliverTo(measured, nextId()));
		await sleep(2_000);
		const between = await cpuOf(n8n);
		const large = Buffer.concat([bodyOf('FORGED'), Buffer.alloc(forgedBytes, ' ')]);
		const answers: Array<number | undefined> = [];
		const forgedSeconds = await seconds(async () => {
			await sideBySide(forged, FORGED_AT_ONCE, async (index) => {
				const authorization = forgedBearer(counted.authorization, index);
				answers.push(await post({ url: counted.url, authorization, body: large }));
			});
		});
		say(`${forged} forged deliveries were sent`);
		const after = await cpuOf(n8n);
		await sleep(1_000);
		const times = genuine.map((id) => arrivals.get(id) ?? 0);
		return {
			arrivedOfCopies: arrivals.get(one) ?? 0,
			arrived: times.filter((count) => count > 0).length,
			arrivedTwice: times.filter((count) => count > 1).length,
			lost: times.filter((count) => count === 0).length,
			sentAgain,
			forgedRefused: answers.filter((status) => status === 401).length,
			forgedTaken: answers.filter((status) => status !== undefined && status !== 401).length,
			forgedArrived: [...arrivals.keys()].filter((id) => !genuine.includes(id)).length,
			cpuOfGood: (between - before) / MEASURED,
			cpuOfForged: (after - between) / forged,
			copiesSeconds,
			eventsSeconds,
			forgedSeconds,
		};
	} finally {
		await n8n?.stop();
		await Promise.all([collector.stop(), simulator.stop()]);
	}
}

/** As large as it comes. */
export const STORM: StormOptions = {
	copies: 100,
	events: 1_000,
	forged: 1_000,
	forgedBytes: 2 * 1024 * 1024,
};

/** What should be, and is not, in words; none when all is well. */
export function behaviourFaults(figures: StormFigures, options: StormOptions): string[] {
	const expected: Array<[string, boolean]> = [
		['the event that came many times at once arrived once', figures.arrivedOfCopies === 1],
		['every event arrived', figures.lost === 0 && figures.arrived === options.events + 1],
		['none arrived twice', figures.arrivedTwice === 0],
		['no forged delivery got an answer but 401', figures.forgedTaken === 0],
		['no forged delivery started anything', figures.forgedArrived === 0],
	];
	return expected.filter(([, isSo]) => !isSo).map(([what]) => what);
}

/** The ratio of costs is measured within one run, so that a slow machine does not matter. */
/**
 * n8n reads the body and prepares the workflow before it asks the trigger: that is nearly all of the
 * cost of any delivery, so that a forged one cannot be much cheaper. It must not be dearer.
 */
export function faultsOfStorm(figures: StormFigures, options: StormOptions): string[] {
	const isCheap = figures.cpuOfForged <= figures.cpuOfGood;
	const cost = isCheap ? [] : ['a forged delivery costs no more than a good one'];
	return [...behaviourFaults(figures, options), ...cost];
}
