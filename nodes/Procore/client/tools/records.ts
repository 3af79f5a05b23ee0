import type { Query } from '../wire/http';
import { filledIn, namesIn, type Ids, type Path } from '../wire/path';
import type { WebhookEvent } from '../schemas/webhookEvent';
import { callsOf, scopeQuery } from './calls';
import { kindOf, TABLE } from './table';
import type { Kind } from './kind';

/** The call that reads a record, or why there is none. */
export type RecordCall = { path: Path; query: Query } | { missing: string };

const BY_EVENT = new Map<string, Kind>(
	TABLE.flatMap((kind) =>
		[kind.event, kind.alsoCalled].flatMap((name) => (name ? [[name, kind] as const] : [])),
	),
);

/** Procore's name of what a record belongs to, by the name of its id in a path. */
function parentName({ needs = {}, scope }: Kind, name: string): string | undefined {
	const value = needs[name];
	return value === undefined ? undefined : kindOf(value, scope)?.event;
}

function parentId({ parents = [] }: WebhookEvent, parent: string | undefined): string | undefined {
	const [only, ...more] = parents;
	const named = parents.find(({ name }) => name === parent);
	return (named ?? (more.length > 0 ? undefined : only))?.id;
}

/** The path's ids of other records; undefined if one is missing. */
function parentIds(kind: Kind, template: string, event: WebhookEvent): Ids | undefined {
	const ids: Record<string, string> = {};
	for (const name of namesIn(template).filter((each) => each in (kind.needs ?? {}))) {
		const id = parentId(event, parentName(kind, name));
		if (id === undefined) return undefined;
		ids[name] = id;
	}
	return ids;
}

/**
 * The call of Include Record. Line items are read with the id of what they belong to. Payload v3.0
 * has it in `related_resources`; the other versions do not.
 */
export function recordCallOf(event: WebhookEvent): RecordCall {
	const kind = BY_EVENT.get(event.resourceName);
	const [, template] = (kind && callsOf(kind).get('get')) ?? [];
	if (kind === undefined || template === undefined) {
		return { missing: `Procore has no endpoint that reads "${event.resourceName}" by its id` };
	}
	const parents = parentIds(kind, template, event);
	if (parents === undefined) {
		return {
			missing: `Procore reads "${kind.event}" only by the id of what they belong to, which payload v3.0 names: choose Payload Version V3.0`,
		};
	}
	const { companyId, projectId } = event;
	if (kind.scope === 'project' && projectId === null) {
		return {
			missing: `The event names no project, which Procore needs to read "${kind.event}"`,
		};
	}
	const ids = { ...parents, company_id: companyId, project_id: projectId ?? '' };
	const path = filledIn(template, ids, event.resourceId);
	return { path, query: scopeQuery(template, kind.scope, ids) };
}
