import type { ToolKind } from './toolKind.mts';

export const models: ToolKind[] = [
	{
		key: 'bimModel',
		permission: 'models',
		bases: ['/rest/v1.0/bim_models'],
		title: 'title',
	},
	{
		key: 'bimModelRevision',
		permission: 'models',
		bases: ['/rest/v1.0/bim_model_revisions'],
		title: 'publisher_name',
		refs: { bim_model: 'bimModel' },
		fields: { publish_status: 'published' },
	},
	{
		key: 'bimFileExtraction',
		permission: 'models',
		bases: ['/rest/v1.0/bim_file_extractions'],
		title: 'extraction_format',
		names: ['ifc', 'nwd'],
		statuses: ['complete', 'processing'],
	},
];
