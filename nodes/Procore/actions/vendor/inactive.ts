import { inputError } from '../../client/ProcoreError';
import type { Vendor } from '../../client/schemas/records';
import type { Query } from '../../client/wire/http';

const SINCE = 'filters[updated_at]';

/** Whether a vendor changed within a range such as `2026-01-01...2026-02-01`. */
function changedIn(range: unknown): ((vendor: Vendor) => boolean) | undefined {
	if (range === undefined) return undefined;
	const [start = NaN, end = NaN] = String(range).split('...').map(Date.parse);
	return ({ updated_at: changed }) => {
		const at = Date.parse(String(changed));
		return at >= start && at <= end;
	};
}

/**
 * The request for the list of inactive vendors, which takes only view and sort.
 * @throws ProcoreError if any other filter is set
 */
export function inactiveRequest({ view, sort, [SINCE]: range, ...others }: Query) {
	const filters = Object.keys(others).filter((name) => name.startsWith('filters['));
	if (filters.length > 0) {
		throw inputError(
			`Include Inactive cannot be used with a filter: ${filters.join(', ')}`,
			'Procore does not filter inactive vendors. Remove the filters, and filter the items after this node.',
		);
	}
	return { query: { view, sort }, fits: changedIn(range) };
}
