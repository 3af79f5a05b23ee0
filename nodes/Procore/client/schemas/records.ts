import { z } from 'zod';
import { record } from './record';

export { anything, type Value } from './record';

/** Procore's ids are 64-bit: a number if JavaScript can hold it, otherwise a string of digits. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);
export const rawId = z.union([z.string(), z.number()]);
const words = z.string().nullish();

/** A project, from the list or by itself. */
export const projectSchema = record({
	id: rawId,
	name: words,
	display_name: words,
	project_number: z.union([z.string(), z.number()]).nullish(),
	active: z.boolean().nullish(),
});
export type Project = z.infer<typeof projectSchema>;

/** A vendor, from the lists of the company or a project, or by itself. */
export const vendorSchema = record({
	id: rawId,
	name: words,
	is_active: z.boolean().nullish(),
	origin_id: rawId.nullish(),
	updated_at: words,
});
export type Vendor = z.infer<typeof vendorSchema>;

/** An insurance, from any of its lists or by itself. */
export const insuranceSchema = record({
	id: rawId,
	vendor_id: rawId.nullish(),
	status: words,
	expiration_date: words,
	exempt: z.boolean().nullish(),
	insurance_type: words,
	policy_number: words,
	origin_id: rawId.nullish(),
});
export type Insurance = z.infer<typeof insuranceSchema>;

/** Any object, for answers that only pass through. */
export const recordSchema = record({});
