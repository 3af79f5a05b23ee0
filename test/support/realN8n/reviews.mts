import axios, { type AxiosResponse } from 'axios';
import type { INodeCredentials, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { SentDecision } from '../../../nodes/Procore/review/shown';
import type { RealN8n } from '../realN8n.mts';
import { shownIn } from '../shownReview.mts';
import { chainOf, start } from '../workflowDefinitions.mts';
import { PATIENCE_MS } from './visitor.mts';

const client = axios.create({ validateStatus: () => true, timeout: PATIENCE_MS });

/** The page of a review as its address answers it. */
export const openReview = async (url: string) =>
	await client.get<string>(url, { responseType: 'text' });

export const shownAt = async (url: string) => shownIn((await openReview(url)).data);

/** Sends what the page sends when a person confirms; texts are sent as they are. */
export async function confirm(
	url: string,
	body: unknown,
	type = 'text/plain',
): Promise<AxiosResponse> {
	const data = typeof body === 'string' ? body : JSON.stringify(body);
	return await client.post(url, data, { headers: { 'content-type': type } });
}

export const answer = (round: string, ...decisions: SentDecision[]) => ({
	round,
	by: 'Olivia',
	decisions,
});

export interface AskedReview {
	credentials: INodeCredentials;
	rows: INodeExecutionData[];
	name?: string;
	parameters?: INodeParameters;
	/** How often the workflow asks, one review after the other. */
	times?: number;
}

const mail = {
	name: 'Mail',
	type: 'n8n-nodes-base.set',
	typeVersion: 3.4,
	parameters: {
		includeOtherFields: true,
		assignments: {
			assignments: [
				{ id: 'f', name: 'form', type: 'string', value: '={{ $execution.resumeFormUrl }}' },
				{ id: 'r', name: 'plain', type: 'string', value: '={{ $execution.resumeUrl }}' },
			],
		},
	},
};

/** Runs a workflow that asks, and gives the addresses that a step before it mails. */
export async function askReview(n8n: RealN8n, asked: AskedReview) {
	const { credentials, rows, name = 'Review', parameters = {}, times = 1 } = asked;
	const reviews = Array.from({ length: times }, (_, index) => ({
		name: index === 0 ? name : `${name} ${index + 1}`,
		type: 'n8n-nodes-procore.procore',
		parameters: { resource: 'vendorMapping', operation: 'review', ...parameters },
		credentials,
	}));
	const after = { name: 'After', type: 'n8n-nodes-base.noOp' };
	const definition = chainOf([start, mail, ...reviews, after], { pinData: { Start: rows } });
	const { id } = await n8n.workflows.create(definition);
	const executionId = await n8n.workflows.start(id, start.name);
	const waiting = await n8n.workflows.waits(executionId);
	const { form, plain } = waiting.outputOf('Mail')[0]?.json ?? {};
	return { executionId, form: String(form), plain: String(plain) };
}
