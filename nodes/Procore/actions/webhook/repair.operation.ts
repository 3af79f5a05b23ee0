import { z } from 'zod';
import {
	DELETE_HOOK,
	deleteHook,
	LIST_DELIVERIES,
	UPDATE_HOOK,
	updateHook,
	type Hook,
} from '../../client/endpoints/webhooks';
import { procoreId } from '../../client/ids';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import { addressOf } from '../../client/wire/address';
import { defineOperation, type OperationContext, type OutputRow } from '../define';
import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';
import { isBaseUrl, targetOf } from '../../validation/hooks/baseUrl';
import { diagnose, doublesAmong, isDisabled, keptFor } from '../../validation/hooks/diagnose';
import type { Diagnosis, FoundHook, Presence } from '../../validation/hooks/diagnose';
import { FIND_HOOKS_CALLS, findHooks, hookIdOfRow } from './findHooks';
import { rowsOfFollowed } from './followedProjects';
import { heldBy, HOURS_BACK } from '../../validation/hooks/missed';
import { hookScopeFields } from './webhook.fields';

/** Sends a request without the secret: a trigger answers 401, n8n without one answers 404. */
async function presenceOf(context: OperationContext, base: string, hook: Hook): Promise<Presence> {
	const url = addressOf(hook.destination_url ?? '');
	const target = targetOf(base, url);
	if (target !== 'trigger') return target;
	const status = await context.remember(`probe:${url}`, async () => await context.probe(url));
	if (status === 401) return 'live';
	return status === 404 ? 'absent' : 'noAnswer';
}

async function setStatus(
	{ procore }: OperationContext,
	{ hook, scope }: FoundHook,
	status: 'active' | 'disabled',
) {
	await updateHook(procore, scope, hook.id, {
		payload_version: hook.payload_version ?? 'v4.0',
		namespace: hook.namespace ?? '',
		destination_url: hook.destination_url ?? '',
		status,
	});
	return true;
}

/** @returns whether anything was changed in Procore */
async function carryOut(context: OperationContext, diagnosis: Diagnosis): Promise<boolean> {
	switch (diagnosis.action) {
		case 'delete':
			await deleteHook(context.procore, diagnosis.scope, diagnosis.hook.id);
			return true;
		case 'enable':
			return await setStatus(context, diagnosis, 'active');
		case 'recover':
			// No trigger listens there, so Procore should not collect more events.
			return !isDisabled(diagnosis) && (await setStatus(context, diagnosis, 'disabled'));
		default:
			return false;
	}
}

interface Outcome {
	done: boolean;
	error?: ProcoreError;
}

function rowOf(diagnosis: Diagnosis, { done, error }: Outcome): OutputRow {
	const { hook, scope, projectName, problems, action, advice, whenDone } = diagnosis;
	return {
		json: {
			action,
			done,
			advice: error ? error.advice : done ? whenDone : advice,
			...(error ? { error: error.message } : {}),
			status: hook.status ?? '',
			level: scope.projectId ? 'project' : 'company',
			projectName: projectName || null,
			events: hook.trigger_count ?? null,
			url: hook.destination_url ?? '',
			hookId: hookIdOfRow(diagnosis),
			projectId: scope.projectId ? procoreId(scope.projectId) : null,
			problems,
		},
	};
}

/**
 * Returns Procore's error about one hook, which does not stop the others. Throws any other error.
 */
function refusalIn(error: unknown): ProcoreError {
	if (error instanceof ProcoreError && error.kind !== 'cancelled') return error;
	throw rethrow(error);
}

/** Diagnoses hooks one by one, and repairs them unless it is a dry run. */
class Repairer {
	private readonly doubles: Set<FoundHook>;

	/** Hooks whose trigger listens. */
	readonly live: FoundHook[] = [];

	constructor(
		private readonly context: OperationContext,
		private readonly all: FoundHook[],
		private readonly options: { dryRun: boolean; webhookBaseUrl: string },
	) {
		this.doubles = doublesAmong(all);
	}

	async repair(found: FoundHook): Promise<OutputRow> {
		const presence = await presenceOf(this.context, this.options.webhookBaseUrl, found.hook);
		if (presence === 'live') this.live.push(found);
		let diagnosis = diagnose(found, presence, this.doubles.has(found));
		try {
			diagnosis = await this.keepEvents(diagnosis);
			const done = !this.options.dryRun && (await carryOut(this.context, diagnosis));
			return rowOf(diagnosis, { done });
		} catch (error) {
			return rowOf(diagnosis, { done: false, error: refusalIn(error) });
		}
	}

	/** Keeps a hook from being deleted while "Recover" can still return events of it. */
	private async keepEvents(diagnosis: Diagnosis): Promise<Diagnosis> {
		if (diagnosis.action !== 'delete') return diagnosis;
		const since = Date.now() - HOURS_BACK * 3_600_000;
		return keptFor(await heldBy(this.context.procore, diagnosis, this.all, since), diagnosis);
	}
}

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
