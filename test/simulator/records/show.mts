import type { ToolKind } from '../kinds/toolKind.mts';
import type { JsonObject, JsonValue, ToolRecord } from '../types.mts';
import { withStringIds } from '../v2.mts';
import { fitted } from './fit.mts';
import { answerShape, shapeOf } from './shapes.mts';

const brief = ['id', 'name', 'title', 'number', 'status', 'created_at', 'updated_at'];

/** Views that Procore's lists have, beside those that show everything. */
function inView(shown: JsonObject, view: string | undefined): JsonValue {
	if (view === 'ids_only' || view === 'ids' || view === 'only_ids') return shown.id;
	if (view !== 'compact') return shown;
	return Object.fromEntries(Object.entries(shown).filter(([name]) => brief.includes(name)));
}

/** A record as this operation answers it. */
export function showRecord(
	kind: ToolKind,
	line: string,
	row: ToolRecord,
	view?: string,
): JsonValue {
	const known = answerShape(kind, line);
	const whole: JsonObject = { ...row.fields, id: row.id };
	const shown = { id: row.id, ...fitted(whole, known ?? shapeOf(kind)) };
	const isV2 = /^\w+ \/rest\/v2\./.test(line);
	const withIds = isV2 && !known ? withStringIds({ ...shown, id: row.id }) : shown;
	return inView(Object(withIds), view);
}
