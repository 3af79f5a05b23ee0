import { eventTypeOf } from '../../../../../nodes/Procore/client/schemas/eventType.ts';
import { labelOf } from '../../../../../nodes/Procore/trigger/webhook/events.ts';

it.each([
	['CREATED', 'create', 'Vendors: Created'],
	['update', 'update', 'Vendors: Updated'],
	['Deleted', 'delete', 'Vendors: Deleted'],
	['archived', 'archived', 'Vendors: archived'],
	['constructor', 'constructor', 'Vendors: constructor'],
	['__proto__', '__proto__', 'Vendors: __proto__'],
])('what Procore calls %s is %s, and "%s" in the menu', (answered, event_type, label) => {
	expect(eventTypeOf(answered)).toBe(event_type);
	expect(labelOf({ resource_name: 'Vendors', event_type })).toBe(label);
});
