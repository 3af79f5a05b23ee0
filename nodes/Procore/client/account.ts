import { companyIdIn } from './ids';
import {
	hostFault,
	hostsOf,
	isKnownEnvironment,
	type Environment,
	type Hosts,
	ENVIRONMENTS,
} from './environments';

export type AuthType = 'dmsa' | 'user';

/** Who calls Procore, and where: a credential's fields without its secrets. */
export interface Account {
	authType: AuthType;
	environment: Environment;
	/**
	 * For messages: "Production", "Federal (Procore for Government)", or a custom environment's host.
	 */
	environmentLabel: string;
	hosts: Hosts;
	/** What is wrong with the typed hosts; undefined if nothing is. */
	hostFault: string | undefined;
	/** The credential's default company; '' for none; undefined if the field is not a company ID. */
	companyId: string | undefined;
	/** The text of the field Company ID, for messages. */
	companyIdTyped: string;
	readOnly: boolean;
	clientId: string;
	clientSecretGiven: boolean;
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Whether writes are refused. Only `false` allows them, since an expression may be empty. */
const isOn = (fields: Record<string, unknown>) =>
	'readOnly' in fields && !/^false$/i.test(String(fields.readOnly).trim());

/** @param fields a credential's decrypted fields, as n8n passes them */
export function accountOf(authType: AuthType, fields: Record<string, unknown>): Account {
	const hosts = hostsOf(fields);
	const environment = fields.environment ?? 'production';
	const known = isKnownEnvironment(environment) ? environment : undefined;
	return {
		authType,
		environment: known ?? 'custom',
		environmentLabel: known ? ENVIRONMENTS[known].label : hosts.api || 'Custom',
		hosts,
		hostFault: hostFault(fields),
		companyId: companyIdIn(fields.companyId),
		companyIdTyped: String(fields.companyId ?? '').trim(),
		readOnly: isOn(fields),
		clientId: text(fields.clientId),
		clientSecretGiven: !isPlaceholder(text(fields.clientSecret)),
	};
}

const WORD =
	'(?:n\\W{0,3}a|not (?:applicable|available)|none|nil|null|undefined|unknown|placeholder|dummy|tbd|to ?do|x+|replace me|change me|(?:enter|paste|insert|put)(?: .*)? here|(?:enter|paste|insert|your) .*(?:id|secret|key)(?: here)?)';
const PLACEHOLDER = new RegExp(`^${WORD}$`, 'i');

/**
 * Whether a key is empty or holds words that mean "nothing", such as N/A or "your client id".
 * Brackets, dashes and similar signs around and between the words do not count.
 */
export function isPlaceholder(key: string): boolean {
	const words = key
		.replace(/[^\p{L}\p{N}/.]+/gu, ' ')
		.replace(/^[ ./]+|(?<![ ./])[ ./]+$/g, '')
		.trim();
	const isBracketed = /^\s*(?:<.*>|\{\{.*\}\}|\[.*\])\s*$/.test(key);
	return words === '' || isBracketed || PLACEHOLDER.test(words);
}
