import type { ShownReview } from '../../nodes/Procore/review/shown';

/** What the page of a review was given to show. */
export function shownIn(html: string): ShownReview {
	const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(html) ?? [];
	return JSON.parse(json) as ShownReview;
}
