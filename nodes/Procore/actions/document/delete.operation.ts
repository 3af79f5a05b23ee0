import { bothOf, DELETE_FILE, DELETE_FOLDER } from '../../client/endpoints/documents/calls';
import { deleteDocument } from '../../client/endpoints/documents/documents';
import { placeOf } from '../../fields/projects';
import { defineOperation } from '../define';
import { chosenOf, eitherFields, placeFields } from './document.fields';

export const deleteOne = defineOperation({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a document',
		description: 'Move a file, or a folder with everything in it, to the recycle bin',
	},
	calls: bothOf(DELETE_FILE, DELETE_FOLDER),
	fields: { ...placeFields, ...eitherFields },
	async run(context, values) {
		const { kind, id } = chosenOf(values);
		await deleteDocument(context.procore, placeOf(context, values), kind, id);
		return [{ json: { deleted: true } }];
	},
});
