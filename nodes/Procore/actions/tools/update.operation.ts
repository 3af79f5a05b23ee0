import { writeToolRecord } from '../../client/endpoints/toolRecords';
import type { ToolResource } from '../../client/tools/menu';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, type Operation } from '../define';
import { attachmentCalls, attachmentFields } from './fields/attach';
import { callsWith, kindsWith } from './kinds';
import { choiceFields, neededFields, placeFields, recordIdFor } from './fields/tool.fields';
import { wordsOf } from './words';
import { writtenBy, writtenRecord, WRITING_CALLS } from './write';

export function update(tool: ToolResource): Operation {
	const { one } = wordsOf(tool);
	return defineOperation({
		option: {
			name: 'Update',
			value: 'update',
			action: `Update ${one}`,
			description: `Change fields of ${one}; the other fields stay unchanged`,
		},
		calls: [
			...callsWith(kindsWith(tool, 'update'), 'update'),
			...WRITING_CALLS,
			...attachmentCalls(tool, 'update'),
		],
		writes: writtenBy(tool, 'update'),
		fields: {
			...choiceFields(tool, 'update'),
			...placeFields(tool, 'update'),
			...neededFields(tool, 'update'),
			recordId: recordIdFor(tool),
			...writingFields(),
			...attachmentFields(tool, 'update'),
		},
		async run(context, values) {
			const { kind, place, body } = await writtenRecord(context, tool, 'update', values);
			const id = String(values.recordId);
			const record = await writeToolRecord(context.procore, kind, place, body, id);
			return [{ json: record ?? { id, updated: true } }];
		},
	});
}
