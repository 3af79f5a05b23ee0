import { z } from 'zod';
import { pathOf, type Call } from '../wire/path';
import type { ProcoreClient } from '../ProcoreClient';
import { ProcoreError, rethrow } from '../ProcoreError';
import { anything, idSchema } from '../schemas/records';

export const LIST_CUSTOM_FIELDS: Call = ['GET', '/rest/v1.0/custom_field_definitions'];

const entrySchema = z
	.object({ id: idSchema, label: z.string().nullish(), active: z.boolean().nullish() })
	.catchall(anything);

const customFieldSchema = z
	.object({
		id: idSchema,
		label: z.string().nullish(),
		active: z.boolean().nullish(),
		data_type: z.string().nullish(),
		custom_field_lov_entries: z.array(entrySchema).nullish().catch(undefined),
	})
	.catchall(anything);

/** A custom field of a company, which bodies take as `custom_field_{id}`. */
export interface CustomField {
	/** `custom_field_123` */
	name: string;
	label: string;
	/** `string`, `decimal`, `boolean`, `datetime`, `lov_entry`, `lov_entries` and others. */
	dataType: string;
	/** The choices of a field with a list. */
	choices: Array<{ id: string; label: string }>;
}

const IS_NOT_TOLD = new Set<ProcoreError['kind']>(['permission', 'notFound', 'validation']);

/** The active custom fields of a company; none if the account may not read them. */
export async function listCustomFields(
	procore: ProcoreClient,
	companyId: string,
): Promise<CustomField[]> {
	const query = { company_id: companyId, view: 'with_lov_entries' };
	try {
		const all = await procore.list(pathOf(LIST_CUSTOM_FIELDS), customFieldSchema, {
			companyId,
			query,
		});
		return all.filter(({ active }) => active !== false).map(fieldFrom);
	} catch (error) {
		if (error instanceof ProcoreError && IS_NOT_TOLD.has(error.kind)) return [];
		throw rethrow(error);
	}
}

function fieldFrom({
	id,
	label,
	data_type: dataType,
	custom_field_lov_entries: entries,
}: z.infer<typeof customFieldSchema>): CustomField {
	const active = (entries ?? []).filter((entry) => entry.active !== false);
	return {
		name: `custom_field_${id}`,
		label: label ?? id,
		dataType: dataType ?? 'string',
		choices: active.map((entry) => ({ id: entry.id, label: entry.label ?? entry.id })),
	};
}
