import { records, tool, WRITES } from '../kind';
import { bin, BOTH_V21, PROJECT, PROJECT_V11 } from '../paths';

const FORMS = ['create', 'update'] as const;
const AREAS = `${PROJECT_V11}/drawing_areas`;

export const DESIGN_KINDS = [
	...tool('project', 'RFIs', [
		records('rfi', 'RFI', `${PROJECT}/rfis`, {
			menu: true,
			can: WRITES,
			// Procore has no DELETE for it; this is what its screens do.
			at: { delete: ['PATCH', `${PROJECT}/rfis/{id}/recycle`] },
			wrapper: 'rfi',
			multipart: FORMS,
			uploads: 'question.upload_ids',
			changed: true,
			...bin(`${PROJECT}/rfis/recycle_bin`),
			event: 'RFIs',
		}),
		records('rfiReply', 'RFI Reply', `${PROJECT}/rfis/{rfi_id}/replies`, {
			needs: { rfi_id: 'rfi' },
			event: 'RFI Replies',
		}),
	]),
	...tool('project', 'Submittals', [
		records('submittal', 'Submittal', `${PROJECT_V11}/submittals`, {
			menu: true,
			can: WRITES,
			wrapper: 'submittal',
			multipart: FORMS,
			changed: true,
			...bin(`${PROJECT_V11}/submittals/recycle_bin`),
			event: 'Submittals',
		}),
		records('submittalPackage', 'Submittal Package', `${PROJECT}/submittal_packages`, {
			one: null,
			changed: true,
			event: 'Submittal Packages',
		}),
	]),
	...tool('project', 'Drawings', [
		records('drawing', 'Drawing', '/rest/v1.1/drawing_areas/{drawing_area_id}/drawings', {
			menu: true,
			one: null,
			needs: { drawing_area_id: 'drawingArea' },
			can: ['create', 'update'],
			wrapper: 'drawing',
			idIn: 'none',
			event: 'Drawings',
		}),
		records('drawingArea', 'Drawing Area', AREAS, { one: null, event: 'Drawing Areas' }),
		records('drawingRevision', 'Drawing Revision', `${PROJECT}/drawing_revisions`, {
			menu: true,
			can: ['update'],
			wrapper: 'drawing_revision',
			changed: true,
			deleted: { query: { 'filters[deleted]': 'only' } },
		}),
		records('drawingSet', 'Drawing Set', `${PROJECT}/drawing_sets`, {
			one: null,
			event: 'Drawing Sets',
		}),
		records('drawingUpload', 'Drawing Upload', `${PROJECT_V11}/drawing_uploads`, {
			event: 'Drawing Uploads',
		}),
		records('markupLayer', 'Markup Layer', null, {
			event: 'Markup Layers',
			actions: ['create', 'update'],
		}),
	]),
	...tool('project', 'Specifications', [
		records('specification', 'Specification Section', '/rest/v1.0/specification_sections', {
			menu: true,
			one: null,
			can: ['create'],
			wrapper: 'specification_section',
			idIn: 'query',
			isPaged: false,
			event: 'Specification Sections',
			actions: ['create', 'update'],
		}),
		records('specificationArea', 'Specification Area', `${BOTH_V21}/specification_areas`, {
			one: null,
			event: 'Specification Areas',
		}),
		records(
			'specificationDivision',
			'Specification Section Division',
			'/rest/v1.0/specification_section_divisions',
			{ one: null, event: 'Specification Section Divisions' },
		),
		records(
			'specificationRevision',
			'Specification Section Revision',
			'/rest/v1.0/specification_section_revisions',
			{ event: 'Specification Section Revisions' },
		),
		records('specificationSet', 'Specification Set', `${PROJECT}/specification_sets`, {
			event: 'Specification Sets',
		}),
	]),
];
