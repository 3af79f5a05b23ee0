import { z } from 'zod';
import { idSchema } from './records';

/** The fields of a project that show whether an account can work in it. */
export interface SeenProject {
	id: string;
	name: string;
	displayName: string;
	projectNumber: string;
	active: boolean;
	/** Whether it has an origin id; undefined if the list does not say. */
	linked?: boolean;
}

const words = z
	.union([z.string(), z.number()])
	.nullish()
	.catch(undefined)
	.transform((given) => String(given ?? ''));
/** Only a clear "no" makes a project inactive; short views leave the field out. */
const unlessNo = z.unknown().transform((given) => !/^(?:false|0|no|n|f)$/i.test(String(given)));

/** From the list of projects and a user's project assignments; null for any other row. */
export const seenProjectSchema = z
	.object({
		id: idSchema,
		name: words,
		display_name: words,
		project_number: words,
		active: unlessNo,
		origin_id: z.unknown(),
		assigned: z.unknown(),
	})
	.transform((row) => ({
		id: row.id,
		name: row.name,
		displayName: row.display_name,
		projectNumber: row.project_number,
		active: row.active,
		linked: row.origin_id === undefined ? undefined : Boolean(row.origin_id),
		assigned: row.assigned !== false,
	}))
	// One row that cannot be read must not hide the others.
	.nullable()
	.catch(null);
