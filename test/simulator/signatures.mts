import { createHash, createHmac } from 'node:crypto';

const secret = 'simulated storage';

export function sign(key: string, expires: number): string {
	return createHmac('sha256', secret).update(`${key}|${expires}`).digest('hex');
}

/** A presigned address on the storage host. */
export function signedUrl(base: string, key: string, expires: number): string {
	return `${base}/${key}?X-Amz-Expires=${expires}&X-Amz-Signature=${sign(key, expires)}`;
}

export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
export const md5 = (content: Buffer) => createHash('md5').update(content).digest('hex');
