import { company, newer, project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const drawings: ToolKind[] = [
	{
		key: 'drawingArea',
		permission: 'drawings',
		resource: 'Drawing Areas',
		bases: [`${newer}/drawing_areas`, `${project}/drawing_areas`],
		title: 'name',
	},
	{
		key: 'drawing',
		permission: 'drawings',
		resource: 'Drawings',
		bases: [
			'/rest/v1.1/drawing_areas/{drawing_area_id}/drawings',
			'/rest/v1.0/drawing_areas/{drawing_area_id}/drawings',
		],
		title: 'title',
		template: 'drawing',
		parents: { drawing_area_id: 'drawingArea' },
		refs: { drawing_discipline: 'drawingDiscipline', discipline: 'drawingDiscipline' },
		filters: { drawing_discipline_id: 'drawing_discipline' },
	},
	{
		key: 'drawingRevision',
		permission: 'drawings',
		bases: [`${project}/drawing_revisions`],
		title: 'title',
		parents: { drawing_id: 'drawing' },
		refs: {
			discipline: 'drawingDiscipline',
			drawing_set: 'drawingSet',
			drawing_area: 'drawingArea',
		},
		filters: { drawing_discipline_id: 'discipline' },
		fields: { deleted_at: null },
	},
	{
		key: 'drawingDiscipline',
		permission: 'drawings',
		bases: [`${newer}/drawing_disciplines`, `${project}/drawing_disciplines`],
		title: 'name',
		names: ['Architectural', 'Structural', 'Mechanical', 'Electrical', 'Plumbing'],
	},
	{
		key: 'drawingSet',
		permission: 'drawings',
		resource: 'Drawing Sets',
		bases: [`${project}/drawing_sets`],
		title: 'name',
	},
	{
		key: 'drawingUpload',
		permission: 'drawings',
		resource: 'Drawing Uploads',
		bases: [`${newer}/drawing_uploads`, `${project}/drawing_uploads`],
		title: 'status',
		refs: { drawing_area: 'drawingArea' },
	},
];

const specifications: ToolKind[] = [
	{
		key: 'specification',
		permission: 'specifications',
		resource: 'Specification Sections',
		bases: ['/rest/v1.0/specification_sections'],
		title: 'description',
		names: ['Cast-in-Place Concrete', 'Metal Doors and Frames', 'Painting and Coating'],
		refs: { specification_section_division: 'specificationDivision' },
	},
	{
		key: 'specificationRevision',
		permission: 'specifications',
		resource: 'Specification Section Revisions',
		bases: ['/rest/v1.0/specification_section_revisions'],
		title: 'description',
		parents: {
			specification_section_id: 'specification',
			specification_section_division_id: 'specificationDivision',
		},
		refs: { specification_set: 'specificationSet' },
	},
	{
		key: 'specificationSet',
		permission: 'specifications',
		resource: 'Specification Sets',
		bases: [`${project}/specification_sets`],
		title: 'name',
	},
	{
		key: 'specificationDivision',
		permission: 'specifications',
		resource: 'Specification Section Divisions',
		bases: ['/rest/v1.0/specification_section_divisions'],
		title: 'description',
		names: ['Concrete', 'Openings', 'Finishes'],
	},
	{
		key: 'specificationUpload',
		permission: 'specifications',
		bases: [`${project}/specification_uploads`],
		title: 'status',
		refs: { specification_set: 'specificationSet' },
	},
	{
		key: 'specificationArea',
		permission: 'specifications',
		resource: 'Specification Areas',
		bases: ['/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas'],
		title: 'name',
	},
];

const photos: ToolKind[] = [
	{
		key: 'photo',
		permission: 'photos',
		resource: 'Images',
		bases: ['/rest/v1.0/images'],
		title: 'description',
		template: 'photo',
		parents: { image_category_id: 'photoCategory' },
		writes: { image_name: 'filename' },
		filters: {
			trade_ids: 'trades',
			log_date: 'taken_at',
			exposure_date: 'taken_at',
			most_recent: 'created_at',
		},
	},
	{
		key: 'photoCategory',
		permission: 'photos',
		resource: 'Image Categories',
		bases: ['/rest/v1.0/image_categories'],
		title: 'name',
		names: ['Unclassified', 'Progress', 'Deficiencies'],
	},
];

const places: ToolKind[] = [
	{
		key: 'location',
		permission: 'project_admin',
		resource: 'Locations',
		bases: [`${project}/locations`, '/rest/v1.0/locations'],
		title: 'node_name',
		names: ['Building A', 'Level 1', 'Level 2', 'Roof', 'Site'],
	},
	{
		key: 'crew',
		permission: 'timesheets',
		bases: [`${project}/crews`],
		title: 'name',
	},
	{
		key: 'managedEquipment',
		permission: 'equipment',
		bases: [`${project}/managed_equipment`],
		title: 'name',
	},
	{
		key: 'companyManagedEquipment',
		permission: 'equipment',
		company: true,
		bases: [`${company}/managed_equipment`],
		title: 'name',
		names: ['Excavator 12', 'Tower Crane'],
	},
	{
		key: 'distributionGroup',
		permission: 'directory',
		bases: [`${project}/distribution_groups`],
		title: 'name',
		names: ['Field Team', 'Design Team'],
		fields: { description: null, created_at: null, updated_at: null },
	},
];

export const drawingsAndPlaces: ToolKind[] = [...drawings, ...specifications, ...photos, ...places];
