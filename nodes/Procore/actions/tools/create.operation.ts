import { writeToolRecord } from '../../client/endpoints/toolRecords';
import type { ToolResource } from '../../client/tools/menu';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, type Operation } from '../define';
import { attachmentCalls, attachmentFields } from './fields/attach';
import { callsWith, kindsWith } from './kinds';
import { choiceFields, neededFields, placeFields } from './fields/tool.fields';
import { wordsOf } from './words';
import { writtenBy, writtenRecord, WRITING_CALLS } from './write';

export function create(tool: ToolResource): Operation {
	const { one } = wordsOf(tool);
	return defineOperation({
		option: {
			name: 'Create',
			value: 'create',
			action: `Create ${one}`,
			description: `Add ${one} to Procore`,
		},
		calls: [
			...callsWith(kindsWith(tool, 'create'), 'create'),
			...WRITING_CALLS,
			...attachmentCalls(tool, 'create'),
		],
		writes: writtenBy(tool, 'create'),
		fields: {
			...choiceFields(tool, 'create'),
			...placeFields(tool, 'create'),
			...neededFields(tool, 'create'),
			...writingFields(),
			...attachmentFields(tool, 'create'),
		},
		async run(context, values) {
			const { kind, place, body } = await writtenRecord(context, tool, 'create', values);
			const record = await writeToolRecord(context.procore, kind, place, body);
			return [{ json: record ?? { created: true } }];
		},
	});
}
