import { z } from 'zod';
import { FolderNames, LONGEST_PATH } from '../../client/documents/fitNames';
import { bothOf, GET_FILE, LIST_DOCUMENTS } from '../../client/endpoints/documents/calls';
import { getFile } from '../../client/endpoints/documents/documents';
import { field } from '../../fields/field';
import { placeOf } from '../../fields/projects';
import { defineOperation } from '../define';
import { fileId, placeFields, sanitizeNames } from './document.fields';
import { newestOf, pathOfFile } from './fileRow';

const binaryPropertyName = field(
	{
		displayName: 'Put Output File in Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		hint: 'The name of the output binary field to put the file in',
	},
	z.string().trim().min(1, 'enter the name of a field, such as data').default('data'),
);

export const download = defineOperation({
	option: {
		name: 'Download',
		value: 'download',
		action: 'Download a document',
		description: 'Read the newest version of a file into a binary field',
	},
	calls: bothOf(GET_FILE, LIST_DOCUMENTS),
	fields: { ...placeFields, fileId, binaryPropertyName, sanitizeNames },
	async run(context, values) {
		const place = placeOf(context, values);
		const file = await getFile(context.procore, place, values.fileId);
		const version = newestOf(file);
		const path = await pathOfFile(context, place, file);
		const { name, renamed } = values.sanitizeNames
			? new FolderNames().fit(file.name, LONGEST_PATH)
			: { name: file.name, renamed: [] };
		const content = await context.procore.open(version.url, place.companyId);
		const kept = await context.keepFile(content.as(name, version.size || undefined));
		const { mimeType } = kept;
		const { id, updated_at } = file;
		const json = { id, name: file.name, path, updated_at, fileName: name, mimeType, renamed };
		const fileSize = kept.bytes ?? version.size ?? null;
		return [
			{
				json: { ...json, fileSize, version: version.number ?? null },
				files: { [values.binaryPropertyName]: kept },
			},
		];
	},
});
