import type { IDataObject } from 'n8n-workflow';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { ProcoreError } from '../../../client/ProcoreError';
import { recordSchema } from '../../../client/schemas/records';
import type { WebhookEvent } from '../../../client/schemas/webhookEvent';
import { recordCallOf } from '../../../client/tools/records';

const SECONDS_BEFORE_SECOND_READ = 1;

/** What an item gets with "Include Record". */
export interface RecordFields extends IDataObject {
	record: IDataObject | null;
	/** Why there is no record although there should be one. */
	recordError?: string;
}

async function read(procore: ProcoreClient, event: WebhookEvent): Promise<RecordFields> {
	const call = recordCallOf(event);
	if ('missing' in call) return { record: null, recordError: call.missing };
	const { companyId } = event;
	return { record: await procore.get(call.path, recordSchema, { companyId, query: call.query }) };
}

/**
 * The record that an event is about. Never rejects: an event whose record cannot be read is still
 * an event. Procore may answer 404 for a moment for a record that was just created, so that is
 * asked twice.
 */
export async function readRecord(
	procore: ProcoreClient,
	event: WebhookEvent,
	wait: (seconds: number) => Promise<void>,
): Promise<RecordFields> {
	if (event.eventType === 'delete') return { record: null };
	for (let isFirst = true; ; isFirst = false) {
		try {
			return await read(procore, event);
		} catch (error) {
			const isNotYet = error instanceof ProcoreError && error.kind === 'notFound';
			if (!isNotYet || !isFirst) {
				return { record: null, recordError: error instanceof Error ? error.message : 'unknown' };
			}
		}
		await wait(SECONDS_BEFORE_SECOND_READ);
	}
}
