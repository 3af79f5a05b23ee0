import { isEncrypted, PLAIN_LOOPBACK } from './loopback';

/**
 * Procore's environments and their hosts.
 *
 * Source: procore/documentation `platform_concepts/development_environments.md` and
 * `federal_zone_overview.md`. An on-demand sandbox is the production environment with its own
 * company id.
 */
export const ENVIRONMENTS = {
	production: {
		label: 'Production',
		login: 'https://login.procore.com',
		api: 'https://api.procore.com',
		web: 'https://app.procore.com',
	},
	developerSandbox: {
		label: 'Developer Sandbox',
		login: 'https://login-sandbox.procore.com',
		api: 'https://sandbox.procore.com',
		web: 'https://sandbox.procore.com',
	},
	monthlySandbox: {
		label: 'Monthly Sandbox',
		login: 'https://login-sandbox-monthly.procore.com',
		api: 'https://api-monthly.procore.com',
		web: 'https://api-sandbox-monthly.procore.com',
	},
	federal: {
		label: 'Federal (Procore for Government)',
		login: 'https://login.procoregov.com',
		api: 'https://api.procoregov.com',
		web: 'https://app.procoregov.com',
	},
} as const;

export type KnownEnvironment = keyof typeof ENVIRONMENTS;
export type Environment = KnownEnvironment | 'custom';

/** Origins without a trailing slash, for example `https://api.procore.com`. */
export interface Hosts {
	login: string;
	api: string;
	/** The host of Procore's screens, until the company's zone is known. */
	web: string;
}

/** Scheme, the part before an @, host, and the rest. */
const TYPED_ADDRESS = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:([^/?#\\]*)@)?([^/?#\\@]*)(.*)$/is;

const partsOf = (typed: unknown) =>
	TYPED_ADDRESS.exec(typeof typed === 'string' ? typed.trim() : '') ?? [];

/**
 * The origin that a person means: `api.procore.com/` → `https://api.procore.com`. A typed `http://`
 * is kept. '' for an empty field. Text that is not an address stays recognizable. Parts that do not
 * belong to an origin are left out here and refused by {@link hostFault}, as is http.
 */
export function originOf(typed: unknown): string {
	const [, scheme = 'https', , host = ''] = partsOf(typed);
	return host && `${scheme.toLowerCase()}://${host.toLowerCase()}`;
}

function faultOf(field: string, typed: unknown): string | undefined {
	const [, , user, , rest = ''] = partsOf(typed);
	const origin = originOf(typed);
	if (user !== undefined) return `${field} holds a user name or password: remove it and the @`;
	if (origin === '') return `${field} is empty`;
	if (!/^https?:/.test(origin) || !URL.canParse(origin))
		return `${field} is not an address: "${origin}"`;
	if (!isEncrypted(origin)) {
		return `${field} begins with http://, so that others on the network can read the keys: enter "${origin.replace('http:', 'https:')}"`;
	}
	if (/[^/]/.test(rest)) return `${field} has more than a host: enter only "${origin}"`;
	return undefined;
}

interface HostFields {
	environment?: unknown;
	loginUrl?: unknown;
	apiUrl?: unknown;
}

/** What is wrong with the hosts of a custom environment. Names the fields of the credential. */
export function hostFault({ environment, loginUrl, apiUrl }: HostFields): string | undefined {
	if (isKnownEnvironment(environment ?? 'production')) return undefined;
	return faultOf('Login URL', loginUrl) ?? faultOf('API URL', apiUrl);
}

export function isKnownEnvironment(value: unknown): value is KnownEnvironment {
	return typeof value === 'string' && Object.hasOwn(ENVIRONMENTS, value);
}

/** The hosts of a credential's fields; a missing environment means production, as in the form. */
export function hostsOf(fields: HostFields): Hosts {
	const environment = fields.environment ?? 'production';
	if (isKnownEnvironment(environment)) {
		const { login, api, web } = ENVIRONMENTS[environment];
		return { login, api, web };
	}
	const api = originOf(fields.apiUrl);
	return { login: originOf(fields.loginUrl), api, web: api };
}

/**
 * An n8n expression that returns the login or API origin of the credential's fields, followed by a
 * path. It has to be an expression, because n8n resolves hidden fields before our code runs. It
 * makes https of a typed `http://`, but for loopback.
 * @param fields how the expression reaches the fields: `$self` in a field's default,
 * `$credentials` in a credential test
 */
export function originExpression(
	fields: '$self' | '$credentials',
	host: 'login' | 'api',
	path: string,
): string {
	const known = Object.entries(ENVIRONMENTS).map(
		([name, hosts]) => `${fields}["environment"] === "${name}" ? "${hosts[host]}" : `,
	);
	const typed = `String(${fields}["${host}Url"] || "").trim()`;
	// n8n itself sends the keys there, and asks no code of ours whether the host may have them.
	const encrypted = `"https://" + ${typed}.replace(/^https?:\\/\\//i, "")`;
	const withScheme = `(${String(PLAIN_LOOPBACK)}.test(${typed}) ? ${typed} : ${encrypted})`;
	const custom = `${withScheme}.split("/").slice(0, 3).join("/").replace(/\\/\\/[^/]*@/, "//")`;
	return `={{ (!${fields}["environment"] ? "${ENVIRONMENTS.production[host]}" : ${known.join('')}${custom}) + "${path}" }}`;
}
