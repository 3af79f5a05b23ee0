import type { Rest } from './rest.mts';
import { visitor } from './visitor.mts';

/**
 * Follows the authorize page to n8n's callback as a browser would. A simulator that allows at once
 * redirects; one that shows a page is answered by sending that page's form.
 */
export async function signInInsteadOfBrowser(authorizeUrl: string, rest: Rest): Promise<string> {
	let request: { method: 'GET' | 'POST'; url: string; data?: string } = {
		method: 'GET',
		url: authorizeUrl,
	};
	for (let hops = 0; hops < 8; hops++) {
		const toN8n = request.url.startsWith(rest.url);
		const answer = await visitor.request<string>({
			...request,
			headers: toN8n ? rest.headers : {},
			maxRedirects: 0,
			responseType: 'text',
		});
		const location = answer.headers.location as string | undefined;
		if (location) {
			request = { method: 'GET', url: new URL(location, request.url).href };
			continue;
		}
		const form = toN8n ? undefined : allowForm(answer.data, request.url);
		if (!form) {
			if (answer.status >= 400) {
				throw new Error(`${request.url} answered ${answer.status}: ${answer.data.slice(0, 1000)}`);
			}
			return answer.data;
		}
		request = form;
	}
	throw new Error(`The sign-in did not come back to n8n; it was last at ${request.url}`);
}

function allowForm(page: string, pageUrl: string) {
	const form = /<form[^>]*>[\s\S]*?<\/form>/i.exec(page)?.[0];
	if (!form) return undefined;
	const fields = new URLSearchParams();
	for (const [input] of form.matchAll(/<(?:input|button)[^>]*>/gi)) {
		const name = attribute(input, 'name');
		if (name && !fields.has(name)) fields.set(name, attribute(input, 'value') ?? '');
	}
	const action = new URL(attribute(form, 'action') ?? '', pageUrl).href;
	if (/post/i.test(attribute(form, 'method') ?? '')) {
		return { method: 'POST' as const, url: action, data: fields.toString() };
	}
	return { method: 'GET' as const, url: `${action}?${fields.toString()}` };
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&');
}
