import { company } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

/** A list that a company keeps for its projects to choose from. */
const choice = (
	key: string,
	base: string,
	names: string[],
	more: Partial<ToolKind> = {},
): ToolKind => ({ key, company: true, bases: [base], title: 'name', names, ...more });

export const companyLists: ToolKind[] = [
	choice('department', '/rest/v1.0/departments', ['Buildings', 'Heavy Civil', 'Service'], {
		resource: 'Departments',
	}),
	choice('office', '/rest/v1.0/offices', ['Portland', 'Seattle'], { resource: 'Offices' }),
	choice('program', `${company}/programs`, ['Schools Bond', 'Hospital Campus'], {
		resource: 'Programs',
		fields: {
			address: null,
			city: null,
			company_id: null,
			country_code: 'US',
			state_code: 'OR',
			zip: null,
			phone: null,
			fax: null,
			logo_url: null,
			website: null,
			created_at: null,
			updated_at: null,
		},
	}),
	choice('projectBidType', `${company}/project_bid_types`, ['Hard Bid', 'Negotiated'], {
		resource: 'Project Bid Types',
	}),
	choice('projectOwnerType', `${company}/project_owner_types`, ['Private', 'Public'], {
		resource: 'Project Owner Types',
	}),
	choice('projectRegion', `${company}/project_regions`, ['Northwest', 'Mountain'], {
		resource: 'Project Regions',
	}),
	choice(
		'projectStage',
		`${company}/project_stages`,
		['Bidding', 'Pre-Construction', 'Course of Construction', 'Post-Construction', 'Warranty'],
		{ resource: 'Project Stages' },
	),
	choice(
		'projectType',
		`${company}/project_types`,
		['Commercial', 'Education', 'Healthcare', 'Industrial', 'Residential', 'Infrastructure'],
		{ resource: 'Project Types' },
	),
	choice('role', `${company}/roles`, ['Project Manager', 'Superintendent', 'Architect']),
	choice('workClassification', `${company}/work_classifications`, ['Foreman', 'Journeyman']),
	choice('projectTemplate', '/rest/v1.0/project_templates', ['Standard Building', 'Civil']),
];
