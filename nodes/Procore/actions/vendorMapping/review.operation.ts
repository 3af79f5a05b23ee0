import { REVIEW_INPUTS, reviewFields } from '../../review/reviewFields';
import { defineOperation } from '../define';
import { partyFields } from './partyFields';

export const review = defineOperation({
	input: 'all',
	inputs: REVIEW_INPUTS,
	company: 'own',
	option: {
		name: 'Review',
		value: 'review',
		action: 'Review a vendor mapping',
		description:
			'Let a person decide the rows of Plan on a page. The workflow waits until they confirm. Writes nothing.',
		// An AI agent cannot wait for a person.
		displayOptions: { show: { '@tool': [false] } },
	},
	calls: [],
	fields: { partyFields, ...reviewFields },
	async run({ pause, cancelSignal, secondItems, waitForReview }, values, items) {
		const { reviewOf } = await import('../../review/review');
		const pacing = { pause, signal: cancelSignal };
		const asked = await reviewOf({ rows: items, parties: secondItems }, 'vendor', values, pacing);
		if (asked) await waitForReview(asked);
		return items.map((json, from) => ({ json, from }));
	},
});
