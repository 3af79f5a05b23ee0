import { DELETE_HOOK, deleteHook } from '../../client/endpoints/webhooks';
import { defineOperation } from '../define';
import { scopeOfHook } from './findHooks';
import { hookId } from './webhook.fields';

export const deleteOne = defineOperation({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a webhook',
		description: 'Remove a hook and what it listens to from Procore',
	},
	calls: DELETE_HOOK,
	fields: { hookId },
	async run(context, { hookId: chosen }) {
		await deleteHook(context.procore, scopeOfHook(context, chosen), chosen.id);
		return [{ json: { deleted: true } }];
	},
});
