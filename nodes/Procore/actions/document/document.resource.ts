import type { Resource } from '../define';
import { createFolder } from './createFolder.operation';
import { deleteOne } from './delete.operation';
import { download } from './download.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { move } from './move.operation';
import { upload } from './upload.operation';

export const document: Resource = {
	option: {
		name: 'Document',
		value: 'document',
		description: 'Files and folders of the Documents tool, of the company or a project',
	},
	operations: [createFolder, deleteOne, download, get, getAll, move, upload],
	first: 'getAll',
};
