import { z } from 'zod';

/** Any value of a JSON record; it passes through as it is. */
export type Value = string | number | boolean | object | null | undefined;
export const anything = z.custom<Value>();

/** Procore's ids are 64-bit: digits, as a number where it is safe, else as a string. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);
const rawId = z.union([z.string(), z.number()]);
const words = z.string().nullish();

/** A company, as the list of companies has it. */
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
	})
	.catchall(anything);
export type Vendor = z.infer<typeof vendorSchema>;

/** Anything that is an object, for answers that only pass through. */
export const recordSchema = z.object({}).catchall(anything);
