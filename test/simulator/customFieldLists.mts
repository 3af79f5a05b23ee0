import { isObject } from './body.mts';
import { notFound } from './errors.mts';
import { paged } from './paging.mts';
import { bodyOf } from './facts/facts.mts';
import type { Field } from './facts/field.mts';
import { wrapperOf } from './records/bodyCheck.mts';
import { customName, definitionsOf } from './records/customFields.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { toolKinds } from './toolTable.mts';
import type { JsonObject, ToolRecord } from './types.mts';

const definitions = (call: Call): ToolRecord[] =>
	definitionsOf(call.core, { companyId: companyOf(call).id, projectId: null });

function entriesOf(call: Call): JsonObject[] {
	const id = numberParam(call, 'custom_field_definition_id');
	const definition = definitions(call).find((row) => row.id === id);
	if (!definition) throw notFound('Custom field definition');
	const entries = definition.fields.custom_field_lov_entries;
	return Array.isArray(entries) ? entries.filter(isObject) : [];
}

function showEntry(call: Call): Answer {
	const entry = entriesOf(call).find(({ id }) => id === numberParam(call, 'id'));
	if (!entry) throw notFound('Entry');
	return { body: entry };
}

/** Kinds whose new records take the company's own fields, with the fields that they take beside them. */
function bodiesWithCustomFields(): Array<{ kind: ToolKind; fields: Field[] }> {
	return toolKinds.flatMap((kind) => {
		const body = bodyOf(`POST ${kind.bases[0]}`);
		const fields = body ? (wrapperOf(body.fields)?.inner ?? body.fields) : [];
		return fields.some(({ name }) => name === 'custom_field') ? [{ kind, fields }] : [];
	});
}

function customEntry(definition: ToolRecord, position: number): JsonObject {
	const { label, description, data_type, variant, custom_field_lov_entries } = definition.fields;
	return {
		id: definition.id + 500_000,
		name: customName(definition.id),
		label,
		description,
		custom_field_definition_id: definition.id,
		data_type,
		variant,
		position,
		required: false,
		visible: true,
		row: position,
		column: 1,
		column_width: 1,
		lov_entries: custom_field_lov_entries ?? [],
	};
}

const classNames: Record<string, string> = {
	rfi: 'ConfigurableFieldSet::RFI',
	submittal: 'ConfigurableFieldSet::Submittal',
	punchItem: 'ConfigurableFieldSet::PunchItem',
	incident: 'ConfigurableFieldSet::Incidents::Incident',
};

const className = ({ key }: ToolKind) =>
	classNames[key] ?? `ConfigurableFieldSet::${key[0].toUpperCase()}${key.slice(1)}`;

/** One set of fields for each kind: which fields its form shows, and which it demands. */
function fieldSet(call: Call, kind: ToolKind, fields: Field[], index: number): JsonObject {
	const own = fields.filter(({ name }) => name !== 'custom_field');
	const shown = own.map(({ name, required }): [string, JsonObject] => [
		name,
		{ name, visible: true, required },
	]);
	const custom = definitions(call).map((definition, position): [string, JsonObject] => [
		customName(definition.id),
		customEntry(definition, position + 1),
	]);
	const type = className(kind);
	return {
		id: 77_000 + index,
		name: 'Default',
		type,
		category: kind.permission ?? null,
		class_name: type,
		fields: Object.fromEntries([...shown, ...custom]),
		sections: [],
		inspection_type_id: null,
		generic_tool_id: null,
		action_plan_type_id: null,
		observations_category_id: null,
		updated_at: '2025-09-01T08:00:00Z',
		updated_by: null,
	};
}

function fieldSets(call: Call): Answer {
	const wanted = [...call.query.all('types'), ...call.query.all('filters[type]')];
	const sets = bodiesWithCustomFields().map(({ kind, fields }, index) => ({ kind, fields, index }));
	const rows = sets.filter(({ kind }) => wanted.length === 0 || wanted.includes(className(kind)));
	return paged(call, rows, ({ kind, fields, index }) => fieldSet(call, kind, fields, index));
}

const base = '/rest/v1.0/custom_field_definitions/{custom_field_definition_id}';

export const customFieldRoutes: Route[] = [
	{
		method: 'GET',
		path: `${base}/custom_field_lov_entries`,
		handle: (call) => paged(call, entriesOf(call), (entry) => entry),
	},
	{ method: 'GET', path: `${base}/custom_field_lov_entries/{id}`, handle: showEntry },
	{
		method: 'GET',
		path: '/rest/v1.0/projects/{project_id}/configurable_field_sets',
		handle: fieldSets,
	},
	{
		method: 'GET',
		path: '/rest/v1.0/companies/{company_id}/configurable_field_sets',
		handle: fieldSets,
	},
];
