import { LIST_TRIGGERS, listHookTriggers } from '../../client/endpoints/webhooks';
import { procoreId } from '../../client/ids';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';
import { atMost, listLength } from '../../fields/list';
import type { FoundHook } from '../../validation/hooks/diagnose';
import { sayEvents } from '../../validation/hooks/eventWords';
import { defineOperation } from '../define';
import { FIND_HOOKS_CALLS, findHooks } from './findHooks';
import { hookScopeFields } from './webhook.fields';

const includeEvents = field(
	{
		displayName: 'Include Events',
		name: 'includeEvents',
		type: 'boolean',
		default: false,
		description:
			'Whether to add what each hook listens to, in words. This takes one more call for each hook.',
	},
	booleanOf(false),
);

/** A hook as Procore gives it, with what a person reads first in front. */
function rowOf({ hook, scope, projectName }: FoundHook, events?: string) {
	const { status, destination_url, destination_headers, ...rest } = hook;
	return {
		status,
		level: scope.projectId ? 'project' : 'company',
		project_name: projectName || null,
		...(events === undefined ? {} : { events }),
		destination_url,
		...rest,
		project_id: scope.projectId ? procoreId(scope.projectId) : null,
		...(destination_headers === undefined ? {} : { destination_headers }),
	};
}

const eventsOf = async (procore: ProcoreClient, { hook, scope }: FoundHook) =>
	sayEvents(await listHookTriggers(procore, scope, hook.id));

export const getAll = defineOperation({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many webhooks',
		description:
			'List the hooks of a namespace, of the company and of projects: their status, level, events and addresses',
	},
	calls: [...FIND_HOOKS_CALLS, ...LIST_TRIGGERS],
	fields: { ...hookScopeFields, ...listLength, includeEvents },
	async run(context, { includeEvents: isWanted, ...values }) {
		const { hooks, failures } = await findHooks(context, values, atMost(values));
		const rows = hooks.map(async (found) => ({
			json: rowOf(found, isWanted ? await eventsOf(context.procore, found) : undefined),
		}));
		return [...(await Promise.all(rows)), ...failures];
	},
});
