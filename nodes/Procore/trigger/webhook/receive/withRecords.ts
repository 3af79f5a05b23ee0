import { sleep, type IDataObject } from 'n8n-workflow';
import pLimit from 'p-limit';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { itemOfEvent, type Received } from '../../../client/schemas/webhookEvent';
import { readRecord, type RecordFields } from './record';

/** A list of many events must not use up Procore's limits at once. */
const AT_ONCE = 10;

const wait = async (seconds: number) => await sleep(seconds * 1000);

const without = (recordError: string): RecordFields => ({ record: null, recordError });

/**
 * The items of events, with their records as far as Procore gives them in time. Never rejects.
 * @param procore rejects where the node has no credential that works
 */
export async function itemsWithRecords(
	procore: () => Promise<ProcoreClient>,
	events: Received[],
	seconds: number,
): Promise<IDataObject[]> {
	const late = without(
		`Procore took longer than ${Math.round(seconds * 10) / 10} seconds; read the record in a later step`,
	);
	let isOver = false;
	const limit = wait(seconds).then(() => {
		isOver = true;
		return late;
	});
	const read = async ({ event }: Received): Promise<RecordFields> => {
		try {
			return await readRecord(await procore(), event, wait);
		} catch (error) {
			return without(error instanceof Error ? error.message : 'The credential cannot be used');
		}
	};
	const sideBySide = pLimit(AT_ONCE);
	return await Promise.all(
		events.map(
			async (received) =>
				await sideBySide(async () => {
					const fields = isOver ? late : await Promise.race([read(received), limit]);
					return { ...itemOfEvent(received), ...fields };
				}),
		),
	);
}
