import { removeMember, USERS } from '../../client/endpoints/directory/members';
import { procoreId } from '../../client/ids';
import { projectId } from '../../fields/project';
import { defineOperation } from '../define';
import { userId } from './project.fields';

export const removeUser = defineOperation({
	option: {
		name: 'Remove User',
		value: 'removeUser',
		action: 'Remove a user from a project',
		description: 'Remove a user from a project; the user stays in the company directory',
	},
	calls: [USERS.remove, USERS.list],
	fields: { projectId, userId },
	async run({ procore, companyId }, { projectId: project, userId: id }) {
		const removed = await removeMember(procore, USERS, { companyId, projectId: project, id });
		return [{ json: { user_id: procoreId(id), project_id: procoreId(project), removed } }];
	},
});
