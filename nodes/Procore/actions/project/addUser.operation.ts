import { z } from 'zod';
import { addMember, USERS } from '../../client/endpoints/directory/members';
import { procoreId } from '../../client/ids';
import { field } from '../../fields/field';
import { recordIdOrNone } from '../../fields/locator';
import { projectId } from '../../fields/project';
import { defineOperation } from '../define';
import { userId } from './project.fields';

const permissionTemplateId = field(
	{
		displayName: 'Permission Template Name or ID',
		name: 'permissionTemplateId',
		type: 'options',
		default: '',
		typeOptions: {
			loadOptionsMethod: 'getPermissionTemplates',
			loadOptionsDependsOn: ['companyId.value'],
		},
		description:
			'What the user may do in the project. Leave empty for the user\'s default template; another one requires the level Admin on Directory. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	z.unknown().pipe(recordIdOrNone('permission template')),
);

export const addUser = defineOperation({
	option: {
		name: 'Add User',
		value: 'addUser',
		action: 'Add a user to a project',
		description:
			'Add a user of the company directory to a project. The user of a service account is then permitted to see the project.',
	},
	calls: [USERS.add, USERS.list],
	fields: { projectId, userId, permissionTemplateId },
	async run({ procore, companyId }, { projectId: project, userId: id, permissionTemplateId: as }) {
		const body = as === '' ? undefined : { user: { permission_template_id: procoreId(as) } };
		const member = { companyId, projectId: project, id };
		const { record, added } = await addMember(procore, USERS, member, body);
		return [{ json: { ...record, project_id: procoreId(project), added } }];
	},
});
