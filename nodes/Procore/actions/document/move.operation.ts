import { z } from 'zod';
import {
	bothOf,
	CREATE_FOLDER,
	LIST_DOCUMENTS,
	UPDATE_FILE,
	UPDATE_FOLDER,
} from '../../client/endpoints/documents/calls';
import { updateFile, updateFolder } from '../../client/endpoints/documents/documents';
import { FolderNames, roomBelow } from '../../client/documents/fitNames';
import { inputError } from '../../client/ProcoreError';
import { field } from '../../fields/field';
import { placeOf } from '../../fields/projects';
import { defineOperation } from '../define';
import {
	chosenOf,
	createPath,
	eitherFields,
	path,
	placeFields,
	sanitizeNames,
	toFolderId,
} from './document.fields';
import { findFolder, refuseUnfit } from './folders';

const newName = field(
	{
		displayName: 'New Name',
		name: 'newName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Site plan.pdf',
		description: 'With the ending of a file; leave empty to keep the name',
	},
	z.coerce.string().default(''),
);

export const move = defineOperation({
	option: {
		name: 'Move',
		value: 'move',
		action: 'Move or rename a document',
		description: 'Put a file or folder into another folder, or give it another name',
	},
	calls: bothOf(UPDATE_FILE, UPDATE_FOLDER, LIST_DOCUMENTS, CREATE_FOLDER),
	fields: {
		...placeFields,
		...eitherFields,
		toFolderId,
		path,
		createPath,
		newName,
		sanitizeNames,
	},
	async run(context, values) {
		const { kind, id } = chosenOf(values);
		const place = placeOf(context, values);
		const isMoved = values.toFolderId !== undefined || values.path.trim() !== '';
		const given = values.newName.trim();
		if (!isMoved && given === '') {
			throw inputError(
				'Nothing to change: neither a folder nor a new name is given',
				'Fill in To Folder, Path or New Name.',
			);
		}
		const wanted = { ...values, folderId: values.toFolderId };
		const to = isMoved ? await findFolder(context, place, wanted) : undefined;
		const at = to?.path ?? '';
		if (given !== '' && !values.sanitizeNames) refuseUnfit(given, at);
		const fitting = new FolderNames().fit(given, roomBelow(at, kind));
		const fields = { parent_id: to?.id, name: given === '' ? undefined : fitting.name };
		const update = kind === 'file' ? updateFile : updateFolder;
		const record = await update(context.procore, place, id, fields);
		const renamed = [...(to?.renamed ?? []), ...(given === '' ? [] : fitting.renamed)];
		const { id: ofRecord, name, parent_id, updated_at } = record;
		return [{ json: { id: ofRecord, name, parent_id, updated_at, status: 'moved', renamed } }];
	},
});
