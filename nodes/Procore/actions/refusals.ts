import { ProcoreError, rethrow } from '../client/ProcoreError';
import type { Call } from '../client/wire/path';
import type { CustomFieldsContext } from '../fields/writing/customColumns';
import { inOwnWords } from '../fields/writing/ownWords';

/** What Procore refuses is named as the mapper of the call names it, in errors and in rows. */
export async function inTheWordsOf<Row extends { error?: ProcoreError }>(
	call: Call,
	context: CustomFieldsContext,
	run: () => Promise<Row[]>,
): Promise<Row[]> {
	try {
		const rows = await run();
		for (const row of rows) {
			const error = row.error && (await inOwnWords(context, call, row.error));
			if (error instanceof ProcoreError) row.error = error;
		}
		return rows;
	} catch (error) {
		throw rethrow(await inOwnWords(context, call, error));
	}
}
