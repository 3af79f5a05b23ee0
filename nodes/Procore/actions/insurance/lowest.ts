import type { IDataObject } from 'n8n-workflow';
import type { Insurance } from '../../client/schemas/records';
import { STATUSES } from './insurance.fields';

const dateOf = ({ expiration_date: date }: Insurance) => date ?? '';
const byDate = (a: Insurance, b: Insurance) => dateOf(a).localeCompare(dateOf(b));

const rankOf = (status: unknown) => {
	const rank = STATUSES.findIndex((one) => one === status);
	return rank < 0 ? STATUSES.length : rank;
};

const worstOf = (certificates: Insurance[]) =>
	certificates.map(({ status }) => status ?? null).sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;

/** The first certificate that expires today or later; if all have expired, the last of them. */
function dueNext(certificates: Insurance[], today: string): Insurance | undefined {
	const dated = certificates.filter((one) => dateOf(one) !== '').sort(byDate);
	return dated.find((one) => dateOf(one) >= today) ?? dated.at(-1) ?? certificates[0];
}

/** The certificates from which the vendor is not exempt; all, if it is exempt from all. */
function required(certificates: Insurance[]): Insurance[] {
	const others = certificates.filter(({ exempt }) => exempt !== true);
	return others.length > 0 ? others : certificates;
}

function rowOf(vendorId: Insurance['vendor_id'], all: Insurance[], today: string): IDataObject {
	const certificates = required(all);
	const next = dueNext(certificates, today);
	return {
		vendor_id: vendorId ?? null,
		status: worstOf(certificates),
		certificates: all.length,
		id: next?.id ?? null,
		insurance_type: next?.insurance_type ?? null,
		policy_number: next?.policy_number ?? null,
		expiration_date: next?.expiration_date ?? null,
		certificate_status: next?.status ?? null,
	};
}

/**
 * One row for each vendor: the worst status of its certificates, and the one that expires next.
 * @param today YYYY-MM-DD
 */
export function lowestCompliance(insurances: Insurance[], today: string): IDataObject[] {
	const byVendor = new Map<string, Insurance[]>();
	for (const one of insurances) {
		const key = String(one.vendor_id ?? '');
		byVendor.set(key, [...(byVendor.get(key) ?? []), one]);
	}
	return [...byVendor.values()].map((ones) => rowOf(ones[0]?.vendor_id, ones, today));
}
