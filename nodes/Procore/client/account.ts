import { companyIdIn } from './ids';
import {
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
	/** For people: "Production", "Federal (Procore for Government)", the host of a custom one. */
	environmentLabel: string;
	hosts: Hosts;
	/** The credential's default company; '' for none; undefined when the field holds no id. */
	companyId: string | undefined;
	/** What stands in the field Company ID, for messages. */
	companyIdTyped: string;
	readOnly: boolean;
	clientId: string;
	clientSecretGiven: boolean;
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** @param fields a credential's decrypted fields, as n8n gives them */
export function accountOf(authType: AuthType, fields: Record<string, unknown>): Account {
	const hosts = hostsOf(fields);
	const environment = fields.environment ?? 'production';
	const known = isKnownEnvironment(environment) ? environment : undefined;
	return {
		authType,
		environment: known ?? 'custom',
		environmentLabel: known ? ENVIRONMENTS[known].label : hosts.api || 'Custom',
		hosts,
		companyId: companyIdIn(fields.companyId),
		companyIdTyped: String(fields.companyId ?? '').trim(),
		readOnly: fields.readOnly === true,
		clientId: text(fields.clientId),
		clientSecretGiven: !isPlaceholder(text(fields.clientSecret)),
	};
}

const PLACEHOLDER =
	/^(?:n\/?a|none|null|undefined|tbd|todo|x+|-+|\.+|\?+|(?:your|my)?[\s_-]*client[\s_-]*(?:id|secret)|secret|change[\s_-]*me|<.*>|\*+)$/i;

/** Whether a key was left empty or filled with a word that stands for "nothing", such as N/A. */
export function isPlaceholder(key: string): boolean {
	return key.trim() === '' || PLACEHOLDER.test(key.trim());
}
