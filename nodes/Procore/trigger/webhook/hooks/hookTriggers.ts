import {
	createHookTrigger,
	createHookTriggers,
	deleteHookTrigger,
	listHookTriggers,
	type HookTrigger,
	type Listened,
} from '../../../client/endpoints/webhooks';
import type { HookScope } from '../../../client/schemas/hookScope';
import type { ProcoreClient } from '../../../client/ProcoreClient';
import { rethrow, ProcoreError } from '../../../client/ProcoreError';
import { eventTypeOf } from '../../../client/schemas/eventType';
import { valueOf } from '../events';

/** What a hook should listen to. */
interface Wanted {
	scope: HookScope;
	listened: Listened[];
}

const valueOfTrigger = ({ resource_name, event_type }: HookTrigger) =>
	valueOf({ resource_name, event_type: eventTypeOf(event_type) });

/** Whether a hook listens to exactly what it should. */
export async function hasTriggers(
	procore: ProcoreClient,
	{ scope, listened }: Wanted,
	hookId: string,
): Promise<boolean> {
	const has = (await listHookTriggers(procore, scope, hookId)).map(valueOfTrigger);
	const should = listened.map(valueOf);
	return has.length === should.length && should.every((value) => has.includes(value));
}

/**
 * Makes a hook listen. Several triggers are made in one call, as far as Procore takes them.
 * @throws ProcoreError with Procore's reason for the first event that it refuses
 */
export async function addTriggers(
	procore: ProcoreClient,
	{ scope, listened }: Wanted,
	hookId: string,
): Promise<void> {
	let missing = listened;
	if (listened.length > 1) {
		try {
			const made = await createHookTriggers(procore, scope, hookId, listened);
			const has = made.map(valueOfTrigger);
			missing = listened.filter((each) => !has.includes(valueOf(each)));
		} catch (error) {
			// One by one, Procore says which event it refuses, and why.
			if (!(error instanceof ProcoreError) || error.kind !== 'validation') throw rethrow(error);
		}
	}
	for (const each of missing) await createHookTrigger(procore, scope, hookId, each);
}

/** Adds the triggers that are missing from a hook, and deletes those that it should not have. */
export async function alignTriggers(
	procore: ProcoreClient,
	{ scope, listened }: Wanted,
	hookId: string,
): Promise<void> {
	const present = await listHookTriggers(procore, scope, hookId);
	const has = present.map(valueOfTrigger);
	const should = listened.map(valueOf);
	const lacking = listened.filter((each) => !has.includes(valueOf(each)));
	await addTriggers(procore, { scope, listened: lacking }, hookId);
	for (const [index, trigger] of present.entries()) {
		const value = valueOfTrigger(trigger);
		if (should.includes(value) && has.indexOf(value) === index) continue;
		await deleteHookTrigger(procore, scope, hookId, trigger.id);
	}
}
