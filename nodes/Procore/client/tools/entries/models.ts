import { records, tool, WRITES } from '../kind';
import { bin } from '../paths';

export const MODEL_KINDS = [
	...tool('project', 'Coordination Issues', [
		records('coordinationIssue', 'Coordination Issue', '/rest/v1.0/coordination_issues', {
			menu: true,
			can: [...WRITES, 'sync'],
			wrapper: 'coordination_issue',
			uploads: 'attachment_upload_uuids',
			changed: true,
			...bin('/rest/v1.0/coordination_issues/recycle_bin'),
			event: 'Coordination Issues',
		}),
		records('coordinationIssueActivity', 'Coordination Issue Activity', null, {
			event: 'Coordination Issue Activities',
		}),
	]),
	...tool('project', 'Models', [
		records('bimFileExtraction', 'BIM File Extraction', '/rest/v1.0/bim_file_extractions', {
			event: 'BIM File Extractions',
			alsoCalled: 'Bim File Extractions',
		}),
		records('bimModel', 'BIM Model', '/rest/v1.0/bim_models', {
			event: 'BIM Models',
			alsoCalled: 'Bim Models',
		}),
		records('bimModelRevision', 'BIM Model Revision', '/rest/v1.0/bim_model_revisions', {
			event: 'BIM Model Revisions',
			alsoCalled: 'Bim Model Revisions',
		}),
	]),
	...tool('project', 'Photos', [
		records('imageCategory', 'Photo Album', '/rest/v1.0/image_categories', {
			event: 'Image Categories',
		}),
		records('photo', 'Photo', '/rest/v1.0/images', {
			menu: true,
			can: WRITES,
			wrapper: 'image',
			idIn: 'query',
			multipart: ['create'],
			uploads: '/upload_uuid',
			changed: true,
			event: 'Images',
		}),
	]),
];
