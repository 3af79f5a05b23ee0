import type { INodeCredentials } from 'n8n-workflow';
import { startSimulator } from '../simulator/simulator.mts';
import type { Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { waitFor } from '../support/realN8n/waitFor.mts';
import { filesIn, secretsIn, secretsOfRun } from '../support/writtenSecrets.mts';
import { startCluster, type Cluster } from './cluster.mts';
import { Mappings } from './mappings.mts';
import { startOtherSystem, type OtherSystem } from './otherSystem.mts';
import { REVIEWED, reviewByTwo, type ReviewFigures } from './review.mts';
import { workflowsFor } from './workflows.mts';

export interface QueueOptions {
	events: number;
	/** Mappings that run side by side. */
	mappings: number;
	/** Calls that Procore allows the account in ten seconds. */
	callsInTenSeconds: number;
	/** Executions that a worker runs at once. */
	slots: number;
	log?: (line: string) => void;
}

export interface QueueFigures extends ReviewFigures {
	events: number;
	/** Events that had not arrived when everything was done: the killed worker held them. */
	missingBeforeRecovery: number;
	/** Executions of events that n8n gave up since their worker was gone. */
	givenUp: number;
	/** Events that a running process passed on more than once. */
	passedOnTwice: number;
	/** Events that had not arrived even after "Recover". */
	lost: number;
	/** What "Recover" returned with "Delivered Since". */
	recovered: number;
	mappings: number;
	/** Mappings that n8n gave up since their worker was gone; they were started again. */
	mappingsGivenUp: number;
	/** Executions that ended with an error of their own, and what it says. */
	failed: number;
	failures: string;
	links: number;
	linked: number;
	linkedWrongly: number;
	writtenTwice: number;
	calls: number;
	/** Calls that Procore refused since the limit was used up. */
	refusedByLimit: number;
	/** The most calls within ten seconds. */
	busiestTenSeconds: number;
	signIns: number;
	/** Where a secret stands in the open in what the processes wrote, and which. */
	secretsWritten: string;
	seconds: number;
}

/** n8n's words for an execution whose worker is gone; it does not run it again. */
const GIVEN_UP = /failed to be processed too many times/;
const OPEN = new Set(['new', 'running', 'waiting']);
const PATIENCE_MS = 900_000;
const VENDORS_OF_RUN = 3;

/** One n8n of several processes with its Procore and the system it passes events on to. */
class QueueMode {
	private readonly began = Date.now();
	private readonly eventIds: string[] = [];
	private workflows = { events: '', mapping: '', recovery: '' };
	private credential: INodeCredentials = {};

	constructor(
		private readonly simulator: Simulator,
		private readonly cluster: Cluster,
		private readonly otherSystem: OtherSystem,
		private readonly mappings: Mappings,
		private readonly options: QueueOptions,
	) {}

	async publish(): Promise<void> {
		const { main } = this.cluster;
		const data = credentialData(this.simulator);
		const credential = await main.credentials.create('procoreDmsaOAuth2Api', 'Procore', data);
		this.credential = { procoreDmsaOAuth2Api: credential };
		const made = workflowsFor(this.credential, this.otherSystem.url);
		for (const name of ['events', 'mapping', 'recovery'] as const) {
			this.workflows[name] = (await main.workflows.create(made[name])).id;
			if (name === 'recovery') continue;
			const publication = await main.workflows.publish(this.workflows[name]);
			if (publication.status !== 'published') throw new Error(JSON.stringify(publication));
		}
		this.say('published');
	}

	emitAll(): void {
		for (let event = 0; event < this.options.events; event++) {
			const { ulid } = this.simulator.emit({
				resource_name: 'Company Users',
				event_type: 'update',
				resource_id: this.simulator.accounts.user.userId,
			});
			this.eventIds.push(ulid);
		}
	}

	async map(runs: number[]): Promise<void> {
		await Promise.all(
			runs.map(async (run) => {
				const answer = await fetch(`${this.cluster.webhookUrl}webhook/map`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ run, parties: this.mappings.partiesOf(run) }),
				});
				if (!answer.ok) throw new Error(`n8n answered ${answer.status} to a request for a mapping`);
			}),
		);
	}

	/** Kills a worker while it works on events, and starts it again. */
	async killWorker(): Promise<void> {
		const { first } = this.cluster.workers;
		const { arrivals, heldBy } = this.otherSystem;
		await waitFor(
			async () => arrivals.size >= this.options.events / 5 && heldBy('first') > 0,
			(isBusy) => isBusy || undefined,
			PATIENCE_MS,
			() => 'The first worker does not work on events',
		);
		await first.kill();
		this.say(`the first worker is killed; ${arrivals.size} events have arrived`);
		await first.start();
		this.say('it runs again');
	}

	/** Until nothing waits or runs any more; n8n gives up after a minute what a killed worker held. */
	async settle(): Promise<void> {
		await this.simulator.deliveriesSettled(PATIENCE_MS);
		await waitFor(
			async () => (await this.executions()).filter(({ status }) => OPEN.has(status)),
			(open) => open.length === 0 || undefined,
			PATIENCE_MS,
			({ length }) => `${length} executions have not ended`,
			500,
		);
		this.say(`all is done; ${this.otherSystem.arrivals.size} events have arrived`);
	}

	async executions() {
		const rows = await this.cluster.database.query(
			'select id, "workflowId", status from execution_entity order by id',
		);
		return rows.map(([id = '', workflowId, status = '']) => ({ id, workflowId, status }));
	}

	/** What the executions say that ended with an error. */
	async errors(): Promise<Array<{ workflow: string; message: string }>> {
		const failed = (await this.executions()).filter(
			({ status }) => status === 'error' || status === 'crashed',
		);
		const errors = [];
		for (const { id, workflowId } of failed) {
			const { error } = await this.cluster.main.workflows.finished(id);
			const workflow = workflowId === this.workflows.events ? 'events' : 'mapping';
			errors.push({ workflow, message: error?.message ?? 'no message' });
		}
		return errors;
	}

	get unfinishedRuns(): number[] {
		const runs = Array.from({ length: this.options.mappings }, (_, run) => run);
		return runs.filter((run) => !this.otherSystem.finished.has(run));
	}

	get missing(): string[] {
		return this.eventIds.filter((id) => !this.otherSystem.arrivals.has(id));
	}

	async recover(): Promise<number> {
		const { main } = this.cluster;
		const run = await main.workflows.run(this.workflows.recovery, 'Start', PATIENCE_MS);
		if (run.status !== 'success') throw new Error(`Recovery: ${run.error?.message}`);
		return run.outputOf('Recover').length;
	}

	async review(): Promise<ReviewFigures> {
		const figures = await reviewByTwo(this.cluster, this.credential);
		this.say('a review is confirmed');
		return figures;
	}

	/** Searches logs, files and the database for keys, tokens and the secrets of hooks. */
	async secretsWritten(): Promise<string[]> {
		const { folder, database } = this.cluster;
		const written = [...filesIn(folder), { place: 'database', text: await database.dump() }];
		return secretsIn(written, secretsOfRun(this.simulator));
	}

	get passedOnTwice(): number {
		return [...this.otherSystem.arrivals.values()].filter((times) => times > 1).length;
	}

	get calls() {
		const { requests } = this.simulator;
		const times = requests.filter(({ host }) => host === 'api').map(({ time }) => time);
		const within = (start: number) =>
			times.filter((time) => time >= start && time < start + 10_000).length;
		return {
			calls: times.length,
			busiestTenSeconds: Math.max(...times.map(within)),
			refusedByLimit: requests.filter(({ status }) => status === 429).length,
			signIns: requests.filter(({ host }) => host === 'login').length,
		};
	}

	get links() {
		return this.mappings.outcome();
	}

	get seconds(): number {
		return Math.round((Date.now() - this.began) / 1000);
	}

	say(line: string): void {
		this.options.log?.(`${String(this.seconds).padStart(4)} s  ${line}`);
	}
}

