import { z } from 'zod';

/** Any value of a JSON record; it passes through as it is. */
export type Value = string | number | boolean | object | null | undefined;
export const anything = z.custom<Value>();

/** Procore's ids are 64-bit: digits, as a number where it is safe, else as a string. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);
const rawId = z.union([z.string(), z.number()]);
const words = z.string().nullish();

/** GET /rest/v1.0/companies */
export const companySchema = z
	.object({ id: rawId, name: words, is_active: z.boolean().nullish() })
	.catchall(anything);
export type Company = z.infer<typeof companySchema>;

/** GET /rest/v1.1/projects and /rest/v1.0/projects/{id} */
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

/** GET /rest/v1.0/vendors, /rest/v1.0/vendors/{id} and the project's vendors */
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
