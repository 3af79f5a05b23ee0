import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { isFailure, isSuccess, type HttpFailure, type HttpResponse } from '../client/wire/http';
import { tokenOf } from '../client/tokenOrigin';

/** A shorter one may be part of a word, so only the whole word is removed. */
const LONG = 8;

/** As it may stand in a text: plain, within JSON, within an address. */
function writtenForms(secret: string): string[] {
	return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}

function patternOf(secret: string): RegExp {
	const literal = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(secret.length < LONG ? `(?<!\\w)${literal}(?!\\w)` : literal, 'g');
}

/**
 * The secret and the tokens of a credential, with those of before a renewal. A server may repeat
 * them in what it says about a call; they are removed before anything else reads it.
 */
export class Secrets {
	private readonly known = new Set<string>();

	learn(fields: ICredentialDataDecryptedObject): void {
		const { access_token, refresh_token } = tokenOf(fields);
		for (const secret of [fields.clientSecret, access_token, refresh_token]) {
			if (typeof secret === 'string' && secret.trim()) this.known.add(secret.trim());
		}
	}

	private without(text: string): string {
		const longestFirst = [...this.known]
			.flatMap(writtenForms)
			.sort((one, other) => other.length - one.length);
		return longestFirst.reduce((rest, secret) => rest.replace(patternOf(secret), '…'), text);
	}

	/**
	 * An outcome as it may be told. A success is left as it is.
	 * @param learnMore learns a token that was renewed meanwhile
	 */
	async hidden(
		outcome: HttpResponse | HttpFailure,
		learnMore: () => Promise<void>,
	): Promise<HttpResponse | HttpFailure> {
		if (!isFailure(outcome) && isSuccess(outcome.status)) return outcome;
		await learnMore();
		return isFailure(outcome)
			? { ...outcome, message: this.without(outcome.message) }
			: { ...outcome, text: this.without(outcome.text) };
	}
}
