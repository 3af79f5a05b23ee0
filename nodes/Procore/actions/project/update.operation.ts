import { LIST_CUSTOM_FIELDS } from '../../client/endpoints/customFields';
import { writeRecord } from '../../client/endpoints/directory/writeRecord';
import { callOf } from '../../client/tools/calls';
import { projectId } from '../../fields/project';
import { bodyOf } from '../../fields/writing/bodyOf';
import { refuseEmpty } from '../../fields/writing/refuseEmpty';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, rows } from '../define';

const call = callOf('project', 'company', 'update');

export const update = defineOperation({
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a project',
		description: 'Change a project; with active it is made inactive or active again',
	},
	calls: [call, LIST_CUSTOM_FIELDS],
	writes: call,
	fields: { projectId, ...writingFields() },
	async run(context, { projectId: id, ...writing }) {
		const { procore, companyId } = context;
		const body = refuseEmpty(await bodyOf(context, writing, call, { mode: 'update' }));
		return rows([await writeRecord(procore, { call, ids: { id }, companyId, body })]);
	},
});
