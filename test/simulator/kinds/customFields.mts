import { newerCompany } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const choices = (first: number, labels: string[]) =>
	labels.map((label, index) => ({ id: first + index, label, position: index + 1, active: true }));

const shared = { active: true, variant: null, description: null, default_value: null };

/** The company's own fields: one of each type of value. */
export const customFields: ToolKind[] = [
	{
		key: 'customField',
		company: true,
		bases: [`${newerCompany}/custom_field_definitions`, '/rest/v1.0/custom_field_definitions'],
		title: 'label',
		filters: { with_label: 'label' },
		rows: [
			{ ...shared, label: 'Permit number', data_type: 'string' },
			{ ...shared, label: 'Crane hours', data_type: 'decimal' },
			{ ...shared, label: 'Night work', data_type: 'boolean' },
			{
				...shared,
				label: 'Zone',
				data_type: 'lov_entry',
				custom_field_lov_entries: choices(88_001, ['North', 'South', 'Tower']),
			},
			{
				...shared,
				label: 'Affected systems',
				data_type: 'lov_entries',
				custom_field_lov_entries: choices(88_011, ['Electrical', 'Plumbing', 'Fire alarm']),
			},
			{ ...shared, label: 'Walk-through', data_type: 'datetime' },
		],
		fields: { custom_field_lov_entries: [] },
	},
];
