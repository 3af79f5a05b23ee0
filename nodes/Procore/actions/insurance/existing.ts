import { listInsurances, type InsurancePlace } from '../../client/endpoints/directory/insurances';
import type { Sent } from '../../client/endpoints/directory/syncRows';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { inputError } from '../../client/ProcoreError';
import type { Insurance } from '../../client/schemas/records';
import type { Row } from '../syncItems';

const text = (value: unknown) => String(value ?? '').trim();

/** Vendor, type and policy number together, where a type may be missing; '' without the others. */
function policyOf({
	vendor_id: vendor,
	insurance_type: type,
	policy_number: number,
}: Sent): string {
	const parts = [vendor, type, number].map((part) => text(part).toLowerCase());
	return text(vendor) === '' || text(number) === '' ? '' : JSON.stringify(parts);
}

/** Whether its policy tells which certificate is meant. Without a vendor Procore refuses the row. */
export const isFoundByPolicy = (sent: Sent): boolean =>
	policyOf(sent) !== '' || text(sent.vendor_id) === '';

/** The certificates that exist, by what a row may know them by. */
class Existing {
	private readonly byOrigin = new Map<string, Insurance>();
	private readonly byPolicy = new Map<string, Insurance[]>();

	constructor(insurances: Insurance[]) {
		for (const one of insurances) {
			const origin = text(one.origin_id);
			if (origin !== '') this.byOrigin.set(origin, one);
			const policy = policyOf(one);
			if (policy !== '') this.byPolicy.set(policy, [...(this.byPolicy.get(policy) ?? []), one]);
		}
	}

	/** The row with the id of its certificate, where there is one. */
	rowOf(sent: Sent): Row {
		const origin = text(sent.origin_id);
		const linked = this.byOrigin.get(origin);
		if (linked) return { sent: { ...sent, id: linked.id } };
		// One that another system owns already is not taken over.
		const free = (one: Insurance) => origin === '' || text(one.origin_id) === '';
		const [first, ...others] = (this.byPolicy.get(policyOf(sent)) ?? []).filter(free);
		if (!first) return { sent };
		if (others.length === 0) return { sent: { ...sent, id: first.id } };
		const ids = [first, ...others].map(({ id }) => id).join(', ');
		const error = inputError(
			`${others.length + 1} certificates have this vendor, type and policy number: ${ids}`,
			'Give the ID of the one that is meant in the field id.',
		);
		return { error };
	}
}

/**
 * Two rows for one policy that does not exist yet would create it twice. Two other systems may each
 * have their own certificate of it, so two rows with an origin ID are two certificates.
 */
function onceEach(rows: Row[]): Row[] {
	const first = new Map<string, { at: number; hasOrigin: boolean }>();
	return rows.map((row, at) => {
		const { sent } = row;
		const policy = sent && text(sent.id) === '' ? policyOf(sent) : '';
		if (policy === '') return row;
		const hasOrigin = text(sent?.origin_id) !== '';
		const known = first.get(policy);
		if (!known || (hasOrigin && known.hasOrigin)) {
			first.set(policy, known ?? { at, hasOrigin });
			return row;
		}
		const before = known.at;
		const error = inputError(
			`Item ${at} has the same vendor, type and policy number as item ${before}`,
			'Give each certificate once: remove duplicates before this node.',
		);
		return { error };
	});
}

/**
 * Finds the certificates that rows without an id are about; one list call for each 1,000 of them.
 */
export async function withIds(
	procore: ProcoreClient,
	place: Omit<InsurancePlace, 'vendorId'>,
	rows: Row[],
): Promise<Row[]> {
	const lacksId = ({ sent }: Row) => sent !== undefined && text(sent.id) === '';
	if (!rows.some(lacksId)) return rows;
	const existing = new Existing(await listInsurances(procore, place));
	const found = rows.map((row) => (row.sent && lacksId(row) ? existing.rowOf(row.sent) : row));
	return onceEach(found);
}
