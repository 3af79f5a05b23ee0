import { z } from 'zod';
import { deleteHook, updateHook, type Hook } from '../../client/endpoints/webhooks';
import { originOf } from '../../client/environments';
import { defineOperation, type OperationContext, type OutputRow } from '../define';
import { booleanOf, companyId } from '../properties';
import { diagnose, doublesAmong, type Diagnosis, type Presence } from './diagnose';
import { findHooks } from './findHooks';
import { namespace, scopeParameters, scopeProperties } from './webhook.fields';

/** The path of a Procore Trigger; any other address of this n8n is somebody else's. */
const TRIGGER_PATH = /^\/(?:webhook|webhook-test)\/[^/?#]+\/webhook$/;

function pathBelow(base: string, url: string): string | undefined {
	return base && url.startsWith(`${base}/`) ? url.slice(base.length) : undefined;
}

/** A request without the secret: a live trigger refuses it, and n8n knows no other address. */
async function presenceOf(context: OperationContext, base: string, hook: Hook): Promise<Presence> {
	const url = hook.destination_url ?? '';
	const path = pathBelow(base, url);
	if (path === undefined || !TRIGGER_PATH.test(path)) return 'elsewhere';
	const status = await context.remember(`knock:${url}`, async () => await context.knock(url));
	if (status === 401) return 'live';
	return status === 404 ? 'absent' : 'unknown';
}

async function carryOut({ procore }: OperationContext, { hook, scope, action }: Diagnosis) {
	if (action === 'delete') {
		await deleteHook(procore, scope, hook.id);
		return true;
	}
	if (action !== 'enable') return false;
	await updateHook(procore, scope, hook.id, {
		payload_version: hook.payload_version ?? 'v4.0',
		namespace: hook.namespace ?? '',
		destination_url: hook.destination_url ?? '',
		status: 'active',
	});
	return true;
}

function rowOf({ hook, scope, projectName, ...found }: Diagnosis, done: boolean): OutputRow {
	const { problems, action, advice } = found;
	return {
		json: {
			hookId: scope.projectId ? `${scope.projectId}/${hook.id}` : hook.id,
			level: scope.projectId ? 'project' : 'company',
			projectId: scope.projectId || null,
			projectName: projectName || null,
			url: hook.destination_url ?? '',
			status: hook.status ?? '',
			events: hook.trigger_count ?? null,
			problems,
			action,
			done,
			advice,
		},
	};
}

export const repair = defineOperation({
	option: {
		name: 'Repair',
		value: 'repair',
		action: 'Check and repair webhooks',
		description:
			'Find hooks that are disabled, listen to nothing, are there twice, or belong to no published workflow',
	},
	properties: [
		companyId,
		namespace,
		...scopeProperties,
		{
			displayName: 'Dry Run',
			name: 'dryRun',
			type: 'boolean',
			default: true,
			description: 'Whether to only say what is wrong, and change nothing',
		},
		{
			displayName: 'Webhook Base URL',
			name: 'webhookBaseUrl',
			type: 'string',
			default: '={{ $execution.resumeUrl.split("/webhook-waiting")[0] }}',
			placeholder: 'e.g. https://n8n.example.com',
			description:
				'Where this n8n takes webhooks. Only hooks that point there are asked and changed.',
		},
	],
	parameters: z.object({
		...scopeParameters,
		dryRun: booleanOf(true),
		webhookBaseUrl: z
			.string()
			.trim()
			.default('')
			.transform((typed) => typed.replace(/\/+$/, ''))
			.refine((typed) => typed === '' || originOf(typed) !== '', 'this is no address'),
	}),
	async run(context, { dryRun, webhookBaseUrl, ...scope }) {
		const { hooks, failures } = await findHooks(context, scope);
		const doubles = doublesAmong(hooks);
		const out: OutputRow[] = [];
		for (const found of hooks) {
			const presence = await presenceOf(context, webhookBaseUrl, found.hook);
			const diagnosis = diagnose(found, presence, doubles.has(found));
			out.push(rowOf(diagnosis, !dryRun && (await carryOut(context, diagnosis))));
		}
		return [...out, ...failures];
	},
});
