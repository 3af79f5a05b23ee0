import { blankProject } from './blank.mts';
import { isoSeconds } from './clock.mts';
import { cities, projectName, streets } from './names.mts';
import { Seeder, epoch, day, phone } from './seeder.mts';
import type { Company, Project } from './types.mts';

const stages = [
	'Bidding',
	'Pre-Construction',
	'Course of Construction',
	'Post-Construction',
	'Warranty',
];

const types = [
	'Commercial',
	'Education',
	'Healthcare',
	'Industrial',
	'Residential',
	'Infrastructure',
];

export function seedProject(
	seeder: Seeder,
	company: Company,
	number: number,
	active: boolean,
): Project {
	const { random } = seeder;
	const city = random.pick(cities);
	const at = seeder.moment(200);
	const name = projectName(random);
	const project = blankProject({ id: seeder.id('project'), company_id: company.id, at }, name);
	const stage = random.int(stages.length);
	const projectNumber = `${random.between(22, 26)}-${String(number).padStart(3, '0')}`;
	Object.assign(project, {
		project_number: projectNumber,
		display_name: `${projectNumber} - ${name}`,
		active,
		address: `${random.between(10, 9899)} ${random.pick(streets)}`,
		city: city.city,
		state_code: city.state,
		country_code: 'US',
		zip: city.zip + random.digits(2),
		time_zone: 'US/Pacific',
		latitude: 30 + random.int(180_000) / 10_000,
		longitude: -122 + random.int(480_000) / 10_000,
		phone: phone(random, city),
		project_stage: { id: 100 + stage, name: active ? stages[stage] : 'Warranty' },
		project_type: { id: 200 + random.int(types.length), name: random.pick(types) },
		departments: [{ id: 301, name: 'Buildings' }],
		start_date: isoSeconds(new Date(epoch - random.int(400) * day)).slice(0, 10),
		completion_date: isoSeconds(new Date(epoch + random.int(600) * day)).slice(0, 10),
		total_value: `${random.between(400, 90_000) * 1000}.0`,
		square_feet: random.between(4, 400) * 1000,
		updated_at: seeder.moment(400),
	});
	seeder.world.projects.set(project.id, project);
	return project;
}
