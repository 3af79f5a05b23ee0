import { createHash } from 'crypto';

const isAddress = (value: unknown) => typeof value === 'string' && /^https?:/.test(value);

/**
 * Stands for what a record says. Addresses are left out: signed ones differ each time they are
 * read.
 */
export function digestOf(record: unknown): string {
	const text = JSON.stringify(record, (_, value: unknown) => (isAddress(value) ? '' : value));
	return createHash('sha256')
		.update(text ?? '')
		.digest('base64url')
		.slice(0, 12);
}
