import { isObject } from '../body.mts';
import type { Core } from '../core.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import type { Random } from '../random.mts';
import type { JsonObject, JsonValue, ToolRecord } from '../types.mts';
import { rowsOfKind } from './entities.mts';
import type { Place } from './places.mts';

export const customName = (id: number) => `custom_field_${id}`;

export const definitionsOf = (core: Core, place: Place): ToolRecord[] =>
	rowsOfKind(core, 'customField', place).filter((row) => !row.deleted);

const entriesOf = (definition: ToolRecord): JsonObject[] => {
	const entries = definition.fields.custom_field_lov_entries;
	return Array.isArray(entries) ? entries.filter(isObject) : [];
};

const asChoice = ({ id, label }: JsonObject): JsonObject => ({ id, label });

function seeded(definition: ToolRecord, random: Random): JsonValue {
	switch (definition.fields.data_type) {
		case 'decimal':
			return random.between(1, 80) / 2;
		case 'boolean':
			return random.chance(0.5);
		case 'lov_entry':
			return asChoice(random.pick(entriesOf(definition)));
		case 'lov_entries':
			return [asChoice(random.pick(entriesOf(definition)))];
		case 'datetime':
			return '2026-01-15T08:00:00Z';
		default:
			return `P-${random.digits(5)}`;
	}
}

/** What a seeded record holds in the company's own fields; the definitions themselves have none. */
export function customValues(core: Core, kind: ToolKind, place: Place, random: Random): JsonObject {
	if (kind.company) return {};
	return Object.fromEntries(
		definitionsOf(core, place).map((definition) => [
			customName(definition.id),
			{ data_type: definition.fields.data_type, value: seeded(definition, random) },
		]),
	);
}

function choiceOf(definition: ToolRecord, value: JsonValue): JsonObject | undefined {
	const id = isObject(value) ? value.id : value;
	const found = entriesOf(definition).find((entry) => String(entry.id) === String(id));
	return found && asChoice(found);
}

function choicesOf(definition: ToolRecord, value: JsonValue): JsonValue | undefined {
	if (!Array.isArray(value)) return undefined;
	const found = value.map((entry) => choiceOf(definition, entry));
	return found.some((entry) => entry === undefined) ? undefined : found;
}

/** A written value as it is kept; undefined where Procore refuses it. */
function kept(definition: ToolRecord, value: JsonValue): JsonValue | undefined {
	if (value === null || value === '') return null;
	switch (definition.fields.data_type) {
		case 'decimal':
			return Number.isFinite(Number(value)) ? Number(value) : undefined;
		case 'boolean':
			return /^(true|false)$/.test(String(value)) ? String(value) === 'true' : undefined;
		case 'lov_entry':
			return choiceOf(definition, value);
		case 'lov_entries':
			return choicesOf(definition, value);
		case 'datetime':
			return Number.isNaN(Date.parse(String(value))) ? undefined : String(value);
		default:
			return isObject(value) || Array.isArray(value) ? undefined : String(value);
	}
}

export type CustomWrite = { entry: JsonObject } | 'unknown' | 'invalid';

/** `custom_field_123: value` of a body, as the record then shows it. */
export function customWrite(core: Core, place: Place, name: string, value: JsonValue): CustomWrite {
	const id = Number(name.replace('custom_field_', ''));
	const definition = definitionsOf(core, place).find((row) => row.id === id);
	if (!definition) return 'unknown';
	const stored = kept(definition, value);
	if (stored === undefined) return 'invalid';
	return { entry: { data_type: definition.fields.data_type, value: stored } };
}
