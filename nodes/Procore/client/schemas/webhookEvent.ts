import { z } from 'zod';
import { anything } from './records';

const ID = /^[\w-]{1,64}$/;
const id = z
	.union([z.string(), z.number().int().nonnegative()])
	.transform(String)
	.pipe(z.string().regex(ID));
/** Procore sends "" for no id. */
const idOrNone = z
	.union([z.literal(''), id])
	.nullish()
	.transform((given) => given || null);
const name = z.string().trim().min(1).max(200);
const timestamp = z
	.string()
	.max(64)
	.refine((text) => Number.isFinite(Date.parse(text)), 'no date');
const version = z.string().max(20).nullish();

/**
 * An event of Procore's webhooks, in any payload version.
 * Source: procore/documentation `plan_your_app/payload_formats.md`.
 */
export interface WebhookEvent {
	/** The ULID: the same in every delivery of the event. */
	eventId: string;
	/** `create`, `update`, `delete`, or another event of the resource. */
	eventType: string;
	resourceName: string;
	resourceId: string;
	companyId: string;
	/** null at company level. */
	projectId: string | null;
	userId: string | null;
	timestamp: string;
	payloadVersion: string;
	/** What a line item belongs to, by Procore's name; only in payload v3.0. */
	parents?: { id: string; name: string }[];
	/** The client id of the app that made the change; undefined if the payload has no such field. */
	sourceApplicationId?: string | null;
}

const current = z
	.object({
		id,
		reason: name,
		resource_type: name,
		resource_id: id,
		company_id: id,
		project_id: idOrNone,
		user_id: idOrNone,
		timestamp,
		payload_version: version,
	})
	.transform((event): WebhookEvent => ({
		eventId: event.id,
		eventType: event.reason,
		resourceName: event.resource_type,
		resourceId: event.resource_id,
		companyId: event.company_id,
		projectId: event.project_id,
		userId: event.user_id,
		timestamp: event.timestamp,
		payloadVersion: versionOf(event.payload_version ?? 'v4.0'),
	}));

const metadata = z.object({ source_application_id: z.string().nullish() });

const related = z.array(z.object({ id, name })).nullish().catch(undefined);

const former = z
	.object({
		id: idOrNone,
		ulid: idOrNone,
		event_type: name,
		resource_name: name,
		resource_id: id,
		company_id: id,
		project_id: idOrNone,
		user_id: idOrNone,
		timestamp,
		api_version: version,
		metadata: metadata.nullish().catch(undefined),
		related_resources: related,
	})
	.refine((event) => (event.ulid ?? event.id) !== null, 'no id')
	.transform((event): WebhookEvent => ({
		eventId: event.ulid ?? event.id ?? '',
		eventType: event.event_type,
		resourceName: event.resource_name,
		resourceId: event.resource_id,
		companyId: event.company_id,
		projectId: event.project_id,
		userId: event.user_id,
		timestamp: event.timestamp,
		payloadVersion: versionOf(event.api_version ?? 'v2.0'),
		parents: event.related_resources ?? undefined,
		sourceApplicationId: event.metadata?.source_application_id,
	}));

/** `v2` → `v2.0`: Procore's documentation and answers use both spellings. */
export function versionOf(spelled: string): string {
	return /^v\d+$/.test(spelled) ? `${spelled}.0` : spelled;
}

const eventSchema = z.union([current, former]);
const rawSchema = z.object({}).catchall(anything);

/** An event with the body it came in. */
export interface Received {
	event: WebhookEvent;
	raw: z.output<typeof rawSchema>;
}

/** @returns undefined if it is not an event of Procore's */
export function eventIn(body: unknown): Received | undefined {
	const raw = rawSchema.safeParse(body);
	const event = eventSchema.safeParse(body);
	return raw.success && event.success ? { event: event.data, raw: raw.data } : undefined;
}

/** The fields of an output item: the same from the trigger and from the recovery. */
export function itemOfEvent({ event, raw }: Received) {
	const { eventId, eventType, resourceName, resourceId, companyId, projectId } = event;
	const { userId, timestamp: at, payloadVersion } = event;
	return {
		eventId,
		eventType,
		resourceName,
		resourceId,
		companyId,
		projectId,
		userId,
		timestamp: at,
		payloadVersion,
		event: raw,
	};
}
