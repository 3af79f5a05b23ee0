import { bothOf, GET_FILE, LIST_DOCUMENTS } from '../../client/endpoints/documents/calls';
import { getFile } from '../../client/endpoints/documents/documents';
import { placeOf } from '../../fields/projects';
import { defineOperation } from '../define';
import { fileId, placeFields } from './document.fields';
import { pathOfFile } from './fileRow';

export const get = defineOperation({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a document',
		description: 'Read one file with its versions',
	},
	calls: bothOf(GET_FILE, LIST_DOCUMENTS),
	fields: { ...placeFields, fileId },
	async run(context, values) {
		const place = placeOf(context, values);
		const file = await getFile(context.procore, place, values.fileId);
		return [{ json: { ...file, path: await pathOfFile(context, place, file) } }];
	},
});
