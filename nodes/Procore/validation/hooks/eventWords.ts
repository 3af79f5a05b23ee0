import type { HookTrigger } from '../../client/endpoints/webhooks';
import { eventTypeOf } from '../../client/schemas/eventType';

/** What a hook listens to, in words: `Company Vendors: create, update; Projects: update`. */
export function sayEvents(triggers: HookTrigger[]): string {
	const byResource = new Map<string, string[]>();
	for (const { resource_name: name, event_type } of triggers) {
		byResource.set(name, [...(byResource.get(name) ?? []), eventTypeOf(event_type)]);
	}
	return [...byResource].map(([name, events]) => `${name}: ${events.join(', ')}`).join('; ');
}
