import { answerFields } from './facts/facts.mts';
import { operations } from './operations.mts';
import { paged } from './paging.mts';
import { candidates, entityOf, rowsOfKind } from './records/entities.mts';
import { fitted } from './records/fit.mts';
import type { Place } from './records/places.mts';
import { fieldFor } from './records/fieldFor.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { singular, targetOf } from './records/targets.mts';
import { companyOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { toolKinds } from './toolTable.mts';
import type { JsonValue } from './types.mts';

interface Option {
	key: JsonValue;
	value: JsonValue;
}

const words = (text: string) => text.replaceAll('_', ' ');

/** Values of its own that a field has: statuses and priorities. */
function constants(kind: ToolKind, name: string): Option[] | undefined {
	const texts = (kind.statuses ?? []).filter(
		(status): status is string => typeof status === 'string',
	);
	if (/^status/.test(name) && texts.length > 0) {
		return [...new Set(texts)].map((key) => ({ key, value: words(key) }));
	}
	if (name === 'priority') {
		return ['Low', 'Normal', 'High', 'Urgent'].map((value, key) => ({ key: String(key), value }));
	}
	if (/^(private|current_revision|is_rejected|for_record_only|unpackaged)$/.test(name)) {
		return [
			{ key: 'true', value: 'Yes' },
			{ key: 'false', value: 'No' },
		];
	}
	return undefined;
}

/** What the records of the list have in this field. */
function present(call: Call, kind: ToolKind, name: string, place: Place): Option[] {
	const field = fieldFor(kind, name);
	if (field === undefined) return [];
	const values = rowsOfKind(call.core, kind.key, place).map(({ fields }) => fields[field]);
	const texts = values.filter((value) => ['string', 'number'].includes(typeof value));
	return [...new Set(texts)].map((value) => ({ key: value, value: String(value) }));
}

function optionsOf(call: Call, kind: ToolKind, name: string): Option[] {
	const known = constants(kind, name);
	const target = targetOf(kind, name) ?? targetOf(kind, `${singular(name)}_id`);
	const place = { companyId: companyOf(call).id, projectId: call.project?.id ?? null };
	if (known) return known;
	if (!target) return present(call, kind, name, place);
	return candidates(call.core, target, place).flatMap((id) => {
		const entity = entityOf(call.core, target, place, id);
		return entity ? [{ key: String(id), value: entity.name ?? entity.title ?? null }] : [];
	});
}

/** `…/filter_options/assignee_id` tells which values a filter can take. */
const list =
	(kind: ToolKind, path: string, name: string) =>
	(call: Call): Answer => {
		const rows = optionsOf(call, kind, name);
		const shape = answerFields(`GET ${path}`);
		const show = (row: Option) => (shape.length > 0 ? fitted({ ...row }, shape) : { ...row });
		const hasPages = operations().get(`GET ${path}`)?.query.has('page');
		return hasPages ? paged(call, rows, show) : { body: rows.map(show) };
	};

function routesOf(kind: ToolKind, base: string): Route[] {
	const prefix = `GET ${base}/filter_options/`;
	const lines = [...operations().keys()].filter(
		(line) => line.startsWith(prefix) && !line.slice(prefix.length).includes('/'),
	);
	return lines.map((line) => {
		const path = line.slice('GET '.length);
		const handle = list(kind, path, line.slice(prefix.length));
		return { method: 'GET', path, tool: kind.permission, handle };
	});
}

export const filterOptionRoutes: Route[] = toolKinds.flatMap((kind) =>
	kind.bases.flatMap((base) => routesOf(kind, base)),
);
