import { hasColumn, sayColumns } from '../../client/itemColumns';
import { inputError } from '../../client/ProcoreError';
import { isRecord } from '../../client/record';

/** The columns of which a row needs one each; those of vendors and projects are read alike. */
const NEEDED = [['vendorId', 'projectId'], ['decision']];

/**
 * Checks that earlier decisions can be read at all: a table with other columns would not count, and
 * the plan would ask again, or create again.
 * @throws ProcoreError that lists the columns there are
 */
export function checkDecisionColumns(decisions: readonly unknown[]): void {
	const rows = decisions.filter(isRecord).filter((row) => Object.keys(row).length > 0);
	for (const names of NEEDED) {
		if (names.some((name) => hasColumn(rows, name))) continue;
		throw inputError(
			`None of the ${rows.length} rows of Earlier Decisions has a column "${names.join('" or "')}"`,
			`The rows need vendorId (or projectId), decision and partyId. Rename the columns before this node, for example with Edit Fields. ${sayColumns(rows)}`,
		);
	}
}
