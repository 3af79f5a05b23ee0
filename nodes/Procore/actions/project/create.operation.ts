import { writeRecord } from '../../client/endpoints/directory/writeRecord';
import { callOf } from '../../client/tools/calls';
import { bodyOf } from '../../fields/writing/bodyOf';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, rows } from '../define';

const call = callOf('project', 'company', 'create');

export const create = defineOperation({
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a project',
		description: 'Create a project, with project_template_id from a template',
	},
	calls: [call],
	writes: call,
	fields: writingFields(),
	async run(context, writing) {
		const { procore, companyId } = context;
		const body = await bodyOf(context, writing, call, { mode: 'create' });
		return rows([await writeRecord(procore, { call, companyId, body })]);
	},
});
