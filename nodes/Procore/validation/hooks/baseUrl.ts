import { addressOf } from '../../client/wire/address';

/**
 * The path of a Procore Trigger below n8n's endpoint for webhooks: n8n's own id of the webhook, a
 * UUID. A path chosen by a person may belong to any workflow, and a request would start it.
 */
const TRIGGER = /^\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/webhook$/i;
const ENDPOINTS = ['/webhook', '/webhook-test'];

/** Where a hook points, as seen from this n8n. */
export type HookTarget =
	/** A trigger of this n8n. */
	| 'trigger'
	/** Something else of this n8n. */
	| 'other'
	/** It looks like a trigger, below an endpoint that the base URL does not name. */
	| 'otherEndpoint'
	| 'elsewhere';

/** The base URLs that the text can mean: without a scheme, both http and https. */
function basesIn(typed: string): string[] {
	const text = typed.trim();
	if (text === '') return [];
	const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
	const spelled = hasScheme ? [text] : [`https://${text}`, `http://${text}`];
	return spelled.map((url) => addressOf(url).replace(/\/webhook(?:-test|-waiting)?$/, ''));
}

/** Whether a typed base URL is empty or a web address. */
export const isBaseUrl = (typed: string) =>
	basesIn(typed).every((base) => URL.canParse(base) && /^https?:$/.test(new URL(base).protocol));

function below(base: string, address: string): HookTarget | undefined {
	if (!address.startsWith(`${base}/`)) return undefined;
	const path = address.slice(base.length);
	const isBelowEndpoint = ENDPOINTS.some(
		(endpoint) => path.startsWith(`${endpoint}/`) && TRIGGER.test(path.slice(endpoint.length)),
	);
	// With N8N_ENDPOINT_WEBHOOK set, the base includes n8n's endpoint itself.
	if (isBelowEndpoint || TRIGGER.test(path)) return 'trigger';
	return TRIGGER.test(path.replace(/^\/[^/]+/, '')) ? 'otherEndpoint' : 'other';
}

/** @param typed the base URL as a person typed it */
export function targetOf(typed: string, url: string): HookTarget {
	const address = addressOf(url);
	for (const base of basesIn(typed)) {
		const found = below(base, address);
		if (found) return found;
	}
	return 'elsewhere';
}
