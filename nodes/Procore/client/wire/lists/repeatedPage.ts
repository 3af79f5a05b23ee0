import { digestOf } from '../answers/digest';
import { isRecord } from '../../record';
import { hasId, type Row } from './rows';

/** The fields with a value that is on both pages. */
function steadyFields(before: Row[], now: Row[]): string[] {
	return Object.keys(now[0] ?? {}).filter((name) => {
		const values = new Set(before.map((row) => digestOf(row[name])));
		return now.some((row) => values.has(digestOf(row[name])));
	});
}

/**
 * Whether a page of rows without ids repeats the one before it, apart from fields that have
 * another value each time they are read.
 */
export function isPageAgain(before: unknown[], now: unknown[]): boolean {
	if (before.length !== now.length || !now.every((row) => isRecord(row) && !hasId(row)))
		return false;
	const [old, read] = [before.filter(isRecord), now.filter(isRecord)];
	const steady = steadyFields(old, read);
	const digestsOf = (rows: Row[]) =>
		rows.map((row) => digestOf(steady.map((name) => row[name]))).sort();
	const digests = digestsOf(read);
	// One value in all rows does not tell records from one another.
	const tellsApart = steady.length > 0 && (now.length === 1 || new Set(digests).size > 1);
	return tellsApart && digestsOf(old).join() === digests.join();
}
