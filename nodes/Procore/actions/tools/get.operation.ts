import { getToolRecord } from '../../client/endpoints/toolRecords';
import { simpleFieldsOf } from '../../client/tools/facts/simple';
import type { ToolResource } from '../../client/tools/menu';
import { simplified } from '../../fields/simplify';
import { defineOperation, rows, type Operation } from '../define';
import { callsWith, chosenKind, kindsWith } from './kinds';
import { placeOf } from './place';
import {
	choiceFields,
	neededFields,
	placeFields,
	recordIdFor,
	simplifyTool,
} from './fields/tool.fields';
import { wordsOf } from './words';

export function get(tool: ToolResource): Operation {
	const { one } = wordsOf(tool);
	return defineOperation({
		option: {
			name: 'Get',
			value: 'get',
			action: `Get ${one}`,
			description: `Read ${one} by its ID`,
		},
		calls: callsWith(kindsWith(tool, 'get'), 'get'),
		fields: {
			...choiceFields(tool, 'get'),
			...placeFields(tool, 'get'),
			...neededFields(tool, 'get'),
			recordId: recordIdFor(tool),
			simplify: simplifyTool,
		},
		async run(context, values) {
			const kind = chosenKind(tool, 'get', values);
			const place = placeOf(context, kind, 'get', values);
			const record = await getToolRecord(context.procore, kind, place, String(values.recordId));
			const names = values.simplify === false ? [] : await simpleFieldsOf(kind.list ?? '');
			return rows([names.length > 0 ? simplified(record, names) : record]);
		},
	});
}
