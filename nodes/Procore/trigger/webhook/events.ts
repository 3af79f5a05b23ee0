import { inputError } from '../../client/ProcoreError';
import type { Listened } from '../../client/endpoints/webhooks';

/**
 * Events that Procore stopped delivering on 30 June 2026, and the events that replace them.
 * Source: procore/documentation `announcements/webhook_fanout_migration.md`.
 */
const ENDED = new Map([
	['project users:update', 'Company Users:update'],
	['project vendors:update', 'Company Vendors:update'],
]);

const insteadOf = (value: string) => ENDED.get(value.toLowerCase());

export const hasEnded = (value: string) => insteadOf(value) !== undefined;

/** `Company Vendors:create` for the menu, the interface and the static data. */
export const valueOf = ({ resource_name, event_type }: Listened) =>
	`${resource_name}:${event_type}`;

/**
 * What the chosen values listen to, each once.
 * @throws ProcoreError when none is chosen, when one is not an event, or when Procore has ended it
 */
export function listenedIn(values: readonly string[]): Listened[] {
	if (values.length === 0) {
		throw inputError('No event is chosen', 'Choose at least one event in "Events".');
	}
	const listened = values.map(listenedOf);
	return [...new Map(listened.map((each) => [valueOf(each), each])).values()];
}

/** As typed, without superfluous spaces. */
function listenedOf(typed: string): Listened {
	const text = typed.trim().replace(/\s+/g, ' ');
	const at = text.lastIndexOf(':');
	const resource_name = text.slice(0, Math.max(at, 0)).trim();
	const event_type = text.slice(at + 1).trim();
	if (!resource_name || !event_type) {
		throw inputError(
			`"${text}" is not an event`,
			'An event is a resource and what happens to it, for example "Company Vendors:update". Choose from the list.',
		);
	}
	const value = valueOf({ resource_name, event_type });
	const instead = insteadOf(value);
	if (instead === undefined) return { resource_name, event_type };
	throw inputError(
		`Procore has not delivered "${value}" since 30 June 2026`,
		`Listen to "${instead}" instead: set Scope to Company and choose it in "Events". It comes once for a change, not once for each project.`,
	);
}

const LABELS = new Map([
	['create', 'Created'],
	['update', 'Updated'],
	['delete', 'Deleted'],
]);

/** n8n's expression for the chosen events in words: `Company Vendors created, Projects updated`. */
export const EVENTS_IN_WORDS =
	'={{ [$parameter["events"]].flat().join(", ").replace(/:(create|update|delete)\\b/g, " $1d") }}';

/** For the menu: `Company Vendors: Created`. */
export const labelOf = ({ resource_name, event_type }: Listened) =>
	`${resource_name}: ${LABELS.get(event_type) ?? event_type}`;
