import { z } from 'zod';
import {
	bothOf,
	CREATE_FILE,
	CREATE_FOLDER,
	GET_FILE,
	GET_FOLDER,
	GET_ROOT_FOLDER,
	LIST_DOCUMENTS,
	UPDATE_FILE,
} from '../../client/endpoints/documents/calls';
import { UPLOAD_TO_COMPANY, UPLOAD_TO_PROJECT } from '../../client/endpoints/documents/uploads';
import { field } from '../../fields/field';
import { inputFile } from '../../fields/writing/inputFile';
import { placeOf } from '../../fields/projects';
import { defineOperation } from '../define';
import { createPath, optionalFolderId, path, placeFields, sanitizeNames } from './document.fields';
import { findFolder } from './folders';
import { fittingName, put } from './put';

const fileName = field(
	{
		displayName: 'File Name',
		name: 'fileName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Site plan.pdf',
		description: 'The name in Procore; leave empty for the name that the file has',
	},
	z.coerce.string().default(''),
);

const onConflict = field(
	{
		displayName: 'When the File Exists',
		name: 'onConflict',
		type: 'options',
		default: 'newVersion',
		options: [
			{ name: 'Add a Version', value: 'newVersion' },
			{ name: 'Fail', value: 'fail' },
			{ name: 'Keep Both', value: 'rename', description: 'The new file gets a number' },
			{ name: 'Skip', value: 'skip', description: 'The file in Procore stays, nothing is sent' },
		],
		description: 'What to do where the folder has a file of this name',
	},
	z.enum(['newVersion', 'skip', 'rename', 'fail']).default('newVersion'),
);

export const upload = defineOperation({
	option: {
		name: 'Upload',
		value: 'upload',
		action: 'Upload a document',
		description: 'Send a file to a folder, as a new one or as a new version',
	},
	calls: [
		...bothOf(CREATE_FILE, UPDATE_FILE, GET_FILE, GET_FOLDER, GET_ROOT_FOLDER),
		...bothOf(LIST_DOCUMENTS, CREATE_FOLDER),
		...UPLOAD_TO_COMPANY,
		...UPLOAD_TO_PROJECT,
	],
	fields: {
		...placeFields,
		binaryPropertyName: inputFile,
		fileName,
		folderId: optionalFolderId,
		path,
		createPath,
		onConflict,
		sanitizeNames,
	},
	async run(context, values) {
		const place = placeOf(context, values);
		const source = context.readFile(values.binaryPropertyName);
		const folder = await findFolder(context, place, values);
		const given = values.fileName.trim() || source.fileName;
		const { name, renamed } = await fittingName(context, place, folder, given, values);
		const done = await put(context, place, { ...source, fileName: name }, folder.id, values);
		const { id, parent_id, updated_at, name: made } = done.file;
		const at = folder.path === '' ? made : `${folder.path}/${made}`;
		const { version, status } = done;
		const changes = [...folder.renamed, ...renamed];
		return [
			{
				json: {
					id,
					name: made,
					path: at,
					parent_id,
					updated_at,
					version,
					status,
					renamed: changes,
				},
			},
		];
	},
});
