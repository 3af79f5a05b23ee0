import { deleteToolRecord } from '../../client/endpoints/toolRecords';
import type { ToolResource } from '../../client/tools/menu';
import { defineOperation, type Operation } from '../define';
import { callsWith, chosenKind, kindsWith } from './kinds';
import { placeOf } from './place';
import { choiceFields, neededFields, placeFields, recordIdFor } from './fields/tool.fields';
import { wordsOf } from './words';

export function deleteOne(tool: ToolResource): Operation {
	const { one } = wordsOf(tool);
	return defineOperation({
		option: {
			name: 'Delete',
			value: 'delete',
			action: `Delete ${one}`,
			description: `Remove ${one} from Procore, or move it to the recycle bin if the tool has one`,
		},
		calls: callsWith(kindsWith(tool, 'delete'), 'delete'),
		fields: {
			...choiceFields(tool, 'delete'),
			...placeFields(tool, 'delete'),
			...neededFields(tool, 'delete'),
			recordId: recordIdFor(tool),
		},
		async run(context, values) {
			const kind = chosenKind(tool, 'delete', values);
			const place = placeOf(context, kind, 'delete', values);
			await deleteToolRecord(context.procore, kind, place, String(values.recordId));
			return [{ json: { deleted: true } }];
		},
	});
}
