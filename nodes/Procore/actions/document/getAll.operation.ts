import { bothOf, GET_FOLDER, LIST_DOCUMENTS } from '../../client/endpoints/documents/calls';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';
import { defineList } from '../list';
import { optionalFolderId, sanitizeNames } from './document.fields';
import { documentFilters, documentSorts, documentViews, SIMPLE_DOCUMENT } from './document.lists';
import { documentRows } from './documentRows';

const includeFolders = field(
	{
		displayName: 'Include Folders',
		name: 'includeFolders',
		type: 'boolean',
		default: false,
		description: 'Whether to list the folders too',
	},
	booleanOf(false),
);

export const getAll = defineList({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many documents',
		description: 'List the files of all folders below a folder, with their paths',
	},
	calls: bothOf(LIST_DOCUMENTS, GET_FOLDER),
	level: 'either',
	fields: { folderId: optionalFolderId, includeFolders, sanitizeNames },
	filters: documentFilters,
	updatedAt: true,
	sort: documentSorts,
	view: documentViews,
	simple: SIMPLE_DOCUMENT,
	read: documentRows,
});
