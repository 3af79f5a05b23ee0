import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { tokenOf } from '../client/tokenOrigin';

/** A shorter one may be part of a word, so only the whole word is removed. */
const LONG = 8;

function inAddress(secret: string): string[] {
	try {
		return [encodeURIComponent(secret)];
	} catch {
		// Half a character has no spelling in an address.
		return [];
	}
}

/** As it may stand in a text: plain, within JSON, within an address. */
const writtenForms = (secret: string) => [
	secret,
	JSON.stringify(secret).slice(1, -1),
	...inAddress(secret),
];

/** Not by a pattern for long ones: a token may be longer than any pattern can be. */
function without(text: string, secret: string): string {
	if (secret.length >= LONG) return text.split(secret).join('…');
	const literal = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'g'), '…');
}

/**
 * The secret and the tokens of a credential, with those of before a renewal. A server may repeat
 * them in what it says about a call.
 */
export class Secrets {
	private readonly known = new Set<string>();

	learn(fields: ICredentialDataDecryptedObject): void {
		const { access_token, refresh_token } = tokenOf(fields);
		for (const secret of [fields.clientSecret, access_token, refresh_token]) {
			if (typeof secret === 'string' && secret.trim()) this.known.add(secret.trim());
		}
	}

	/** A text as it may be told. */
	redact(text: string): string {
		const longestFirst = [...this.known]
			.flatMap(writtenForms)
			.sort((one, other) => other.length - one.length);
		return longestFirst.reduce(without, text);
	}
}
