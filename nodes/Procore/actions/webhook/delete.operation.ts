import { z } from 'zod';
import { deleteHook } from '../../client/endpoints/webhooks';
import { defineOperation } from '../define';
import { companyId, companyIdOf } from '../../fields/properties';
import { scopeOfHook } from './findHooks';
import { hookId, requiredHookIdOf } from './webhook.fields';

export const deleteOne = defineOperation({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a webhook',
		description: 'Remove a hook and what it listens to from Procore',
	},
	properties: [companyId, hookId],
	parameters: z.object({ companyId: companyIdOf, hookId: requiredHookIdOf }),
	async run(context, { companyId: company, hookId: chosen }) {
		await deleteHook(context.procore, scopeOfHook(context, company, chosen), chosen.id);
		return [{ json: { deleted: true } }];
	},
});
