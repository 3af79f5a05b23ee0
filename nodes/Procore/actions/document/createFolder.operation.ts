import {
	bothOf,
	CREATE_FOLDER,
	GET_FOLDER,
	GET_ROOT_FOLDER,
	LIST_DOCUMENTS,
} from '../../client/endpoints/documents/calls';
import { getFolder } from '../../client/endpoints/documents/documents';
import { inputError } from '../../client/ProcoreError';
import { shownWhen } from '../../fields/field';
import { placeOf } from '../../fields/projects';
import { defineOperation } from '../define';
import { optionalFolderId, path, placeFields, sanitizeNames } from './document.fields';
import { findFolder } from './folders';

const required = { property: { ...path.property, required: true }, parser: path.parser };

export const createFolder = defineOperation({
	option: {
		name: 'Create Folder',
		value: 'createFolder',
		action: 'Create a folder',
		description: 'Create a folder by its path, with the folders above it that are missing',
	},
	calls: bothOf(CREATE_FOLDER, GET_FOLDER, GET_ROOT_FOLDER, LIST_DOCUMENTS),
	fields: {
		...placeFields,
		folderId: optionalFolderId,
		path: shownWhen({}, required),
		sanitizeNames,
	},
	async run(context, values) {
		if (values.path.replace(/[/\s]+/g, '') === '') {
			throw inputError('Path is empty', 'Enter the name of the folder, or a path of names.');
		}
		const place = placeOf(context, values);
		const found = await findFolder(context, place, { ...values, createPath: true });
		const { id, name, parent_id } = await getFolder(context.procore, place, found.id);
		const status = found.created.length > 0 ? 'created' : 'exists';
		const { path: at, renamed, created } = found;
		return [{ json: { id, name, parent_id, path: at, status, created, renamed } }];
	},
});
