import { z } from 'zod';

/** The namespace of a hook in Procore: small letters, digits and dashes; `n8n` unless set. */
export const namespaceOf = z
	.string()
	.trim()
	.nullish()
	.transform((typed) => typed || 'n8n')
	.refine((text) => /^[a-z0-9-]+$/.test(text), {
		message: 'a namespace may hold only a-z in small letters, 0-9 and dashes',
	});