async function figuresOf(run: QueueMode, options: QueueOptions): Promise<QueueFigures> {
	await run.publish();
	run.emitAll();
	await run.map(run.unfinishedRuns);
	run.say(`${options.events} events and ${options.mappings} mappings are under way`);
	await run.killWorker();
	await run.settle();
	const { missing, passedOnTwice, unfinishedRuns } = run;
	const recovered = await run.recover();
	run.say(`${recovered} events recovered; ${unfinishedRuns.length} mappings start again`);
	await run.map(unfinishedRuns);
	await run.settle();
	const errors = await run.errors();
	const givenUp = errors.filter(({ message }) => GIVEN_UP.test(message));
	const failed = errors.filter((error) => !givenUp.includes(error));
	return {
		events: options.events,
		missingBeforeRecovery: missing.length,
		givenUp: givenUp.filter(({ workflow }) => workflow === 'events').length,
		passedOnTwice,
		recovered,
		lost: run.missing.length,
		mappings: options.mappings,
		mappingsGivenUp: givenUp.filter(({ workflow }) => workflow === 'mapping').length,
		failed: failed.length,
		failures: [...new Set(failed.map(({ message }) => message))].join('; '),
		...run.links,
		...run.calls,
		...(await run.review()),
		secretsWritten: (await run.secretsWritten()).join('; '),
		seconds: run.seconds,
	};
}

/** Events and mappings on an n8n in queue mode, one worker of which is killed in the middle. */
export async function queueMode(options: QueueOptions): Promise<QueueFigures> {
	const simulator = await startSimulator({
		seed: { projects: 2, vendors: 600, recordsPerTool: 1 },
		limits: { perTenSeconds: options.callsInTenSeconds },
		webhooks: { timeScale: 0.1 },
	});
	const otherSystem = await startOtherSystem();
	let cluster: Cluster | undefined;
	try {
		const mappings = new Mappings(simulator, options.mappings, VENDORS_OF_RUN);
		cluster = await startCluster(options.slots);
		const run = new QueueMode(simulator, cluster, otherSystem, mappings, options);
		return await figuresOf(run, options);
	} finally {
		await cluster?.stop();
		await Promise.all([otherSystem.stop(), simulator.stop()]);
	}
}

/** What should be, and is not, in words; none when all is well. */
export function faultsIn(figures: QueueFigures): string[] {
	const expected: Array<[string, boolean]> = [
		['the killed worker held events', figures.givenUp > 0],
		[
			'no event was lost but those that the killed worker held',
			figures.missingBeforeRecovery <= figures.givenUp,
		],
		['no event was passed on twice', figures.passedOnTwice === 0],
		['"Recover" returned the events of the killed worker', figures.lost === 0],
		['no execution failed, be it by a limit', figures.failed === 0],
		['every link was written', figures.linked === figures.links],
		['no link was written wrongly', figures.linkedWrongly === 0],
		['no link was written twice', figures.writtenTwice === 0],
		[
			'a review was decided once',
			figures.reviewConfirmed === REVIEWED.reviewConfirmed &&
				figures.reviewDecided === REVIEWED.reviewDecided,
		],
		['no secret was written in the open', figures.secretsWritten === ''],
	];
	return expected.filter(([, isSo]) => !isSo).map(([what]) => what);
}
