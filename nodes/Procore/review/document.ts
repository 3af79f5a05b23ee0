import type { ShownReview } from './shown';

/** JSON that may stand inside a script element: no `<` in it can end the element. */
export const embedded = (value: unknown): string =>
	JSON.stringify(value)
		.replace(/</g, '\\u003c')
		.replace(/\u2028/g, '\\u2028')
		.replace(/\u2029/g, '\\u2029');

const title = ({ kind }: ShownReview) => `Review the ${kind} mapping`;

/** The whole page: nothing in it is loaded from elsewhere. */
export async function documentOf(review: ShownReview, nonce: string): Promise<string> {
	// Read when it is needed: n8n starts without it.
	const { BODY, SCRIPT, STYLE } = await import('./generated/page');
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${title(review)}</title><style nonce="${nonce}">${STYLE}</style></head>`,
		`<body>${BODY}`,
		`<script nonce="${nonce}" type="application/json" id="data">${embedded(review)}</script>`,
		`<script nonce="${nonce}">${SCRIPT}</script></body></html>`,
	].join('');
}

/** A page with one sentence, where there is nothing to decide. */
export function sentenceOf(text: string): string {
	const safe = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review</title></head><body><p>${safe}</p></body></html>`;
}

/**
 * Headers of every answer. n8n adds none to what a node writes itself, so the page would be of the
 * same origin as the editor: it puts itself into a sandbox.
 */
export const headersOf = (nonce: string): Record<string, string> => ({
	'Cache-Control': 'no-store',
	'Content-Security-Policy': [
		'sandbox allow-downloads allow-forms allow-modals allow-scripts',
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		`style-src 'nonce-${nonce}'`,
		"connect-src 'self'",
		"form-action 'none'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex',
});
