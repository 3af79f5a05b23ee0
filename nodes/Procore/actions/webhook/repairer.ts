import { deleteHook, updateHook, type Hook } from '../../client/endpoints/webhooks';
import { procoreId } from '../../client/ids';
import { rethrow, ProcoreError } from '../../client/ProcoreError';
import { addressOf } from '../../client/wire/address';
import { targetOf } from '../../validation/hooks/baseUrl';
import { diagnose, doublesAmong, isDisabled, keptFor } from '../../validation/hooks/diagnose';
import type { Diagnosis, FoundHook, Presence } from '../../validation/hooks/diagnose';
import { heldBy, HOURS_BACK } from '../../validation/hooks/missed';
import type { OperationContext, OutputRow } from '../define';
import { hookIdOfRow } from './findHooks';

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
export class Repairer {
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
