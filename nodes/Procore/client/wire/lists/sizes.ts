/** The most projects a page, which Procore states for its list of projects. */
export const PROJECTS_A_PAGE = 300;

/**
 * Records a page of lists that may be long. Procore's guide `plan_your_app/pagination.md` allows up
 * to 2,000; a smaller page that Procore gives instead is followed.
 */
export const MANY_A_PAGE = 1_000;

/** Ids in one query; a longer URL may be refused on the way. */
export const IDS_IN_A_QUERY = 100;

/** The most reads and calls that are under way at once; Procore grades apps by their bursts too. */
export const SIDE_BY_SIDE = 6;

/** The most reads that are begun before they are asked for: under way, or waiting for their turn. */
export const MOST_AHEAD = 2 * SIDE_BY_SIDE;
