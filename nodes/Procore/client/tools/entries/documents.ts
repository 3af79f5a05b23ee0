import { records, tool } from '../kind';
import { COMPANY, PROJECT } from '../paths';

const IN_RECYCLE_BIN = { deleted: { query: { 'filters[is_in_recycle_bin]': true } } };

export const DOCUMENT_KINDS = [
	...tool('company', 'Documents', [
		records('document', 'Document', `${COMPANY}/documents`, {
			one: `${COMPANY}/files/{id}`,
			changed: true,
			...IN_RECYCLE_BIN,
			event: 'Company Files',
		}),
		records('fileVersion', 'File Version', null, {
			one: `${COMPANY}/file_versions/{id}`,
			event: 'Company File Versions',
		}),
		records('folder', 'Folder', `${COMPANY}/folders`, {
			isPaged: false,
			event: 'Company Folders',
		}),
	]),
	...tool('project', 'Documents', [
		records('document', 'Document', `${PROJECT}/documents`, {
			one: '/rest/v1.0/files/{id}',
			changed: true,
			...IN_RECYCLE_BIN,
			event: 'Project Files',
		}),
		// Procore's catalog has two names for it.
		records('fileVersion', 'File Version', null, {
			one: '/rest/v1.0/file_versions/{id}',
			event: 'File Versions',
		}),
		records('projectFileVersion', 'Project File Version', null, {
			one: '/rest/v1.0/file_versions/{id}',
			event: 'Project File Versions',
		}),
		records('folder', 'Folder', '/rest/v1.0/folders', {
			isPaged: false,
			event: 'Project Folders',
		}),
		records('pdfDownloadPage', 'PDF Download Page', null, { event: 'Pdf Download Pages' }),
	]),
];
