import { blankInsurance } from './blank.mts';
import { isoSeconds } from './clock.mts';
import { Seeder, epoch, day } from './seeder.mts';
import type { InsuranceStatus, Project, Vendor } from './types.mts';

const insuranceTypes = [
	'General Liability',
	"Workers' Compensation",
	'Automobile Liability',
	'Umbrella',
];

const carriers = [
	'Harbor Mutual',
	'Great Plains Casualty',
	'Pacific Surety',
	'Beacon Insurance Group',
];

const statuses: InsuranceStatus[] = [
	'compliant',
	'compliant',
	'compliant',
	'expired',
	'non_compliant',
	'undecided',
];

export function seedInsurance(seeder: Seeder, vendor: Vendor, project: Project | null): void {
	const { random, world } = seeder;
	const id = seeder.id('insurance');
	const insurance = blankInsurance(id, vendor.company_id, vendor.id);
	const begins = epoch - random.int(500) * day;
	const iso = (time: number) => isoSeconds(new Date(time)).slice(0, 10);
	Object.assign(insurance, {
		project_id: project?.id ?? null,
		insurance_type: random.pick(insuranceTypes),
		insurance_provider: random.pick(carriers),
		policy_number: `${random.pick(['GL', 'WC', 'AU', 'UM'])}${random.digits(7)}`,
		limit: `${random.pick([1, 2, 5, 10])}000000.0`,
		effective_date: iso(begins),
		expiration_date: iso(begins + 365 * day),
		status: random.pick(statuses),
		info_received: random.chance(0.7),
		enable_expired_insurance_notifications: random.chance(0.5),
	});
	world.insurances.set(id, insurance);
}
