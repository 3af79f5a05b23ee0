import { z } from 'zod';
import { DELETE_HOOK, LIST_DELIVERIES, UPDATE_HOOK } from '../../client/endpoints/webhooks';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';
import { isBaseUrl } from '../../validation/hooks/baseUrl';
import { defineOperation, type OutputRow } from '../define';
import { FIND_HOOKS_CALLS, findHooks } from './findHooks';
import { rowsOfFollowed } from './followedProjects';
import { Repairer } from './repairer';
import { hookScopeFields } from './webhook.fields';

/** How many hooks need what, in one sentence. */
function sayRepaired(rows: OutputRow[], base: string): string {
	if (rows.length === 0) return 'There is no hook in this namespace and level.';
	const count = (isSo: (row: OutputRow['json']) => boolean) =>
		rows.filter(({ json }) => isSo(json)).length;
	const well = count(({ action }) => action === 'none');
	const done = count((row) => row.done === true);
	const hooks = rows.length === 1 ? '1 hook' : `${rows.length} hooks`;
	return `${hooks} checked against ${base}: ${well} ${well === 1 ? 'needs' : 'need'} nothing, ${done} repaired, ${rows.length - well - done} to look at.`;
}

export const repair = defineOperation({
	option: {
		name: 'Repair',
		value: 'repair',
		action: 'Check and repair webhooks',
		description:
			'Find hooks that are disabled, missing in a new project, listen to nothing, exist twice, or belong to no published workflow',
	},
	calls: [...FIND_HOOKS_CALLS, ...LIST_DELIVERIES, ...UPDATE_HOOK, ...DELETE_HOOK],
	fields: {
		...hookScopeFields,
		dryRun: field(
			{
				displayName: 'Dry Run',
				name: 'dryRun',
				type: 'boolean',
				default: true,
				description:
					'Whether to only report what is wrong and change nothing. A hook with events of the last 24 hours that did not arrive is switched off, not deleted.',
			},
			booleanOf(true),
		),
		webhookBaseUrl: field(
			{
				displayName: 'Webhook Base URL',
				name: 'webhookBaseUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://n8n.example.com',
				description:
					'The address at which this n8n receives webhooks; leave it empty for the one that n8n knows itself by. Only hooks that point there are tested and changed. If N8N_ENDPOINT_WEBHOOK is set, enter the address with its path.',
			},
			z.string().trim().default('').refine(isBaseUrl, 'this is not an address'),
		),
	},
	async run(context, { dryRun, webhookBaseUrl: typed, ...scope }) {
		const found = await findHooks(context, scope);
		const { hooks, failures } = found;
		const webhookBaseUrl = typed || context.webhookBase();
		const repairer = new Repairer(context, hooks, { dryRun, webhookBaseUrl });
		const out: OutputRow[] = [];
		for (const one of hooks) out.push(await repairer.repair(one));
		const followed =
			scope.level === 'all' ? await rowsOfFollowed(context, found, repairer.live, dryRun) : [];
		const rows = [...out, ...followed];
		context.hint(sayRepaired(rows, webhookBaseUrl));
		return [...rows, ...failures];
	},
});
