import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../simulator/simulator.mts';
import type { Hook, Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { startN8n, type RealN8n } from '../support/realN8n.mts';
import { chainOf } from '../support/workflowDefinitions.mts';
import { startCollector, startFront } from './front.mts';

export interface SoakOptions {
	events: number;
	hooks: number;
	/** How long n8n is away. */
	awayMs: number;
	/** How long Procore's API answers 503 while it goes on delivering. */
	outageMs: number;
	/** Real milliseconds for each of Procore's; 12 hours must fit into `awayMs`. */
	timeScale: number;
	log?: (line: string) => void;
}

export interface SoakFigures {
	events: number;
	hooks: number;
	deliveries: number;
	deliveredTwiceByProcore: number;
	answered401: number;
	forgedTried: number;
	discardedWhileAway: number;
	hooksRepaired: number;
	recovered: number;
	/** Events from while a hook was disabled or deleted: Procore never queued them for anybody. */
	notRecoverable: number;
	notRecoverableExpected: number;
	/** Events that came out at the end, behind the de-duplication. */
	arrived: number;
	arrivedTwice: number;
	forgedArrived: number;
	lost: number;
	slowestAnswerMs: number;
	answersOver5s: number;
	failedExecutions: number;
	seconds: number;
}

const sleep = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

function workflowOf(
	projectIds: string[],
	collector: string,
	credentials: { id: string; name: string },
) {
	const used = { procoreDmsaOAuth2Api: { id: credentials.id, name: credentials.name } };
	const main = 'main' as const;
	const procore = (operation: string, parameters: INodeParameters = {}) => ({
		name: operation,
		type: 'n8n-nodes-procore.procore',
		credentials: used,
		parameters: { resource: 'webhook', operation, ...parameters },
	});
	const definition = chainOf([
		{
			name: 'Procore Trigger',
			type: 'n8n-nodes-procore.procoreTrigger',
			credentials: used,
			webhookId: '0a1b2c3d-0000-4000-8000-000000000001',
			parameters: {
				scope: 'project',
				projectIds,
				events: ['RFIs:create', 'RFIs:update'],
				options: { includeRecord: true },
			},
		},
		{
			name: 'Only Once',
			type: 'n8n-nodes-base.removeDuplicates',
			typeVersion: 2,
			// Its first executions at the same moment collide in n8n's database.
			retryOnFail: true,
			waitBetweenTries: 500,
			parameters: {
				operation: 'removeItemsSeenInPreviousExecutions',
				dedupeValue: '={{ $json.eventId }}',
				options: {},
			},
		},
		{
			name: 'Collect',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: {
				method: 'POST',
				url: collector,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '={{ JSON.stringify({ eventId: $json.eventId }) }}',
				options: {},
			},
		},
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
		procore('repair', { dryRun: false }),
		procore('recover'),
	]);
	definition.nodes[4].alwaysOutputData = true;
	definition.nodes[5].executeOnce = true;
	delete definition.connections.Collect;
	definition.connections.recover = { main: [[{ node: 'Only Once', type: main, index: 0 }]] };
	return definition;
}

/** Events while a hook is disabled, and again while one is deleted. */
const UNHEARD = 5;

class Soak {
	private readonly began = Date.now();
	private readonly emitted: string[] = [];
	private readonly unqueued: string[] = [];
	private forged = 0;

	constructor(
		private readonly simulator: Simulator,
		private readonly projectIds: number[],
		private readonly options: SoakOptions,
	) {}

	say(line: string) {
		const seconds = ((Date.now() - this.began) / 1000).toFixed(0).padStart(4);
		this.options.log?.(`${seconds} s  ${line}`);
	}

	get ids(): string[] {
		return this.emitted;
	}

	/** Of the events sent while no hook listened, those that Procore queued for no hook. */
	get notRecoverable(): number {
		const queued = new Set(this.simulator.world.deliveries.map(({ event }) => event.ulid));
		return this.unqueued.filter((ulid) => !queued.has(ulid)).length;
	}

	get forgedTried(): number {
		return this.forged;
	}

	get seconds(): number {
		return (Date.now() - this.began) / 1000;
	}

	hookOf(projectId: number): Hook {
		const hook = [...this.simulator.world.hooks.values()].find(
			({ project_id }) => project_id === projectId,
		);
		if (!hook) throw new Error(`Project ${projectId} has no hook`);
		return hook;
	}

	private emitOne(project_id: number): string {
		const rfi = [...this.simulator.world.records.values()].find(
			(row) => row.tool === 'rfi' && row.project_id === project_id,
		);
		const { ulid } = this.simulator.emit({
			resource_name: 'RFIs',
			event_type: 'update',
			resource_id: rfi?.id ?? 1,
			project_id,
		});
		return ulid;
	}

	/** Events in bursts, spread over the projects. */
	async emit(count: number, projectIds: number[] = this.projectIds, pauseMs = 100) {
		for (let index = 0; index < count; index++) {
			this.emitted.push(this.emitOne(projectIds[index % projectIds.length]));
			if (index % 10 === 9) await sleep(pauseMs);
		}
	}

	/** Events of a project whose hook is disabled or deleted. */
	emitUnheard(projectId: number) {
		for (let index = 0; index < UNHEARD; index++) this.unqueued.push(this.emitOne(projectId));
	}

	/** Deliveries that Procore never made. */
	async forge(url: string, count: number) {
		const body = {
			id: '',
			reason: 'update',
			user_id: '1',
			timestamp: new Date().toISOString(),
			company_id: '1',
			project_id: '2',
			resource_id: '3',
			resource_type: 'RFIs',
		};
		for (let index = 0; index < count; index++) {
			this.forged += 1;
			const authorization = index % 2 ? `Bearer ${'x'.repeat(43)}` : 'Bearer forged';
			await fetch(url, {
				method: 'POST',
				headers: { authorization, 'content-type': 'application/json' },
				body: JSON.stringify({ ...body, id: `FORGED${index}` }),
			}).catch(() => undefined);
		}
	}

	async until(what: string, isDone: () => boolean, timeoutMs: number) {
		const deadline = Date.now() + timeoutMs;
		while (!isDone()) {
			if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs} ms`);
			await sleep(100);
		}
	}
}

/**
 * Events in a real n8n under all that can happen to them: duplicates, another order, n8n stopped
 * for longer than Procore tries, Procore refusing calls, a hook deleted and one disabled.
 */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
	const { events, hooks, awayMs, outageMs, timeScale } = options;
	const simulator = await startSimulator({
		seed: {
			projects: hooks,
			inactiveProjects: 0,
			permittedProjects: hooks,
			vendors: 20,
			recordsPerTool: 1,
		},
		limits: { perHour: 1_000_000 },
		webhooks: { timeScale, duplicatePercent: 10, reorder: true },
	});
	const company = simulator.world.company.id;
	const projectIds = [...simulator.accounts.dmsa.projects]
		.filter((id) => simulator.world.projects.get(id)?.company_id === company)
		.slice(0, hooks);
	const front = await startFront();
	const collector = await startCollector();
	const userFolder = mkdtempSync(join(tmpdir(), 'n8n-soak-'));
	const env = {
		N8N_WEBHOOK_URL: front.url,
		WEBHOOK_URL: front.url,
		EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none',
	};
	const boot = async () => {
		const started = await startN8n({ userFolder, env });
		front.leadTo(started.url);
		return started;
	};
	const run = new Soak(simulator, projectIds, options);
	const { arrivals } = collector;
	const genuine = () => [...arrivals.keys()].filter((id) => !id.startsWith('FORGED')).length;
	const settle = async () => await simulator.deliveriesSettled(900_000);
	let n8n: RealN8n | undefined;
	try {
		n8n = await boot();
		const credential = await n8n.credentials.create('procoreDmsaOAuth2Api', 'Procore', {
			...credentialData(simulator, 'dmsa'),
		});
		const { id } = await n8n.workflows.create(
			workflowOf(projectIds.map(String), collector.url, credential),
		);
		const published = await n8n.workflows.publish(id);
		if (published.status !== 'published') throw new Error(JSON.stringify(published));
		const url = run.hookOf(projectIds[0]).destination_url;
		run.say(`published: ${simulator.world.hooks.size} hooks`);

		await Promise.all([run.emit(Math.floor(events * 0.4)), run.forge(url, 40)]);
		run.say(`${run.ids.length} events sent, 40 forged, ${genuine()} arrived so far`);

		const fault = simulator.faults.add({
			path: '/rest/*',
			host: 'api',
			kind: 'answer',
			status: 503,
			times: null,
			headers: { 'retry-after': '1' },
		});
		const outage = sleep(outageMs).then(() => simulator.faults.remove(fault));
		await Promise.all([run.emit(Math.floor(events * 0.15)), outage]);
		await settle();
		run.say(
			`Procore answered 503 to every call for ${outageMs / 1000} s: ${run.ids.length} events sent, ${genuine()} arrived`,
		);

		const [disabled, deleted, ...others] = projectIds;
		// Half of them while n8n goes down, half when it is gone.
		const during = run.emit(Math.floor(events * 0.1), [disabled, ...others], 50);
		await n8n.stop();
		front.leadTo(undefined);
		const stopped = Date.now();
		await during;
		await run.emit(Math.floor(events * 0.1), [disabled, ...others], 50);
		simulator.disableHook(run.hookOf(disabled).id);
		run.emitUnheard(disabled);
		run.say(
			`n8n is stopped; ${run.ids.length} events sent, one hook disabled, ${UNHEARD} events while it was`,
		);
		await sleep(Math.max(0, awayMs - (Date.now() - stopped)));
		const discardedWhileAway = simulator.world.deliveries.filter(
			({ status }) => status === 'discarded',
		).length;
		n8n = await boot();
		await settle();
		run.say(
			`n8n is back after ${((Date.now() - stopped) / 1000).toFixed(0)} s; Procore had discarded ${discardedWhileAway}; ${genuine()} arrived`,
		);

		const first = await n8n.workflows.run(id, 'Start', 240_000);
		if (first.status !== 'success') throw new Error(`Recovery: ${first.error?.message}`);
		const hooksRepaired = first.outputOf('repair').filter(({ json }) => json.done).length;
		let recovered = first.outputOf('recover').length;
		run.say(`repaired ${hooksRepaired} hooks, recovered ${recovered} events; ${genuine()} arrived`);

		await run.emit(Math.floor(events * 0.1), [disabled, ...others]);
		await settle();
		simulator.deleteHook(run.hookOf(deleted).id);
		run.emitUnheard(deleted);
		await n8n.workflows.unpublish(id);
		const again = await n8n.workflows.publish(id);
		if (again.status !== 'published') throw new Error(JSON.stringify(again));
		run.say(`one hook deleted from outside; published again: ${simulator.world.hooks.size} hooks`);

		await Promise.all([run.emit(events - run.ids.length, projectIds), run.forge(url, 20)]);
		await settle();
		const last = await n8n.workflows.run(id, 'Start', 240_000);
		recovered += last.outputOf('recover').length;
		await run
			.until('every event arrives', () => run.ids.every((event) => arrivals.has(event)), 30_000)
			.catch(() => undefined);
		const { deliveries } = simulator.world;
		const attempts = deliveries.reduce(
			(sum, { attempts: made }) => sum + made.filter(({ success }) => success).length,
			0,
		);
		const served = front.answers.filter(({ status }) => status !== 502);
		return {
			events: run.ids.length,
			hooks: simulator.world.hooks.size,
			deliveries: deliveries.length,
			deliveredTwiceByProcore:
				attempts - deliveries.filter(({ status }) => status === 'delivered').length,
			answered401: front.answers.filter(({ status, isSigned }) => status === 401 && isSigned)
				.length,
			forgedTried: run.forgedTried,
			discardedWhileAway,
			hooksRepaired,
			recovered,
			notRecoverable: run.notRecoverable,
			notRecoverableExpected: 2 * UNHEARD,
			arrived: run.ids.filter((event) => arrivals.has(event)).length,
			arrivedTwice: [...arrivals.values()].filter((times) => times > 1).length,
			forgedArrived: [...arrivals.keys()].filter((event) => !run.ids.includes(event)).length,
			lost: run.ids.filter((event) => !arrivals.has(event)).length,
			slowestAnswerMs: Math.max(...served.map(({ ms }) => ms)),
			answersOver5s: served.filter(({ ms }) => ms > 5_000).length,
			failedExecutions: (await n8n.workflows.executions(id)).filter(
				({ status }) => status === 'error',
			).length,
			seconds: Math.round(run.seconds),
		};
	} finally {
		await n8n?.stop();
		await Promise.all([front.stop(), collector.stop(), simulator.stop()]);
		rmSync(userFolder, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** What should be, and is not, in words; none when all is well. */
export function faultsIn(figures: SoakFigures, { events, hooks }: SoakOptions): string[] {
	const expected: Array<[string, boolean]> = [
		['every event was sent', figures.events === events],
		['every project has its hook', figures.hooks === hooks],
		['every event arrived', figures.lost === 0 && figures.arrived === events],
		['none arrived twice behind the de-duplication', figures.arrivedTwice === 0],
		['none was forged', figures.forgedArrived === 0],
		[
			'every forged delivery, and no other, got 401',
			figures.answered401 === figures.forgedTried && figures.forgedTried > 0,
		],
		['Procore delivered some twice', figures.deliveredTwiceByProcore > 0],
		['Procore discarded some while n8n was away', figures.discardedWhileAway > 0],
		['what was discarded was recovered', figures.recovered >= figures.discardedWhileAway],
		['the disabled hook, and no other, was repaired', figures.hooksRepaired === 1],
		[
			'only what no hook listened to was out of reach',
			figures.notRecoverable === figures.notRecoverableExpected,
		],
		[
			`every answer came within 5 seconds (the slowest took ${figures.slowestAnswerMs} ms)`,
			figures.answersOver5s === 0,
		],
		['no execution failed', figures.failedExecutions === 0],
	];
	return expected.filter(([, isSo]) => !isSo).map(([what]) => what);
}
