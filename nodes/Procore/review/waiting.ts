import { randomUUID } from 'crypto';
import {
	WAIT_INDEFINITELY,
	type IExecuteFunctions,
	type INodeExecutionData,
	type IWebhookFunctions,
} from 'n8n-workflow';
import { z } from 'zod';
import { inputError } from '../client/ProcoreError';
import type { KeptReview } from './shownReview';
import type { ShownParty } from './shown';

/** What is asked of a person. */
export interface AskedReview extends Omit<KeptReview, 'round'> {
	/** When the rows go on undecided; never unless stated. */
	until?: Date;
}

/** Puts the execution to wait for a person, who decides on the page at its resume URL. */
export async function waitForReview(
	caller: IExecuteFunctions,
	{ until, ...asked }: AskedReview,
): Promise<void> {
	// n8n would let an agent wait for an answer that cannot come.
	if (caller.getNode().type.endsWith('Tool')) {
		throw inputError(
			'A review needs a person, so that an AI agent cannot run it',
			'Put the review into the workflow itself, after the step that plans the mapping.',
		);
	}
	const kept: KeptReview = { round: randomUUID(), ...asked };
	// As text: n8n hands a text over at once, and a list entry by entry.
	caller.getContext('node').review = JSON.stringify(kept);
	const resumeFormUrl = String(caller.evaluateExpression('{{ $execution.resumeFormUrl }}', 0));
	// The editor shows the first beside the node and opens the second in a window.
	caller.setMetadata({ resumeUrl: resumeFormUrl, resumeFormUrl });
	await caller.putExecutionToWait(until ?? WAIT_INDEFINITELY);
}

const keptOf = z.object({
	round: z.string(),
	kind: z.enum(['vendor', 'project']),
	parties: z.array(z.custom<ShownParty>()),
});

/** What {@link waitForReview} kept. */
export function keptReview(context: IWebhookFunctions): KeptReview {
	// Braces in the node's name would end the expression.
	const name = JSON.stringify(context.getNode().name).replace(
		/[{}]/g,
		(brace) => `\\u00${brace.charCodeAt(0).toString(16)}`,
	);
	const kept = context.evaluateExpression(`{{ $(${name}).context.review }}`);
	return keptOf.parse(JSON.parse(String(kept)));
}

const itemsOf = z.array(
	z.custom<INodeExecutionData>((item) => typeof item === 'object' && item !== null),
);

/**
 * The items that wait. n8n's own copy is there at once; an expression, the documented way, takes a
 * second for 20,000 rows and fails for 60,000.
 */
export function waitingItems(context: IWebhookFunctions): INodeExecutionData[] {
	const own = itemsOf.safeParse(Reflect.get(context, 'connectionInputData'));
	if (own.success) return own.data;
	return itemsOf.parse(context.evaluateExpression('{{ $input.all() }}'));
}
