import { procoreId } from '../../ids';
import type { ProcoreClient } from '../../ProcoreClient';
import { ProcoreError, rethrow } from '../../ProcoreError';
import { callOf } from '../../tools/calls';
import { isRecord } from '../../record';
import type { Call } from '../../wire/path';
import { SYNC } from '../sync';
import { syncRecords, type SyncOutcome, type SyncRecord } from './syncRecords';
import type { Sent } from './syncRows';
import { writeRecord } from './writeRecord';

export const UPDATE_VENDOR = callOf('vendor', 'company', 'update');
export const SYNC_VENDORS = SYNC.vendors;
/** Takes no body. */
export const REACTIVATE_VENDOR: Call = [
	'PATCH',
	'/rest/v1.0/companies/{company_id}/vendors/inactive/{id}',
];

async function reactivate(procore: ProcoreClient, companyId: string, id: string) {
	const ids = { company_id: companyId, id };
	return await writeRecord(procore, { call: REACTIVATE_VENDOR, ids, companyId });
}

const wantsActive = (fields: unknown) => isRecord(fields) && fields.is_active === true;

/**
 * Procore has inactive vendors at a path of their own, so that one which is to be active again is
 * made so there first where the usual path does not find it.
 * @param body `{ vendor: { … } }`
 */
export async function updateVendor(
	procore: ProcoreClient,
	companyId: string,
	id: string,
	body: Sent,
): Promise<SyncRecord> {
	const write = async () =>
		await writeRecord(procore, { call: UPDATE_VENDOR, ids: { id }, companyId, body });
	try {
		return await activated(procore, companyId, body.vendor, await write());
	} catch (error) {
		const isHidden = error instanceof ProcoreError && error.kind === 'notFound';
		if (!isHidden || !wantsActive(body.vendor)) throw rethrow(error);
		await reactivate(procore, companyId, id);
		return await write();
	}
}

/** The record, made active where that was wanted and the write alone did not do it. */
async function activated(
	procore: ProcoreClient,
	companyId: string,
	fields: unknown,
	record: SyncRecord,
): Promise<SyncRecord> {
	if (!wantsActive(fields) || record.is_active !== false) return record;
	return { ...record, ...(await reactivate(procore, companyId, String(record.id))) };
}

/** One that cannot be made active is a row that failed: the others are written. */
async function activatedRow(
	procore: ProcoreClient,
	companyId: string,
	fields: unknown,
	record: SyncRecord,
): Promise<SyncOutcome> {
	try {
		return { record: await activated(procore, companyId, fields, record) };
	} catch (error) {
		if (error instanceof ProcoreError && error.kind !== 'cancelled') return { error };
		throw rethrow(error);
	}
}

/** Creates and updates vendors; see {@link syncRecords}. */
export async function syncVendors(
	procore: ProcoreClient,
	companyId: string,
	updates: Sent[],
): Promise<SyncOutcome[]> {
	const beside = { company_id: procoreId(companyId) };
	const sync = { call: SYNC_VENDORS, ids: {}, companyId, beside };
	const outcomes = await syncRecords(procore, sync, updates);
	for (const [at, { record }] of outcomes.entries()) {
		if (!record) continue;
		outcomes[at] = await activatedRow(procore, companyId, updates[at], record);
	}
	return outcomes;
}
