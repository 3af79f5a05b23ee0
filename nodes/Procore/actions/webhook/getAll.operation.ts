import { procoreId } from '../../client/ids';
import { defineOperation } from '../define';
import { atMost, listLength } from '../../fields/list';
import { FIND_HOOKS_CALLS, findHooks } from './findHooks';
import { hookScopeFields } from './webhook.fields';

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many webhooks',
		description: 'List the hooks of a namespace: their addresses, and whether they are active',
	},
	calls: FIND_HOOKS_CALLS,
	fields: { ...hookScopeFields, ...listLength },
	async run(context, values) {
		const { hooks, failures } = await findHooks(context, values, atMost(values));
		const found = hooks.map(({ hook, scope, projectName }) => ({
			json: {
				...hook,
				project_id: scope.projectId ? procoreId(scope.projectId) : null,
				project_name: projectName || null,
			},
		}));
		return [...found, ...failures];
	},
});
