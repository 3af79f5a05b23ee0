import type { INodeCredentials } from 'n8n-workflow';
import { answer, askReview, confirm, shownAt } from '../support/realN8n/reviews.mts';
import { reviewRow } from '../support/reviewRow.mts';
import type { Cluster } from './cluster.mts';

export interface ReviewFigures {
	/** How many of two people who confirmed one review at once were told that they did. */
	reviewConfirmed: number;
	/** The decision and the party of each of its rows. */
	reviewDecided: string;
}

export const REVIEWED: ReviewFigures = {
	reviewConfirmed: 1,
	reviewDecided: 'match P-1, review null, review null',
};

/** A review on a worker, whose page two people confirm at once at the webhook processor. */
export async function reviewByTwo(
	{ main, webhookUrl }: Cluster,
	credentials: INodeCredentials,
): Promise<ReviewFigures> {
	const rows = [1, 2, 3].map((id) => ({ json: reviewRow(id) }));
	const { executionId, form } = await askReview(main, { credentials, rows });
	if (!form.startsWith(webhookUrl)) throw new Error(`The page is at ${form}`);
	const { round } = await shownAt(form);
	const body = answer(round, [0, 'match', 'P-1']);
	const told = await Promise.all([confirm(form, body), confirm(form, body)]);
	const { status, outputOf } = await main.workflows.finished(executionId);
	if (status !== 'success') throw new Error(`The review ended with ${status}`);
	const decided = outputOf('After').map(({ json }) => `${json.decision} ${json.partyId}`);
	return {
		reviewConfirmed: told.filter(({ data }) => data?.confirmed === round).length,
		reviewDecided: decided.join(', '),
	};
}
