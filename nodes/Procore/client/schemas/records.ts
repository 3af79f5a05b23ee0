import { z } from 'zod';

/** Any value of a JSON record; it passes through unchanged. */
export type Value = string | number | boolean | object | null | undefined;
export const anything = z.custom<Value>();

/** Procore's ids are 64-bit: a number if JavaScript can hold it, otherwise a string of digits. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);
const rawId = z.union([z.string(), z.number()]);
const words = z.string().nullish();

/** A company of the list of companies. */
export const companySchema = z
	.object({ id: rawId, name: words, is_active: z.boolean().nullish() })
	.catchall(anything);
export type Company = z.infer<typeof companySchema>;

/** A project, from the list or by itself. */
export const projectSchema = z
	.object({
		id: rawId,
		name: words,
		display_name: words,
		project_number: z.union([z.string(), z.number()]).nullish(),
		active: z.boolean().nullish(),
	})
	.catchall(anything);
export type Project = z.infer<typeof projectSchema>;

/** A vendor, from the lists of the company or a project, or by itself. */
export const vendorSchema = z
	.object({
		id: rawId,
		name: words,
		is_active: z.boolean().nullish(),
		origin_id: rawId.nullish(),
		updated_at: words,
	})
	.catchall(anything);
export type Vendor = z.infer<typeof vendorSchema>;

/** An insurance, from any of its lists or by itself. */
export const insuranceSchema = z
	.object({
		id: rawId,
		vendor_id: rawId.nullish(),
		status: words,
		expiration_date: words,
		exempt: z.boolean().nullish(),
		insurance_type: words,
		policy_number: words,
		origin_id: rawId.nullish(),
	})
	.catchall(anything);
export type Insurance = z.infer<typeof insuranceSchema>;

/** Any object, for answers that only pass through. */
export const recordSchema = z.object({}).catchall(anything);
