import type { IConnections, INode, INodeExecutionData, IRunExecutionData } from 'n8n-workflow';
import { parse } from 'flatted';
import type { Rest } from './rest.mts';
import { PATIENCE_MS } from './visitor.mts';
import { waitFor } from './waitFor.mts';

export interface WorkflowDefinition {
	name?: string;
	nodes: INode[];
	connections: IConnections;
	settings?: Record<string, unknown>;
	pinData?: Record<string, INodeExecutionData[]>;
}

export interface SavedWorkflow {
	id: string;
	name: string;
	versionId: string;
	active: boolean;
}

export interface PublicationStatus {
	status: string;
	triggers?: Array<{ nodeId?: string; status?: string; errorMessage?: string | null }>;
	errorMessage?: string | null;
}

export interface FinishedExecution {
	id: string;
	workflowId: string;
	mode: string;
	status: string;
	/** The error that ended it. */
	error: { message: string; description?: string | null; node?: { name: string } } | undefined;
	/** The names of the nodes that ran. */
	ran: string[];
	/** Items of one output of a node's last run; empty when it did not run. */
	outputOf: (node: string, output?: number) => INodeExecutionData[];
}

interface StoredExecution {
	id: string;
	workflowId: string;
	mode: string;
	status: string;
	data: string;
}

/** What an execution has done; one that has just begun has no data yet. */
function soFar(stored?: StoredExecution): Pick<IRunExecutionData, 'resultData'> {
	const data = stored?.data ? (parse(stored.data) as Partial<IRunExecutionData> | null) : null;
	return { resultData: data?.resultData ?? { runData: {} } };
}

const unfinished = ['new', 'running', 'waiting', 'unknown'];

/** Workflows as the editor saves, runs and publishes them. */
export class Workflows {
	constructor(private readonly rest: Rest) {}

	async create(definition: WorkflowDefinition): Promise<SavedWorkflow> {
		return await this.rest.post<SavedWorkflow>('rest/workflows', {
			name: 'Workflow under test',
			settings: { executionOrder: 'v1' },
			...definition,
		});
	}

	async update(id: string, definition: Partial<WorkflowDefinition>): Promise<SavedWorkflow> {
		return await this.rest.patch<SavedWorkflow>(`rest/workflows/${id}?forceSave=true`, definition);
	}

	async get(id: string): Promise<SavedWorkflow & WorkflowDefinition> {
		return await this.rest.get(`rest/workflows/${id}`);
	}

	/** "Execute workflow" from the named start node. Gives the execution's id at once. */
	async start(id: string, startNode = 'Start'): Promise<string> {
		const { executionId } = await this.rest.post<{ executionId: string }>(
			`rest/workflows/${id}/run`,
			{ triggerToStartFrom: { name: startNode } },
		);
		return executionId;
	}

	/** "Execute workflow" from the named start node, until it has ended. */
	async run(id: string, startNode = 'Start', timeout = PATIENCE_MS): Promise<FinishedExecution> {
		return await this.finished(await this.start(id, startNode), timeout);
	}

	/** Waits until an execution waits for a person, and gives the address of their page. */
	async pageOf(executionId: string, timeout = PATIENCE_MS): Promise<string> {
		return await waitFor(
			async () => soFar(await this.stored(executionId)).resultData,
			({ runData, error }) => {
				if (error) throw new Error(`No page, since the execution failed: ${error.message}`);
				const runs = Object.values(runData).flat();
				return runs.map(({ metadata }) => metadata?.resumeFormUrl).find(Boolean);
			},
			timeout,
			() => `Execution ${executionId} has no page`,
		);
	}

	/** Waits until an execution has ended, and gives what its nodes put out. */
	async finished(executionId: string, timeout = PATIENCE_MS): Promise<FinishedExecution> {
		return await this.until(executionId, (status) => !unfinished.includes(status), timeout);
	}

	/** Waits until an execution waits or has ended, and gives what its nodes put out so far. */
	async rests(executionId: string, timeout = PATIENCE_MS): Promise<FinishedExecution> {
		const rests = (status: string) => status === 'waiting' || !unfinished.includes(status);
		return await this.until(executionId, rests, timeout);
	}

	private async until(executionId: string, isIt: (status: string) => boolean, timeout: number) {
		return await waitFor(
			async () => await this.stored(executionId),
			(stored) => (stored && isIt(stored.status) ? decoded(stored) : undefined),
			timeout,
			(stored) => `Execution ${executionId} is still ${stored?.status}`,
		);
	}

	/** Nothing yet for an execution that has just begun. */
	private async stored(executionId: string): Promise<StoredExecution | undefined> {
		return await this.rest.get<StoredExecution | undefined>(`rest/executions/${executionId}`);
	}

	/** Waits until an execution waits for a person, and gives what its nodes put out so far. */
	async waits(executionId: string, timeout = PATIENCE_MS): Promise<FinishedExecution> {
		const run = await this.rests(executionId, timeout);
		if (run.status === 'waiting') return run;
		throw new Error(`Execution ${executionId} is ${run.status} and does not wait`);
	}

	/**
	 * Executions of a workflow, the newest first. n8n 2.41 names an execution twice, as running and as
	 * ended, when it ends while the list is read; the later word on it counts.
	 */
	async executions(id: string): Promise<Array<{ id: string; status: string; mode: string }>> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
		const { results } = await this.rest.get<{
			results: Array<{ id: string; status: string; mode: string }>;
		}>(`rest/executions?filter=${filter}&limit=50`);
		return [...new Map(results.map((execution) => [execution.id, execution])).values()];
	}

	/** Waits for the workflow to have at least `count` executions; the newest come first. */
	async executionsReach(id: string, count: number, timeout = PATIENCE_MS) {
		return await waitFor(
			async () => await this.executions(id),
			(executions) => (executions.length >= count ? executions : undefined),
			timeout,
			({ length }) => `The workflow has ${length} executions, not ${count}`,
		);
	}

	/** Publishes and waits until every trigger is there, or n8n has given up. */
	async publish(id: string, timeout = PATIENCE_MS): Promise<PublicationStatus> {
		const { versionId } = await this.get(id);
		await this.rest.post(`rest/workflows/${id}/activate`, { versionId });
		return await this.publicationEnds(id, ['published', 'failed', 'partial'], timeout);
	}

	async unpublish(id: string, timeout = PATIENCE_MS): Promise<void> {
		await this.rest.post(`rest/workflows/${id}/deactivate`, {});
		await this.publicationEnds(id, ['unpublished', 'not_published', 'none', 'inactive'], timeout);
	}

	async publicationStatus(id: string): Promise<PublicationStatus> {
		return await this.rest.get<PublicationStatus>(`rest/workflows/${id}/publication-status`);
	}

	private async publicationEnds(id: string, ends: string[], timeout: number) {
		return await waitFor(
			async () => await this.publicationStatus(id),
			(status) => (ends.includes(status.status) ? status : undefined),
			timeout,
			(status) => `The publication has not ended: ${JSON.stringify(status)}`,
		);
	}
}

function decoded({ id, workflowId, mode, status, data }: StoredExecution): FinishedExecution {
	const { resultData } = parse(data) as IRunExecutionData;
	return {
		id,
		workflowId,
		mode,
		status,
		error: resultData.error as FinishedExecution['error'],
		ran: Object.keys(resultData.runData),
		outputOf: (node, output = 0) => resultData.runData[node]?.at(-1)?.data?.main?.[output] ?? [],
	};
}
