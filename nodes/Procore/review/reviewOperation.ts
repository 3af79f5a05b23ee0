import type { IDataObject } from 'n8n-workflow';
import type { Field } from '../fields/field';
import type { PartyFields } from '../mapping/parties/partyFields';
import type { SideName } from '../mapping/types';
import type { Pacing } from '../matching/text/pace';
import type { ReviewValues } from './review';
import { REVIEW_INPUTS, reviewFields } from './reviewFields';
import type { AskedReview } from './waiting';

/** What a review needs of an operation's context. */
interface ReviewContext {
	pause: NonNullable<Pacing['pause']>;
	cancelSignal: NonNullable<Pacing['signal']>;
	secondItems: IDataObject[];
	waitForReview: (review: AskedReview) => Promise<void>;
}

/** The operation that lets a person decide the rows of a plan. */
export const reviewOperation = (side: SideName, partyFields: Field<PartyFields>) => ({
	input: 'all' as const,
	inputs: REVIEW_INPUTS,
	company: 'own' as const,
	option: {
		name: 'Review',
		value: 'review',
		action: `Review a ${side} mapping`,
		description:
			'Let a person decide the rows of Plan on a page. The workflow waits until they confirm. Writes nothing.',
		// An AI agent cannot wait for a person.
		displayOptions: { show: { '@tool': [false] } },
	},
	calls: [],
	fields: { partyFields, ...reviewFields },
	async run(
		{ pause, cancelSignal, secondItems, waitForReview }: ReviewContext,
		values: ReviewValues,
		items: IDataObject[],
	) {
		const { reviewOf } = await import('./review');
		const pacing = { pause, signal: cancelSignal };
		const asked = await reviewOf({ rows: items, parties: secondItems }, side, values, pacing);
		if (asked) await waitForReview(asked);
		return items.map((json, from) => ({ json, from }));
	},
});
