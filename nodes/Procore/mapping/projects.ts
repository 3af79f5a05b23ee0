import type { Project } from '../client/schemas/records';
import { filled, textOf, valuesOf } from './texts';
import type { PartyValues, Subject } from './types';

/** A project as mapping sees it; anything unreadable counts as empty. */
export function subjectOfProject(project: Project): Subject {
	const record: Record<string, unknown> = project;
	const id = String(project.id);
	const name = textOf(record.name);
	const displayName = textOf(record.display_name);
	const texts: PartyValues = {
		name,
		number: textOf(record.project_number),
		address: textOf(record.address),
		city: textOf(record.city),
		state: textOf(record.state_code),
		zip: textOf(record.zip),
		country: textOf(record.country_code),
		phone: textOf(record.phone),
	};
	const values = valuesOf((field) => texts[field]);
	const { address, city, state, zip, country, number } = values;
	return {
		id,
		name,
		originId: textOf(record.origin_id),
		isErpOwned: record.is_erp_integrated === true,
		isInactive: project.active === false,
		values,
		features: {
			id,
			name,
			otherNames: filled(displayName === name ? '' : displayName),
			number,
			address,
			city,
			state,
			zip,
			country,
		},
	};
}
