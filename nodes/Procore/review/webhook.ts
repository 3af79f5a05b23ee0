import { randomUUID } from 'crypto';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { answerIn, faultOfAnswer } from './answer';
import { decidedItems } from './decidedItems';
import { documentOf, headersOf, sentenceOf } from './document';
import { planRow } from './planRow';
import { partiesOf, shownReview } from './shownReview';
import { keptReview, waitingItems } from './waiting';

/** Answers without letting the execution go on. */
function show(
	context: IWebhookFunctions,
	status: number,
	content: string | { error: string },
	nonce: string = randomUUID(),
): IWebhookResponseData {
	const response = context.getResponseObject();
	const isPage = typeof content === 'string';
	response.status(status);
	for (const [name, value] of Object.entries(headersOf(nonce))) response.setHeader(name, value);
	response.setHeader('Content-Type', `${isPage ? 'text/html' : 'application/json'}; charset=utf-8`);
	response.end(isPage ? content : JSON.stringify(content));
	return { noWebhookResponse: true };
}

function readRows(context: IWebhookFunctions) {
	const items = waitingItems(context);
	const kept = keptReview(context);
	return { items, kept, rows: items.map(({ json }) => planRow(json, kept.kind)) };
}

async function showPage(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { rows, kept } = readRows(context);
	const nonce = randomUUID();
	return show(context, 200, await documentOf(shownReview(rows, kept), nonce), nonce);
}

const STALE =
	'This page is out of date, because the workflow has asked again since it was opened. Open the link again: your choices stay on this page until then.';
const UNREADABLE = 'This is not an answer that the page sends.';

function takeAnswer(context: IWebhookFunctions): IWebhookResponseData {
	const answer = answerIn(context.getBodyData());
	if (!answer) return show(context, 422, { error: UNREADABLE });
	const { items, kept, rows } = readRows(context);
	if (answer.round !== kept.round) return show(context, 409, { error: STALE });
	const table = partiesOf(rows, kept.parties);
	const parties = new Map(table.parties.map((party) => [party.id, party]));
	const fault = faultOfAnswer(rows, parties, answer);
	if (fault !== undefined) return show(context, 422, { error: fault });
	const decided = decidedItems(items, parties, answer, new Date().toISOString());
	// Returned, not written: of two that confirm at once, n8n gives it only to the one that counts.
	return {
		webhookResponse: { confirmed: kept.round, decided: answer.decisions.length },
		workflowData: [decided],
	};
}

/** The page of a review that waits. Never throws: n8n would go on with one empty item. */
export async function answerReview(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const isAnswer = context.getRequestObject().method === 'POST';
	try {
		return isAnswer ? takeAnswer(context) : await showPage(context);
	} catch (caught) {
		const error = 'This page could not be made. Try again.';
		context.logger.error(`The review page failed: ${String(caught)}`);
		return show(context, 500, isAnswer ? { error } : sentenceOf(error));
	}
}
