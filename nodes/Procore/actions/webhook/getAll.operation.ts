import { z } from 'zod';
import { defineOperation } from '../define';
import { atMost, companyId, listLength, returnAllOrLimit } from '../../fields/properties';
import { findHooks } from './findHooks';
import { namespace, scopeParameters, scopeProperties } from './webhook.fields';

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many webhooks',
		description: 'List the hooks of a namespace: where they deliver, and whether they are active',
	},
	properties: [companyId, namespace, ...scopeProperties, ...returnAllOrLimit],
	parameters: z.object({ ...scopeParameters, ...listLength }),
	async run(context, parameters) {
		const { hooks, failures } = await findHooks(context, parameters, atMost(parameters));
		const found = hooks.map(({ hook, scope, projectName }) => ({
			json: { ...hook, project_id: scope.projectId || null, project_name: projectName || null },
		}));
		return [...found, ...failures];
	},
});
